import { concepts, heads, properHeads } from './en-nouns.ts';
import { times } from './en-times.ts';
import type { LanguageTable } from './language-table.ts';

/** English as agencies write it, British and American. */
export const en: LanguageTable = {
  language: 'en',
  grammar: {
    modifiers: 'before',
    verb: 'middle',
    hasCapitalDates: true,
    which: 'before',
    hasDayAfterMonth: true,
    hasYearFirst: false,
  },
  attached: '',
  endings: '',
  heads,
  properHeads,
  concepts,
  times,
  signals: {
    future: `and will | will | shall | would | 'll | is to | are to | is set to | are set to | is due to
      | are due to | set to | due to | is scheduled to | are scheduled to | scheduled to
      | is slated to | slated to | is going to | are going to | agreed to | have agreed to
      | decided to | has decided to | have decided to | is ready to | ready to | prepares to
      | is preparing to | preparing to | pledged to | gearing up to | is about to | is planned to`,
    hedge: `may | might | could | can | is expected to | are expected to | expected to | expected
      | is likely to | are likely to | likely to | likely | plans to | plan to | planning to
      | planned to | hopes to | hope to | hoping to | aims to | intends to | intend to | possibly
      | probably | perhaps | tentatively | provisionally | tentative | provisional | potential
      | is expected in | are expected in | is expected on | are expected on | is expected at
      | are expected at | expected in | expected on | is anticipated to | anticipated | wants to | seeks to
      | is believed to | reportedly | subject to | preliminary
      | expects to | expect to | proposed date | in principle`,
    proposal: `considering | consider | considers | mulling | mulls | weighing | offered to | offering to | had hoped to | had wanted to | had planned to | proposed | proposes | proposing | called for | calls for | calling for | urged
      | suggested | suggests | should | ought to | demanded | recommended | appealed for
      | asked for | asked to`,
    former: `earlier fixed for | earlier scheduled for | earlier planned for | earlier set for
      | earlier announced for | originally | initially | previously | earlier scheduled | had been | was to | were to
      | was due to | was due | was set to | was scheduled to | were scheduled to | was supposed to
      | was expected to | had been due to | had been scheduled to | had been expected to
      | were due to | was to have | was originally | had originally been | was initially
      | was slated to | was planned to | was to have | were to have`,
    unkept: `was to have | were to have | had been due to have | was due to have | were due to have
      | was supposed to have | were supposed to have | was scheduled to have`,
    negation: `not | an earlier version | earlier version of | previous version of | wrongly said
      | incorrectly said | erroneously said | mistakenly said | never | no longer | cannot | denied | denies | ruled out | without`,
    condition: 'if | unless | whether | in case | provided that',
    passiveBase: `be held | be hosted | be convened | take place | be staged | be organized
      | be organised | get under way | get underway | kick off | be opened | be launched
      | be inaugurated | be held here | be chaired | go ahead | proceed | resume | reconvene
      | be resumed | happen | be conducted | be contested`,
    activeBase: `host | hold | convene | organize | organise | stage | launch | open | begin | start
      | chair | attend | address | preside over | take part in | participate in | co-host | cohost
      | pay | inaugurate | run | welcome | co-organize | conduct | meet for | gather for | join
      | conclude | close | be preceded by | be followed by | play host to | gather | meet | assemble
      | come together | convene for | make | travel to | fly to | head to | go to | kick-start | resume`,
    lasts: `now run | now be held | now take place | now open | now start | now begin | run | runs | last | lasts | continue | continues | running | and run | and lasts | remain open
      | remains open | stays open | be open | to run | on view`,
    ergative: 'open | begin | start | run | conclude | close | resume | convene',
    gather: 'gather | meet | assemble | come together | travel to | fly to | head to | go to',
    passiveFuture: `to be held | to take place | to be hosted | to be convened | to be staged
      | to be organized | to be organised | to kick off | to be opened`,
    activeFuture: '',
    passivePresent: `begin | kick off | get under way | get underway | takes place | take place | opens | begins | starts | kicks off | convenes | runs
      | gets under way | is held | is being held | are held | is taking place | is to open`,
    activePresent: 'hosts | holds | organizes | organises | stages | is hosting | is holding',
    passivePast: `was held | were held | took place | was hosted | had taken place | held | opened
      | has taken place | began | started | kicked off | concluded | ended | closed | was convened
      | was launched | convened | has been held | had been held | wrapped up | was staged
      | was organized | was opened | has opened | has begun | was attended | lasted | hosted by
      | was inaugurated | were hosted | organized by | organised by`,
    activePast: `hosted | organized | organised | chaired | attended | addressed | staged | launched
      | has hosted | had hosted | inaugurated | joined`,
    plan: `announced for | earlier announced for | fixed for | earlier fixed for | earlier scheduled for
      | earlier planned for | earlier set for | has been convened for | have been convened for | has been called for | has been summoned for
      | is convened for | as the date of | as the date for | as the day of | as the day for | is expected in | are expected in | is expected on | are expected on | is expected at
      | are expected at | expected in | expected on | scheduled for | is scheduled for | are scheduled for | planned for | is planned for
      | slated for | is slated for | set for | is set for | due on | due in | due for | is due on
      | is due in | is due for | scheduled on | scheduled to be held | scheduled to take place
      | scheduled to open | scheduled to start | scheduled to begin | planned to be held
      | planned to take place | due to be held | due to take place | due to open | due to start
      | set to be held | set to take place | slated to be held | billed for | is fixed for
      | has been set for | has been scheduled for | have been scheduled for | was set for
      | will be on | falls on | scheduled from | planned from | has been fixed for | penciled in for
      | pencilled in for | is scheduled | are scheduled | scheduled | planned`,
    postpone: `postponed | postpone | postpones | postponing | postponement of | postponement | delayed
      | put off | deferred | put on hold | delay of | delaying | suspended indefinitely | delay
      | defer | deferring`,
    reschedule: `rescheduled | reschedule | moved to | moved from | moved forward | brought forward
      | pushed back | pushed forward | shifted to | shifted from | rearranged | moved up
      | bring forward | move | push back | new date | new dates | rescheduling | instead be held
      | now be held | now take place | now open | instead take place | instead open | now run
      | re-scheduled | pushing back | bringing forward | moving forward | now start | now begin
      | moved | put back | set back | changed from | changed to | shifted | shift | advanced to
      | pulled forward | pushed | moving | switched from | switched to`,
    shift: `moved | put back | set back | changed from | changed to | shifted | shift | advanced to
      | pulled forward | pushed | moving | move | switched from | switched to | moved to | moved from`,
    cancel: `cancelled | canceled | cancel | cancels | cancelling | canceling | called off | call off
      | calls off | scrapped | scrap | cancellation of | cancellation | calling off | abandoned
      | will not be held | will not take place | will no longer be held | would not be held
      | will no longer take place | would not take place | will not go ahead | would not go ahead
      | will no longer go ahead | will not proceed | not be going ahead | axed`,
    online: `moved online | move online | moves online | be held online instead | go online
      | switched to an online format | moved to an online format | switch to an online format
      | go virtual | gone virtual | moved to a virtual format | held virtually instead
      | by video link instead | via video link instead | held online instead | shifted online
      | take place online instead | online instead | virtually instead | moved to video link
      | by videoconference instead | via videoconference instead | switched to video link
      | switched online | switching to an online format | switching to a virtual format
      | switched to a virtual format | switch to a virtual format | changed to a virtual format
      | changed to an online format | moving to an online format | moving to a virtual format
      | converted to a virtual event | converted to an online event | shift online | shifting online
      | shifted to an online format | will not be held in person | will not take place in person
      | no longer be held in person | be held fully online instead | go fully online | go fully virtual
      | going online | going virtual | held remotely instead | online only instead | be held online rather than | be held virtually rather than
      | take place online rather than | held by video link rather than | moving online
      | be held by video conference instead | moved to a video conference`,
    remote: `online | virtually | by video link | via video link | by video conference | by videoconference
      | via videoconference | remotely | virtual format | online format | via zoom | over video link
      | by teleconference | entirely online after | fully online after | completely online after | via video conference | by video-conference | by video | in virtual mode`,
    switched: `now | instead | rather than | no longer | in person | in-person | because of | due to
      | owing to | amid | over fears | over concerns | citing | drop plans | dropped plans | abandon plans
      | abandoned plans | face-to-face | physical | as a precaution | following an outbreak
      | entirely online after | fully online after | completely online after | but will be
      | shelve plans | shelved plans`,
    reportVerb: `said | says | announced | announces | told | reported | reports | confirmed | added
      | stated | noted | wrote | disclosed | revealed | declared | briefed | tweeted | saying
      | announcing | adding | quoted | has announced | have announced | issued | learned`,
    attribution: `according to | citing | as announced | as reported | in a statement
      | in a press release | in remarks | told reporters | speaking at | speaking to | said in`,
    that: 'that',
    relative: 'which | who | where | whose',
    subordinate: `after | before | since | when | as | following | ahead of | because | once | until then
      | while | whereas | although | though | despite | in preparation for | prior to
      | as part of | at the end of | in the run-up to`,
    coordinate: 'but | however | meanwhile | and will | and is | ;  | :',
    deadlineDate: `by | before | no later than | not later than | until | till | up to | prior to
      | through | by the end of | at the latest by`,
    sinceDate: 'since | after | following | dated | as of | beyond',
    insteadOf: 'instead of | rather than | in place of',
    newDate: 'to | until | till | for | on | in',
    deadline: `deadline | registration | register | applications | application | apply | submit
      | submitted | submission | submissions | tickets | ticket sales | refund | refunds
      | accreditation | entries | enrolment | enrollment | bids | expires | expire | valid
      | nominations | payment | payments | visa applications | closing date | rsvp`,
    forecast: `forecast | forecasts | growth | gdp | percent | per cent | inflation | temperature
      | temperatures | rainfall | weather | projected | projection | prices | output | rate cut`,
    market: `futures | contract | contracts | delivery | shares | stocks | trading | barrel | ounce
      | crude | index | yuan | tonnes | auction of bonds | settled | dividend | bond | bonds`,
    publication: `published | publish | issue of | edition of the newspaper | will be published
      | released | release | broadcast | aired`,
    previous: `previous | last | past | preceding | earlier | inaugural meeting in | first ever
      | last year's | previous year's | former | recent | just-concluded | concluded`,
    upcoming: "upcoming | forthcoming | next | coming | this year's | planned | scheduled",
    aside: `sidelines of | preparations for | preparation for | agenda of | agenda for | outcome of
      | outcomes of | results of | eve of | margins of | invitation to | tickets for | talks about
      | preparing for | prepare for | prepared for | organizers of | organisers of | theme of
      | declaration of | participants in | participants of | discussed | discuss | look forward to
      | looks forward to | looking forward to | host of the previous | on the occasion of`,
    auxiliary: 'be | been | being',
    pastAuxiliary: 'was | were | had | had been',
    infinitive: 'to',
  },
  titles: {
    determiners: `the | a | an | this | that | these | its | their | his | her | our | 's | another | each
      | any | every | such | both`,
    venues: `centre | center | hall | complex | palace | park | room | building | bureau | house
      | committee | secretariat | organizers | organisers | venue | website | host`,
    editionNouns: 'edition | round | phase | instalment | installment | leg',
    scenes: `conflict | conflicts | war | crisis | situation | violence | fighting | hostilities | unrest
      | famine | earthquake | tensions | bloodshed`,
    links: 'of | between | among',
    looseLinks: 'on | for | with | against | to | and | &',
    stops: `will | shall | would | may | might | could | can | is | are | was | were | be | been | being | has
      | have | had | in | at | from | by | to | during | into | as | but | or | if | when | while | which
      | who | that | where | after | before | since | until | under | over | about | with | through
      | held | holding | hold | host | hosting | hosted | scheduled | planned | due | set | slated
      | aims | aimed | focused | focusing | said | says | announced | it | he | she | they | not | also
      | attended | attend | attending | originally | initially | previously | then | next | later
      | earlier | opens | opened | begins | began | starts | started | takes | took | kicks | concluded
      | expected | likely | postponed | cancelled | canceled | rescheduled | moved | there | here
      | no | so | than | against | discuss | discussed | instead | because | via | online | now
      | does | do | did | should | must | brings | brought | ends | ended | runs | drew | gathers`,
    editions: [
      'first | inaugural | 1st',
      'second | 2nd',
      'third | 3rd',
      'fourth | 4th',
      'fifth | 5th',
      'sixth | 6th',
      'seventh | 7th',
      'eighth | 8th',
      'ninth | 9th',
      'tenth | 10th',
      'eleventh | 11th',
      'twelfth | 12th',
    ],
    stopWords: `the | a | an | of | for | on | in | and | & | to | between | among | with | at | 's | by | its
      | their | annual | upcoming | forthcoming | next | new | states | countries | nations | country
      | international | regional | state | level | high | heads | leaders | day | two | three`,
    openers: `at | for | of | on | with | by | from | after | before | during | ahead of | hold | host
      | holds | hosts | holding | hosting | convene | in | following | between`,
    destinations: 'to',
    entries: 'for | at | to',
    pointers: 'event | gathering | occasion | two-day event | three-day event',
    pronouns: 'it | they | this | both',
    locatives: 'in | at',
    placeFillers: `the | city | cities | of | capital | town | port | chinese | kazakh | uzbek | kyrgyz | tajik
      | turkmen | russian | 's | china | northwest | northwestern | northeast | northeastern | southwest
      | southwestern | southeast | southeastern | north | south | east | west | northern | southern
      | eastern | western | central | ancient | historic | coastal | resort | silk | road | egyptian
      | saudi | swiss | turkish | french | german | italian | japanese | indian | iraqi | moroccan
      | downtown | country | kazakhstan | uzbekistan | red | sea | black | central | indonesian
      | south african | austrian | belgian | british | qatari | emirati | jordanian | tunisian`,
    abbreviations: `mr | mrs | ms | dr | st | jan | feb | mar | apr | jun | jul | aug | sep | sept | oct | nov
      | dec | no | vs | inc | co | gen | gov | sen | rep | lt | col | u.s | u.n | d.c | prof | ltd | corp
      | capt | sgt | a.m | p.m`,
  },
};
