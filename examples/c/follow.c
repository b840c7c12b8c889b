/*
 * Prints every event of a newsroom, by a durable consumer: the broker keeps the place.
 *   cc -o follow follow.c -lnats && BUS_URL=nats://name:password@host:port ./follow [--once]
 */
#include <nats/nats.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#define BATCH 100
#define WAIT_MS 2000

static void fail(const char *what, natsStatus status) {
  fprintf(stderr, "%s: %s\n", what, natsStatus_GetText(status));
  nats_PrintLastErrorStack(stderr);
  exit(1);
}

static int hex(char digit) {
  if (digit >= '0' && digit <= '9') return digit - '0';
  digit |= 0x20;
  return digit >= 'a' && digit <= 'f' ? digit - 'a' + 10 : -1;
}

/* Prints a CloudEvents attribute, whose header is percent-encoded UTF-8. */
static void print_attribute(natsMsg *message, const char *name) {
  const char *value = "";
  natsMsgHeader_Get(message, name, &value);
  for (const char *at = value; *at; at++) {
    bool is_escaped = *at == '%' && hex(at[1]) >= 0 && hex(at[2]) >= 0;
    putchar(is_escaped ? hex(at[1]) * 16 + hex(at[2]) : *at);
    if (is_escaped) at += 2;
  }
}

/* The consumer is called as the credential: nats://NAME:password@… */
static char *name_of(const char *url) {
  const char *start = strstr(url, "://");
  start = start ? start + 3 : url;
  size_t length = strcspn(start, ":@");
  char *name = malloc(length + 1);
  if (!name) exit(1);
  memcpy(name, start, length);
  name[length] = '\0';
  return name;
}

int main(int count, char **arguments) {
  const char *url = getenv("BUS_URL");
  bool once = count > 1 && strcmp(arguments[1], "--once") == 0;
  natsConnection *connection = NULL;
  jsCtx *js = NULL;
  natsSubscription *subscription = NULL;
  jsOptions options;
  jsSubOptions place;
  jsErrCode code = 0;

  if (!url) {
    fprintf(stderr, "BUS_URL is not set\n");
    return 2;
  }
  char *name = name_of(url);
  natsStatus status = natsConnection_ConnectTo(&connection, url);
  if (status != NATS_OK) fail("connect", status);

  jsOptions_Init(&options);
  options.Domain = "newsroom";
  status = natsConnection_JetStream(&js, connection, &options);
  if (status != NATS_OK) fail("jetstream", status);

  jsSubOptions_Init(&place);
  place.Stream = "NEWSROOM";
  place.Config.DeliverPolicy = js_DeliverAll;
  place.Config.AckPolicy = js_AckExplicit;
  status = js_PullSubscribe(&subscription, js, "newsroom.>", name, NULL, &place, &code);
  if (status != NATS_OK) fail("subscribe", status);

  for (;;) {
    natsMsgList list = {0};
    status = natsSubscription_Fetch(&list, subscription, BATCH, WAIT_MS, &code);
    if (status == NATS_TIMEOUT) {
      if (once) break;
      continue;
    }
    if (status != NATS_OK) fail("fetch", status);
    bool is_end = false;
    for (int at = 0; at < list.Count; at++) {
      jsMsgMetaData *about = NULL;
      if (natsMsg_GetMetaData(&about, list.Msgs[at]) != NATS_OK) fail("metadata", NATS_ERR);
      printf("%llu\t", (unsigned long long)about->Sequence.Stream);
      print_attribute(list.Msgs[at], "ce-type");
      putchar('\t');
      print_attribute(list.Msgs[at], "ce-subject");
      putchar('\t');
      print_attribute(list.Msgs[at], "ce-revision");
      putchar('\n');
      is_end = about->NumPending == 0;
      jsMsgMetaData_Destroy(about);
      /* Only now may the broker forget it: whatever is to be kept of it is kept. */
      natsMsg_AckSync(list.Msgs[at], NULL, &code);
    }
    fflush(stdout);
    natsMsgList_Destroy(&list);
    if (once && is_end) break;
  }
  natsSubscription_Destroy(subscription);
  jsCtx_Destroy(js);
  natsConnection_Destroy(connection);
  free(name);
  nats_Close();
  return 0;
}
