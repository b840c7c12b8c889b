// Prints every event of a newsroom: BUS_URL=nats://name:password@host:port go run . [--once]
package main

import (
	"context"
	"fmt"
	"log"
	"net/url"
	"os"
	"slices"

	"github.com/nats-io/nats.go"
	"github.com/nats-io/nats.go/jetstream"
)

func main() {
	connection, err := nats.Connect(os.Getenv("BUS_URL"), nats.MaxReconnects(-1))
	if err != nil {
		log.Fatal(err)
	}
	defer connection.Close()

	js, err := jetstream.NewWithDomain(connection, "newsroom")
	if err != nil {
		log.Fatal(err)
	}
	// OptStartSeq: 42 with DeliverByStartSequencePolicy begins there.
	consumer, err := js.OrderedConsumer(context.Background(), "NEWSROOM", jetstream.OrderedConsumerConfig{
		DeliverPolicy:  jetstream.DeliverAllPolicy,
		FilterSubjects: []string{"newsroom.>"},
	})
	if err != nil {
		log.Fatal(err)
	}
	messages, err := consumer.Messages()
	if err != nil {
		log.Fatal(err)
	}
	defer messages.Stop()

	once := slices.Contains(os.Args, "--once")
	for {
		message, err := messages.Next()
		if err != nil {
			log.Fatal(err)
		}
		about, err := message.Metadata()
		if err != nil {
			log.Fatal(err)
		}
		fmt.Printf("%d\t%s\t%s\t%s\n", about.Sequence.Stream,
			attribute(message, "type"), attribute(message, "subject"), attribute(message, "revision"))
		if once && about.NumPending == 0 {
			return
		}
	}
}

// attribute reads a CloudEvents attribute, whose header is percent-encoded UTF-8.
func attribute(message jetstream.Msg, name string) string {
	value := message.Headers().Get("ce-" + name)
	if decoded, err := url.PathUnescape(value); err == nil {
		return decoded
	}
	return value
}
