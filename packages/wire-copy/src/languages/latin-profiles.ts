import { turkicLatinProfiles, type WordProfile } from './word-profiles.ts';

/** Letters that every profile in Latin script shares. */
export const commonLatin = "abcdefghijklmnoprstuyz'";

/**
 * Languages of Europe and their neighbours in Latin letters; `und` stands for such as are only here
 * so that they are not taken for another.
 */
const westernProfiles: readonly WordProfile[] = [
  {
    language: 'en',
    letters: 'qvwx',
    words: `the of and to in is will for on that with by was has are be from at as it its have been
      said a an he she his her which who would after before also but not or this they were their
      two new more than about over could may last year years week month day days into between
      against during under during government president minister ministers country countries
      monday tuesday wednesday thursday friday saturday sunday january february march april june
      july august september october november december people state national international meeting
      talks summit according all no out up if when than other some first second third million
      billion percent its there will their postponed until further rose fell prices shares police told officials world opens opened held sign
      signed signs agree agrees agreed agreement trade market oil water`,
    endings: 'ing tion tions ment ments ness ity ies ally ful ous ism ists able ways ship',
  },
  {
    language: 'fr',
    letters: 'qvwxàâçéèêëîïôùûüœæ',
    words: `le la les l' d' qu' n' s' c' j' des du de et est une un que qui dans pour sur au aux avec
      par sera été cette ont ce a en son sa ses leur leurs il elle ils elles ne pas plus se où ou mais
      à après avant selon entre sous contre lors deux trois premier première deuxième ministre
      ministres président gouvernement pays lundi mardi mercredi jeudi vendredi samedi dimanche
      janvier février mars avril mai juin juillet août septembre octobre novembre décembre mort
      morts près annoncé déclaré indiqué sommet hausse baisse prix laissé chinoise attendue accord
      signé ont avait étaient était sont pays nouvelle nouveau millions milliards édition ainsi`,
    endings: `tion tions ment ments eur eurs aient ées ique iques eux euse ance ences era eront aux
      ière ières`,
  },
  {
    language: 'es',
    letters: 'qvwxáéíñóúü',
    words: `el la los las del de y es una un que en por con para se será su sus al como más fue ha
      este esta entre lo no o sobre desde hasta también pero tras según ante contra durante hoy dos
      tres primer primera ministro ministros presidente gobierno país países lunes martes miércoles
      jueves viernes sábado domingo enero febrero marzo abril mayo junio julio agosto septiembre
      octubre noviembre diciembre años año muertos cerca informó anunció cumbre precio precios
      subió acuerdo firmaron dijo está prevé sus ser son sin ya nuevo nueva foro encuentro lugar
      debía quedó previsto seguirá vence capital mientras quien donde cuando ese esa cada millones`,
    endings: 'ción ciones dad dades mente aron ieron ería iendo ando ado ados ido idos ará arán ía',
  },
  {
    language: 'pt',
    letters: 'qvwxàáâãçéêíóôõú',
    words: `o a os as do da dos das e é uma um que em no na nos nas por com para se não será ao aos à
      foi mais pelo pela pelos sobre entre desde até também mas após segundo contra durante hoje
      dois duas três primeiro ministro ministros presidente governo país países segunda-feira
      terça-feira quarta-feira sexta-feira feira sábado domingo janeiro fevereiro março abril maio
      junho julho agosto setembro outubro novembro dezembro anos ano disse vai reunião cúpula
      cimeira preço acordo subiu bolsa`,
    endings: 'ção ções dade dades mente aram eram ndo ado ados ido idos ará ão ões inho',
  },
  {
    language: 'it',
    letters: 'qvwxàèéìíòóù',
    words: `il lo la gli le i di del della dei delle dello e è una un che in per con sono si nel nella
      alla al allo sarà dal dalla non più su sul sulla da ha hanno dell' all' nell' l' d' un' tra fra
      dopo prima contro durante secondo oggi due tre primo ministro ministri presidente governo
      paese paesi lunedì martedì mercoledì giovedì venerdì sabato domenica gennaio febbraio marzo
      aprile maggio giugno luglio agosto settembre ottobre novembre dicembre anni anno morti mila casa dei nord sud vicino
      vertice prezzo accordo firmato salito`,
    endings: 'zione zioni mente anno ità ando endo ato ati ito iti ione rono ale ali',
  },
  {
    language: 'de',
    letters: 'qvwxäöüß',
    words: `der die das und ist ein eine einen einem einer in zu den von mit auf für wird nicht dem
      des im werden bei am an als auch nach sich es er sie aus um über wie oder aber vor zwei drei
      haben hat war wurde wurden sind zum zur gegen durch unter zwischen bis ministern minister
      präsident regierung land länder montag dienstag mittwoch donnerstag freitag samstag sonntag
      januar februar märz juni juli august september oktober november dezember jahre jahr tote nahe
      gipfel abkommen nördlich seit mehr neue neuen gestiegen eröffnet`,
    endings: 'ung ungen keit heit lich liche lichen isch ische ischen schaft ten tet chen eren',
  },
  {
    language: 'nl',
    letters: 'qvwxëïéö',
    words: `de het een en van is in op te dat die voor met zijn wordt aan niet door om bij als ook
      naar uit over maar er ze hij of tot heeft hebben werd worden nog twee drie onder tegen tussen
      na minister ministers president regering land landen maandag dinsdag woensdag donderdag
      vrijdag zaterdag zondag januari februari maart juni juli augustus oktober jaar dode doden
      akkoord top`,
    endings: 'ing ingen heid lijk lijke den ten aar elen isch ische tje',
  },
  {
    language: 'sv',
    letters: 'qvwxåäöé',
    words: `och att det som en ett på är av för med till den har inte om i de var vid från under efter
      mot mellan två tre också ska kan blir ministern ministrar regeringen land länder måndag
      tisdag onsdag torsdag fredag lördag söndag januari februari mars maj juni juli augusti
      oktober år avtal öppnar pågår`,
    endings: 'ning ningen arna erna ande ade heter lig ligt iska skt het',
  },
  {
    language: 'nb',
    letters: 'qvwxåæøé',
    words: `og at det som en et på er av for med til den har ikke om i de var ved fra under etter mot
      mellom to tre også skal kan blir ministeren regjeringen land mandag tirsdag onsdag torsdag
      fredag lørdag søndag januar februar mars mai juni juli oktober år avtale vann`,
    endings: 'ning ningen ene ende ede heter lig iske sk het else',
  },
  {
    language: 'da',
    letters: 'qvwxåæøé',
    words: `og at det som en et på er af for med til den har ikke om i de var ved fra under efter mod
      mellem to tre også skal kan bliver ministeren regeringen land mandag tirsdag onsdag torsdag
      fredag lørdag søndag januar februar marts maj juni juli oktober år aftale vand`,
    endings: 'ning ningen ene ende ede heder lig iske sk hed else',
  },
  {
    language: 'ro',
    letters: 'qvwxăâîșțşţ',
    words: `și în de la cu pe care este va fi din pentru nu că au o al ale a un unei unui sunt după
      prin ca mai între sub contra doi trei ministrul miniștrii președintele guvernul țara luni marți
      miercuri joi vineri sâmbătă duminică ianuarie februarie martie aprilie iunie iulie septembrie
      octombrie noiembrie decembrie anul acord semnat deschide privind se`,
    endings: 'ului ilor elor rii ției ția ție are ește ează lui ulu',
  },
  {
    language: 'pl',
    letters: 'wąćęłńóśźżv',
    words: `i w na z się do jest że nie o przez dla od po to oraz został będzie są za jak ale przed pod
      między dwa trzy ich jego jej który która które w sprawie minister ministrowie prezydent rząd
      poniedziałek wtorek środę czwartek piątek sobotę niedzielę stycznia lutego marca kwietnia maja
      czerwca lipca sierpnia września października listopada grudnia roku szczyt umowę rozpocznie`,
    endings: 'owie ania enia ości ych ego emu ymi ami ach ował ała ają ują owych skie ski',
  },
  {
    language: 'cs',
    letters: 'vwáčďéěíňóřšťúůýž',
    words: `a v na se je že s z do pro o by jako ve bude který po od za k ke před pod mezi dva tři jeho
      její byl byla bylo jsou není ministr ministři prezident vláda pondělí úterý středu čtvrtek pátek
      sobotu neděli ledna února března dubna května června července srpna září října listopadu
      prosince roku summit začne dohodu`,
    endings: 'ení ání ost osti ých ého ému ými ami ách oval ala ují ový ské ský',
  },
  {
    language: 'ca',
    letters: 'qvwxàçèéíïòóúü',
    words: `el la els les l' d' s' n' del dels de i és una un que amb per al als en no es seva seu
      aquest aquesta ha han serà va van després abans sobre entre contra durant avui dos tres
      ministre ministres president govern país dilluns dimarts dimecres dijous divendres dissabte
      diumenge gener febrer març abril maig juny juliol agost setembre octubre novembre desembre
      acord aigua cimera signar`,
    endings: 'ció cions tat tats ment aren ria ada ats ets ura itza eix',
  },
  {
    language: 'id',
    letters: 'vwqx',
    words: `yang di dan dengan untuk dari pada ini itu akan dalam tidak oleh telah ke para tentang
      adalah juga sebagai antara setelah sebelum hari tahun dua tiga menteri presiden pemerintah
      negara senin selasa rabu kamis jumat sabtu minggu januari februari maret mei juni juli agustus
      oktober desember naik turun harga kata mengatakan dibuka
      korban selamat tim kota warga bisa harus lebih`,
    endings: 'kan nya annya ngan kannya asi tan lah aan',
  },
  {
    language: 'vi',
    letters: 'vqxđăâêôơưàáảãạằắẳẵặầấẩẫậèéẻẽẹềếểễệìíỉĩịòóỏõọồốổỗộờớởỡợùúủũụừứửữựỳýỷỹỵ',
    words: `và của là các có được trong cho với một không đã những tại về sẽ vào ngày này khi từ đến`,
    endings: '',
  },
  {
    language: 'fi',
    letters: 'väöåwqx',
    words: 'ja on ei että se oli hän mutta myös kun mukaan jälkeen ovat joka sekä vuoden',
    endings: 'ssa ssä sta stä lla llä lle ksen vat vät nen iset isen ivat ivät mme sen den',
  },
  {
    language: 'hu',
    letters: 'váéíóöőúüűwqx',
    words: 'a az és hogy nem egy is volt meg már csak szerint után lesz el fog ezt',
    endings: 'ban ben nak nek ról ről tól től ból ből ást ést ság ség tak tek nál nél ett ott',
  },
  {
    language: 'und',
    letters: 'včćđšž',
    words: 'i u na je se da su za od o će koji koja koje kao ne iz do s sa nije biti bi po ali',
    endings: 'ima ama ogo nje nja ost osti ski ska sko ilo ala ati iti',
  },
  {
    language: 'und',
    letters: 'vqxëç',
    words: 'dhe të në e i për me një që nga është do më si ka kanë u së ky kjo',
    endings: 'imi imit ësi shme shëm uar ojnë',
  },
];

/** Every language in Latin letters that is told apart by letters, words and endings. */
export const latinProfiles: readonly WordProfile[] = [...turkicLatinProfiles, ...westernProfiles];
