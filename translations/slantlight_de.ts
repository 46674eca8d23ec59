<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>ArticleExport</name>
    <message>
        <source>Annotations and marks, as data (Web Annotation)</source>
        <translation>Anmerkungen und Markierungen als Daten (Web Annotation)</translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message>
        <source>Annotated by hand</source>
        <extracomment>Heading of a legend: what a person has annotated, apart from what the program has marked.</extracomment>
        <translation>Von Hand angemerkt</translation>
    </message>
</context>
<context>
    <name>CodeName</name>
    <message>
        <source>Doubt and distancing</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Zweifel und Distanz</translation>
    </message>
    <message>
        <source>The outlet steps away from a statement or a name without saying why.</source>
        <extracomment>What the category &quot;Doubt and distancing&quot; means.</extracomment>
        <translation>Das Medium rückt von einer Aussage oder einem Namen ab, ohne zu sagen, warum.</translation>
    </message>
    <message>
        <source>Hedge, speculation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Abschwächung, Spekulation</translation>
    </message>
    <message>
        <source>The statement is made less sure, and no reason or source is given.</source>
        <extracomment>What the category &quot;Hedge, speculation&quot; means.</extracomment>
        <translation>Die Aussage wird weniger sicher gemacht, ohne dass ein Grund oder eine Quelle genannt wird.</translation>
    </message>
    <message>
        <source>Certainty booster</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Betonte Gewissheit</translation>
    </message>
    <message>
        <source>An opinion is presented as settled.</source>
        <extracomment>What the category &quot;Certainty booster&quot; means.</extracomment>
        <translation>Eine Meinung wird hingestellt, als stünde sie fest.</translation>
    </message>
    <message>
        <source>Presupposed truth</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Unterstellte Wahrheit</translation>
    </message>
    <message>
        <source>Something that may be contested is taken as true by the way of telling it.</source>
        <extracomment>What the category &quot;Presupposed truth&quot; means.</extracomment>
        <translation>Etwas, das strittig sein kann, gilt durch die Art des Erzählens schon als wahr.</translation>
    </message>
    <message>
        <source>Loaded, emotive wording</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Wertende, emotionale Wortwahl</translation>
    </message>
    <message>
        <source>A word with strong feeling stands where a plain one exists.</source>
        <extracomment>What the category &quot;Loaded, emotive wording&quot; means.</extracomment>
        <translation>Ein gefühlsstarkes Wort steht, wo es ein schlichtes gäbe.</translation>
    </message>
    <message>
        <source>Contentious label</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Strittige Bezeichnung</translation>
    </message>
    <message>
        <source>A person or a group is named in a way that already judges.</source>
        <extracomment>What the category &quot;Contentious label&quot; means.</extracomment>
        <translation>Eine Person oder Gruppe wird so benannt, dass der Name schon urteilt.</translation>
    </message>
    <message>
        <source>Praise, puffery</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Lob und Überhöhung</translation>
    </message>
    <message>
        <source>Praise that nobody in the text has earned or is quoted for.</source>
        <extracomment>What the category &quot;Praise, puffery&quot; means.</extracomment>
        <translation>Lob, das im Text niemand verdient hat und mit dem niemand zitiert wird.</translation>
    </message>
    <message>
        <source>Exaggeration, minimisation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Übertreibung, Verharmlosung</translation>
    </message>
    <message>
        <source>Something is made bigger, rarer, smaller or commoner, and no figure is given.</source>
        <extracomment>What the category &quot;Exaggeration, minimisation&quot; means.</extracomment>
        <translation>Etwas wird größer, seltener, kleiner oder gewöhnlicher gemacht, und keine Zahl belegt es.</translation>
    </message>
    <message>
        <source>Euphemism, hidden agent</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Beschönigung, ohne Handelnde</translation>
    </message>
    <message>
        <source>Harm is softened, or the one who did it is left out.</source>
        <extracomment>What the category &quot;Euphemism, hidden agent&quot; means.</extracomment>
        <translation>Schaden wird gemildert, oder es bleibt ungenannt, wer ihn angerichtet hat.</translation>
    </message>
    <message>
        <source>Charged reporting verb</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Wertendes Redeverb</translation>
    </message>
    <message>
        <source>The word that reports a statement also judges the speaker or the statement.</source>
        <extracomment>What the category &quot;Charged reporting verb&quot; means.</extracomment>
        <translation>Das Wort, das eine Aussage wiedergibt, urteilt zugleich über den Sprecher oder die Aussage.</translation>
    </message>
    <message>
        <source>Vague or anonymous source</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Vage oder anonyme Quelle</translation>
    </message>
    <message>
        <source>Somebody is given as the source who cannot be found or asked.</source>
        <extracomment>What the category &quot;Vague or anonymous source&quot; means.</extracomment>
        <translation>Als Quelle steht jemand da, den man weder finden noch fragen kann.</translation>
    </message>
    <message>
        <source>Outlet trace</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Spur des Mediums</translation>
    </message>
    <message>
        <source>A trace of where the text comes from, or of who is behind it.</source>
        <extracomment>What the category &quot;Outlet trace&quot; means.</extracomment>
        <translation>Eine Spur davon, woher der Text kommt oder wer hinter ihm steht.</translation>
    </message>
    <message>
        <source>Contested status claim</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Strittiger Statusanspruch</translation>
    </message>
    <message>
        <source>The wording takes a side, or keeps its distance, in a dispute about somebody&apos;s status.</source>
        <extracomment>What the category &quot;Contested status claim&quot; means.</extracomment>
        <translation>Die Wortwahl ergreift im Streit um jemandes Status Partei oder hält Abstand.</translation>
    </message>
    <message>
        <source>Editorial comment, us against them</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Kommentar, wir gegen andere</translation>
    </message>
    <message>
        <source>The writer judges, urges, speaks to the reader, or draws a line between us and them.</source>
        <extracomment>What the category &quot;Editorial comment, us against them&quot; means.</extracomment>
        <translation>Der Text urteilt selbst, drängt, spricht seine Leser an oder zieht eine Grenze zwischen uns und den anderen.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>Name of the code for a passage worth keeping.</extracomment>
        <translation>Hervorhebung</translation>
    </message>
    <message>
        <source>Unsubstantiated claim</source>
        <extracomment>Name of the code for a statement of fact that should be checked.</extracomment>
        <translation>Unbelegte Behauptung</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>Name of the code for something that a fair account would need and that is not there.</extracomment>
        <translation>Was fehlt</translation>
    </message>
    <message>
        <source>Portrayal of an actor</source>
        <extracomment>Name of the code for how a person or a group is made to look.</extracomment>
        <translation>Darstellung eines Akteurs</translation>
    </message>
    <message>
        <source>Informational bias</source>
        <extracomment>Name of the code for what is told tilting the account, not how it is worded.</extracomment>
        <translation>Inhaltliche Verzerrung</translation>
    </message>
    <message>
        <source>How sure the text is</source>
        <extracomment>Group of categories: doubt, hedges, boosters, presuppositions.</extracomment>
        <translation>Wie sicher der Text ist</translation>
    </message>
    <message>
        <source>How things are worded</source>
        <extracomment>Group of categories: loaded words, labels, praise, exaggeration, euphemisms.</extracomment>
        <translation>Wie etwas formuliert ist</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>Group of categories: reporting verbs, vague sources, outlet traces, contested status.</extracomment>
        <translation>Wer es sagt</translation>
    </message>
    <message>
        <source>The author&apos;s own voice</source>
        <extracomment>Group of one category: editorial comment.</extracomment>
        <translation>Die eigene Stimme des Textes</translation>
    </message>
    <message>
        <source>%1 (unknown code)</source>
        <extracomment>Of an annotation whose code was removed, or is another program&apos;s: %1 is what is left of its name.</extracomment>
        <translation>%1 (unbekannter Code)</translation>
    </message>
</context>
<context>
    <name>Colophon</name>
    <message>
        <source>Marks point at wording worth a second look. They say nothing about what is true.</source>
        <translation>Markierungen zeigen auf Formulierungen, die einen zweiten Blick verdienen. Darüber, was wahr ist, sagen sie nichts.</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>Veröffentlicht von: %1.</translation>
    </message>
    <message>
        <source>Marked by Slantlight %1 with ICU %2.</source>
        <extracomment>The program and its version; ICU is a library that tells words apart.</extracomment>
        <translation>Markiert von Slantlight %1 mit ICU %2.</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Regeln %1</translation>
    </message>
    <message>
        <source>A report of %1.</source>
        <extracomment>%1 is a news agency; who published the text is not known.</extracomment>
        <translation>Ein Bericht von %1.</translation>
    </message>
    <message>
        <source>First published by %1.</source>
        <translation>Zuerst veröffentlicht von %1.</translation>
    </message>
    <message>
        <source>Retrieved on %1 at %2 UTC.</source>
        <extracomment>When a page or file was had: %1 is a day, %2 a time.</extracomment>
        <translation>Abgerufen am %1 um %2 UTC.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is the SHA-256 of the article&apos;s text: who has the same text can prove it.</extracomment>
        <translation>Text %1</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Australia</source>
        <translation>Australien</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Kanada</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Kuba</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Frankreich</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Deutschland</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japan</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Nordkorea</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Katar</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russland</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Türkei</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Vereinigtes Königreich</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Vereinigte Staaten</translation>
    </message>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanien</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algerien</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentinien</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenien</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Österreich</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Aserbaidschan</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahrain</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesch</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Belarus</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgien</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benin</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivien</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnien und Herzegowina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasilien</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarien</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Burkina Faso</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Burundi</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Kambodscha</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Kamerun</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Zentralafrikanische Republik</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tschad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Kolumbien</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Kongo</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Kroatien</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Zypern</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tschechien</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Elfenbeinküste</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>DR Kongo</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dänemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Dschibuti</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Dominikanische Republik</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Ägypten</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>El Salvador</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Eritrea</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estland</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Äthiopien</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Europäische Union</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finnland</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabun</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgien</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Griechenland</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haiti</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hongkong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Ungarn</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Island</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Indien</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesien</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irland</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italien</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaika</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanien</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kasachstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenia</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Kuwait</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettland</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Libanon</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesotho</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libyen</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Litauen</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macau</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagaskar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaysia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauretanien</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexiko</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldau</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolei</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marokko</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mosambik</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Myanmar</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibia</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Nepal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Niederlande</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Neuseeland</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Niger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Nordmazedonien</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norwegen</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Oman</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistan</translation>
    </message>
    <message>
        <source>Palestinian territories</source>
        <translation>Palästinensische Gebiete</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panama</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Peru</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippinen</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polen</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumänien</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Saudi-Arabien</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbien</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slowakei</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slowenien</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Südafrika</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Südkorea</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Südsudan</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Spanien</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Schweden</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Schweiz</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrien</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadschikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tansania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thailand</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunesien</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistan</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Vereinigte Arabische Emirate</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Usbekistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Vatikanstadt</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Vietnam</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Jemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Sambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Simbabwe</translation>
    </message>
</context>
<context>
    <name>Exports</name>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>The original PDF, with highlights</source>
        <translation>Das ursprüngliche PDF, mit Hervorhebungen</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Webseite (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Web-Annotationen (JSON-LD)</translation>
    </message>
    <message>
        <source>Research project (REFI-QDA)</source>
        <translation>Forschungsprojekt (REFI-QDA)</translation>
    </message>
    <message>
        <source>brat standoff</source>
        <translation>brat standoff</translation>
    </message>
    <message>
        <source>SARIF</source>
        <translation>SARIF</translation>
    </message>
    <message>
        <source>Codebook (REFI-QDA)</source>
        <translation>Codebuch (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>Codebuch als Tabelle (CSV)</translation>
    </message>
    <message>
        <source>Pages with the marks on them, which every viewer shows, and with the annotations inside as data: Slantlight reads them back.</source>
        <translation>Seiten mit den Markierungen, die jedes Programm zeigt, und mit den Anmerkungen darin als Daten: Slantlight liest sie wieder ein.</translation>
    </message>
    <message>
        <source>A copy of the PDF that the article was read from. Nothing in it is changed; highlights are added.</source>
        <translation>Eine Kopie des PDFs, aus dem der Artikel gelesen wurde. Nichts darin wird geändert; Hervorhebungen kommen hinzu.</translation>
    </message>
    <message>
        <source>One file for any browser, which also speaks to screen readers. It loads nothing from elsewhere.</source>
        <translation>Eine Datei für jeden Browser, die auch Bildschirmleser vorlesen. Sie lädt nichts von anderswo.</translation>
    </message>
    <message>
        <source>The text alone, without marks.</source>
        <translation>Der Text allein, ohne Markierungen.</translation>
    </message>
    <message>
        <source>Quotes with codes and memos, for notes and for writing on.</source>
        <translation>Zitate mit Codes und Notizen, zum Festhalten und Weiterschreiben.</translation>
    </message>
    <message>
        <source>A line for each annotation and mark, for spreadsheets and statistics.</source>
        <translation>Eine Zeile je Anmerkung und Markierung, für Tabellenkalkulation und Statistik.</translation>
    </message>
    <message>
        <source>The W3C’s model of annotations, for programs; Slantlight reads it back.</source>
        <translation>Das Annotationsmodell des W3C, für Programme; Slantlight liest es wieder ein.</translation>
    </message>
    <message>
        <source>Texts, codes, coders and memos for MAXQDA, ATLAS.ti, NVivo, QualCoder and others; Slantlight reads it back.</source>
        <translation>Texte, Codes, Codierende und Notizen für MAXQDA, ATLAS.ti, NVivo, QualCoder und andere; Slantlight liest sie wieder ein.</translation>
    </message>
    <message>
        <source>A folder with texts and their annotations beside them, for language technology.</source>
        <translation>Ein Ordner mit Texten und ihren Anmerkungen daneben, für die Sprachtechnologie.</translation>
    </message>
    <message>
        <source>Findings for editors and for tools that check texts.</source>
        <translation>Fundstellen für Editoren und Werkzeuge, die Texte prüfen.</translation>
    </message>
    <message>
        <source>The codes alone, for programs of qualitative research.</source>
        <translation>Die Codes allein, für Programme der qualitativen Forschung.</translation>
    </message>
    <message>
        <source>The codes alone, a line for each.</source>
        <translation>Die Codes allein, je eine Zeile.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Kind of file in a dialog: %1 is its name, %2 its ending.</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Place as it was</source>
        <translation>Stelle unverändert</translation>
    </message>
    <message>
        <source>Place moved</source>
        <translation>Stelle verschoben</translation>
    </message>
    <message>
        <source>Place in doubt</source>
        <translation>Stelle unsicher</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Stelle verloren</translation>
    </message>
    <message>
        <source>Marks that you agreed with</source>
        <translation>Markierungen, denen Sie zugestimmt haben</translation>
    </message>
    <message>
        <source>Marks without an answer</source>
        <translation>Markierungen ohne Antwort</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are others here, tagged as conflicts</source>
        <translation>
            <numerusform>%n Anmerkung, die hier anders lautet, mit dem Schlagwort für Konflikte</numerusform>
            <numerusform>%n Anmerkungen, die hier anders lauten, mit dem Schlagwort für Konflikte</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in %1 was here already.</source>
        <translation>Alles, was in %1 steht, war schon hier.</translation>
    </message>
    <message>
        <source>Nothing came from %1.</source>
        <translation>Aus %1 kam nichts.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles and 9 annotations&quot;.</extracomment>
        <translation>Aus %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are not in the text; the list of annotations has them.</source>
        <translation>
            <numerusform>Die Wörter von %n Anmerkung stehen nicht im Text; sie ist in der Liste der Anmerkungen.</numerusform>
            <numerusform>Die Wörter von %n Anmerkungen stehen nicht im Text; sie sind in der Liste der Anmerkungen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library, so its annotations were left out: %1. Open the article first, then import again.</source>
        <extracomment>%1 is an address or a title, or a list of them.</extracomment>
        <translation>Nicht in der Bibliothek, die Anmerkungen dazu blieben weg: %1. Öffnen Sie zuerst den Artikel, dann importieren Sie noch einmal.</translation>
    </message>
    <message>
        <source>Left out, since it has no text: %1.</source>
        <extracomment>%1 is a list of names of files: pictures, sound.</extracomment>
        <translation>Weggelassen, weil ohne Text: %1.</translation>
    </message>
</context>
<context>
    <name>HtmlExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Markierungen in diesem Artikel</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>Said by a screen reader for the number at a mark.</extracomment>
        <translation>Anmerkung %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section of an exported page: the memos of the annotations.</extracomment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>Zurück zur Markierung</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Im Text nicht gefunden</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a person or a thing: whom an annotated passage portrays.</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>A link to the place of a quote.</extracomment>
        <translation>Im Artikel</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Published by %1</source>
        <translation>Veröffentlicht von %1</translation>
    </message>
    <message>
        <source>First published by %1</source>
        <translation>Zuerst veröffentlicht von %1</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <extracomment>%1 is a news agency: the text is its report.</extracomment>
        <translation>Bericht von %1</translation>
    </message>
    <message>
        <source>With the help of %1</source>
        <extracomment>%1 is a person or an outlet that helped with the reporting.</extracomment>
        <translation>Unter Mitarbeit von %1</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <extracomment>%1 is an outlet that the text names as its source.</extracomment>
        <translation>Beruft sich auf %1</translation>
    </message>
    <message>
        <source>by the page&apos;s address</source>
        <translation>laut Adresse der Seite</translation>
    </message>
    <message>
        <source>by the page&apos;s own name</source>
        <translation>laut Name der Seite</translation>
    </message>
    <message>
        <source>by the end of the headline</source>
        <translation>laut Ende der Überschrift</translation>
    </message>
    <message>
        <source>by a credit line</source>
        <translation>laut Quellenzeile</translation>
    </message>
    <message>
        <source>by the byline</source>
        <translation>laut Autorenzeile</translation>
    </message>
    <message>
        <source>by the dateline</source>
        <translation>laut Ortsmarke</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>im Text</translation>
    </message>
    <message>
        <source>first published by %1</source>
        <extracomment>%1 is who published a text before; who did here is not known.</extracomment>
        <translation>zuerst veröffentlicht von %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <extracomment>%1 is the news agency that a text is from; who published it is not known.</extracomment>
        <translation>über %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 helped with a text; who published it is not known.</extracomment>
        <translation>mit %1</translation>
    </message>
    <message>
        <source>paid content</source>
        <translation>bezahlter Inhalt</translation>
    </message>
    <message>
        <source>Sponsored; by whom is not said</source>
        <extracomment>%1 paid for a text, or had a part in making it.</extracomment>
        <translation>Gesponsert; von wem, ist nicht gesagt</translation>
    </message>
    <message>
        <source>Sponsor or partner: %1</source>
        <translation>Sponsor oder Partner: %1</translation>
    </message>
</context>
<context>
    <name>OriginalPdf</name>
    <message>
        <source>who made it allows no notes on it</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>wer es erstellt hat, erlaubt darin keine Anmerkungen</translation>
    </message>
    <message>
        <source>it takes a password</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>es verlangt ein Passwort</translation>
    </message>
</context>
<context>
    <name>OutletKind</name>
    <message>
        <source>state-controlled</source>
        <translation>staatlich gelenkt</translation>
    </message>
    <message>
        <source>state-funded</source>
        <extracomment>Kind of outlet: paid by a state, with editorial independence by law.</extracomment>
        <translation>staatlich finanziert</translation>
    </message>
    <message>
        <source>public</source>
        <extracomment>Kind of outlet: owned or funded by the public, through fees or a charter.</extracomment>
        <translation>öffentlich-rechtlich</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Kind of outlet: owned by people or companies.</extracomment>
        <translation>privat</translation>
    </message>
    <message>
        <source>cooperative</source>
        <extracomment>Kind of outlet: owned by the media that it serves.</extracomment>
        <translation>genossenschaftlich</translation>
    </message>
    <message>
        <source>non-profit</source>
        <extracomment>Kind of outlet: earns nothing for owners.</extracomment>
        <translation>gemeinnützig</translation>
    </message>
    <message>
        <source>A state or ruling party pays for it, governs it and directs what it says.</source>
        <translation>Ein Staat oder eine herrschende Partei bezahlt und leitet es und lenkt, was es sagt.</translation>
    </message>
    <message>
        <source>captured public</source>
        <extracomment>Kind of outlet: public by its form, but taken over by a government.</extracomment>
        <translation>öffentlich, aber vereinnahmt</translation>
    </message>
    <message>
        <source>It is public or owned by a state, which governs it and directs what it says without paying for most of it.</source>
        <translation>Es ist öffentlich oder gehört einem Staat, der es leitet und lenkt, was es sagt, ohne es überwiegend zu bezahlen.</translation>
    </message>
    <message>
        <source>captured private</source>
        <extracomment>Kind of outlet: private by its form, but taken over by a government.</extracomment>
        <translation>privat, aber vereinnahmt</translation>
    </message>
    <message>
        <source>It is owned by people or companies, while a government directs what it says.</source>
        <translation>Es gehört Personen oder Unternehmen, aber eine Regierung lenkt, was es sagt.</translation>
    </message>
    <message>
        <source>state-funded and state-managed</source>
        <translation>vom Staat bezahlt und geleitet</translation>
    </message>
    <message>
        <source>A state pays for most of it and names who governs it, but does not direct what it says.</source>
        <translation>Ein Staat bezahlt es überwiegend und bestimmt, wer es leitet, lenkt aber nicht, was es sagt.</translation>
    </message>
    <message>
        <source>state-managed</source>
        <translation>vom Staat geleitet</translation>
    </message>
    <message>
        <source>A state names who governs it, but neither pays for most of it nor directs what it says.</source>
        <translation>Ein Staat bestimmt, wer es leitet, bezahlt es aber nicht überwiegend und lenkt nicht, was es sagt.</translation>
    </message>
    <message>
        <source>A state pays for most of it, but does not direct what it says.</source>
        <translation>Ein Staat bezahlt es überwiegend, lenkt aber nicht, was es sagt.</translation>
    </message>
    <message>
        <source>It is owned or funded by the public, through fees or a charter.</source>
        <translation>Es gehört der Öffentlichkeit oder wird von ihr bezahlt, durch Gebühren oder einen öffentlichen Auftrag.</translation>
    </message>
    <message>
        <source>It is owned by people or companies.</source>
        <translation>Es gehört Personen oder Unternehmen.</translation>
    </message>
    <message>
        <source>It is owned by the media that it serves.</source>
        <translation>Es gehört den Medien, für die es arbeitet.</translation>
    </message>
    <message>
        <source>It earns nothing for owners.</source>
        <translation>Es erwirtschaftet nichts für Eigentümer.</translation>
    </message>
</context>
<context>
    <name>OutletMedium</name>
    <message>
        <source>news agency</source>
        <translation>Nachrichtenagentur</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>Zeitung</translation>
    </message>
    <message>
        <source>student newspaper</source>
        <extracomment>A newspaper that students of a college write.</extracomment>
        <translation>Studierendenzeitung</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>Zeitschrift</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>Sender</translation>
    </message>
    <message>
        <source>website</source>
        <translation>Website</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Markierungen in diesem Artikel</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>Foot of a page: the number of the page and how many there are.</extracomment>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>Who wrote an annotation in an exported PDF: the person at the screen.</extracomment>
        <translation>Leser/in</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in quotation marks: %1.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section at the end of an exported article: the memos of its annotations.</extracomment>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Words in quotations</source>
        <translation>Wörter in Zitaten</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer zu Wort kommt</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>davon mit Namen</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Wiedergegebene Aussagen</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <extracomment>Title of a table: how many marks there are among a thousand words, by category.</extracomment>
        <translation>Markierungen auf 1.000 Wörter</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Alle Kategorien</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how verbs treat what they report, such as &quot;left open&quot;, %2 lists the verbs.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Title of a section at the end of an exported article: its figures.</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Title of a section at the end of an exported article: who is quoted in it.</extracomment>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Who is quoted, with which verbs, and in how many statements.</source>
        <translation>Wer zitiert wird, mit welchen Verben und in wie vielen Aussagen.</translation>
    </message>
    <message>
        <source>Not named in the text</source>
        <translation>Im Text nicht genannt</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>An entry of a PDF&apos;s outline: words that are marked, and on which page.</extracomment>
        <translation>%1, Seite %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A category of marks and how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>An entry of a PDF&apos;s outline; below it stand the categories with their marks.</extracomment>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>abgerufen %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>Foot of a page: %1 is the SHA-256 of an article&apos;s text, shortened.</extracomment>
        <translation>Text %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <extracomment>Foot of a page: %1 is the hash of all that marks were found with, shortened.</extracomment>
        <translation>Regeln %1</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>&quot;RTL&quot; where the language is written from right to left, else &quot;LTR&quot;: Qt asks for it.</extracomment>
        <translation>LTR</translation>
    </message>
</context>
<context>
    <name>slantlight::App</name>
    <message>
        <source>Slantlight</source>
        <translation>Slantlight</translation>
    </message>
    <message>
        <source>You can read on with an empty library that is thrown away when you quit.</source>
        <translation>Sie können mit einer leeren Bibliothek weiterlesen, die beim Beenden verworfen wird.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Erneut versuchen</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Ohne sie fortfahren</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Beenden</translation>
    </message>
    <message>
        <source>The library is not in use: what you note now is gone when you quit. Export what you want to keep.</source>
        <translation>Die Bibliothek ist nicht in Gebrauch: Was Sie jetzt anmerken, ist nach dem Beenden verloren. Exportieren Sie, was Sie behalten möchten.</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Beiseitelegen</translation>
    </message>
    <message>
        <source>The old library is now %1.</source>
        <translation>Die alte Bibliothek heißt jetzt %1.</translation>
    </message>
    <message>
        <source>The library can only be read: what you note now is not kept. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>Die Bibliothek lässt sich nur lesen: Was Sie jetzt anmerken, wird nicht gespeichert. %1</translation>
    </message>
    <message>
        <source>Your table of outlets is left out. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the file, and what to do about it.</extracomment>
        <translation>Ihre Tabelle der Medien bleibt außen vor. %1</translation>
    </message>
    <message>
        <source>The daily backup of the library could not be made. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>Die tägliche Sicherung der Bibliothek war nicht möglich. %1</translation>
    </message>
    <message>
        <source>The library was restored. The one of before is now %1.</source>
        <translation>Die Bibliothek wurde wiederhergestellt. Die bisherige ist jetzt %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Actions</name>
    <message>
        <source>&amp;Open…</source>
        <translation>Ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>Artikel &amp;einfügen</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Bei&amp;spiel öffnen</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>S&amp;tartseite</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Als P&amp;DF exportieren…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Als &amp;HTML exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Bee&amp;nden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederherstellen</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>Im Artikel &amp;suchen</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>&amp;Nächste Fundstelle</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>&amp;Vorige Fundstelle</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>&amp;Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>V&amp;orige Markierung</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Nächste Markierung</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>&amp;Markierungen zeigen</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
    <message>
        <source>Marks and &amp;notes</source>
        <translation>Markierungen und &amp;Anmerkungen</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>Nur der &amp;Text</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>&amp;Vollbild</translation>
    </message>
    <message>
        <source>How to &amp;read the marks</source>
        <translation>So &amp;lesen Sie die Markierungen</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;About Slantlight</source>
        <translation>Ü&amp;ber Slantlight</translation>
    </message>
    <message>
        <source>&amp;Rule packs…</source>
        <translation>&amp;Regelpakete …</translation>
    </message>
    <message>
        <source>Open a&amp;ddress…</source>
        <translation>A&amp;dresse öffnen…</translation>
    </message>
    <message>
        <source>Look for &amp;changes on its page</source>
        <translation>Auf der Seite nach Ä&amp;nderungen sehen</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>Artikel s&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken …</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Zurück</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Vor</translation>
    </message>
    <message>
        <source>&amp;Headings…</source>
        <translation>&amp;Überschriften …</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Bearbeiten</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
    <message>
        <source>&amp;Text and page…</source>
        <translation>&amp;Text und Seite …</translation>
    </message>
    <message>
        <source>Library on the &amp;right</source>
        <translation>Bibliothek &amp;rechts</translation>
    </message>
    <message>
        <source>Marks and notes on the l&amp;eft</source>
        <translation>Markierungen und Notizen &amp;links</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>Andere Absätze &amp;abdunkeln</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programm</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>&amp;Befehl suchen …</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Einstellungen …</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>Farben der Seite</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>Wie das &amp;Fenster</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>&amp;Grau</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>S&amp;chwarz</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Hoher Kontrast</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Farben des Fensters</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>window</comment>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>window</comment>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>window</comment>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Auf der Seite</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Nächster Teil des &amp;Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>&amp;Voriger Teil des Fensters</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>Undo hi&amp;story…</source>
        <translation>&amp;Verlauf der Änderungen…</translation>
    </message>
    <message>
        <source>Nothing &amp;moves or blinks</source>
        <translation>&amp;Nichts bewegt sich oder blinkt</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Ver&amp;gleichen mit …</translation>
    </message>
    <message>
        <source>Compare two samp&amp;les</source>
        <translation>Zwei Beispie&amp;le vergleichen</translation>
    </message>
    <message>
        <source>&amp;Back to the comparison</source>
        <translation>Zurück zum &amp;Vergleich</translation>
    </message>
    <message>
        <source>Rule &amp;workshop</source>
        <translation>Regel&amp;werkstatt</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>&amp;Practise on this article</source>
        <translation>An diesem Artikel ü&amp;ben</translation>
    </message>
    <message>
        <source>Try a sample e&amp;xercise</source>
        <translation>Eine Bei&amp;spielübung versuchen</translation>
    </message>
    <message>
        <source>&amp;Make an exercise…</source>
        <translation>Übung &amp;erstellen …</translation>
    </message>
    <message>
        <source>&amp;Compare the answers of a class…</source>
        <translation>Antworten einer &amp;Klasse vergleichen …</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>Lösung auf&amp;decken</translation>
    </message>
    <message>
        <source>Save my &amp;answers…</source>
        <translation>Meine &amp;Antworten speichern …</translation>
    </message>
    <message>
        <source>Score against a &amp;key…</source>
        <translation>An einer &amp;Lösung messen …</translation>
    </message>
    <message>
        <source>Count my &amp;earlier annotations</source>
        <translation>Meine &amp;früheren Anmerkungen mitzählen</translation>
    </message>
    <message>
        <source>Print the &amp;worksheet…</source>
        <translation>Arbeits&amp;blatt drucken …</translation>
    </message>
    <message>
        <source>Print the res&amp;ult…</source>
        <translation>Er&amp;gebnis drucken …</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Von &amp;vorn beginnen</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>Übung &amp;verlassen</translation>
    </message>
    <message>
        <source>A&amp;greement of coders…</source>
        <translation>Ü&amp;bereinstimmung von Kodierern …</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>Neue &amp;Sammlung</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>Diese Suche be&amp;halten</translation>
    </message>
    <message>
        <source>&amp;All annotations</source>
        <translation>&amp;Alle Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Figures of the library</source>
        <translation>&amp;Zahlen der Bibliothek</translation>
    </message>
    <message>
        <source>&amp;Merge a library or project…</source>
        <translation>Bibliothek oder Projekt &amp;zusammenführen…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Si&amp;cherungen…</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>&amp;Alles exportieren…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>Code&amp;buch…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rules…</source>
        <translation>Was Sie zu den Regeln &amp;gesagt haben …</translation>
    </message>
    <message>
        <source>Hand on a &amp;project…</source>
        <translation>Projekt &amp;weitergeben…</translation>
    </message>
    <message>
        <source>&amp;Hide what other coders said</source>
        <translation>Aussagen anderer Kodierender &amp;verbergen</translation>
    </message>
    <message>
        <source>Export &amp;annotations…</source>
        <translation>&amp;Anmerkungen exportieren…</translation>
    </message>
    <message>
        <source>&amp;Import annotations or codes…</source>
        <translation>Anmerkungen oder Codes &amp;importieren…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement of coders</source>
        <translation>Übereinstimmung von Kodierern</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Kennzahlen</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <extracomment>A tab; %n is how many differences are not settled.</extracomment>
        <translation>&amp;Unterschiede</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>Wie weit der Vergleich ist</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleich abbrechen</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>Kennzahlen &amp;kopieren</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Als Text mit Tabulatoren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>Als &amp;Tabelle speichern …</translation>
    </message>
    <message>
        <source>All figures, by code and by article, as CSV</source>
        <translation>Alle Kennzahlen, nach Code und nach Artikel, als CSV</translation>
    </message>
    <message>
        <source>Stopped. What is shown is what was compared before.</source>
        <translation>Abgebrochen. Zu sehen ist, was zuvor verglichen wurde.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Differences (%n)</source>
        <translation>
            <numerusform>&amp;Unterschiede (%n)</numerusform>
            <numerusform>&amp;Unterschiede (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>me</source>
        <extracomment>The owner of the library in a list of coders.</extracomment>
        <translation>ich</translation>
    </message>
    <message>
        <source>the rules</source>
        <extracomment>The rules of the program, in a list of coders.</extracomment>
        <translation>die Regeln</translation>
    </message>
    <message>
        <source>Tick two coders or more. The rules can be one of them.</source>
        <translation>Haken Sie zwei oder mehr Kodierer an. Auch die Regeln können einer davon sein.</translation>
    </message>
    <message>
        <source>These coders have no article in common. Each has to annotate the same one; or blank articles are counted.</source>
        <translation>Diese Kodierer haben keinen Artikel gemeinsam. Jeder muss im selben anmerken, oder leere Artikel zählen mit.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>%n Artikel verglichen.</numerusform>
            <numerusform>%n Artikel verglichen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out, which fewer than two of them have coded.</source>
        <translation>
            <numerusform>%n Artikel ausgelassen, den weniger als zwei von ihnen kodiert haben.</numerusform>
            <numerusform>%n Artikel ausgelassen, die weniger als zwei von ihnen kodiert haben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) left out, whose place is lost or in doubt.</source>
        <translation>
            <numerusform>%n Anmerkung ausgelassen, deren Stelle verloren oder unsicher ist.</numerusform>
            <numerusform>%n Anmerkungen ausgelassen, deren Stelle verloren oder unsicher ist.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other coders said is hidden, and they are not compared.</source>
        <translation>Was andere Kodierer gesagt haben, ist verborgen; sie werden nicht verglichen.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementWords</name>
    <message>
        <source>Agreement</source>
        <extracomment>How many of all units two coders judged alike; a column of a table.</extracomment>
        <translation>Übereinstimmung</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>Cohens κ</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>Krippendorffs α</translation>
    </message>
    <message>
        <source>αᵤ</source>
        <extracomment>Krippendorff&apos;s alpha for unitizing: a figure of how far the ends of passages agree.</extracomment>
        <translation>αᵤ</translation>
    </message>
    <message>
        <source>F₁</source>
        <extracomment>A figure of agreement on what was marked at all.</extracomment>
        <translation>F₁</translation>
    </message>
    <message>
        <source>F₁ exact</source>
        <extracomment>F1 counted by whole annotations with the very same words.</extracomment>
        <translation>F₁ genau</translation>
    </message>
    <message>
        <source>F₁ half</source>
        <extracomment>F1 counted by whole annotations that share at least half of their words.</extracomment>
        <translation>F₁ halb</translation>
    </message>
    <message>
        <source>Brennan-Prediger κ</source>
        <extracomment>A figure of agreement, by its inventors&apos; names.</extracomment>
        <translation>Brennan-Prediger-κ</translation>
    </message>
    <message>
        <source>Share of all units that were judged alike, also of those that nobody marked. Where little is marked it is high by chance.</source>
        <translation>Anteil aller Einheiten mit gleichem Urteil, auch derer, die niemand markiert hat. Wo wenig markiert ist, ist er schon durch Zufall hoch.</translation>
    </message>
    <message>
        <source>Agreement above chance, for two coders, over all units; chance is what each coder’s own frequencies give (Cohen 1960).</source>
        <translation>Übereinstimmung über den Zufall hinaus, für zwei Kodierer, über alle Einheiten; Zufall ist, was die Häufigkeiten jedes Kodierers ergeben (Cohen 1960).</translation>
    </message>
    <message>
        <source>Agreement above chance, for any number of coders, over all units; nominal (Krippendorff 2004).</source>
        <translation>Übereinstimmung über den Zufall hinaus, für beliebig viele Kodierer, über alle Einheiten; nominal (Krippendorff 2004).</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for unitizing: how far apart the ends of passages lie, and how long those are that meet nothing (Krippendorff 1995, 2004).</source>
        <translation>Krippendorffs Alpha für Abgrenzungen: wie weit die Enden von Stellen auseinanderliegen und wie lang die sind, denen nichts gegenübersteht (Krippendorff 1995, 2004).</translation>
    </message>
    <message>
        <source>Of the units that coders marked, the share that they marked alike; what nobody marked does not count (Hripcsak and Rothschild 2005).</source>
        <translation>Von den Einheiten, die Kodierer markiert haben, der Anteil, den sie gleich markiert haben; was niemand markiert hat, zählt nicht (Hripcsak und Rothschild 2005).</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has the very same words with the other.</source>
        <translation>Von den Anmerkungen beider der Anteil, der beim anderen genau dieselben Wörter hat.</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has at least half of all their words in common with one of the other.</source>
        <translation>Von den Anmerkungen beider der Anteil, der mit einer des anderen mindestens die Hälfte aller Wörter gemeinsam hat.</translation>
    </message>
    <message>
        <source>Agreement above chance, where chance gives each value equally often (Brennan and Prediger 1981).</source>
        <translation>Übereinstimmung über den Zufall hinaus, wenn der Zufall jeden Wert gleich oft ergibt (Brennan und Prediger 1981).</translation>
    </message>
    <message>
        <source>Undefined: no two of these coders have coded the same article.</source>
        <translation>Nicht bestimmt: Keine zwei dieser Kodierer haben denselben Artikel kodiert.</translation>
    </message>
    <message>
        <source>Undefined: nobody marked anything.</source>
        <translation>Nicht bestimmt: Niemand hat etwas markiert.</translation>
    </message>
    <message>
        <source>Undefined: everybody judged every unit alike, so chance would have given the same.</source>
        <translation>Nicht bestimmt: Alle haben jede Einheit gleich beurteilt, also hätte der Zufall dasselbe ergeben.</translation>
    </message>
    <message>
        <source>Undefined: it exists for two coders only.</source>
        <translation>Nicht bestimmt: Es gibt sie nur für zwei Kodierer.</translation>
    </message>
    <message>
        <source>Undefined: no article was coded by all of these coders.</source>
        <translation>Nicht bestimmt: Kein Artikel wurde von all diesen Kodierern kodiert.</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>Words and signs</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Wörter und Satzzeichen</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>Every character counts, spaces too.</source>
        <translation>Jedes Zeichen zählt, auch Leerzeichen.</translation>
    </message>
    <message>
        <source>Every word, number and sign counts; it is marked where any part of it is.</source>
        <translation>Jedes Wort, jede Zahl und jedes Satzzeichen zählt; es gilt als markiert, wenn ein Teil davon markiert ist.</translation>
    </message>
    <message>
        <source>Every sentence counts; it is marked where any part of it is.</source>
        <translation>Jeder Satz zählt; er gilt als markiert, wenn ein Teil davon markiert ist.</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>One of two coders alone has marked a place; %1 is their name.</extracomment>
        <translation>nur %1</translation>
    </message>
    <message>
        <source>another code</source>
        <extracomment>Two coders gave the same words another code.</extracomment>
        <translation>anderer Code</translation>
    </message>
    <message>
        <source>other ends</source>
        <extracomment>Two coders gave the same code, yet their passages begin or end elsewhere.</extracomment>
        <translation>andere Grenzen</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnchorName</name>
    <message>
        <source>moved</source>
        <extracomment>The place of an annotation was found again elsewhere in a changed text.</extracomment>
        <translation>verschoben</translation>
    </message>
    <message>
        <source>place in doubt</source>
        <extracomment>It is not sure that the place of an annotation is the right one.</extracomment>
        <translation>Stelle ungewiss</translation>
    </message>
    <message>
        <source>place lost</source>
        <extracomment>The place of an annotation is gone from the text.</extracomment>
        <translation>Stelle verloren</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationCard</name>
    <message>
        <source>Edit &amp;memo</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Write what you think of this place (M)</source>
        <translation>Schreiben Sie, was Sie von dieser Stelle halten (M)</translation>
    </message>
    <message>
        <source>your annotation</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>Ihre Anmerkung</translation>
    </message>
    <message>
        <source>The text has changed here, so this place is a guess.</source>
        <translation>Der Text hat sich hier geändert, darum ist diese Stelle eine Vermutung.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>Diese Anmerkung entfernen (Entf)</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>&amp;Notiz schreiben</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>von %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationModel</name>
    <message>
        <source>Memo: %1</source>
        <translation>Notiz: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>von %1</translation>
    </message>
    <message>
        <source>Made %1, changed %2</source>
        <extracomment>%1 and %2 are dates with times.</extracomment>
        <translation>Erstellt: %1, geändert: %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationWords</name>
    <message>
        <source>Target: %1</source>
        <extracomment>The target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Ziel: %1</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Of somebody who annotates, whose name is not known.</extracomment>
        <translation>jemand anderes</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsModel</name>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodierer</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Geändert</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsPanel</name>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Anmerkung löschen</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Noch keine Anmerkungen</translation>
    </message>
    <message>
        <source>Select some words in the article, then press N to code them and write a memo. H highlights them, and 1 to 9 give them a code at once.</source>
        <translation>Wählen Sie im Artikel einige Wörter aus und drücken Sie N, um ihnen einen Code zu geben und eine Notiz zu schreiben. H hebt sie hervor, 1 bis 9 geben ihnen sofort einen Code.</translation>
    </message>
    <message>
        <source>No note holds these words.</source>
        <translation>Keine Anmerkung enthält diese Wörter.</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Anmerkungen filtern</translation>
    </message>
    <message>
        <source>By code, words of the article, or memo</source>
        <translation>Nach Code, Wörtern des Artikels oder Notiz</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;code of %n annotations…</source>
        <translation>
            <numerusform>&amp;Code von %n Anmerkung ändern…</numerusform>
            <numerusform>&amp;Code von %n Anmerkungen ändern…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n annotations…</source>
        <translation>
            <numerusform>%n Anmerkung &amp;verschlagworten…</numerusform>
            <numerusform>%n Anmerkungen &amp;verschlagworten…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>Zu einer &amp;verbinden</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n annotations</source>
        <translation>
            <numerusform>%n Anmerkung &amp;löschen</numerusform>
            <numerusform>%n Anmerkungen &amp;löschen</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Anmerkungen verschlagworten</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotations:</source>
        <translation>
            <numerusform>Schlagwort für %n Anmerkung:</numerusform>
            <numerusform>Schlagwort für %n Anmerkungen:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations removed.</source>
        <translation>
            <numerusform>%n Anmerkung entfernt.</numerusform>
            <numerusform>%n Anmerkungen entfernt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Als Mark&amp;down kopieren</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>%n Anmerkung als Markdown kopiert.</numerusform>
            <numerusform>%n Anmerkungen als Markdown kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsWindow</name>
    <message>
        <source>Open the article there</source>
        <translation>Artikel an der Stelle öffnen</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Code ändern …</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Schlagwörter geben …</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Als Markdown kopieren</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Als CSV kopieren</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>All annotations — Slantlight</source>
        <translation>Alle Anmerkungen — Slantlight</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>Alle Anmerkungen durchsuchen</translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation>Verlorene Stellen</translation>
    </message>
    <message>
        <source>Only annotations whose words do not stand in their article any more</source>
        <translation>Nur Anmerkungen, deren Wörter nicht mehr in ihrem Artikel stehen</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Alle Anmerkungen</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations yet. Select words in an article and give them a code: they are listed here, across all articles.</source>
        <translation>Noch gibt es keine Anmerkungen. Markieren Sie Wörter in einem Artikel und geben Sie ihnen einen Code: Hier stehen sie dann, über alle Artikel hinweg.</translation>
    </message>
    <message>
        <source>No annotation has this.</source>
        <translation>Auf keine Anmerkung trifft das zu.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Schlagwörter geben</translation>
    </message>
    <message>
        <source>Tags, parted by commas:</source>
        <translation>Schlagwörter, durch Kommas getrennt:</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleActions</name>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Compare with the open article</source>
        <translation>Mit dem offenen Artikel vergleichen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>In eine Sammlung legen …</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Aus dieser Sammlung nehmen</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Schlagwörter …</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Artikelnotiz …</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Seine Seite im Browser öffnen</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Adresse kopieren</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportieren …</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Aus der Bibliothek entfernen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Which collection?</source>
        <translation>Welche Sammlung?</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Neue Sammlung …</translation>
    </message>
    <message>
        <source>Make a collection, to put articles in</source>
        <translation>Eine Sammlung anlegen, um Artikel hineinzulegen</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Diese beiden vergleichen</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Vergleichen mit …</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleChooser</name>
    <message>
        <source>Choose articles</source>
        <translation>Artikel wählen</translation>
    </message>
    <message numerus="yes">
        <source>There are %n articles in this source. Which ones?</source>
        <translation>
            <numerusform>In dieser Quelle ist %n Artikel. Welchen?</numerusform>
            <numerusform>In dieser Quelle sind %n Artikel. Welche?</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of this source</source>
        <translation>Artikel dieser Quelle</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alle wählen</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are added to the library, and the first of them is opened.</source>
        <translation>
            <numerusform>%n Artikel kommt in die Bibliothek und wird geöffnet.</numerusform>
            <numerusform>%n Artikel kommen in die Bibliothek, und der erste davon wird geöffnet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to add them all.</source>
        <translation>Mit Strg oder Umschalt wählen Sie mehrere, die dann alle hinzukommen.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleFind</name>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln Treffer</numerusform>
            <numerusform>%Ln Treffer</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>That was the last match; here is the first one.</source>
        <translation>Das war der letzte Treffer; hier ist der erste.</translation>
    </message>
    <message>
        <source>That was the first match; here is the last one.</source>
        <translation>Das war der erste Treffer; hier ist der letzte.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleVersions</name>
    <message>
        <source>This article is in your library already; you opened it on %1.</source>
        <translation>Dieser Artikel ist schon in Ihrer Bibliothek; Sie haben ihn am %1 geöffnet.</translation>
    </message>
    <message>
        <source>This page is in your library as it was when you opened it on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Diese Seite ist in Ihrer Bibliothek, so wie sie war, als Sie sie am %1 geöffnet haben.</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Nach Änderungen sehen</translation>
    </message>
    <message>
        <source>Nothing has changed since: the text is the same, word for word.</source>
        <translation>Seither hat sich nichts geändert: Der Text ist Wort für Wort derselbe.</translation>
    </message>
    <message>
        <source>This article is in your library already; you opened it today.</source>
        <translation>Dieser Artikel ist schon in Ihrer Bibliothek; Sie haben ihn heute geöffnet.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleView</name>
    <message>
        <source>Marks are shown.</source>
        <translation>Die Markierungen werden gezeigt.</translation>
    </message>
    <message>
        <source>Marks are hidden.</source>
        <translation>Die Markierungen sind verborgen.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Markieren Sie erst einige Wörter, dann wählen Sie einen Code.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AtAGlance</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>whose own words</comment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>%1, none in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, keine in eigenen Worten (%2).</translation>
    </message>
    <message>
        <source>%1, all in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, alle in eigenen Worten (%2).</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %n some of them, %2 an outlet.</extracomment>
        <translation>
            <numerusform>%1, %Ln in eigenen Worten (%2).</numerusform>
            <numerusform>%1, %Ln in eigenen Worten (%2).</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not tell who publishes it.</source>
        <translation>Der Text sagt nicht, wer ihn veröffentlicht.</translation>
    </message>
    <message>
        <source>No marks are shown.</source>
        <translation>Es werden keine Markierungen gezeigt.</translation>
    </message>
    <message>
        <source>One mark: %1. %2.</source>
        <extracomment>%1 are the marked words, %2 in whose words they stand: &quot;RT&apos;s words&quot;.</extracomment>
        <translation>Eine Markierung: %1. %2.</translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <extracomment>%1 are the words of marks, parted by commas.</extracomment>
        <translation>Am stärksten: %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BackupsDialog</name>
    <message>
        <source>Backups of the library</source>
        <translation>Sicherungen der Bibliothek</translation>
    </message>
    <message numerus="yes">
        <source>Once a day the library is copied by itself; the last %n daily copies are kept. Those that you make stay until you delete them.</source>
        <translation>
            <numerusform>Einmal am Tag wird die Bibliothek von selbst kopiert; die letzte Tageskopie bleibt erhalten. Die Sie selbst machen, bleiben, bis Sie sie löschen.</numerusform>
            <numerusform>Einmal am Tag wird die Bibliothek von selbst kopiert; die letzten %n Tageskopien bleiben erhalten. Die Sie selbst machen, bleiben, bis Sie sie löschen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sicherungen, die neueste zuerst</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Angelegt</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Wie</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Es gibt noch keine Sicherung.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>Jetzt &amp;sichern</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Wiederherstellen…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>von selbst</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>von Hand</translation>
    </message>
    <message>
        <source>Go back to the library as it was on %1?</source>
        <translation>Zur Bibliothek zurückkehren, wie sie am %1 war?</translation>
    </message>
    <message>
        <source>The library of today is set aside beside it; nothing is deleted. The window opens anew.</source>
        <translation>Die heutige Bibliothek wird daneben beiseitegelegt; nichts wird gelöscht. Das Fenster öffnet sich neu.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Wiederherstellen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BatchReport</name>
    <message>
        <source>No article was added to the library.</source>
        <translation>Es kam kein Artikel in die Bibliothek.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added to the library.</source>
        <translation>
            <numerusform>%n Artikel kam in die Bibliothek.</numerusform>
            <numerusform>%n Artikel kamen in die Bibliothek.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n war schon da.</numerusform>
            <numerusform>%n waren schon da.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before the end.</source>
        <translation>Sie haben vor dem Ende angehalten.</translation>
    </message>
    <message>
        <source>Not everything could be opened</source>
        <translation>Nicht alles ließ sich öffnen</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>%n Datei ließ sich nicht öffnen:</numerusform>
            <numerusform>%n Dateien ließen sich nicht öffnen:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be opened, and why</source>
        <translation>Dateien, die sich nicht öffnen ließen, und warum</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesText</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n Absatz geändert</numerusform>
            <numerusform>%n Absätze geändert</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n neu</numerusform>
            <numerusform>%n neu</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n verschwunden</numerusform>
            <numerusform>%n verschwunden</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Marks: %2 new, %3 gone.</source>
        <extracomment>%1 lists what happened to paragraphs, %2 and %3 are numbers.</extracomment>
        <translation>%1. Markierungen: %2 neu, %3 verschwunden.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoiceModel</name>
    <message>
        <source>Used lately</source>
        <translation>Zuletzt benutzt</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Nichts mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClassDialog</name>
    <message>
        <source>Answers to “%1”</source>
        <extracomment>%1 is the title of an exercise.</extracomment>
        <translation>Antworten zu „%1“</translation>
    </message>
    <message>
        <source>Who found how much</source>
        <translation>Wer wie viel gefunden hat</translation>
    </message>
    <message>
        <source>What was found by how many</source>
        <translation>Was wie viele gefunden haben</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Wer</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Darüber hinaus</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Stelle der Lösung</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Gefunden von</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Gleiche Kategorie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many students (%1) of all (%2) found a place.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>&amp;Copy the tables</source>
        <translation>Tabellen &amp;kopieren</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Als Text mit Tabulatoren, für eine Tabellenkalkulation</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Feld leeren</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeForm</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Bedeutung</translation>
    </message>
    <message>
        <source>What a passage with this code has</source>
        <translation>Was eine Stelle mit diesem Code hat</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Zu geben, wenn</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Was da sein muss</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Nicht, wenn</translation>
    </message>
    <message>
        <source>What looks like it, and is something else</source>
        <translation>Was so aussieht und etwas anderes ist</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>One passage on each line</source>
        <translation>Eine Stelle je Zeile</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Gegenbeispiele</translation>
    </message>
    <message>
        <source>Passages that look so; one on each line</source>
        <translation>Stellen, die nur so aussehen; eine je Zeile</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Author, year, title</source>
        <translation>Verfasser, Jahr, Titel</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Steht unter</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Farbe</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Linie</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nichts</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>A colour, or a style of line: the one that a code has without anybody choosing.</extracomment>
        <translation>wie üblich</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Andere…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodePicker</name>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Type a part of a code, or its digit</source>
        <translation>Teil eines Codes oder seine Ziffer</translation>
    </message>
    <message>
        <source>For your hand</source>
        <translation>Für Ihre Hand</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeSettings</name>
    <message>
        <source>A digit gives its code to the selected words, to the mark or to the annotation at the caret. Codes of your own are kept in your library.</source>
        <translation>Eine Ziffer gibt ihren Code den ausgewählten Wörtern, der Markierung oder der Anmerkung an der Schreibmarke. Eigene Codes stehen in Ihrer Bibliothek.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Name des Codes</translation>
    </message>
    <message>
        <source>Digit of the code</source>
        <translation>Ziffer des Codes</translation>
    </message>
    <message>
        <source>none</source>
        <translation>keine</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Entfernen</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Anmerkungen mit diesem Code behalten ihn</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Ziffer</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Open the codebook…</source>
        <translation>Codebuch öffnen…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations have this code</source>
        <translation>
            <numerusform>%n Anmerkung hat diesen Code</numerusform>
            <numerusform>%n Anmerkungen haben diesen Code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodebookDialog</name>
    <message>
        <source>Media frames</source>
        <extracomment>A ready-made codebook: the fifteen frames of news, such as economic or morality.</extracomment>
        <translation>Medienrahmen</translation>
    </message>
    <message>
        <source>Persuasion techniques</source>
        <extracomment>Ready-made codebooks.</extracomment>
        <translation>Überzeugungstechniken</translation>
    </message>
    <message>
        <source>Portrayal of actors</source>
        <translation>Darstellung von Akteuren</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Mehr</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Codebuch</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Neuer Code</translation>
    </message>
    <message>
        <source>What you write is kept at once. Codes that come with the program keep their name and meaning; the rest of them is yours.</source>
        <translation>Was Sie schreiben, wird sofort behalten. Codes, die mit dem Programm kommen, behalten Namen und Bedeutung; alles andere an ihnen gehört Ihnen.</translation>
    </message>
    <message>
        <source>New code &amp;under this one</source>
        <translation>Neuer Code &amp;unter diesem</translation>
    </message>
    <message>
        <source>&amp;Merge into another code…</source>
        <translation>Mit anderem Code &amp;verbinden…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Anmerkungen mit diesem Code behalten ihn</translation>
    </message>
    <message>
        <source>Add a ready-made &amp;book</source>
        <translation>Fertiges &amp;Buch hinzufügen</translation>
    </message>
    <message>
        <source>Add a book from a &amp;file…</source>
        <translation>Buch aus einer &amp;Datei hinzufügen…</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>Codebuch &amp;speichern als…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Neuer Code</translation>
    </message>
    <message>
        <source>The code “%1” was removed.</source>
        <translation>Der Code „%1“ wurde entfernt.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>„%1“ wurde mit „%2“ verbunden.</translation>
    </message>
    <message>
        <source>All codes of that book are here already.</source>
        <translation>Alle Codes dieses Buchs sind schon da.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were added.</source>
        <translation>
            <numerusform>%n Code wurde hinzugefügt.</numerusform>
            <numerusform>%n Codes wurden hinzugefügt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a book from a file</source>
        <translation>Buch aus einer Datei hinzufügen</translation>
    </message>
    <message>
        <source>Codebooks (%1)</source>
        <translation>Codebücher (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Alle Dateien (%1)</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Codebuch speichern</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CoderChoices</name>
    <message>
        <source>Coders to compare</source>
        <translation>Zu vergleichende Kodierer</translation>
    </message>
    <message>
        <source>Count blank articles</source>
        <translation>Leere Artikel mitzählen</translation>
    </message>
    <message>
        <source>Codes that count</source>
        <translation>Codes, die zählen</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>What is counted where coders are compared: characters, words or sentences.</extracomment>
        <translation>Einheit</translation>
    </message>
    <message>
        <source>An article in which a coder has no annotation counts as one in which they found nothing. Otherwise it counts as one that they have not coded, and is left out.</source>
        <translation>Ein Artikel, in dem ein Kodierer keine Anmerkung hat, zählt als einer, in dem er nichts gefunden hat. Sonst zählt er als nicht kodiert und bleibt außen vor.</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Kodierer</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <translation>
            <numerusform>%1 (%n Artikel)</numerusform>
            <numerusform>%1 (%n Artikel)</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks that the rules make, each with its category as code</source>
        <translation>Die Markierungen der Regeln, jede mit ihrer Kategorie als Code</translation>
    </message>
    <message>
        <source>All that two have coded</source>
        <translation>Alle, die zwei kodiert haben</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Geöffnet: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Befehl</translation>
    </message>
    <message>
        <source>What is to be done? Type a part of it</source>
        <translation>Was soll geschehen? Ein Teil davon genügt</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparePages</name>
    <message>
        <source>Article A</source>
        <translation>Artikel A</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Frühere Fassung</translation>
    </message>
    <message>
        <source>Article B</source>
        <translation>Artikel B</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Spätere Fassung</translation>
    </message>
    <message>
        <source>Text of article A</source>
        <translation>Text von Artikel A</translation>
    </message>
    <message>
        <source>Text of the earlier version</source>
        <translation>Text der früheren Fassung</translation>
    </message>
    <message>
        <source>Text of article B</source>
        <translation>Text von Artikel B</translation>
    </message>
    <message>
        <source>Text of the later version</source>
        <translation>Text der späteren Fassung</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Kopieren</translation>
    </message>
    <message>
        <source>Go to where the other tells this</source>
        <translation>Zur Stelle, an der der andere das berichtet</translation>
    </message>
    <message>
        <source>Read this article by itself</source>
        <translation>Diesen Artikel für sich lesen</translation>
    </message>
    <message>
        <source>The same paragraph in both versions</source>
        <translation>Derselbe Absatz in beiden Fassungen</translation>
    </message>
    <message>
        <source>Both tell this (%1 %): %2</source>
        <extracomment>%1 is a number: how sure it is; %2 is what two paragraphs share.</extracomment>
        <translation>Das berichten beide (%1 %): %2</translation>
    </message>
    <message>
        <source>This paragraph is gone.</source>
        <translation>Dieser Absatz ist verschwunden.</translation>
    </message>
    <message>
        <source>This paragraph is new.</source>
        <translation>Dieser Absatz ist neu.</translation>
    </message>
    <message>
        <source>Only A tells this.</source>
        <translation>Das berichtet nur A.</translation>
    </message>
    <message>
        <source>Only B tells this.</source>
        <translation>Das berichtet nur B.</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>Which version of an article it is, and who published it when.</extracomment>
        <translation>%1 · %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompareView</name>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>The other article does not tell this, as far as the program sees.</source>
        <translation>Der andere Artikel berichtet das nicht, soweit das Programm sieht.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Gemeinsam rollen</translation>
    </message>
    <message>
        <source>Scroll both texts together, so that what tells the same meets</source>
        <translation>Beide Texte gemeinsam rollen, sodass nebeneinander steht, was dasselbe berichtet</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Voriger Unterschied</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Nächster Unterschied</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>As a page, side by side (&amp;HTML)…</source>
        <translation>Als Seite, nebeneinander (&amp;HTML) …</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>Als &amp;Text …</translation>
    </message>
    <message>
        <source>As data (&amp;JSON)…</source>
        <translation>Als Daten (&amp;JSON) …</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>What differs, and both profiles</source>
        <translation>Unterschiede und beide Profile</translation>
    </message>
    <message numerus="yes">
        <source>Two versions of one article: %Ln difference(s)</source>
        <translation>
            <numerusform>Zwei Fassungen eines Artikels: %Ln Unterschied</numerusform>
            <numerusform>Zwei Fassungen eines Artikels: %Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two articles side by side: %Ln difference(s)</source>
        <translation>
            <numerusform>Zwei Artikel nebeneinander: %Ln Unterschied</numerusform>
            <numerusform>Zwei Artikel nebeneinander: %Ln Unterschiede</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these two articles could be paired.</source>
        <translation>In diesen beiden Artikeln ließ sich nichts zuordnen.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompareWithDialog</name>
    <message>
        <source>Both name: %1</source>
        <translation>Beide nennen: %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Vergleichen mit</translation>
    </message>
    <message>
        <source>Compare “%1” with</source>
        <extracomment>%1 is an article&apos;s headline.</extracomment>
        <translation>„%1“ vergleichen mit</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Articles to compare with</source>
        <translation>Artikel zum Vergleichen</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Vergleichen</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Einer &amp;Datei …</translation>
    </message>
    <message>
        <source>An a&amp;ddress…</source>
        <translation>Einer A&amp;dresse …</translation>
    </message>
    <message>
        <source>There is no other article in the library yet. Take a file or an address.</source>
        <translation>In der Bibliothek ist noch kein anderer Artikel. Nehmen Sie eine Datei oder eine Adresse.</translation>
    </message>
    <message>
        <source>No other article holds all these words.</source>
        <translation>Kein anderer Artikel enthält alle diese Wörter.</translation>
    </message>
    <message>
        <source>Articles that share names with this one come first.</source>
        <translation>Artikel, die Namen mit diesem gemeinsam haben, stehen vorn.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparedHead</name>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of the head of one of two articles: which one, and its headline.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read “%1” by itself</source>
        <extracomment>On the button that opens one of two compared articles; %1 is its headline.</extracomment>
        <translation>„%1“ für sich lesen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonLines</name>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Both tell</source>
        <translation>Das berichten beide</translation>
    </message>
    <message>
        <source>nothing that could be paired</source>
        <translation>nichts, was sich zuordnen ließe</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Es wurden keine Unterschiede gefunden.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonPage</name>
    <message>
        <source>Two articles side by side</source>
        <translation>Zwei Artikel nebeneinander</translation>
    </message>
    <message>
        <source>Two versions of one article</source>
        <translation>Zwei Fassungen eines Artikels</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Neu</translation>
    </message>
    <message>
        <source>A, the earlier version</source>
        <translation>A, die frühere Fassung</translation>
    </message>
    <message>
        <source>B, the later version</source>
        <translation>B, die spätere Fassung</translation>
    </message>
    <message>
        <source>%1 tells the same</source>
        <extracomment>%1 is the number of a paragraph of the other article: &quot;B4&quot;.</extracomment>
        <translation>%1 berichtet dasselbe</translation>
    </message>
    <message>
        <source>Only %1 tells this.</source>
        <extracomment>Said of a paragraph; %1 is &quot;A&quot; or &quot;B&quot;.</extracomment>
        <translation>Das berichtet nur %1.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Es wurden keine Unterschiede gefunden.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Title of a column that says why two wordings are set side by side.</extracomment>
        <translation>Warum</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profile</translation>
    </message>
    <message>
        <source>Marks in these articles</source>
        <extracomment>Title of the legend at the end of a page with two articles.</extracomment>
        <translation>Markierungen in diesen Artikeln</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Vervollständigungen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Desk</name>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Anmerkung hinzufügen</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <extracomment>Undo command; a memo is the note on an annotation.</extracomment>
        <translation>Notiz bearbeiten</translation>
    </message>
    <message>
        <source>Change code</source>
        <extracomment>Undo command; a code is the named category of an annotation.</extracomment>
        <translation>Code ändern</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>Anmerkung anheften</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Anmerkung entfernen</translation>
    </message>
    <message>
        <source>Answer marker</source>
        <extracomment>Undo command; a marker is a stretch of text that a rule found.</extracomment>
        <translation>Markierung beurteilen</translation>
    </message>
    <message>
        <source>Silence rule</source>
        <translation>Regel abschalten</translation>
    </message>
    <message>
        <source>Use rule again</source>
        <translation>Regel wieder einschalten</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A step in the list of what was done: %1 is what, %2 the words it was done to.</extracomment>
        <translation>%1: „%2“</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Undo command: of an exercise.</extracomment>
        <translation>Von vorn beginnen</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Artikel entfernen</translation>
    </message>
    <message>
        <source>Put article back</source>
        <translation>Artikel zurückholen</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Codes verbinden</translation>
    </message>
    <message>
        <source>Set target</source>
        <extracomment>Undo command; the target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Ziel setzen</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Schlagwörter ändern</translation>
    </message>
    <message>
        <source>Split annotation</source>
        <translation>Anmerkung teilen</translation>
    </message>
    <message>
        <source>Merge annotations</source>
        <translation>Anmerkungen verbinden</translation>
    </message>
    <message>
        <source>Change codes of annotations</source>
        <translation>Codes von Anmerkungen ändern</translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Anmerkungen verschlagworten</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Anmerkungen entfernen</translation>
    </message>
    <message>
        <source>Agree and annotate</source>
        <extracomment>Undo command; to agree with a mark made an annotation, too.</extracomment>
        <translation>Zustimmen und anmerken</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Artikelnotiz schreiben</translation>
    </message>
    <message>
        <source>Settle a difference</source>
        <extracomment>Undo command: somebody decided which of two coders&apos; readings of a place holds.</extracomment>
        <translation>Unterschied klären</translation>
    </message>
    <message>
        <source>Open a difference again</source>
        <extracomment>Undo command: a difference of two coders counts as not decided again.</extracomment>
        <translation>Unterschied wieder offen</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Codes ändern</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Sammlung anlegen</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Sammlung umbenennen</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Sammlung verschieben</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Sammlung löschen</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>In Sammlung legen</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>Aus Sammlung nehmen</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Schlagwort umbenennen</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Schlagwort löschen</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Als gelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Als ungelesen kennzeichnen</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>In den Papierkorb legen</translation>
    </message>
    <message>
        <source>Take out of trash</source>
        <translation>Aus dem Papierkorb holen</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Suche speichern</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>Gespeicherte Suche ändern</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Gespeicherte Suche löschen</translation>
    </message>
    <message>
        <source>Change code in codebook</source>
        <translation>Code im Codebuch ändern</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Code hinzufügen</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Code entfernen</translation>
    </message>
    <message>
        <source>Add codebook</source>
        <translation>Codebuch hinzufügen</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Anmerkungen importieren</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DiagnosticText</name>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>%1 is a file, %2 and %3 are numbers.</extracomment>
        <translation>%1, Zeile %2, Spalte %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;own.rules, line 12, column 9&quot;, %2 what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the %1 closes nothing</source>
        <translation>%1 schließt nichts</translation>
    </message>
    <message>
        <source>the %1 is not closed</source>
        <translation>%1 wird nicht geschlossen</translation>
    </message>
    <message>
        <source>an alternative is empty</source>
        <translation>eine der Möglichkeiten ist leer</translation>
    </message>
    <message>
        <source>groups are nested too deeply</source>
        <translation>Gruppen sind zu tief ineinander geschachtelt</translation>
    </message>
    <message>
        <source>marked parts do not nest</source>
        <translation>markierte Teile lassen sich nicht schachteln</translation>
    </message>
    <message>
        <source>a part with a name is {name: ...}, the name in small letters</source>
        <translation>ein Teil mit Namen ist {name: ...}, der Name in Kleinbuchstaben</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has a meaning already</source>
        <translation>der Name „%1“ hat schon eine Bedeutung</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos; lies within itself</source>
        <translation>der Teil „%1“ liegt in sich selbst</translation>
    </message>
    <message>
        <source>more than %1 parts have names</source>
        <translation>mehr als %1 Teile haben Namen</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no tag</source>
        <translation>„%1“ hat keine Wortart</translation>
    </message>
    <message>
        <source>there is no tag &apos;%1&apos;</source>
        <translation>es gibt keine Wortart „%1“</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1 gibt es nicht; es gibt %2</translation>
    </message>
    <message>
        <source>a gap is ... or ...N with N from 1 to %1</source>
        <translation>eine Lücke ist ... oder ...N mit N von 1 bis %1</translation>
    </message>
    <message>
        <source>&apos;=%1&apos; is more than one word</source>
        <translation>„=%1“ ist mehr als ein Wort</translation>
    </message>
    <message>
        <source>there is no list called &apos;%1&apos;</source>
        <translation>es gibt keine Liste namens „%1“</translation>
    </message>
    <message>
        <source>no word in &apos;%1&apos;</source>
        <translation>in „%1“ steht kein Wort</translation>
    </message>
    <message>
        <source>&apos;~%1&apos; is none of ~v, ~n and ~a</source>
        <translation>„~%1“ ist weder ~v noch ~n noch ~a</translation>
    </message>
    <message>
        <source>no line before this one says &apos;let %1 = ...&apos;</source>
        <translation>in keiner Zeile davor steht „let %1 = ...“</translation>
    </message>
    <message>
        <source>the pattern is too long; a list would help</source>
        <translation>das Muster ist zu lang; eine Liste hilft</translation>
    </message>
    <message>
        <source>gaps and options in a row can match in more than %1 ways; put a word between them, or use shorter gaps</source>
        <translation>Lücken und Wahlfreies hintereinander passen auf mehr als %1 Arten; setzen Sie ein Wort dazwischen, oder nehmen Sie kürzere Lücken</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with no word that rules know</source>
        <translation>„%1“ beginnt mit keinem Wort, das Regeln kennen</translation>
    </message>
    <message>
        <source>a line before any rule</source>
        <translation>eine Zeile vor der ersten Regel</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id such as doubt.purportedly</source>
        <translation>„%1“ ist keine Kennung wie doubt.purportedly</translation>
    </message>
    <message>
        <source>there is a rule %1 already</source>
        <translation>eine Regel %1 gibt es schon</translation>
    </message>
    <message>
        <source>more than %1 rules; a list would hold their words</source>
        <translation>mehr als %1 Regeln; eine Liste kann ihre Wörter aufnehmen</translation>
    </message>
    <message>
        <source>the rule %1 finds nothing (find)</source>
        <translation>die Regel %1 findet nichts (find)</translation>
    </message>
    <message>
        <source>the rule %1 does not say why (say)</source>
        <translation>die Regel %1 sagt nicht, warum (say)</translation>
    </message>
    <message>
        <source>the rule %1 names no source (see)</source>
        <translation>die Regel %1 nennt keine Quelle (see)</translation>
    </message>
    <message>
        <source>severity is note, weak or strong</source>
        <translation>severity ist note, weak oder strong</translation>
    </message>
    <message>
        <source>a pattern gets a name as in &apos;let NP = /DET? /NOUN&apos;</source>
        <translation>einen Namen bekommt ein Muster wie in „let NP = /DET? /NOUN“</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of a pattern already</source>
        <translation>„%1“ heißt schon ein anderes Muster</translation>
    </message>
    <message>
        <source>a pattern with a name has no marked or named parts; put them around &lt;NAME&gt;</source>
        <translation>ein Muster mit Namen hat keine markierten oder benannten Teile; setzen Sie sie um &lt;NAME&gt;</translation>
    </message>
    <message>
        <source>no word, list, number or % item among the first six tokens</source>
        <translation>unter den ersten sechs Bestandteilen ist kein Wort, keine Liste, keine Zahl und kein %-Element</translation>
    </message>
    <message>
        <source>only what is found has parts with names</source>
        <translation>nur was gefunden wird (find), hat Teile mit Namen</translation>
    </message>
    <message>
        <source>more than %1 lines of a kind; a list would hold their words</source>
        <translation>mehr als %1 Zeilen einer Art; eine Liste kann ihre Wörter aufnehmen</translation>
    </message>
    <message>
        <source>with this line all patterns hold more than %1 list entries; use shorter lists</source>
        <translation>mit dieser Zeile haben alle Muster mehr als %1 Listeneinträge; nehmen Sie kürzere Listen</translation>
    </message>
    <message>
        <source>there is no voice &apos;%1&apos;</source>
        <translation>es gibt keine Stimme „%1“</translation>
    </message>
    <message>
        <source>there is no block &apos;%1&apos;</source>
        <translation>es gibt keine Art von Absatz namens „%1“</translation>
    </message>
    <message>
        <source>no example (+) stands before its plainer wording (=)</source>
        <translation>vor dem schlichteren Satz (=) steht kein Beispiel (+)</translation>
    </message>
    <message>
        <source>no plainer wording (plain) stands before its slot</source>
        <translation>vor slot steht keine schlichtere Wendung (plain)</translation>
    </message>
    <message>
        <source>a slot is one of match, before, after, not before, not after</source>
        <translation>auf slot folgt match, before, after, not before oder not after</translation>
    </message>
    <message>
        <source>a word takes a form as say~v or crowd~n</source>
        <translation>ein Wort nimmt eine Form an wie say~v oder crowd~n</translation>
    </message>
    <message>
        <source>only one word takes a form</source>
        <translation>nur ein Wort nimmt eine Form an</translation>
    </message>
    <message>
        <source>no part is called &apos;%1&apos;</source>
        <translation>kein Teil heißt „%1“</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>mehr als %1 Zeichen</translation>
    </message>
    <message>
        <source>an example (+) marks nothing in {braces}</source>
        <translation>ein Beispiel (+) markiert nichts in {geschweiften Klammern}</translation>
    </message>
    <message>
        <source>an example (-) has {braces}, yet must mark nothing</source>
        <translation>ein Gegenbeispiel (-) hat {geschweifte Klammern}, darf aber nichts markieren</translation>
    </message>
    <message>
        <source>an entry before any list</source>
        <translation>ein Eintrag vor der ersten Liste</translation>
    </message>
    <message>
        <source>the list %1 is there already</source>
        <translation>die Liste %1 gibt es schon</translation>
    </message>
    <message>
        <source>the list %1 takes in itself</source>
        <translation>die Liste %1 nimmt sich selbst auf</translation>
    </message>
    <message>
        <source>lists take in lists more than %1 deep; take in the innermost ones directly</source>
        <translation>Listen nehmen mehr als %1-fach Listen auf; nehmen Sie die innersten unmittelbar auf</translation>
    </message>
    <message>
        <source>the list %1 comes to more than %2 entries; part it, or take in fewer lists</source>
        <translation>die Liste %1 kommt auf mehr als %2 Einträge; teilen Sie sie, oder nehmen Sie weniger Listen auf</translation>
    </message>
    <message>
        <source>with the list %1 all lists come to more than %2 entries; take in fewer lists</source>
        <translation>mit der Liste %1 kommen alle Listen auf mehr als %2 Einträge; nehmen Sie weniger Listen auf</translation>
    </message>
    <message>
        <source>an entry has at most %1 words</source>
        <translation>ein Eintrag hat höchstens %1 Wörter</translation>
    </message>
    <message>
        <source>a control character; take it out</source>
        <translation>ein Steuerzeichen; nehmen Sie es heraus</translation>
    </message>
    <message>
        <source>more than %1 MB; part the file</source>
        <translation>mehr als %1 MB; teilen Sie die Datei</translation>
    </message>
    <message>
        <source>further mistakes follow; mend these %1 first</source>
        <translation>weitere Fehler folgen; beheben Sie erst diese %1</translation>
    </message>
    <message>
        <source>nothing stands after &apos;%1&apos;</source>
        <translation>nach „%1“ steht nichts</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Unterschiede</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceModel</name>
    <message>
        <source>A: %1</source>
        <extracomment>Which article has the words, and the words.</extracomment>
        <translation>A: %1</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Früher: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Später: %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A title over rows, and how many there are.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, which an export lists</source>
        <extracomment>Below a list of differences of one kind; an export has all of them.</extracomment>
        <translation>
            <numerusform>und %Ln weiterer, den ein Export nennt</numerusform>
            <numerusform>und %Ln weitere, die ein Export nennt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Differences</name>
    <message>
        <source>quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>names</source>
        <translation>Namen</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>Daten</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in the quotation marks of the language.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Absatz</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Zitat</translation>
    </message>
    <message>
        <source>Somebody who speaks</source>
        <translation>Jemand, der zu Wort kommt</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>Both count: %1</source>
        <extracomment>Why two numbers are set beside each other; %1 is what is counted: &quot;protesters&quot;.</extracomment>
        <translation>Beide zählen: %1</translation>
    </message>
    <message>
        <source>Named differently</source>
        <translation>Anders benannt</translation>
    </message>
    <message>
        <source>Said in both, introduced otherwise</source>
        <translation>In beiden gesagt, anders eingeleitet</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Andere Zahlen</translation>
    </message>
    <message>
        <source>Only A tells</source>
        <translation>Nur A berichtet</translation>
    </message>
    <message>
        <source>Only B tells</source>
        <translation>Nur B berichtet</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>Neu formuliert</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of paragraphs of an earlier version of an article.</extracomment>
        <translation>Verschwunden</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of paragraphs of a later version of an article.</extracomment>
        <translation>Neu</translation>
    </message>
    <message>
        <source>Marks that are gone</source>
        <translation>Verschwundene Markierungen</translation>
    </message>
    <message>
        <source>New marks</source>
        <translation>Neue Markierungen</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of what two paragraphs share, and what it is: &quot;names: Rusk, Pryce&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both name %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a name.</extracomment>
        <translation>Beide nennen %1</translation>
    </message>
    <message>
        <source>Nouns by which reports name the same</source>
        <translation>Substantive, mit denen Berichte dasselbe benennen</translation>
    </message>
    <message>
        <source>Both report the words %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a quotation.</extracomment>
        <translation>Beide geben die Worte %1 wieder</translation>
    </message>
    <message>
        <source>(no verb)</source>
        <translation>(ohne Verb)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <extracomment>Who says it, by which word, and whether that word takes it as true: &quot;Ida Rusk: claimed · left open&quot;.</extracomment>
        <translation>%1: %2 · %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferencesPage</name>
    <message>
        <source>Places where two coders differ</source>
        <translation>Stellen, an denen zwei Kodierer verschieden urteilen</translation>
    </message>
    <message>
        <source>Your annotation becomes what this coder said</source>
        <translation>Ihre Anmerkung wird, was dieser Kodierer gesagt hat</translation>
    </message>
    <message>
        <source>Both readings stand; no annotation changes</source>
        <translation>Beide Lesarten gelten; keine Anmerkung ändert sich</translation>
    </message>
    <message>
        <source>The difference counts as not settled; annotations stay</source>
        <translation>Der Unterschied gilt wieder als offen; Anmerkungen bleiben</translation>
    </message>
    <message>
        <source>Two coders whose differences are listed</source>
        <translation>Zwei Kodierer, deren Unterschiede aufgeführt sind</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Welche Unterschiede aufgeführt sind</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Differences between coders that nobody has decided yet.</extracomment>
        <translation>Offen</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Geklärt</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Note on how the difference is settled</source>
        <translation>Notiz dazu, wie der Unterschied geklärt ist</translation>
    </message>
    <message>
        <source>Leave &amp;both</source>
        <translation>&amp;Beides lassen</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Wieder &amp;öffnen</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a coder, who has not marked a place.</extracomment>
        <translation>%1: nichts</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <extracomment>What a coder said of a place: %1 is their name, %2 the code and %3 the words.</extracomment>
        <translation>%1: %2, „%3“</translation>
    </message>
    <message>
        <source>They said the same of every place.</source>
        <translation>Sie haben zu jeder Stelle dasselbe gesagt.</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Alle Unterschiede sind geklärt.</translation>
    </message>
    <message>
        <source>No difference is settled yet.</source>
        <translation>Noch ist kein Unterschied geklärt.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 not settled</source>
        <extracomment>Of differences between coders, how many (%2 of %1) are not settled yet.</extracomment>
        <translation>
            <numerusform>%n Unterschied, %1 offen</numerusform>
            <numerusform>%n Unterschiede, %1 offen</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>A button: the place is to be as the coder %1 said.</extracomment>
        <translation>Wie %1</translation>
    </message>
    <message>
        <source>Settled: both stand.</source>
        <translation>Geklärt: Beides gilt.</translation>
    </message>
    <message>
        <source>Settled: as %1 said.</source>
        <translation>Geklärt: wie %1 gesagt hat.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DropTarget</name>
    <message>
        <source>Drop it to open it</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorFind</name>
    <message>
        <source>Find in this file</source>
        <translation>In dieser Datei suchen</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rückwärts suchen</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Weitersuchen</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Alle ersetzen</translation>
    </message>
    <message>
        <source>This file can only be read: copy the rule to yours to change it.</source>
        <translation>Diese Datei ist nur zum Lesen: Kopieren Sie die Regel zu Ihren, um sie zu ändern.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Ersetzen durch</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button switches, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n replaced</source>
        <extracomment>How many places of a text were replaced; short.</extracomment>
        <translation>
            <numerusform>%n ersetzt</numerusform>
            <numerusform>%n ersetzt</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorPane</name>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>In dieser Datei ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Wählen Sie links eine Regel oder Datei, um sie zu lesen, oder beginnen Sie mit Strg+N eine eigene. In einem Artikel wählen Sie einige Wörter aus und drücken R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EmptyMarks</name>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>Open an article, and its framing wording is listed here: how sure the text is, how things are worded, who says it.</source>
        <translation>Öffnen Sie einen Artikel, dann steht hier, was ihm einen Rahmen gibt: wie sicher der Text ist, wie etwas formuliert ist, wer es sagt.</translation>
    </message>
    <message>
        <source>No mark fits the filter</source>
        <translation>Keine Markierung passt zum Filter</translation>
    </message>
    <message>
        <source>None has “%1” in its words, in the words around it, in its kind or in who speaks.</source>
        <translation>Keine hat „%1“ im Wortlaut, in den Wörtern darum herum, in ihrer Art oder darin, wer spricht.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Filter leeren</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nichts ist markiert</translation>
    </message>
    <message>
        <source>All marks are hidden</source>
        <translation>Alle Markierungen sind ausgeblendet</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) are held back by the slider “few … all”, the switch above or the rules that are switched off.</source>
        <translation>
            <numerusform>%Ln Markierung wird vom Regler „wenige … alle“, vom Schalter oben oder von abgeschalteten Regeln zurückgehalten.</numerusform>
            <numerusform>%Ln Markierungen werden vom Regler „wenige … alle“, vom Schalter oben oder von abgeschalteten Regeln zurückgehalten.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Alle Markierungen zeigen</translation>
    </message>
    <message>
        <source>No rule found wording to point at. That is no verdict: framing also lies in what is left out, and in the order of things.</source>
        <translation>Keine Regel fand eine Formulierung, auf die sie zeigen würde. Das ist kein Urteil: Der Rahmen liegt auch in dem, was fehlt, und in der Reihenfolge.</translation>
    </message>
    <message>
        <source>No marks in this article</source>
        <extracomment>Faint: wording that few readers would mark.</extracomment>
        <translation>Keine Markierungen in diesem Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faint one(s) are hidden.</source>
        <translation>
            <numerusform>%Ln schwache ist ausgeblendet.</numerusform>
            <numerusform>%Ln schwache sind ausgeblendet.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show faint ones</source>
        <translation>Schwache zeigen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ErrorText</name>
    <message>
        <source>(no name)</source>
        <translation>(ohne Namen)</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>Die Datei %1 gibt es nicht. Vielleicht wurde sie verschoben oder umbenannt.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it, then try again.</source>
        <translation>%1 kann nicht gelesen werden. Prüfen Sie, ob Sie die Datei lesen dürfen, und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 is larger than 25 MB, and no article is. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 ist größer als 25 MB, und das ist kein Artikel. Kopieren Sie stattdessen den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 is empty. Save the article again, or paste its text here.</source>
        <translation>%1 ist leer. Speichern Sie den Artikel noch einmal oder fügen Sie seinen Text hier ein.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>%1 kann nicht geschrieben werden. Wählen Sie einen anderen Ordner oder Namen.</translation>
    </message>
    <message>
        <source>%1 holds no text. Open a page, PDF, document, mail or text file, or paste the article&apos;s text here.</source>
        <translation>%1 enthält keinen Text. Öffnen Sie eine Seite, ein PDF, ein Dokument, eine E-Mail oder eine Textdatei, oder fügen Sie den Text des Artikels hier ein.</translation>
    </message>
    <message>
        <source>The encoding of %1 cannot be told. Save it as UTF-8, or paste its text here.</source>
        <translation>Die Zeichenkodierung von %1 ist nicht zu erkennen. Speichern Sie die Datei als UTF-8 oder fügen Sie ihren Text hier ein.</translation>
    </message>
    <message>
        <source>%1 is in a format that cannot be read. Save it as PDF, DOCX, ODT or text and open that, or paste the article&apos;s text here.</source>
        <translation>%1 hat ein Format, das nicht gelesen werden kann. Speichern Sie es als PDF, DOCX, ODT oder Text und öffnen Sie das, oder fügen Sie den Text des Artikels hier ein.</translation>
    </message>
    <message>
        <source>No readable text was found in %1. Copy the article&apos;s text and paste it here.</source>
        <translation>In %1 wurde kein lesbarer Text gefunden. Kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The JSON is broken: %1. Mend it, or make the file again.</source>
        <translation>Das JSON ist fehlerhaft: %1. Berichtigen Sie es oder erzeugen Sie die Datei neu.</translation>
    </message>
    <message>
        <source>A rule cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Eine Regel ist nicht zu verstehen: %1. Berichtigen Sie sie oder entfernen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>A word list cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Eine Wortliste ist nicht zu verstehen: %1. Berichtigen Sie sie oder entfernen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>The table of outlets cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Die Tabelle der Medien ist nicht zu verstehen: %1. Berichtigen Sie sie oder entfernen Sie ihre Datei.</translation>
    </message>
    <message>
        <source>The codebook cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Das Codebuch ist nicht zu verstehen: %1. Berichtigen Sie es oder entfernen Sie seine Datei.</translation>
    </message>
    <message>
        <source>A model cannot be understood: %1. Train it again, or take its file away.</source>
        <translation>Ein Modell ist nicht zu verstehen: %1. Trainieren Sie es neu oder entfernen Sie seine Datei.</translation>
    </message>
    <message>
        <source>A treebank cannot be understood: %1. Mend it, or fetch the file again.</source>
        <translation>Eine Baumbank ist nicht zu verstehen: %1. Berichtigen Sie sie oder laden Sie die Datei neu.</translation>
    </message>
    <message>
        <source>Word vectors cannot be understood: %1. Fetch the file again.</source>
        <translation>Die Wortvektoren sind nicht zu verstehen: %1. Laden Sie die Datei neu.</translation>
    </message>
    <message>
        <source>A rule uses a word list that does not exist: %1. Add the list, or mend the rule.</source>
        <translation>Eine Regel verwendet eine Wortliste, die es nicht gibt: %1. Ergänzen Sie die Liste oder berichtigen Sie die Regel.</translation>
    </message>
    <message>
        <source>Two rules have the same id: %1. Rename one of them.</source>
        <translation>Zwei Regeln haben dieselbe Kennung: %1. Benennen Sie eine davon um.</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1. Check that its folder exists and is yours.</source>
        <translation>Die Bibliothek kann nicht geöffnet werden: %1. Prüfen Sie, ob ihr Ordner vorhanden ist und Ihnen gehört.</translation>
    </message>
    <message>
        <source>The library is in use by another program: %1. Close that program, then try again.</source>
        <translation>Die Bibliothek wird von einem anderen Programm verwendet: %1. Schließen Sie dieses Programm und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The library was made by a newer Slantlight: %1. It was left as it is; open it with that version.</source>
        <translation>Die Bibliothek stammt von einem neueren Slantlight: %1. Sie wurde nicht verändert; öffnen Sie sie mit jener Version.</translation>
    </message>
    <message>
        <source>The library cannot be written to: %1. Check the permissions of the file and its folder.</source>
        <translation>In die Bibliothek kann nicht geschrieben werden: %1. Prüfen Sie die Zugriffsrechte der Datei und ihres Ordners.</translation>
    </message>
    <message>
        <source>The library is damaged: %1. It was left as it is; put a backup in its place.</source>
        <translation>Die Bibliothek ist beschädigt: %1. Sie wurde nicht verändert; legen Sie eine Sicherung an ihre Stelle.</translation>
    </message>
    <message>
        <source>The library could not do this: %1. Nothing was changed; try again.</source>
        <translation>Das ist in der Bibliothek nicht gelungen: %1. Nichts wurde geändert; versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed; free some space, then try again.</source>
        <translation>Der Datenträger ist voll: %1. Nichts wurde geändert; schaffen Sie Platz und versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>The article is no longer in the library: %1. Open its file again.</source>
        <translation>Der Artikel ist nicht mehr in der Bibliothek: %1. Öffnen Sie seine Datei noch einmal.</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1. Try another name, or export HTML instead.</source>
        <translation>Das PDF konnte nicht erzeugt werden: %1. Versuchen Sie einen anderen Namen oder exportieren Sie stattdessen HTML.</translation>
    </message>
    <message>
        <source>Stopped before the end: %1. Nothing was written.</source>
        <translation>Vorzeitig angehalten: %1. Nichts wurde geschrieben.</translation>
    </message>
    <message>
        <source>The text of %1 is longer than an article can be, which is five million characters, or 1.2 million words and signs. Split it, and open its parts.</source>
        <translation>Der Text von %1 ist länger, als ein Artikel sein kann: fünf Millionen Zeichen oder 1,2 Millionen Wörter und Satzzeichen. Teilen Sie ihn, und öffnen Sie die Teile.</translation>
    </message>
    <message>
        <source>%1: this line is longer than 25 MB, or never ends. Put every text on a line of its own, and split those that are longer.</source>
        <translation>%1: Diese Zeile ist länger als 25 MB oder endet nie. Schreiben Sie jeden Text in eine eigene Zeile, und teilen Sie längere.</translation>
    </message>
    <message>
        <source>The page %1 nests or repeats its elements as no page for readers does. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Die Seite %1 schachtelt oder wiederholt ihre Elemente wie keine Seite für Leser. Öffnen Sie sie in einem Browser, kopieren Sie den Text des Artikels, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder, and was not followed. Name that folder itself to have it read.</source>
        <translation>%1 ist eine Verknüpfung mit einem Ordner; ihr wurde nicht gefolgt. Nennen Sie den Ordner selbst, um ihn lesen zu lassen.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, and was not opened. Name it itself to have it read.</source>
        <translation>%1 ist eine Pipe oder ein Gerät und wurde nicht geöffnet. Nennen Sie den Namen selbst, um daraus zu lesen.</translation>
    </message>
    <message>
        <source>The library is an empty file, as a crash of the computer leaves it: %1. Put a backup in its place, or set it aside and begin a new one.</source>
        <translation>Die Bibliothek ist eine leere Datei, wie sie ein Absturz des Computers hinterlässt: %1. Legen Sie eine Sicherung an ihre Stelle, oder legen Sie sie beiseite, und beginnen Sie eine neue.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. What was written there is kept: look at it before you go on.</source>
        <translation>„%1“ wurde inzwischen in einem anderen Fenster geändert. Was dort steht, bleibt erhalten: Sehen Sie es sich an, bevor Sie weitermachen.</translation>
    </message>
    <message>
        <source>This annotation was deleted in another window. Annotate the words again to keep what you wrote: %1</source>
        <translation>Diese Anmerkung wurde in einem anderen Fenster gelöscht. Merken Sie die Wörter noch einmal an, um zu behalten, was Sie geschrieben haben: %1</translation>
    </message>
    <message>
        <source>%1 mistakes were found. Mend them, or take the file away:</source>
        <extracomment>Before a list of mistakes in files of rules or lists, one a line; %1 is at least 2.</extracomment>
        <translation>%1 Fehler wurden gefunden. Beheben Sie sie, oder nehmen Sie die Datei weg:</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1 is a mistake in a file and where it is, %2 a number.</extracomment>
        <translation>%1 (und %2 weitere)</translation>
    </message>
    <message>
        <source>%1 is damaged, or was cut off when it was saved. Fetch it again, or open it in the program that made it and save it anew.</source>
        <translation>%1 ist beschädigt oder wurde beim Speichern abgeschnitten. Holen Sie die Datei noch einmal, oder öffnen Sie sie in ihrem Programm und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>%1 is locked. Open it in the program that it is for, and save it without a password; or copy the text there and paste it here.</source>
        <translation>%1 ist gesperrt. Öffnen Sie die Datei in dem Programm, für das sie gemacht ist, und speichern Sie sie ohne Kennwort; oder kopieren Sie dort den Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than an article can be. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 ergibt entpackt mehr, als ein Artikel sein kann. Kopieren Sie stattdessen den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The pages of %1 are pictures, without a text to read. Have a program for text recognition (OCR) add the text, and open the file again.</source>
        <translation>Die Seiten von %1 sind Bilder ohne lesbaren Text. Lassen Sie ein Programm zur Texterkennung (OCR) den Text hinzufügen, und öffnen Sie die Datei dann erneut.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page. Addresses begin with https:// or http://; check that this one is whole.</source>
        <translation>%1 ist nicht die Adresse einer Webseite. Adressen beginnen mit https:// oder http://; prüfen Sie, ob diese vollständig ist.</translation>
    </message>
    <message>
        <source>The site of %1 does not answer. Check that you are online, or try again later.</source>
        <translation>Die Website von %1 antwortet nicht. Prüfen Sie, ob Sie online sind, oder versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>It is not sure that %1 is the site it says it is, so nothing was read. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Es ist nicht sicher, dass %1 die Website ist, als die sie sich ausgibt; darum wurde nichts gelesen. Öffnen Sie die Adresse im Browser, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 only leads on to other addresses, without end. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 führt ohne Ende nur zu anderen Adressen weiter. Öffnen Sie die Adresse im Browser, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The page leads on to %1, where anybody on the way can read and change it. Open that address itself if you trust it.</source>
        <translation>Die Seite führt weiter zu %1; dort kann sie unterwegs jeder lesen und ändern. Öffnen Sie diese Adresse selbst, wenn Sie ihr trauen.</translation>
    </message>
    <message>
        <source>There is no page %1. It may have been moved or deleted; check that the address is whole.</source>
        <translation>Die Seite %1 gibt es nicht. Sie wurde vielleicht verschoben oder gelöscht; prüfen Sie, ob die Adresse vollständig ist.</translation>
    </message>
    <message>
        <source>The site does not let %1 be read this way. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Die Website lässt %1 so nicht lesen. Öffnen Sie die Adresse im Browser, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>The site has trouble with %1. Try again later.</source>
        <translation>Die Website hat Schwierigkeiten mit %1. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 is no text or document. Open the page of the article itself.</source>
        <translation>%1 ist weder Text noch Dokument. Öffnen Sie die Seite des Artikels selbst.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB, and no article is. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 ist größer als 20 MB, und das ist kein Artikel. Öffnen Sie die Adresse im Browser, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 was not there within 20 seconds. Try again later.</source>
        <translation>%1 war nach 20 Sekunden noch nicht da. Versuchen Sie es später erneut.</translation>
    </message>
    <message>
        <source>%1 ended before it was whole, and nothing of it was kept. Try again.</source>
        <translation>%1 endete, bevor es vollständig war, und nichts davon wurde behalten. Versuchen Sie es erneut.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Try again, or open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 ließ sich nicht holen. Versuchen Sie es erneut, oder öffnen Sie die Adresse im Browser, kopieren Sie den Text des Artikels und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or a private network, and pages from there are not opened unasked. Allow private addresses (in the window under Open address, else with --allow-private) if you mean it.</source>
        <translation>%1 führt zu diesem Rechner oder in ein privates Netz, und Seiten von dort werden nicht ungefragt geöffnet. Erlauben Sie private Adressen (im Fenster unter „Adresse öffnen“, sonst mit --allow-private), wenn Sie das wollen.</translation>
    </message>
    <message>
        <source>The site of %1 was not found. Check the spelling, and that you are online.</source>
        <translation>Die Website von %1 wurde nicht gefunden. Prüfen Sie die Schreibweise und ob Sie online sind.</translation>
    </message>
    <message>
        <source>The exercise, or the answers to one, cannot be understood: %1. Ask whoever made the file to save it again.</source>
        <extracomment>%1 is the name of a file, and a line or field in it: &quot;class.slantexercise: line 3&quot;.</extracomment>
        <translation>Die Übung, oder die Antworten darauf, ist nicht zu verstehen: %1. Bitten Sie, wer die Datei gemacht hat, sie noch einmal zu speichern.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Slantlight. Open it with that version, or ask whoever made it for one that this version can read.</source>
        <translation>%1 stammt von einem neueren Slantlight. Öffnen Sie die Datei mit jener Fassung, oder bitten Sie, wer sie gemacht hat, um eine, die diese Fassung lesen kann.</translation>
    </message>
    <message>
        <source>The library lies on another machine: %1. Two programs that write to it there could damage it. Move it to a disk of this machine.</source>
        <translation>Die Bibliothek liegt auf einem anderen Rechner: %1. Zwei Programme, die dort in sie schreiben, könnten sie beschädigen. Verschieben Sie sie auf einen Datenträger dieses Rechners.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no PDF on whose pages the words of the article are found. Open the PDF itself, then export again, or make a new PDF instead.</source>
        <translation>%1 wurde nicht geschrieben: Es gibt kein PDF, auf dessen Seiten die Wörter des Artikels zu finden sind. Öffnen Sie das PDF selbst und exportieren Sie dann noch einmal, oder erstellen Sie stattdessen ein neues PDF.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseBar</name>
    <message>
        <source>Mark what frames the text. The marks of the machine are hidden until you reveal the key.</source>
        <translation>Markieren Sie, was den Text färbt. Die Markierungen der Maschine bleiben verborgen, bis Sie die Lösung aufdecken.</translation>
    </message>
    <message numerus="yes">
        <source>You have marked %Ln place(s).</source>
        <translation>
            <numerusform>Sie haben %Ln Stelle markiert.</numerusform>
            <numerusform>Sie haben %Ln Stellen markiert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever made the exercise has the key: save your answers for them.</source>
        <translation>Die Lösung hat, wer die Übung gemacht hat: Speichern Sie Ihre Antworten dafür.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
    <message>
        <source>More of the exercise</source>
        <translation>Mehr zur Übung</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseDialog</name>
    <message>
        <source>The key has no place in this article: choose other categories or another key, or annotate the article first.</source>
        <translation>Die Lösung hat keine Stelle in diesem Artikel: Wählen Sie andere Kategorien oder eine andere Lösung, oder merken Sie den Artikel zuerst an.</translation>
    </message>
    <message numerus="yes">
        <source>The key has %Ln place(s).</source>
        <translation>
            <numerusform>Die Lösung hat %Ln Stelle.</numerusform>
            <numerusform>Die Lösung hat %Ln Stellen.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rules alone.</source>
        <translation>
            <numerusform>%Ln davon allein nach den Regeln.</numerusform>
            <numerusform>%Ln davon allein nach den Regeln.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark</source>
        <translation>Was die &amp;Regeln markieren</translation>
    </message>
    <message>
        <source>&amp;Both; where they meet, my annotation wins</source>
        <translation>&amp;Beides; wo sie sich treffen, gilt meine Anmerkung</translation>
    </message>
    <message>
        <source>In the &amp;same file: students can reveal it</source>
        <translation>In derselben &amp;Datei: Die Klasse kann sie aufdecken</translation>
    </message>
    <message>
        <source>In a &amp;file of its own, for you</source>
        <translation>In einer &amp;eigenen Datei, für Sie</translation>
    </message>
    <message>
        <source>Make an exercise</source>
        <translation>Übung erstellen</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Anleitung</translation>
    </message>
    <message>
        <source>Such as: Mark where the text steps back from what somebody says, and say why.</source>
        <translation>Etwa: Markieren Sie, wo der Text auf Abstand geht zu dem, was jemand sagt, und sagen Sie, warum.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titel</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>A&amp;nleitung</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Speichern …</translation>
    </message>
    <message>
        <source>What to &amp;look for</source>
        <translation>Wonach zu s&amp;uchen ist</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Alle</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Keine</translation>
    </message>
    <message>
        <source>Look for all</source>
        <translation>Nach allen suchen</translation>
    </message>
    <message>
        <source>Look for none</source>
        <translation>Nach keiner suchen</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach zu suchen ist</translation>
    </message>
    <message>
        <source>&amp;My annotations (there are none with these categories)</source>
        <translation>&amp;Meine Anmerkungen (mit diesen Kategorien gibt es keine)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;My annotations, with their memos (%Ln)</source>
        <translation>
            <numerusform>&amp;Meine Anmerkungen, mit ihren Notizen (%Ln)</numerusform>
            <numerusform>&amp;Meine Anmerkungen, mit ihren Notizen (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark (there are none for this language)</source>
        <translation>Was die &amp;Regeln markieren (für diese Sprache gibt es keine)</translation>
    </message>
    <message>
        <source>The file is not encrypted: who opens it in an editor can read a key that is in it.</source>
        <translation>Die Datei ist nicht verschlüsselt: Wer sie in einem Editor öffnet, kann eine Lösung lesen, die darin steht.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Die Lösung</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>Wohin die Lösung kommt</translation>
    </message>
    <message>
        <source>Choose at least one category to look for.</source>
        <translation>Wählen Sie mindestens eine Kategorie, nach der zu suchen ist.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseFiles</name>
    <message>
        <source>Exercises (*.%1)</source>
        <translation>Übungen (*.%1)</translation>
    </message>
    <message>
        <source>Answers (*.%1)</source>
        <translation>Antworten (*.%1)</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>Übung speichern</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Meine Antworten speichern</translation>
    </message>
    <message>
        <source>Score against a key</source>
        <translation>An einer Lösung messen</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Antworten öffnen</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <extracomment>Name of a file; %1 is the name of the one that is handed out.</extracomment>
        <translation>%1 (Lösung)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExercisePanel</name>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach zu suchen ist</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Stellen</translation>
    </message>
    <message>
        <source>Select words on the page, then press a digit or click a category here. 0 or Delete takes a mark away, N adds a reason.</source>
        <translation>Wählen Sie Wörter auf der Seite aus und drücken Sie eine Ziffer oder klicken Sie hier auf eine Kategorie. 0 oder Entf nimmt eine Markierung weg, N fügt eine Begründung hinzu.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Places or figures</source>
        <translation>Stellen oder Zahlen</translation>
    </message>
    <message>
        <source>The key is one reading of the text. Beyond it is not wrong.</source>
        <translation>Die Lösung ist eine Lesart des Textes. Was darüber hinausgeht, ist nicht falsch.</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Ihre Markierungen</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Die Lösung</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a category, %2 how many marks there are of it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Neither you nor the key has marked anything.</source>
        <translation>Weder Sie noch die Lösung haben etwas markiert.</translation>
    </message>
    <message>
        <source>By category: %1 found, %2 missed, %3 beyond the key.</source>
        <extracomment>Before a table with signs for columns: %1, %2 and %3 are the signs.</extracomment>
        <translation>Nach Kategorie: %1 gefunden, %2 übersehen, %3 über die Lösung hinaus.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseWords</name>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Found, in another category</source>
        <translation>Gefunden, in anderer Kategorie</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Beyond the key</source>
        <translation>Über die Lösung hinaus</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a whole number from 0 to 100.</extracomment>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>The key has no place in this article.</source>
        <translation>Die Lösung hat keine Stelle in diesem Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s) of the key found.</source>
        <extracomment>Of the places of an exercise&apos;s key, %1 is how many were found.</extracomment>
        <translation>
            <numerusform>%1 von %Ln Stelle der Lösung gefunden.</numerusform>
            <numerusform>%1 von %Ln Stellen der Lösung gefunden.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in another category.</source>
        <extracomment>Of the places that were found.</extracomment>
        <translation>
            <numerusform>%Ln davon in anderer Kategorie.</numerusform>
            <numerusform>%Ln davon in anderer Kategorie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) beyond the key.</source>
        <extracomment>Answers where the key has no place.</extracomment>
        <translation>
            <numerusform>%Ln Markierung über die Lösung hinaus.</numerusform>
            <numerusform>%Ln Markierungen über die Lösung hinaus.</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision %1: how much of what was marked is in the key.</source>
        <translation>Genauigkeit %1: wie viel von dem Markierten in der Lösung steht.</translation>
    </message>
    <message>
        <source>Precision is not defined: nothing was marked.</source>
        <translation>Die Genauigkeit ist nicht bestimmt: Nichts wurde markiert.</translation>
    </message>
    <message>
        <source>Recall %1: how much of the key was marked.</source>
        <translation>Vollständigkeit %1: wie viel von der Lösung markiert wurde.</translation>
    </message>
    <message>
        <source>Recall is not defined: the key has no place.</source>
        <translation>Die Vollständigkeit ist nicht bestimmt: Die Lösung hat keine Stelle.</translation>
    </message>
    <message>
        <source>F1 %1: both in one figure, their harmonic mean.</source>
        <translation>F1 %1: beides in einer Zahl, ihr harmonisches Mittel.</translation>
    </message>
    <message>
        <source>F1 is not defined: there is nothing to compare.</source>
        <translation>F1 ist nicht bestimmt: Es gibt nichts zu vergleichen.</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Gleiche Kategorie bei %1 der gefundenen Stellen.</translation>
    </message>
    <message>
        <source>Agreement on categories is not defined: no place was found.</source>
        <translation>Die Übereinstimmung der Kategorien ist nicht bestimmt: Keine Stelle wurde gefunden.</translation>
    </message>
    <message>
        <source>The figures say how far two readings of one text agree: a mark counts as found where it shares words with a place of the key. The key is no arbiter. A place beyond it is not wrong, and one that was missed may be worth a discussion.</source>
        <translation>Die Zahlen sagen, wie weit zwei Lesarten eines Textes übereinstimmen: Eine Markierung zählt als gefunden, wo sie mit einer Stelle der Lösung Wörter teilt. Die Lösung ist kein Schiedsrichter. Eine Stelle über sie hinaus ist nicht falsch, und eine übersehene kann ein Gespräch wert sein.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key cannot be told for sure in this article, which has changed since, and are not scored.</source>
        <translation>
            <numerusform>%Ln Stelle der Lösung ist in diesem Artikel, der sich seither geändert hat, nicht sicher wiederzufinden und wird nicht gewertet.</numerusform>
            <numerusform>%Ln Stellen der Lösung sind in diesem Artikel, der sich seither geändert hat, nicht sicher wiederzufinden und werden nicht gewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key are not in this article any more, and are not scored.</source>
        <translation>
            <numerusform>%Ln Stelle der Lösung steht nicht mehr in diesem Artikel und wird nicht gewertet.</numerusform>
            <numerusform>%Ln Stellen der Lösung stehen nicht mehr in diesem Artikel und werden nicht gewertet.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) cannot be told for sure in this article, and are not scored.</source>
        <translation>
            <numerusform>%Ln Markierung ist in diesem Artikel nicht sicher wiederzufinden und wird nicht gewertet.</numerusform>
            <numerusform>%Ln Markierungen sind in diesem Artikel nicht sicher wiederzufinden und werden nicht gewertet.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are others than when the key was made, so that its places may be others too.</source>
        <translation>Die Regeln sind andere als zu der Zeit, als die Lösung gemacht wurde; ihre Stellen können also andere sein.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n articles</source>
        <translation>
            <numerusform>%n Artikel exportieren</numerusform>
            <numerusform>%n Artikel exportieren</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat:</translation>
    </message>
    <message>
        <source>Strong marks only</source>
        <translation>Nur starke Markierungen</translation>
    </message>
    <message>
        <source>Strong and weak marks</source>
        <translation>Starke und schwache Markierungen</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <source>All marks, and candidates</source>
        <translation>Alle Markierungen und Kandidaten</translation>
    </message>
    <message>
        <source>Strength of the marks</source>
        <translation>Stärke der Markierungen</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Inhalt</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>&amp;Gestaltung</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportieren…</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the first article: %1</source>
        <extracomment>%1 is what the first of several articles has.</extracomment>
        <translation>Im ersten Artikel: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportPreview</name>
    <message>
        <source>Show in the &amp;browser</source>
        <translation>Im &amp;Browser zeigen</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Was in der Datei stehen wird</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Der Artikel wird gelesen…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FactsLine</name>
    <message>
        <source>About the article</source>
        <translation>Über den Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n min</numerusform>
            <numerusform>%n min</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a text takes to read, in hours and minutes.</extracomment>
        <translation>%1 h %2 min</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <extracomment>%1 is who answers for the text: &quot;RT · state-controlled, Russia&quot;.</extracomment>
        <translation>Medium: %1</translation>
    </message>
    <message>
        <source>Who that is, and where the text comes from</source>
        <translation>Wer das ist, und woher der Text kommt</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FigureModel</name>
    <message>
        <source>Month</source>
        <translation>Monat</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Markierungen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresPage</name>
    <message>
        <source>Figures of agreement</source>
        <translation>Kennzahlen der Übereinstimmung</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Verglichen</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Einheiten</translation>
    </message>
    <message>
        <source>How many were compared</source>
        <translation>Wie viele verglichen wurden</translation>
    </message>
    <message>
        <source>Units by what both coders said</source>
        <translation>Einheiten nach dem, was beide Kodierer gesagt haben</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>&amp;Tabelle zeigen</translation>
    </message>
    <message>
        <source>How many units each coder gave which code: what the figures of the chosen row are made of</source>
        <translation>Wie vielen Einheiten jeder Kodierer welchen Code gegeben hat: daraus entstehen die Kennzahlen der gewählten Zeile</translation>
    </message>
    <message>
        <source>Two coders whose table is shown</source>
        <translation>Zwei Kodierer, deren Tabelle zu sehen ist</translation>
    </message>
    <message>
        <source>Any code</source>
        <extracomment>Where coders are compared: they agree where both marked a place, whatever the code.</extracomment>
        <translation>Irgendein Code</translation>
    </message>
    <message>
        <source>Place and code</source>
        <extracomment>Where coders are compared: they agree where both gave a place the same code.</extracomment>
        <translation>Stelle und Code</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Nach Artikel</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two coders whose table is shown: %1 in the rows, %2 in the columns.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Rows: %1, columns: %2</source>
        <extracomment>What the rows and the columns of a table stand for: two coders.</extracomment>
        <translation>Zeilen: %1, Spalten: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>%1 is a coder&apos;s name; below it stands how many annotations they made.</extracomment>
        <translation>
            <numerusform>%1: %n Anmerkung</numerusform>
            <numerusform>%1: %n Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A unit of the text that a coder has left alone.</extracomment>
        <translation>Nichts</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Markiert</translation>
    </message>
    <message>
        <source>Hide the &amp;table</source>
        <translation>&amp;Tabelle verbergen</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>The sum of a row or column of a table.</extracomment>
        <translation>Summe</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresWindow</name>
    <message>
        <source>Figures of the library — Slantlight</source>
        <translation>Zahlen der Bibliothek — Slantlight</translation>
    </message>
    <message>
        <source>All articles, or those that a search finds</source>
        <translation>Alle Artikel oder die, die eine Suche findet</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Welche Markierungen</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Alle Markierungen</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Zeilen der Tabelle</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Nach Medium</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Nach Monat</translation>
    </message>
    <message>
        <source>Figures of the library</source>
        <translation>Zahlen der Bibliothek</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Tabelle kopieren</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>Diagramme kopieren</translation>
    </message>
    <message>
        <source>Save charts…</source>
        <translation>Diagramme speichern …</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Count the articles: that goes on in the background, and can be stopped.</source>
        <translation>Noch ist nichts gezählt. Lassen Sie die Artikel zählen: Das läuft im Hintergrund und lässt sich anhalten.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Hier gibt es keine Artikel.</translation>
    </message>
    <message numerus="yes">
        <source>These figures rest on %Ln article(s).</source>
        <translation>
            <numerusform>Diese Zahlen beruhen auf %Ln Artikel.</numerusform>
            <numerusform>Diese Zahlen beruhen auf %Ln Artikeln.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) not counted by the rules of today.</source>
        <translation>
            <numerusform>%Ln weiterer ist mit den heutigen Regeln noch nicht gezählt.</numerusform>
            <numerusform>%Ln weitere sind mit den heutigen Regeln noch nicht gezählt.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Zählen anhalten</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Zählen</translation>
    </message>
    <message>
        <source>The charts are copied.</source>
        <translation>Die Diagramme sind kopiert.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Die Tabelle ist kopiert.</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Diagramme speichern</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Bilder (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>library figures</source>
        <translation>Zahlen der Bibliothek</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FileBar</name>
    <message>
        <source>Copy to my &amp;rules</source>
        <translation>Zu meinen &amp;Regeln kopieren</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Laden</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>Meinen be&amp;halten</translation>
    </message>
    <message>
        <source>Copy the rule at the caret to your rules, where it replaces this one</source>
        <translation>Die Regel an der Schreibmarke zu Ihren Regeln kopieren, wo sie diese hier ersetzt</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Keine Datei geöffnet</translation>
    </message>
    <message>
        <source>Shipped with the program, to read</source>
        <translation>Gehört zum Programm, nur zum Lesen</translation>
    </message>
    <message>
        <source>%1 — not saved</source>
        <extracomment>%1 is a rule pack: its file is not saved.</extracomment>
        <translation>%1 – nicht gespeichert</translation>
    </message>
    <message>
        <source>Another program has changed this file. What you wrote is not saved yet.</source>
        <translation>Ein anderes Programm hat diese Datei geändert. Was Sie geschrieben haben, ist noch nicht gespeichert.</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>&amp;Fremden Text laden</translation>
    </message>
    <message>
        <source>This text was not saved when the program ended last time. Save it, or go back to what the file has.</source>
        <translation>Dieser Text war nicht gespeichert, als das Programm zuletzt endete. Speichern Sie ihn, oder kehren Sie zum Stand der Datei zurück.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Zurückkehren</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FilterTree</name>
    <message>
        <source>What goes into the export</source>
        <translation>Was in den Export kommt</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Marks: in whose words</source>
        <translation>Markierungen: in wessen Worten</translation>
    </message>
    <message>
        <source>Marks: what you said</source>
        <translation>Markierungen: was Sie gesagt haben</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Annotations: by whom</source>
        <translation>Anmerkungen: von wem</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Sie</translation>
    </message>
    <message>
        <source>Annotations: place</source>
        <translation>Anmerkungen: Stelle</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>Im Artikel suchen</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Ctrl+Enter looks in all articles of the library</source>
        <translation>Eingabe geht zur nächsten Stelle, Strg+Eingabe sucht in allen Artikeln der Bibliothek</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Voriger Treffer (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Nächster Treffer (F3)</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Groß und klein unterscheiden</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Nur ganze Wörter</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Regulärer Ausdruck</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button switches, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No regular expression, from character %1 on: %2. Without %3 these very characters are looked for.</source>
        <extracomment>%1 is a number, %2 says what is wrong, %3 is the sign of a button.</extracomment>
        <translation>Kein regulärer Ausdruck, ab Zeichen %1: %2. Ohne %3 wird nach genau diesen Zeichen gesucht.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FloatingCard</name>
    <message>
        <source>Stronger mark in this place (Left)</source>
        <translation>Stärkere Markierung an dieser Stelle (Links)</translation>
    </message>
    <message>
        <source>Weaker mark in this place (Right)</source>
        <translation>Schwächere Markierung an dieser Stelle (Rechts)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the marks that lie over one another the card tells about: &quot;1 of 2&quot;.</extracomment>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::GoToLine</name>
    <message>
        <source>Go to line</source>
        <translation>Gehe zu Zeile</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Write a line, as 12, or a line and a column, as 12:5.</source>
        <translation>Schreiben Sie eine Zeile, etwa 12, oder Zeile und Spalte, etwa 12:5.</translation>
    </message>
    <message>
        <source>This file has the lines 1 to %1.</source>
        <translation>Diese Datei hat die Zeilen 1 bis %1.</translation>
    </message>
    <message>
        <source>Line %1 has the columns 1 to %2.</source>
        <translation>Zeile %1 hat die Spalten 1 bis %2.</translation>
    </message>
    <message>
        <source>1 to %1, or with a column, as 12:5</source>
        <translation>1 bis %1, oder mit Spalte, etwa 12:5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HandOnDialog</name>
    <message>
        <source>With all that was &amp;said of them</source>
        <translation>Mit allem, was zu ihnen &amp;gesagt wurde</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Projekt weitergeben</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>Alle Artikel der Bibliothek</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Der offene Artikel</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>Sammlung: %1</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Artikel:</translation>
    </message>
    <message>
        <source>Without a&amp;nnotations</source>
        <translation>&amp;Ohne Anmerkungen</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Speichern…</translation>
    </message>
    <message>
        <source>Annotations of all coders, verdicts, notes and tags: for those who go on with your work.</source>
        <translation>Anmerkungen aller Kodierenden, Urteile, Notizen und Schlagwörter: für alle, die Ihre Arbeit fortsetzen.</translation>
    </message>
    <message>
        <source>Articles and codebook alone: for a coder who is not to see what others have said.</source>
        <translation>Nur Artikel und Codebuch: für Kodierende, die nicht sehen sollen, was andere gesagt haben.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Help</name>
    <message>
        <source>solid line</source>
        <translation>durchgezogene Linie</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>gestrichelte Linie</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>gepunktete Linie</translation>
    </message>
    <message>
        <source>line of dashes and dots</source>
        <translation>Strichpunktlinie</translation>
    </message>
    <message>
        <source>double line</source>
        <translation>doppelte Linie</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>Wellenlinie</translation>
    </message>
    <message>
        <source>About Slantlight</source>
        <translation>Über Slantlight</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;A reader that lights up framing wording in news, so that you see how a text says what it says, and can note what you think of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it is not:&lt;/b&gt; it passes no verdicts. It cannot tell true from false, or a good article from a bad one. It sees wording only, and of the bias that trained readers mark, wording is about a quarter.&lt;/p&gt;&lt;p&gt;Your articles and notes stay on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;Ein Leseprogramm, das in Nachrichten die Formulierungen beleuchtet, die dem Erzählten einen Rahmen geben. So sehen Sie, wie ein Text sagt, was er sagt, und können festhalten, was Sie davon halten.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Was es nicht ist:&lt;/b&gt; Es fällt keine Urteile. Es kann Wahres nicht von Falschem trennen und einen guten Artikel nicht von einem schlechten. Es sieht nur die Wortwahl, und die macht etwa ein Viertel dessen aus, was geschulte Leser als Verzerrung markieren.&lt;/p&gt;&lt;p&gt;Ihre Artikel und Anmerkungen bleiben auf diesem Computer.&lt;/p&gt;&lt;p&gt;Freie Software unter der GNU General Public License, Version 3 oder neuer.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;small&gt;Rules %1, ICU %2&lt;/small&gt;&lt;/p&gt;</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>&lt;p&gt;&lt;small&gt;Regeln %1, ICU %2&lt;/small&gt;&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Hilfe</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Hilfe durchsuchen</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Seiten der Hilfe</translation>
    </message>
    <message>
        <source>No page has all these words</source>
        <translation>Keine Seite enthält all diese Wörter</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>Arabisch</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinesisch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>Englisch</translation>
    </message>
    <message>
        <source>French</source>
        <translation>Französisch</translation>
    </message>
    <message>
        <source>German</source>
        <translation>Deutsch</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>Hebräisch</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italienisch</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>Japanisch</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polnisch</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portugiesisch</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russisch</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanisch</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Türkisch</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainisch</translation>
    </message>
    <message>
        <source>This text is not in English. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Dieser Text ist nicht auf Englisch. Slantlight markiert nur englische Texte; von Hand können Sie auch hier anmerken.</translation>
    </message>
    <message>
        <source>This text is in %1. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Die Sprache dieses Textes ist %1. Slantlight markiert nur englische Texte; von Hand können Sie auch hier anmerken.</translation>
    </message>
    <message>
        <source>Its wording is being looked at…</source>
        <extracomment>In a panel while a long text is on the page, but not marked yet.</extracomment>
        <translation>Die Wortwahl wird noch angesehen …</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LayoutForm</name>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier:</translation>
    </message>
    <message>
        <source>A4</source>
        <translation>A4</translation>
    </message>
    <message>
        <source>A5</source>
        <translation>A5</translation>
    </message>
    <message>
        <source>Letter</source>
        <translation>Letter</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>&amp;Ränder:</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Schmal</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Üblich</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Breit</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Unit of the size of type: points.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Si&amp;ze of type:</source>
        <translation>Schri&amp;ftgröße:</translation>
    </message>
    <message>
        <source>The usual &amp;typeface</source>
        <translation>Die übliche &amp;Schrift</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Type&amp;face:</source>
        <translation>S&amp;chrift:</translation>
    </message>
    <message>
        <source>Numbered notes after the text</source>
        <translation>Nummerierte Notizen nach dem Text</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Am Rand</translation>
    </message>
    <message>
        <source>Only where a viewer shows them</source>
        <translation>Nur, wo ein Programm sie zeigt</translation>
    </message>
    <message>
        <source>&amp;Legend: colours, lines and counts</source>
        <translation>&amp;Legende: Farben, Linien, Anzahlen</translation>
    </message>
    <message>
        <source>A page with the article’s fi&amp;gures</source>
        <translation>Eine Seite mit den &amp;Zahlen des Artikels</translation>
    </message>
    <message>
        <source>A page on &amp;who is quoted</source>
        <translation>Eine Seite &amp;dazu, wer zitiert wird</translation>
    </message>
    <message>
        <source>&amp;Fields are parted by:</source>
        <translation>&amp;Felder trennen durch:</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Kommas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Strichpunkte</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, as Excel wants it</source>
        <translation>Mit einer &amp;Byte-Reihenfolge-Marke beginnen, wie Excel sie braucht</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Für:</translation>
    </message>
    <message>
        <source>ATLAS.ti, NVivo, QualCoder and others</source>
        <translation>ATLAS.ti, NVivo, QualCoder und andere</translation>
    </message>
    <message>
        <source>MAXQDA</source>
        <translation>MAXQDA</translation>
    </message>
    <message>
        <source>MAXQDA counts a line break as two characters, others as one.</source>
        <translation>MAXQDA zählt einen Zeilenumbruch als zwei Zeichen, andere als eines.</translation>
    </message>
    <message>
        <source>Memo&amp;s:</source>
        <translation>&amp;Notizen:</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryCharts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One bar of a chart: what it is of, and how many marks there are in a thousand words.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Medium unbekannt</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Tag unbekannt</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by kind</source>
        <translation>Markierungen je 1.000 Wörter, nach Art</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by outlet</source>
        <translation>Markierungen je 1.000 Wörter, nach Medium</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by month</source>
        <translation>Markierungen je 1.000 Wörter, nach Monat</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryModel</name>
    <message>
        <source>opened today</source>
        <translation>heute geöffnet</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>gestern geöffnet</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>geöffnet am %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <extracomment>How often the words that were searched for stand in an article.</extracomment>
        <translation>
            <numerusform>%Ln-mal</numerusform>
            <numerusform>%Ln-mal</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln Anmerkung</numerusform>
            <numerusform>%Ln Anmerkungen</numerusform>
        </translation>
    </message>
    <message>
        <source>Unread: %1</source>
        <translation>Ungelesen: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryPanel</name>
    <message>
        <source>Search all articles</source>
        <translation>Alle Artikel durchsuchen</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Noch nichts hier</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nichts gefunden</translation>
    </message>
    <message>
        <source>Each article that you open or paste is kept here, with your notes.</source>
        <translation>Jeder Artikel, den Sie öffnen oder einfügen, bleibt hier mit Ihren Anmerkungen erhalten.</translation>
    </message>
    <message>
        <source>No article holds all these words: “%1”</source>
        <translation>Kein Artikel enthält alle diese Wörter: „%1“</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the heading of the library: articles found, articles there.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Diese Suche behalten</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Reihenfolge der Liste</translation>
    </message>
    <message>
        <source>Best match, else last opened</source>
        <translation>Beste Treffer, sonst zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Neueste</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nichts ungelesen</translation>
    </message>
    <message>
        <source>Articles that you add and do not open wait here.</source>
        <translation>Artikel, die Sie hinzufügen und nicht öffnen, warten hier.</translation>
    </message>
    <message>
        <source>An empty collection</source>
        <translation>Eine leere Sammlung</translation>
    </message>
    <message>
        <source>Drag articles onto it, or press P on them in the list.</source>
        <translation>Ziehen Sie Artikel darauf, oder drücken Sie in der Liste P.</translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation>Auf keinen Artikel trifft das zu.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Der Papierkorb ist leer</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>Was Sie entfernen, bleibt 30 Tage hier.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Listing</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;RT, state-controlled, Russia&quot;.</extracomment>
        <translation>, </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MainWindow</name>
    <message>
        <source>Slantlight</source>
        <translation>Slantlight</translation>
    </message>
    <message>
        <source>%1 — Slantlight</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>%1 — Slantlight</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarginLane</name>
    <message>
        <source>Annotations in the margin</source>
        <translation>Anmerkungen am Rand</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerCard</name>
    <message>
        <source>note</source>
        <extracomment>How strongly a rule speaks: the least of note, weak, strong.</extracomment>
        <translation>Hinweis</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>schwach</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>stark</translation>
    </message>
    <message>
        <source>Teaser for another article</source>
        <translation>Anreißer für einen anderen Artikel</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>Regel %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed %1 of %n times.</source>
        <extracomment>How often the reader agreed with markers of this rule; %1 of all %n answers.</extracomment>
        <translation>
            <numerusform>Sie haben %1 von %n Mal zugestimmt.</numerusform>
            <numerusform>Sie haben %1 von %n Malen zugestimmt.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Stimmt</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>&amp;Hier nicht</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>Diese Regel &amp;nie</translation>
    </message>
    <message>
        <source>The mark is right. It stays, and the rule gains credit.</source>
        <translation>Die Markierung trifft zu. Sie bleibt, und die Regel gewinnt an Vertrauen.</translation>
    </message>
    <message>
        <source>Hide this mark. The rule goes on elsewhere.</source>
        <translation>Diese Markierung verbergen. Anderswo gilt die Regel weiter.</translation>
    </message>
    <message>
        <source>Switch this rule off in every article.</source>
        <translation>Diese Regel in allen Artikeln abschalten.</translation>
    </message>
    <message>
        <source>Plainer: %1</source>
        <translation>Schlichter: %1</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last of some quoted words to those before it.</extracomment>
        <translation>%1 und %2</translation>
    </message>
    <message>
        <source>Used like %1, which readers of news marked in %2 of %3 places.</source>
        <extracomment>%1 are words in quotation marks, %2 and %3 numbers.</extracomment>
        <translation>Gebraucht wie %1; das haben Zeitungsleser an %2 von %3 Stellen markiert.</translation>
    </message>
    <message>
        <source>No rule names this wording, yet readers who look for slant marked words that are used in this way.</source>
        <translation>Keine Regel nennt diese Formulierung, doch Leser, die auf Schieflagen achten, haben Wörter markiert, die so verwendet werden.</translation>
    </message>
    <message>
        <source>No rule names this wording, yet editors of an encyclopaedia replaced words that are used in this way.</source>
        <translation>Keine Regel nennt diese Formulierung, doch die Redaktion einer Enzyklopädie hat Wörter ersetzt, die so verwendet werden.</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>jemand</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a heading</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Worte von %1, in einer Überschrift</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a heading</source>
        <translation>Worte des Mediums, in einer Überschrift</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Worte von %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words</source>
        <translation>Worte des Mediums</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person: in whose words something stands.</extracomment>
        <translation>Zitat: Worte von %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person: in whose words something stands.</extracomment>
        <translation>Worte von %1, Aussage von %2 wiedergegeben</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, retelling %1</source>
        <translation>Worte des Mediums, Aussage von %1 wiedergegeben</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a caption</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Worte von %1, in einer Bildunterschrift</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a caption</source>
        <translation>Worte des Mediums, in einer Bildunterschrift</translation>
    </message>
    <message>
        <source>quoting %1</source>
        <extracomment>%1 is a person; stands in a row, at its end.</extracomment>
        <translation>zitiert %1</translation>
    </message>
    <message>
        <source>%1 retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person; stands in a row, at its end.</extracomment>
        <translation>%1 gibt %2 wieder</translation>
    </message>
    <message>
        <source>the word itself</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>das Wort selbst</translation>
    </message>
    <message>
        <source>the words beside it</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>die Wörter daneben</translation>
    </message>
    <message>
        <source>the rest of the sentence</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>der übrige Satz</translation>
    </message>
    <message>
        <source>what the rules say</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>was die Regeln sagen</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>wer spricht</translation>
    </message>
    <message>
        <source>the hyphenated word it is in</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>das Wort mit Bindestrich, in dem es steht</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 readers of news who look for slant, about %n would mark this.</source>
        <extracomment>%n of a hundred people.</extracomment>
        <translation>
            <numerusform>Von 100 Leserinnen und Lesern, die auf Schlagseite achten, würde etwa %n das markieren.</numerusform>
            <numerusform>Von 100 Leserinnen und Lesern, die auf Schlagseite achten, würden etwa %n das markieren.</numerusform>
        </translation>
    </message>
    <message>
        <source>For it: %1.</source>
        <extracomment>%1 is a list such as &quot;the word itself, the rule&quot;.</extracomment>
        <translation>Dafür: %1.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <extracomment>%1 is a list such as &quot;the words beside it, the quotation&quot;.</extracomment>
        <translation>Dagegen: %1.</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>Stands in a row in place of the name of an outlet that is not known, or too long.</extracomment>
        <translation>Medium</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <comment>brief</comment>
        <extracomment>%1 is an outlet; stands in a row, at its end.</extracomment>
        <translation>Worte: %1</translation>
    </message>
    <message>
        <source>%1&apos;s heading</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose headline something stands in.</extracomment>
        <translation>Überschrift: %1</translation>
    </message>
    <message>
        <source>%1&apos;s caption</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose caption something stands in.</extracomment>
        <translation>Bildtext: %1</translation>
    </message>
    <message>
        <source>teaser</source>
        <comment>brief</comment>
        <translation>Anreißer</translation>
    </message>
    <message>
        <source>credit line</source>
        <comment>brief</comment>
        <translation>Quellenzeile</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>An order of marks: as they stand in the text.</extracomment>
        <translation>Nach Ort</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Nach Art</translation>
    </message>
    <message>
        <source>By strength</source>
        <extracomment>An order of marks: the strongest first.</extracomment>
        <translation>Nach Stärke</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>An order of marks: by whose words they stand in.</extracomment>
        <translation>Nach Sprecher</translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Ihre Regel &amp;zeigen</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Die Regel in der Regelwerkstatt öffnen.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Die Lösung</translation>
    </message>
    <message>
        <source>Agreeing annotates, too</source>
        <translation>Zustimmen merkt auch an</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Warum? (darf leer bleiben)</translation>
    </message>
    <message>
        <source>Reason for the answer</source>
        <translation>Grund der Antwort</translation>
    </message>
    <message>
        <source>To agree gives the words the mark&apos;s category as a code, as you would by hand.</source>
        <translation>Wer zustimmt, gibt den Wörtern die Kategorie der Markierung als Code, wie von Hand.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerModel</name>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln Markierung</numerusform>
            <numerusform>%1, %Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), shown</source>
        <translation>
            <numerusform>%1, %Ln Markierung, gezeigt</numerusform>
            <numerusform>%1, %Ln Markierungen, gezeigt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), switched off</source>
        <translation>
            <numerusform>%1, %Ln Markierung, abgeschaltet</numerusform>
            <numerusform>%1, %Ln Markierungen, abgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>%1
%2
%3</source>
        <extracomment>Category, in whose voice the marked words stand, and why they are marked.</extracomment>
        <translation>%1
%2
%3</translation>
    </message>
    <message>
        <source>%1, %2: %3. %4. %5</source>
        <extracomment>Category, how strongly its rule speaks, the marked words, in whose voice they stand, and why they are marked.</extracomment>
        <translation>%1, %2: %3. %4. %5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkersPanel</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>Nur die eigenen Worte des Mediums</translation>
    </message>
    <message>
        <source>Leaves out quotations, teasers and credit lines: others worded them. What the outlet retells stays, for it chose the words.</source>
        <translation>Lässt Zitate, Anreißer und Quellenzeilen weg: Andere haben sie formuliert. Was das Medium wiedergibt, bleibt, denn die Worte sind seine.</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Filter marks</source>
        <translation>Markierungen filtern</translation>
    </message>
    <message>
        <source>Filter marks by their words, the words around, kind or speaker</source>
        <translation>Markierungen nach Wortlaut, Umgebung, Art oder Sprecher filtern</translation>
    </message>
    <message>
        <source>Order of the marks</source>
        <translation>Reihenfolge der Markierungen</translation>
    </message>
    <message>
        <source>Order of the marks: %1</source>
        <extracomment>%1 is an order: &quot;By place&quot;.</extracomment>
        <translation>Reihenfolge der Markierungen: %1</translation>
    </message>
    <message>
        <source>Explain this mark</source>
        <translation>Diese Markierung erklären</translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation>Markierte Wörter kopieren</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>%1 ausschalten</translation>
    </message>
    <message>
        <source>Show nothing but %1</source>
        <translation>Nur %1 zeigen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarksSettings</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>Nur die eigenen Worte des Mediums</translation>
    </message>
    <message>
        <source>How likely a reader would mark a wording too: few are the surest, all are every hint.</source>
        <translation>Wie wahrscheinlich Leser eine Formulierung auch markieren würden: wenige sind die sichersten, alle sind jeder Hinweis.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MemoEditor</name>
    <message>
        <source>Give it another code</source>
        <translation>Anderen Code geben</translation>
    </message>
    <message>
        <source>Code of the annotation</source>
        <translation>Code der Anmerkung</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Delete this annotation; undo brings it back</source>
        <translation>Diese Anmerkung löschen; „Rückgängig“ holt sie zurück</translation>
    </message>
    <message>
        <source>Put on selection</source>
        <translation>Auf Auswahl setzen</translation>
    </message>
    <message>
        <source>Select the right words in the article, then put the annotation there</source>
        <translation>Wählen Sie im Artikel die richtigen Wörter aus, dann setzen Sie die Anmerkung dorthin</translation>
    </message>
    <message>
        <source>Memo: what strikes you here?</source>
        <translation>Notiz: Was fällt Ihnen hier auf?</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Its words are no longer in the text: “%1”</source>
        <translation>Ihre Wörter stehen nicht mehr im Text: „%1“</translation>
    </message>
    <message>
        <source>This may be the wrong place. It was made on “%1”</source>
        <translation>Das ist vielleicht die falsche Stelle. Angemerkt wurde „%1“</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again until it is.</source>
        <translation>Noch nicht gespeichert. Es wird weiter versucht, bis es gelingt.</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Markdown is set where the memo is shown: *stress*, lists, links</source>
        <translation>Markdown wird gesetzt, wo die Notiz zu sehen ist: *Betonung*, Listen, Verweise</translation>
    </message>
    <message>
        <source>Target: who is portrayed so?</source>
        <extracomment>Whom or what an annotation says to be portrayed.</extracomment>
        <translation>Ziel: Wer wird so dargestellt?</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>The person, group or thing that these words are about</source>
        <translation>Die Person, Gruppe oder Sache, um die es in diesen Wörtern geht</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Schlagwörter, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Menus</name>
    <message>
        <source>Text size</source>
        <translation>Textgröße</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>E&amp;xportieren</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>Ü&amp;bung</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothek</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Merging</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n Artikel</numerusform>
            <numerusform>%n Artikel</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n Anmerkung</numerusform>
            <numerusform>%n Anmerkungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n Urteil</numerusform>
            <numerusform>%n Urteile</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n Code</numerusform>
            <numerusform>%n Codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n Sammlung</numerusform>
            <numerusform>%n Sammlungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n Schlagwort</numerusform>
            <numerusform>%n Schlagwörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on articles</source>
        <translation>
            <numerusform>%n Notiz zu einem Artikel</numerusform>
            <numerusform>%n Notizen zu Artikeln</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 came %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles, 5 annotations&quot;.</extracomment>
        <translation>Aus %1 kamen: %2.</translation>
    </message>
    <message>
        <source>All that %1 has was here already.</source>
        <translation>Alles aus %1 war schon hier.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Neu hier: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) say something else here; both are kept.</source>
        <translation>
            <numerusform>%n Anmerkung lautet hier anders; beide bleiben erhalten.</numerusform>
            <numerusform>%n Anmerkungen lauten hier anders; beide Fassungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mean something else here; both are kept.</source>
        <translation>
            <numerusform>%n Code bedeutet hier etwas anderes; beide bleiben erhalten.</numerusform>
            <numerusform>%n Codes bedeuten hier etwas anderes; beide Fassungen bleiben erhalten.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n mark(s) you have given another answer, which stays.</source>
        <translation>
            <numerusform>Zu %n Markierung haben Sie anders geantwortet; das bleibt so.</numerusform>
            <numerusform>Zu %n Markierungen haben Sie anders geantwortet; das bleibt so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are in your trash stay there.</source>
        <translation>
            <numerusform>%n, das in Ihrem Papierkorb liegt, bleibt dort.</numerusform>
            <numerusform>%n, die in Ihrem Papierkorb liegen, bleiben dort.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Diese Meldung schließen (Esc)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NewRuleDialog</name>
    <message>
        <source>&amp;Write the rule</source>
        <translation>Regel &amp;schreiben</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Neue Regel</translation>
    </message>
    <message>
        <source>A sentence that a reader understands; may wait</source>
        <translation>Ein Satz, den Leser verstehen; kann warten</translation>
    </message>
    <message>
        <source>Author and year, or a page; may wait</source>
        <translation>Autor und Jahr oder eine Seite; kann warten</translation>
    </message>
    <message>
        <source>Words:</source>
        <extracomment>%1 are words of an article.</extracomment>
        <translation>Wörter:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Kategorie:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>Ke&amp;nnung:</translation>
    </message>
    <message>
        <source>Wh&amp;y it is marked:</source>
        <translation>&amp;Warum markiert:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Quelle:</translation>
    </message>
    <message>
        <source>What the rule looks for:</source>
        <translation>Wonach die Regel sucht:</translation>
    </message>
    <message>
        <source>These very words</source>
        <translation>Genau diese Wörter</translation>
    </message>
    <message>
        <source>The words in all their forms</source>
        <translation>Die Wörter in allen Formen</translation>
    </message>
    <message>
        <source>The same with any name and number</source>
        <translation>Ebenso, mit jedem Namen und jeder Zahl</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A way of looking for some words, and in how many places of the article it finds them.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) here</source>
        <translation>
            <numerusform>%n Stelle hier</numerusform>
            <numerusform>%n Stellen hier</numerusform>
        </translation>
    </message>
    <message>
        <source>An id is %1, a dot and a name in small letters and digits, parted by hyphens.</source>
        <translation>Eine Kennung ist %1, ein Punkt und ein Name aus Kleinbuchstaben und Ziffern, mit Bindestrichen gegliedert.</translation>
    </message>
    <message>
        <source>There is a rule of this id already; this one replaces it.</source>
        <translation>Eine Regel mit dieser Kennung gibt es schon; diese hier ersetzt sie.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NotePopover</name>
    <message>
        <source>Note on the article</source>
        <translation>Notiz zum Artikel</translation>
    </message>
    <message>
        <source>What to remember of this article. Markdown stays as typed.</source>
        <translation>Was Sie sich zu diesem Artikel merken wollen. Markdown bleibt, wie es getippt ist.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Notiz zu „%1“</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Gespeichert</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept, and tried again until it is.</source>
        <translation>Noch nicht gespeichert. Die Notiz wird behalten, und das Speichern wird wiederholt, bis es gelingt.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NoticeText</name>
    <message>
        <source>The file was read as %1. If letters look wrong, save it as UTF-8 and open it again.</source>
        <extracomment>%1 is an encoding such as &quot;windows-1252&quot;.</extracomment>
        <translation>Die Datei wurde als %1 gelesen. Wenn Buchstaben falsch aussehen, speichern Sie sie als UTF-8, und öffnen Sie sie noch einmal.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded, and � stands in place of each. Save the file again as UTF-8 to get them back.</source>
        <translation>
            <numerusform>%n Zeichen ließ sich nicht dekodieren; an seiner Stelle steht �. Speichern Sie die Datei neu als UTF-8, um es zurückzubekommen.</numerusform>
            <numerusform>%n Zeichen ließen sich nicht dekodieren; an ihrer Stelle steht �. Speichern Sie die Datei neu als UTF-8, um sie zurückzubekommen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked after character %1, since an article has %2 markers at the most. Split the text to have its rest marked.</source>
        <extracomment>%1 is a character&apos;s number, %2 how many markers there may be.</extracomment>
        <translation>Nach dem Zeichen %1 ist nichts markiert, denn ein Artikel hat höchstens %2 Markierungen. Teilen Sie den Text, damit auch sein Rest markiert wird.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first article of its file, which holds %n more.</source>
        <translation>
            <numerusform>Dies ist der erste Artikel seiner Datei; sie enthält noch %n weiteren.</numerusform>
            <numerusform>Dies ist der erste Artikel seiner Datei; sie enthält noch %n weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>The mail has attachments, which are not shown: %1. Save and open them by themselves to read them.</source>
        <extracomment>%1 is a list of names of files.</extracomment>
        <translation>Die E-Mail hat Anhänge, die nicht gezeigt werden: %1. Speichern und öffnen Sie sie einzeln, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The feed holds a summary of this article only. Open its address to read all of it.</source>
        <translation>Der Feed enthält nur eine Zusammenfassung dieses Artikels. Öffnen Sie seine Adresse, um alles zu lesen.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OpenAddressDialog</name>
    <message>
        <source>Also from &amp;this computer and private networks</source>
        <translation>Auch von &amp;diesem Rechner und aus privaten Netzen</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Adresse öffnen</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;Adresse des Artikels</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse des Artikels</translation>
    </message>
    <message>
        <source>Only this page is fetched: no pictures, no scripts, and no cookies are kept. It stays in your library as it was.</source>
        <translation>Nur diese Seite wird geholt: keine Bilder, keine Skripte, und Cookies werden nicht behalten. In Ihrer Bibliothek bleibt sie, wie sie war.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>Ö&amp;ffnen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutletCard</name>
    <message>
        <source>Where this text comes from</source>
        <translation>Woher dieser Text kommt</translation>
    </message>
    <message>
        <source>No table of outlets knows it. A file outlets.csv beside the library can tell about it.</source>
        <translation>Keine Tabelle der Medien kennt es. Eine Datei outlets.csv neben der Bibliothek kann davon erzählen.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is the year in which an outlet began.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>Who directs it is not known.</source>
        <translation>Wer es lenkt, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Who owns it is not known.</source>
        <translation>Wem es gehört, ist nicht bekannt.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Eigentümer: %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <extracomment>%1 is where facts about an outlet are known from, with a year.</extracomment>
        <translation>Bekannt aus: %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Die Stelle zeigen</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>links in the chain by which a text came</comment>
        <translation>
            <numerusform>und %n weiteres</numerusform>
            <numerusform>und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutlinePopover</name>
    <message>
        <source>Headings</source>
        <translation>Überschriften</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Überschriften des Artikels</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>A heading of the article: the one that is being read.</extracomment>
        <translation>Sie sind hier</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OverviewRuler</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Überblick über die Markierungen</translation>
    </message>
    <message>
        <source>Overview of the marks: click to go to a place</source>
        <translation>Überblick über die Markierungen: ein Klick führt an eine Stelle</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s): %1</source>
        <extracomment>%1 are the marked words, parted by commas.</extracomment>
        <translation>
            <numerusform>%n Markierung: %1</numerusform>
            <numerusform>%n Markierungen: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackCommands</name>
    <message>
        <source>New pack</source>
        <translation>Neues Paket</translation>
    </message>
    <message>
        <source>Name of the pack:</source>
        <translation>Name des Pakets:</translation>
    </message>
    <message>
        <source>The pack %1 is there.</source>
        <translation>Das Paket %1 ist angelegt.</translation>
    </message>
    <message>
        <source>New file of rules</source>
        <translation>Neue Regeldatei</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>Neue Wortliste</translation>
    </message>
    <message>
        <source>Name of the file:</source>
        <translation>Name der Datei:</translation>
    </message>
    <message>
        <source>What ships with the program stays as it is.</source>
        <translation>Was zum Programm gehört, bleibt, wie es ist.</translation>
    </message>
    <message>
        <source>Rename the pack</source>
        <translation>Paket umbenennen</translation>
    </message>
    <message>
        <source>Move the pack %1 with all its files to the trash?</source>
        <translation>Das Paket %1 mit allen Dateien in den Papierkorb werfen?</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Datei umbenennen</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>In den Papierkorb</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>In den &amp;Papierkorb</translation>
    </message>
    <message>
        <source>Move the file %1 to the trash?</source>
        <translation>Die Datei %1 in den Papierkorb werfen?</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 ist im Papierkorb.</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Kein Programm hat den Ordner %1 geöffnet. Öffnen Sie ihn von Hand.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTree</name>
    <message>
        <source>Filter rules and files</source>
        <translation>Regeln und Dateien filtern</translation>
    </message>
    <message>
        <source>Rule packs and their files</source>
        <translation>Regelpakete und ihre Dateien</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTreeRows</name>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>The name of a file whose text is not saved.</extracomment>
        <translation>%1 (nicht gespeichert)</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Meine Regeln</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A rule pack: its name, and whether it is in use.</extracomment>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>Shipped rules</source>
        <translation>Mitgelieferte Regeln</translation>
    </message>
    <message>
        <source>Shipped word lists</source>
        <translation>Mitgelieferte Wortlisten</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackWords</name>
    <message>
        <source>left out: a mistake in it</source>
        <extracomment>Of a rule pack whose files hold a mistake.</extracomment>
        <translation>außen vor: enthält einen Fehler</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>Of a rule pack.</extracomment>
        <translation>in Gebrauch</translation>
    </message>
    <message>
        <source>off</source>
        <translation>aus</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>keine eigenen</translation>
    </message>
    <message>
        <source>a mistake in it: used as before</source>
        <extracomment>Of a rule pack whose files hold a mistake now.</extracomment>
        <translation>enthält einen Fehler: gilt wie zuvor</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PageView</name>
    <message>
        <source>Page before</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 von %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PatternText</name>
    <message>
        <source>%1 is %2</source>
        <extracomment>Of rule patterns: %1 is a name, %2 what the pattern of that name looks for.</extracomment>
        <translation>%1 ist %2</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Of rule patterns: stands between alternatives.</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Of rule patterns: stands between what follows on each other.</extracomment>
        <translation>, dann </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of rule patterns: %1 may be missing.</extracomment>
        <translation>vielleicht %1</translation>
    </message>
    <message>
        <source>%1 tagged %2</source>
        <extracomment>Of rule patterns: %1 is a word, %2 are parts of speech such as NOUN.</extracomment>
        <translation>%1 als %2</translation>
    </message>
    <message>
        <source>%1 not tagged %2</source>
        <translation>%1 nicht als %2</translation>
    </message>
    <message>
        <source>“%1” in any form</source>
        <translation>„%1“ in jeder Form</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>“%1” in just this case</source>
        <translation>„%1“ in genau dieser Schreibung</translation>
    </message>
    <message>
        <source>an entry of the list %1</source>
        <translation>ein Eintrag der Liste %1</translation>
    </message>
    <message>
        <source>a gap of at most %1</source>
        <translation>eine Lücke von höchstens %1</translation>
    </message>
    <message>
        <source>the start of the sentence</source>
        <translation>der Satzanfang</translation>
    </message>
    <message>
        <source>the end of the sentence</source>
        <translation>das Satzende</translation>
    </message>
    <message>
        <source>marked: (%1)</source>
        <translation>markiert: (%1)</translation>
    </message>
    <message>
        <source>%1: (%2)</source>
        <extracomment>Of rule patterns: %1 is the name of a part, %2 what the part looks for.</extracomment>
        <translation>%1: (%2)</translation>
    </message>
    <message>
        <source>any word or sign</source>
        <translation>ein beliebiges Wort oder Zeichen</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>eine Zahl</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>ein Satzzeichen</translation>
    </message>
    <message>
        <source>a word with a capital</source>
        <translation>ein Wort mit großem Anfangsbuchstaben</translation>
    </message>
    <message>
        <source>a word in quotation marks</source>
        <translation>ein Wort in Anführungszeichen</translation>
    </message>
    <message>
        <source>a word that reports what somebody said</source>
        <translation>ein Wort, das wiedergibt, was jemand gesagt hat</translation>
    </message>
    <message>
        <source>a word of a headline</source>
        <translation>ein Wort einer Überschrift</translation>
    </message>
    <message>
        <source>words in scare quotes</source>
        <translation>Wörter in distanzierenden Anführungszeichen</translation>
    </message>
    <message>
        <source>a whole credit line</source>
        <translation>eine ganze Nachweiszeile</translation>
    </message>
    <message>
        <source>a whole question</source>
        <translation>eine ganze Frage</translation>
    </message>
    <message>
        <source>a word in the voice %1</source>
        <translation>ein Wort in der Stimme %1</translation>
    </message>
    <message>
        <source>a word in any voice but %1</source>
        <translation>ein Wort in jeder Stimme außer %1</translation>
    </message>
    <message>
        <source>a word in a block of the kind %1</source>
        <translation>ein Wort in einem Block der Art %1</translation>
    </message>
    <message>
        <source>a word in a block of any kind but %1</source>
        <translation>ein Wort in einem Block jeder Art außer %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothek</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Ordner der Bibliothek</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>To keep it in another place, close all windows of Slantlight, move the folder there, and leave a link to it in this place.</source>
        <translation>Um sie an einem anderen Ort zu haben, schließen Sie alle Fenster von Slantlight, verschieben Sie den Ordner dorthin und lassen Sie hier eine Verknüpfung zu ihm zurück.</translation>
    </message>
    <message>
        <source>The window speaks it at once, or as soon as nothing is being opened or exported. Articles are marked in the language that they are written in.</source>
        <translation>Das Fenster spricht sie sofort oder sobald nichts mehr geöffnet oder exportiert wird. Artikel werden in der Sprache markiert, in der sie geschrieben sind.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ihr Name</translation>
    </message>
    <message>
        <source>Your articles and notes stay on this computer, in this folder. Backups of the last seven days lie in it too.</source>
        <translation>Ihre Artikel und Anmerkungen bleiben auf diesem Rechner, in diesem Ordner. Auch Sicherungen der letzten sieben Tage liegen darin.</translation>
    </message>
    <message>
        <source>Your annotations bear this name in the library of somebody who merges yours with theirs.</source>
        <translation>Unter diesem Namen stehen Ihre Anmerkungen in der Bibliothek von jemandem, der Ihre mit der eigenen verbindet.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>„%1“ drucken</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Seiten</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Vorige Seite</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Nächste Seite</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Kleiner</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Größer</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Drucken…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Seite %1 von %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Als PDF speichern …</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Printing</name>
    <message>
        <source>Stop printing</source>
        <translation>Drucken abbrechen</translation>
    </message>
    <message>
        <source>Setting the pages of “%1”…</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Die Seiten von „%1“ werden gesetzt …</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>Die Seiten werden gezeichnet …</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileCharts</name>
    <message>
        <source>%1 %</source>
        <extracomment>A share in percent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1: %2, in the other articles %3.</source>
        <extracomment>%1 is a kind of marks, %2 and %3 are numbers per 1,000 words.</extracomment>
        <translation>%1: %2, in den anderen Artikeln %3.</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Markierungen auf 1.000 Wörter</translation>
    </message>
    <message>
        <source>Where marks stand</source>
        <translation>Wo Markierungen stehen</translation>
    </message>
    <message>
        <source>Marks in the quarters of the text, from its beginning: %1, %2, %3, %4.</source>
        <extracomment>Numbers of marks in each quarter of a text.</extracomment>
        <translation>Markierungen in den Vierteln des Textes, von seinem Anfang an: %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Ende</translation>
    </message>
    <message>
        <source>%1 of the words; in the other articles %2.</source>
        <extracomment>%1 and %2 are shares in percent.</extracomment>
        <translation>%1 der Wörter; in den anderen Artikeln %2.</translation>
    </message>
    <message>
        <source>In direct quotations</source>
        <translation>In wörtlichen Zitaten</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>Das Medium</translation>
    </message>
    <message>
        <source>%1 telling</source>
        <extracomment>%1 is an outlet: marks in what it tells in its own words.</extracomment>
        <translation>%1 erzählt selbst</translation>
    </message>
    <message>
        <source>%1 retelling others</source>
        <extracomment>%1 is an outlet: marks in what it words for others.</extracomment>
        <translation>%1 gibt andere wieder</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Zitate</translation>
    </message>
    <message>
        <source>Teasers and credit lines</source>
        <translation>Anreißer und Quellenzeilen</translation>
    </message>
    <message>
        <source>In whose words marks stand</source>
        <translation>In wessen Worten Markierungen stehen</translation>
    </message>
    <message numerus="yes">
        <source>The upright lines: %Ln news article(s) of as many sites, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</source>
        <extracomment>%1 and %2 are years, %3 is a number of words.</extracomment>
        <translation>
            <numerusform>Die senkrechten Striche: %Ln Nachrichtenartikel, %1 bis %2, %3 Wörter. Das ist dort üblich und keine Norm. Kurze Texte weichen zufällig ab.</numerusform>
            <numerusform>Die senkrechten Striche: %Ln Nachrichtenartikel ebenso vieler Seiten, %1 bis %2, %3 Wörter. Das ist dort üblich und keine Norm. Kurze Texte weichen zufällig ab.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording is all that is counted. What was chosen to be told, what was left out and in which order things stand can slant a text without a single mark.</source>
        <translation>Gezählt wird nur der Wortlaut. Was zum Erzählen gewählt wurde, was fehlt und in welcher Reihenfolge die Dinge stehen, kann einem Text Schlagseite geben, ohne dass eine einzige Markierung steht.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileModel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Früher</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Später</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfilePanel</name>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Als Bild kopieren</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Als Bild speichern …</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>Open an article, and its figures stand here: how densely it is marked, where, and in whose words.</source>
        <translation>Öffnen Sie einen Artikel, und hier stehen seine Zahlen: wie dicht er markiert ist, wo, und in wessen Worten.</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>Nichts wird gezählt</translation>
    </message>
    <message>
        <source>Copy this chart as picture</source>
        <translation>Dieses Diagramm als Bild kopieren</translation>
    </message>
    <message>
        <source>Save this chart as picture…</source>
        <translation>Dieses Diagramm als Bild speichern …</translation>
    </message>
    <message>
        <source>Copy all charts as picture</source>
        <translation>Alle Diagramme als Bild kopieren</translation>
    </message>
    <message>
        <source>Save all charts as picture…</source>
        <translation>Alle Diagramme als Bild speichern …</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Als Bild kopiert.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Als Bild speichern</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>A name of a file, without its ending.</extracomment>
        <translation>profil</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Bilder (*.png);;Zeichnungen (*.svg)</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Gespeichert als %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileTable</name>
    <message>
        <source>Profiles of both articles</source>
        <translation>Profile beider Artikel</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Profiles</name>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>In Zitaten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Wer zu Wort kommt</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>davon mit Namen</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Wiedergegebene Aussagen</translation>
    </message>
    <message>
        <source>taken as true by the verb</source>
        <translation>vom Verb als wahr genommen</translation>
    </message>
    <message>
        <source>left open by the verb</source>
        <translation>vom Verb offengelassen</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Absätze</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Markierungen je 1.000 Wörter</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderActions</name>
    <message>
        <source>Annotated: %1</source>
        <translation>Angemerkt: %1</translation>
    </message>
    <message>
        <source>These words have the code %1 already.</source>
        <translation>Diese Wörter haben schon den Code %1.</translation>
    </message>
    <message>
        <source>No code has the key %1.</source>
        <translation>Kein Code liegt auf der Taste %1.</translation>
    </message>
    <message>
        <source>Annotated.</source>
        <translation>Angemerkt.</translation>
    </message>
    <message>
        <source>Select some words first, then copy them.</source>
        <translation>Wählen Sie zuerst einige Wörter aus, dann kopieren Sie sie.</translation>
    </message>
    <message>
        <source>Copied, with the source.</source>
        <translation>Mit Quelle kopiert.</translation>
    </message>
    <message>
        <source>The annotation has the code %1 now.</source>
        <translation>Die Anmerkung hat jetzt den Code %1.</translation>
    </message>
    <message>
        <source>Annotation removed.</source>
        <translation>Anmerkung entfernt.</translation>
    </message>
    <message>
        <source>Mark hidden in this place.</source>
        <translation>Markierung an dieser Stelle ausgeblendet.</translation>
    </message>
    <message>
        <source>Rule %1 is switched off.</source>
        <translation>Die Regel %1 ist abgeschaltet.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Wählen Sie zuerst einige Wörter aus, dann einen Code.</translation>
    </message>
    <message>
        <source>Go to a mark first.</source>
        <translation>Gehen Sie zuerst zu einer Markierung.</translation>
    </message>
    <message>
        <source>Select some words first, then make a rule of them.</source>
        <translation>Wählen Sie erst einige Wörter aus, dann machen Sie daraus eine Regel.</translation>
    </message>
    <message>
        <source>In an exercise each mark has a category: press its digit, or C for all.</source>
        <translation>In einer Übung hat jede Markierung eine Kategorie: Drücken Sie ihre Ziffer, oder C für alle.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is to be on.</source>
        <translation>Wählen Sie die Wörter aus, auf denen die Anmerkung stehen soll.</translation>
    </message>
    <message>
        <source>The selection touches no annotation.</source>
        <translation>Die Auswahl berührt keine Anmerkung.</translation>
    </message>
    <message>
        <source>The selection touches several annotations: go to one first, or merge them.</source>
        <translation>Die Auswahl berührt mehrere Anmerkungen: Gehen Sie erst zu einer, oder verbinden Sie sie.</translation>
    </message>
    <message>
        <source>The annotation is on the selected words now.</source>
        <translation>Die Anmerkung steht jetzt auf den ausgewählten Wörtern.</translation>
    </message>
    <message>
        <source>The annotation is two now.</source>
        <translation>Aus der Anmerkung sind zwei geworden.</translation>
    </message>
    <message>
        <source>Put the caret between two words of an annotation, then split it.</source>
        <translation>Setzen Sie die Schreibmarke zwischen zwei Wörter einer Anmerkung, dann teilen Sie sie.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are one now.</source>
        <translation>
            <numerusform>%n Anmerkung ist jetzt eine.</numerusform>
            <numerusform>%n Anmerkungen sind jetzt eine.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words of two annotations or more, then merge them.</source>
        <translation>Wählen Sie Wörter von zwei oder mehr Anmerkungen aus, dann verbinden Sie sie.</translation>
    </message>
    <message>
        <source>There are no annotations to copy.</source>
        <translation>Es gibt keine Anmerkungen zum Kopieren.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>%n Anmerkung als Markdown kopiert.</numerusform>
            <numerusform>%n Anmerkungen als Markdown kopiert.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderFocus</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Annotation, %1: %2</source>
        <extracomment>Read out by a screen reader. %1 is a category such as &quot;Doubt&quot;, %2 the marked words.</extracomment>
        <translation>Anmerkung, %1: %2</translation>
    </message>
    <message>
        <source>There are no marks in this article.</source>
        <translation>In diesem Artikel gibt es keine Markierungen.</translation>
    </message>
    <message>
        <source>That was the last mark; here is the first one.</source>
        <translation>Das war die letzte Markierung; hier ist die erste.</translation>
    </message>
    <message>
        <source>That was the first mark; here is the last one.</source>
        <translation>Das war die erste Markierung; hier ist die letzte.</translation>
    </message>
    <message>
        <source>%1, faint: %2</source>
        <translation>%1, blass: %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderKeys</name>
    <message>
        <source>Next mark</source>
        <translation>Nächste Markierung</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Vorige Markierung</translation>
    </message>
    <message>
        <source>Explain the mark at the caret</source>
        <translation>Markierung an der Schreibmarke erklären</translation>
    </message>
    <message>
        <source>Highlight the selection or the mark at the caret</source>
        <translation>Auswahl oder Markierung an der Schreibmarke hervorheben</translation>
    </message>
    <message>
        <source>Annotate the selection or the mark, with a memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Auswahl oder Markierung anmerken, mit Notiz</translation>
    </message>
    <message>
        <source>Give the selection or the mark a code</source>
        <translation>Auswahl oder Markierung einen Code geben</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Anmerkung an der Schreibmarke entfernen</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Mit Quelle kopieren</translation>
    </message>
    <message>
        <source>See the rule of the mark at the caret</source>
        <translation>Regel der Markierung an der Schreibmarke zeigen</translation>
    </message>
    <message>
        <source>New rule from this wording…</source>
        <translation>Neue Regel aus diesen Wörtern …</translation>
    </message>
    <message>
        <source>Put the annotation on the selected words</source>
        <translation>Anmerkung auf die ausgewählten Wörter setzen</translation>
    </message>
    <message>
        <source>Split the annotation at the caret</source>
        <translation>Anmerkung an der Schreibmarke teilen</translation>
    </message>
    <message>
        <source>Merge the annotations that the selection touches</source>
        <translation>Anmerkungen verbinden, die die Auswahl berührt</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Nächster Satz</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Voriger Satz</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>Bis zum Ende des Satzes auswählen</translation>
    </message>
    <message>
        <source>Select back to the beginning of the sentence</source>
        <translation>Zurück bis zum Anfang des Satzes auswählen</translation>
    </message>
    <message>
        <source>Copy all annotations as Markdown</source>
        <translation>Alle Anmerkungen als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderMenu</name>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Hervorheben</translation>
    </message>
    <message>
        <source>Annotate with &amp;memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Anmerkung mit &amp;Notiz</translation>
    </message>
    <message>
        <source>Edit &amp;memo</source>
        <translation>&amp;Notiz bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>Anmerkung &amp;entfernen</translation>
    </message>
    <message>
        <source>&amp;Explain this mark</source>
        <translation>Diese &amp;Markierung erklären</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Alles auswählen</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Stimmt</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>&amp;Hier nicht</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>Diese Regel &amp;nie</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Mit &amp;Quelle kopieren</translation>
    </message>
    <message>
        <source>&amp;Code as…</source>
        <translation>&amp;Codieren als …</translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation>&amp;Code ändern …</translation>
    </message>
    <message>
        <source>New &amp;rule from this wording…</source>
        <translation>Neue &amp;Regel aus diesen Wörtern …</translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Ihre Regel &amp;zeigen</translation>
    </message>
    <message>
        <source>&amp;Put the annotation here</source>
        <translation>Anmerkung hierher &amp;setzen</translation>
    </message>
    <message>
        <source>M&amp;erge annotations</source>
        <translation>Anmerkungen &amp;verbinden</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>Hier &amp;teilen</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Als Mark&amp;down kopieren</translation>
    </message>
    <message>
        <source>Copy &amp;all as Markdown</source>
        <translation>&amp;Alle als Markdown kopieren</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingControls</name>
    <message>
        <source>Text and page</source>
        <translation>Text und Seite</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Schrift</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Größe</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Zeilenhöhe</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Zeilenlänge</translation>
    </message>
    <message>
        <source>Characters in a line; about 66 are read with the greatest ease</source>
        <translation>Zeichen in einer Zeile; etwa 66 lesen sich am leichtesten</translation>
    </message>
    <message>
        <source>Straight right edge (justified)</source>
        <translation>Gerader rechter Rand (Blocksatz)</translation>
    </message>
    <message>
        <source>Set the text as usual</source>
        <translation>Text wie gewohnt setzen</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>The typeface that is used when no other one is chosen; %1 is its name.</extracomment>
        <translation>%1 (üblich)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Seite</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenster: %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenster</translation>
    </message>
    <message>
        <source>%1 px</source>
        <extracomment>The size of letters in pixels.</extracomment>
        <translation>%1 px</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingHistory</name>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>%1 (%2): %3</source>
        <extracomment>What a button does, its key, and the title of the article that it leads to.</extracomment>
        <translation>%1 (%2): %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingProgress</name>
    <message>
        <source>How far one has read</source>
        <translation>Wie weit man gelesen hat</translation>
    </message>
    <message>
        <source>How far one has read, and how long the rest takes at 238 words a minute</source>
        <translation>Wie weit man gelesen hat, und wie lange der Rest bei 238 Wörtern in der Minute dauert</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Am Ende</translation>
    </message>
    <message>
        <source>%1 %  ·  %2 left</source>
        <extracomment>How far one has read, and how long the rest takes: &quot;42 % · 3 min left&quot;.</extracomment>
        <translation>%1 %  ·  noch %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Noch keine Dateien</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Diese Liste leeren</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultDelegate</name>
    <message>
        <source>Other category</source>
        <translation>Andere Kategorie</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>%1 is the category that somebody gave in an exercise.</extracomment>
        <translation>Sie: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>%1 is the category that the key of an exercise has.</extracomment>
        <translation>Lösung: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultModel</name>
    <message>
        <source>marked as %1</source>
        <translation>markiert als %1</translation>
    </message>
    <message>
        <source>in the key: %1</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>in der Lösung: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RibbonGutter</name>
    <message>
        <source>Which paragraphs tell the same</source>
        <translation>Welche Absätze dasselbe berichten</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Wählen Sie links eine Regel oder Datei, um sie zu lesen, oder beginnen Sie mit Strg+N eine eigene. In einem Artikel wählen Sie einige Wörter aus und drücken R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleNotation</name>
    <message>
        <source>only where this pattern stands directly before</source>
        <translation>nur wo dieses Muster unmittelbar davor steht</translation>
    </message>
    <message>
        <source>not where this pattern stands directly before</source>
        <translation>nicht wo dieses Muster unmittelbar davor steht</translation>
    </message>
    <message>
        <source>only where this pattern stands directly after</source>
        <translation>nur wo dieses Muster unmittelbar danach steht</translation>
    </message>
    <message>
        <source>not where this pattern stands directly after</source>
        <translation>nicht wo dieses Muster unmittelbar danach steht</translation>
    </message>
    <message>
        <source>only where this pattern stands earlier in the sentence</source>
        <translation>nur wo dieses Muster vorher im Satz steht</translation>
    </message>
    <message>
        <source>not where this pattern stands earlier in the sentence</source>
        <translation>nicht wo dieses Muster vorher im Satz steht</translation>
    </message>
    <message>
        <source>only where this pattern stands later in the sentence</source>
        <translation>nur wo dieses Muster später im Satz steht</translation>
    </message>
    <message>
        <source>not where this pattern stands later in the sentence</source>
        <translation>nicht wo dieses Muster später im Satz steht</translation>
    </message>
    <message>
        <source>only where this pattern stands elsewhere in the sentence</source>
        <translation>nur wo dieses Muster sonst im Satz steht</translation>
    </message>
    <message>
        <source>not where this pattern stands elsewhere in the sentence</source>
        <translation>nicht wo dieses Muster sonst im Satz steht</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>Adjektiv</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>Präposition</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>Adverb</translation>
    </message>
    <message>
        <source>auxiliary: is, have, may</source>
        <translation>Hilfsverb: is, have, may</translation>
    </message>
    <message>
        <source>conjunction: and, or, but</source>
        <translation>Konjunktion: and, or, but</translation>
    </message>
    <message>
        <source>determiner: the, this, some</source>
        <translation>Artikelwort: the, this, some</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>Ausruf</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>Substantiv</translation>
    </message>
    <message>
        <source>number</source>
        <translation>Zahl</translation>
    </message>
    <message>
        <source>particle: to, not, &apos;s</source>
        <translation>Partikel: to, not, &apos;s</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>Pronomen</translation>
    </message>
    <message>
        <source>name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>Satzzeichen</translation>
    </message>
    <message>
        <source>subordinating conjunction: that, while</source>
        <translation>unterordnende Konjunktion: that, while</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>Symbol</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>Verb</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>alles andere</translation>
    </message>
    <message>
        <source>begins a list, by its name</source>
        <translation>beginnt eine Liste, mit ihrem Namen</translation>
    </message>
    <message>
        <source>where that is known from: author and year</source>
        <translation>woher man das weiß: Autor und Jahr</translation>
    </message>
    <message>
        <source>all forms of an irregular word, the base first</source>
        <translation>alle Formen eines unregelmäßigen Wortes, die Grundform zuerst</translation>
    </message>
    <message>
        <source>begins a rule: its category, a dot and a name</source>
        <translation>beginnt eine Regel: Kategorie, Punkt und Name</translation>
    </message>
    <message>
        <source>how strongly the rule speaks</source>
        <translation>wie stark die Regel spricht</translation>
    </message>
    <message>
        <source>why the wording is marked, in a sentence</source>
        <translation>warum die Formulierung markiert wird, in einem Satz</translation>
    </message>
    <message>
        <source>plainer wordings, parted by |</source>
        <translation>schlichtere Wendungen, durch | getrennt</translation>
    </message>
    <message>
        <source>where the plainer wording fits</source>
        <translation>wo die schlichtere Wendung passt</translation>
    </message>
    <message>
        <source>the pattern that is marked</source>
        <translation>das Muster, das markiert wird</translation>
    </message>
    <message>
        <source>only in these voices, parted by commas</source>
        <translation>nur in diesen Stimmen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>not in these voices, parted by commas</source>
        <translation>nicht in diesen Stimmen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>only in these kinds of block, parted by commas</source>
        <translation>nur in diesen Arten von Absätzen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>not in these kinds of block, parted by commas</source>
        <translation>nicht in diesen Arten von Absätzen, durch Kommas getrennt</translation>
    </message>
    <message>
        <source>only as the word that reports what somebody said</source>
        <translation>nur als Wort, das Gesagtes wiedergibt</translation>
    </message>
    <message>
        <source>not as the word that reports what somebody said</source>
        <translation>nicht als Wort, das Gesagtes wiedergibt</translation>
    </message>
    <message>
        <source>an example, what is marked in {braces}</source>
        <translation>ein Beispiel, Markiertes in {geschweiften Klammern}</translation>
    </message>
    <message>
        <source>the example above with a plainer wording put in</source>
        <translation>das Beispiel darüber mit einer schlichteren Wendung</translation>
    </message>
    <message>
        <source>an example in which nothing is marked</source>
        <translation>ein Beispiel, in dem nichts markiert wird</translation>
    </message>
    <message>
        <source>gives a pattern a name: let NP = /DET? /NOUN</source>
        <translation>gibt einem Muster einen Namen: let NP = /DET? /NOUN</translation>
    </message>
    <message>
        <source>switches a rule off</source>
        <translation>schaltet eine Regel ab</translation>
    </message>
    <message>
        <source>speaks loudly: drawn first</source>
        <translation>spricht laut: wird zuerst gezeichnet</translation>
    </message>
    <message>
        <source>drawn, and told apart from the strong ones</source>
        <translation>wird gezeichnet, von starken unterschieden</translation>
    </message>
    <message>
        <source>a faint hint, drawn only when asked for</source>
        <translation>ein schwacher Hinweis, nur auf Wunsch gezeichnet</translation>
    </message>
    <message>
        <source>the marked words are this pattern</source>
        <translation>die markierten Wörter sind dieses Muster</translation>
    </message>
    <message>
        <source>this pattern stands directly before</source>
        <translation>dieses Muster steht unmittelbar davor</translation>
    </message>
    <message>
        <source>this pattern stands directly after</source>
        <translation>dieses Muster steht unmittelbar danach</translation>
    </message>
    <message>
        <source>this pattern does not stand directly before</source>
        <translation>dieses Muster steht nicht unmittelbar davor</translation>
    </message>
    <message>
        <source>this pattern does not stand directly after</source>
        <translation>dieses Muster steht nicht unmittelbar danach</translation>
    </message>
    <message>
        <source>the verb in all its forms</source>
        <translation>das Verb in allen Formen</translation>
    </message>
    <message>
        <source>the noun, singular and plural</source>
        <translation>das Substantiv, Einzahl und Mehrzahl</translation>
    </message>
    <message>
        <source>the adjective, also -er and -est</source>
        <translation>das Adjektiv, auch -er und -est</translation>
    </message>
    <message>
        <source>a word in one of these voices</source>
        <translation>ein Wort in einer dieser Stimmen</translation>
    </message>
    <message>
        <source>a word in one of these kinds of block</source>
        <translation>ein Wort in einer dieser Arten von Absätzen</translation>
    </message>
    <message>
        <source>the outlet&apos;s own words</source>
        <translation>eigene Worte des Mediums</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>Art von Absatz</translation>
    </message>
    <message>
        <source>the marked words</source>
        <translation>die markierten Wörter</translation>
    </message>
    <message>
        <source>who is reported</source>
        <translation>wessen Worte wiedergegeben werden</translation>
    </message>
    <message>
        <source>a part of the pattern that has this name</source>
        <translation>ein Teil des Musters mit diesem Namen</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>Wortliste</translation>
    </message>
    <message>
        <source>pattern with this name</source>
        <translation>Muster mit diesem Namen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePackModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a rule pack: its name, and whether it is in use.</extracomment>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>Paket</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Regeln</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacks</name>
    <message>
        <source>The rule pack %1 is left out. %2</source>
        <translation>Das Regelpaket %1 bleibt außen vor. %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacksDialog</name>
    <message>
        <source>You have added no rule packs. A pack is a folder with rules or word lists of your own; it may change or switch off rules of Slantlight.</source>
        <translation>Sie haben noch keine Regelpakete hinzugefügt. Ein Paket ist ein Ordner mit eigenen Regeln oder Wortlisten; es darf Regeln von Slantlight ändern oder ausschalten.</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Ausgeschaltete Regeln</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Regelpakete</translation>
    </message>
    <message>
        <source>Slantlight&apos;s own rules always come first. Packs come after them in the order of their names, and a later one may say a rule or word list anew.</source>
        <translation>Die eigenen Regeln von Slantlight kommen immer zuerst. Die Pakete folgen in der Reihenfolge ihrer Namen, und ein späteres darf eine Regel oder Wortliste neu fassen.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Hinzufügen …</translation>
    </message>
    <message>
        <source>Choose a folder with rules or word lists; it is checked and copied</source>
        <translation>Wählen Sie einen Ordner mit Regeln oder Wortlisten; er wird geprüft und kopiert</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Entfernen …</translation>
    </message>
    <message>
        <source>Move the chosen pack to the trash</source>
        <translation>Das gewählte Paket in den Papierkorb legen</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>Show the folder of the chosen pack, or that of all packs</source>
        <translation>Den Ordner des gewählten Pakets zeigen, oder den aller Pakete</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Regelpaket wählen</translation>
    </message>
    <message>
        <source>Remove rule pack</source>
        <translation>Regelpaket entfernen</translation>
    </message>
    <message>
        <source>Remove the rule pack %1? Its folder goes to the trash, from where you can bring it back.</source>
        <translation>Das Regelpaket %1 entfernen? Sein Ordner kommt in den Papierkorb; von dort können Sie ihn zurückholen.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Entfernen</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Kein Programm hat den Ordner %1 geöffnet. Öffnen Sie ihn von Hand.</translation>
    </message>
    <message>
        <source>No single rule is switched off. “Never this rule” on a mark&apos;s card does that.</source>
        <translation>Keine einzelne Regel ist abgeschaltet. Das tut „Diese Regel nie“ auf der Karte einer Markierung.</translation>
    </message>
    <message>
        <source>Switch this rule on again</source>
        <translation>Diese Regel wieder einschalten</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Diese Regel abschalten</translation>
    </message>
    <message>
        <source>&amp;Write rules…</source>
        <translation>Regeln &amp;schreiben …</translation>
    </message>
    <message>
        <source>Open the chosen pack in the rule workshop</source>
        <translation>Das gewählte Paket in der Regelwerkstatt öffnen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleVerdictsDialog</name>
    <message>
        <source>What you said to the rules</source>
        <translation>Was Sie zu den Regeln gesagt haben</translation>
    </message>
    <message>
        <source>Rules and what was said to their marks</source>
        <translation>Regeln und was zu ihren Markierungen gesagt wurde</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regel</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Was sie sagt</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Stimmt</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Hier nicht</translation>
    </message>
    <message>
        <source>Share agreed</source>
        <extracomment>A column: the share of answers that agree with a rule.</extracomment>
        <translation>Anteil „Stimmt“</translation>
    </message>
    <message>
        <source>Last reason</source>
        <translation>Letzter Grund</translation>
    </message>
    <message>
        <source>Switch the rule &amp;off</source>
        <translation>Regel &amp;abschalten</translation>
    </message>
    <message>
        <source>See the r&amp;ule</source>
        <translation>Regel ansehen (&amp;U)</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Die Regel in der Regelwerkstatt öffnen.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>Tabelle &amp;kopieren</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Als Text mit Tabulatoren, für eine Tabellenkalkulation</translation>
    </message>
    <message>
        <source>In no rule pack that is on now; what was said is kept.</source>
        <translation>In keinem eingeschalteten Regelpaket; was gesagt wurde, bleibt erhalten.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of a rule that is switched off.</extracomment>
        <translation>%1 (aus)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has answered to a mark yet. The card of a mark asks: agree, or not here?</source>
        <translation>Noch hat niemand auf eine Markierung geantwortet. Die Karte einer Markierung fragt: Stimmt sie, oder hier nicht?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) so far, in all articles of the library.</source>
        <translation>
            <numerusform>Bisher %n Antwort, in allen Artikeln der Bibliothek.</numerusform>
            <numerusform>Bisher %n Antworten, in allen Artikeln der Bibliothek.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch the rule &amp;on</source>
        <translation>Regel &amp;einschalten</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody wrote as their reason for agreeing with a mark, or not.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>You mostly say no to its marks.</source>
        <translation>Meist verwerfen Sie ihre Markierungen.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleWriter</name>
    <message>
        <source>Put the caret into a rule first.</source>
        <translation>Setzen Sie die Schreibmarke erst in eine Regel.</translation>
    </message>
    <message>
        <source>Select some words of one sentence first.</source>
        <translation>Wählen Sie erst einige Wörter eines Satzes aus.</translation>
    </message>
    <message>
        <source>A rule is made of words of an English article that is read already.</source>
        <translation>Eine Regel entsteht aus Wörtern eines englischen Artikels, der schon gelesen ist.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SaveQuestion</name>
    <message>
        <source>Rule workshop</source>
        <translation>Regelwerkstatt</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Decide in the editor which text stays.</source>
        <translation>%1 wurde von einem anderen Programm geändert. Entscheiden Sie im Editor, welcher Text bleibt.</translation>
    </message>
    <message numerus="yes">
        <source>Save what you wrote? %n file(s) are not saved: %1</source>
        <translation>
            <numerusform>Speichern, was Sie geschrieben haben? %n Datei ist nicht gespeichert: %1</numerusform>
            <numerusform>Speichern, was Sie geschrieben haben? %n Dateien sind nicht gespeichert: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchChips</name>
    <message>
        <source>Take out: %1</source>
        <translation>Herausnehmen: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchCompletion</name>
    <message>
        <source>What can be asked</source>
        <translation>Wonach gefragt werden kann</translation>
    </message>
    <message>
        <source>your own annotations</source>
        <translation>Ihre eigenen Anmerkungen</translation>
    </message>
    <message>
        <source>words one after another</source>
        <translation>Wörter hintereinander</translation>
    </message>
    <message>
        <source>without the word after it</source>
        <translation>ohne das Wort danach</translation>
    </message>
    <message>
        <source>between words: one of them is enough</source>
        <translation>zwischen Wörtern: eines genügt</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchField</name>
    <message>
        <source>Words, “a phrase”, -without, OR, and fields such as outlet: or tag:. Ctrl+Space shows them all.</source>
        <translation>Wörter, „eine Wendung“ in Anführungszeichen, -ohne, OR und Felder wie outlet: oder tag:. Strg+Leertaste zeigt sie alle.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchWords</name>
    <message>
        <source>since %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>seit %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>bis %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 bis %2</translation>
    </message>
    <message>
        <source>%1 close together</source>
        <extracomment>A condition of a search; %1 are words.</extracomment>
        <translation>%1 nah beieinander</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that are searched for.</extracomment>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition of a search: what is looked at, and what is wanted there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>A condition of a search; %1 is another one, such as: Tag: late.</extracomment>
        <translation>ohne %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two conditions of a search, of which one is enough.</extracomment>
        <translation> oder </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Articles with %1</source>
        <translation>Artikel mit %1</translation>
    </message>
    <message>
        <source>“%1” still lacks what is wanted.</source>
        <extracomment>%1 is such as: tag:</extracomment>
        <translation>Bei „%1“ fehlt noch, was gesucht wird.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026, 2026-03, 2026-03-01 or two of these with .. between them.</source>
        <translation>„%1“ ist kein Tag. Schreiben Sie 2026, 2026-03, 2026-03-01 oder zwei davon mit .. dazwischen.</translation>
    </message>
    <message>
        <source>“%1” is not known. There are %2.</source>
        <translation>„%1“ ist nicht bekannt. Es gibt %2.</translation>
    </message>
    <message>
        <source>“%1” is no category of marks.</source>
        <translation>„%1“ ist keine Art von Markierungen.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wörter</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titel</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medium</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Of an annotation: who is portrayed so.</extracomment>
        <translation>Ziel</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>On an article as a whole.</extracomment>
        <translation>Artikelnotiz</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Schlagwort</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Kodierer</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Sammlung</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Erschienen</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Zustand</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>überall</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>wer ihn geschrieben hat</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>wer ihn veröffentlicht hat</translation>
    </message>
    <message>
        <source>words of a memo</source>
        <translation>Wörter einer Notiz</translation>
    </message>
    <message>
        <source>who is portrayed</source>
        <translation>wer so dargestellt wird</translation>
    </message>
    <message>
        <source>words of a note on an article</source>
        <translation>Wörter einer Artikelnotiz</translation>
    </message>
    <message>
        <source>of article or annotation</source>
        <translation>von Artikel oder Anmerkung</translation>
    </message>
    <message>
        <source>of an annotation</source>
        <translation>einer Anmerkung</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>wer angemerkt hat</translation>
    </message>
    <message>
        <source>marks that were counted</source>
        <translation>Markierungen, die gezählt sind</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>eine Sammlung</translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-01..2026-04</source>
        <translation>2026, 2026-03 oder 2026-03-01..2026-04</translation>
    </message>
    <message>
        <source>such as en or de</source>
        <translation>etwa en oder de</translation>
    </message>
    <message>
        <source>unread, read, annotated …</source>
        <translation>unread, read, annotated …</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>ungelesen</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>begonnen</translation>
    </message>
    <message>
        <source>read</source>
        <comment>state of an article</comment>
        <translation>gelesen</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>mit Anmerkungen</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>mit einer Artikelnotiz</translation>
    </message>
    <message>
        <source>with an annotation whose place is lost</source>
        <translation>mit einer Anmerkung, deren Stelle verloren ist</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SelectionBar</name>
    <message>
        <source>Codes for the selected words</source>
        <translation>Codes für die ausgewählten Wörter</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (Taste %2)</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Notiz</translation>
    </message>
    <message>
        <source>Highlight with a memo</source>
        <translation>Mit einer Notiz hervorheben</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Mehr …</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Alle Codes</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regel …</translation>
    </message>
    <message>
        <source>Make a rule of these words</source>
        <translation>Aus diesen Wörtern eine Regel machen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SheetPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Als PDF speichern</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Sheets</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Klasse</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Marked as %1; in the key: %2</source>
        <extracomment>Of a place in an exercise: %1 is the category given, %2 the one that the key has.</extracomment>
        <translation>Markiert als %1; in der Lösung: %2</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Wonach zu suchen ist</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notizen</translation>
    </message>
    <message>
        <source>Filled: what was marked. With a line below: the key.</source>
        <translation>Gefüllt: was markiert wurde. Mit einer Linie darunter: die Lösung.</translation>
    </message>
    <message>
        <source>Place by place, by the number of the line</source>
        <translation>Stelle für Stelle, mit der Nummer der Zeile</translation>
    </message>
    <message>
        <source>Nothing was marked, and the key has no place.</source>
        <translation>Nichts wurde markiert, und die Lösung hat keine Stelle.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Zahlen</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Kategorie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Gefunden</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Übersehen</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Darüber</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Genau</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Vollständig</translation>
    </message>
    <message>
        <source>All, whatever the category</source>
        <translation>Alle, gleich welche Kategorie</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Gleiche Kategorie bei %1 der gefundenen Stellen.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <extracomment>Title of a sheet; %1 is that of the exercise.</extracomment>
        <translation>Ergebnis: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShelfTree</name>
    <message>
        <source>Parts of the library</source>
        <translation>Teile der Bibliothek</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Ungelesen</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Gespeicherte Suchen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papierkorb</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Neue Sammlung</translation>
    </message>
    <message>
        <source>New collection inside</source>
        <translation>Neue Sammlung darin</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Nach ganz oben</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>Verschieben in</translation>
    </message>
    <message>
        <source>Change what it asks</source>
        <translation>Ändern, wonach sie fragt</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Umbenennen</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Löschen</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Papierkorb leeren …</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Aktionen und Tasten suchen</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Alle üblichen Tasten</translation>
    </message>
    <message>
        <source>Give every action the keys that it came with</source>
        <translation>Jeder Aktion die Tasten geben, mit denen sie kam</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Aktion</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Neue Tasten</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Keine Tasten</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Übliche Tasten</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the group of an action, %2 its name.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the page: give the selection or the mark the code of that digit</source>
        <translation>Auf der Seite: Auswahl oder Markierung den Code dieser Ziffer geben</translation>
    </message>
    <message>
        <source>On the page: explain the mark at the caret</source>
        <translation>Auf der Seite: Markierung an der Schreibmarke erklären</translation>
    </message>
    <message>
        <source>On the page: close the card</source>
        <translation>Auf der Seite: Karte schließen</translation>
    </message>
    <message>
        <source>On the card: the other marks in this place</source>
        <translation>Auf der Karte: die anderen Markierungen an dieser Stelle</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Übernehmen</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Setzen</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <extracomment>%1 are keys, %2 is the name of an action.</extracomment>
        <translation>%1 gehört zu „%2“ und ginge dort verloren.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Diese Tasten lassen sich nicht ändern.</translation>
    </message>
    <message>
        <source>Click into the field and press the keys that it is to have.</source>
        <translation>Klicken Sie in das Feld und drücken Sie die gewünschten Tasten.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Sources</name>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A place that stands for its government or its people: &quot;Moscow said&quot;.</extracomment>
        <translation>Ort</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Gruppe</translation>
    </message>
    <message>
        <source>plain saying</source>
        <extracomment>A class of verbs: said, told, according to.</extracomment>
        <translation>schlichtes Sagen</translation>
    </message>
    <message>
        <source>what the saying does</source>
        <extracomment>A class of verbs: accused, promised, demanded.</extracomment>
        <translation>was das Sagen tut</translation>
    </message>
    <message>
        <source>official acts</source>
        <extracomment>A class of verbs: ruled, pleaded, sentenced.</extracomment>
        <translation>amtliche Akte</translation>
    </message>
    <message>
        <source>place in the talk</source>
        <extracomment>A class of verbs: added, went on, concluded.</extracomment>
        <translation>Stelle im Gespräch</translation>
    </message>
    <message>
        <source>manner of speaking</source>
        <extracomment>A class of verbs: shouted, whispered.</extracomment>
        <translation>Art des Sprechens</translation>
    </message>
    <message>
        <source>thinking</source>
        <extracomment>A class of verbs: believes, hopes, plans.</extracomment>
        <translation>Denken</translation>
    </message>
    <message>
        <source>no verb</source>
        <extracomment>A class of cues: according to.</extracomment>
        <translation>kein Verb</translation>
    </message>
    <message>
        <source>taken as true</source>
        <extracomment>How a verb treats what it reports: &quot;confirmed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>gilt als wahr</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>How a verb treats what it reports: &quot;said&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>neutral</translation>
    </message>
    <message>
        <source>left open</source>
        <extracomment>How a verb treats what it reports: &quot;claimed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>bleibt offen</translation>
    </message>
    <message>
        <source>“confirmed” takes what is said as true, “claimed” leaves it open (Martin &amp; White 2005).</source>
        <translation>„confirmed“ (bestätigte) nimmt das Gesagte als wahr, „claimed“ (behauptete) lässt es offen (Martin &amp; White 2005).</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>A share that is more than nothing and rounds to less than one percent.</extracomment>
        <translation>unter 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of quotes</source>
        <extracomment>%1 is a share such as &quot;12 %&quot;: of all words that stand in quotations.</extracomment>
        <translation>%1 der Zitate</translation>
    </message>
    <message numerus="yes">
        <source>retold in %Ln word(s)</source>
        <translation>
            <numerusform>in %Ln Wort wiedergegeben</numerusform>
            <numerusform>in %Ln Wörtern wiedergegeben</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is said is … %1</source>
        <extracomment>How often what is said is taken as true, left open ...: %1 lists it.</extracomment>
        <translation>Das Gesagte … %1</translation>
    </message>
    <message>
        <source>Kinds of verbs (Bednarek 2006): %1</source>
        <extracomment>Bednarek 2006 is where the classes of verbs come from: %1 lists them with their counts.</extracomment>
        <translation>Arten von Verben (Bednarek 2006): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements are negated</source>
        <extracomment>Statements such as &quot;has not confirmed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln der Aussagen ist verneint</numerusform>
            <numerusform>%Ln der Aussagen sind verneint</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements stand in somebody else&apos;s words</source>
        <translation>
            <numerusform>%Ln der Aussagen steht in den Worten von jemand anderem</numerusform>
            <numerusform>%Ln der Aussagen stehen in den Worten von jemand anderem</numerusform>
        </translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a source&quot;.</extracomment>
        <translation>Ungenannte Person</translation>
    </message>
    <message>
        <source>Unnamed organisation</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a ministry&quot;.</extracomment>
        <translation>Ungenannte Organisation</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a country&quot;.</extracomment>
        <translation>Ungenannter Ort</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <extracomment>What a speaker is who remains anonymous: &quot;officials&quot;.</extracomment>
        <translation>Ungenannte Gruppe</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Ungenannt</translation>
    </message>
    <message>
        <source>quoted without a verb</source>
        <extracomment>Stands in place of verbs: somebody is quoted after a colon, or signs a quotation.</extracomment>
        <translation>ohne Verb zitiert</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Previous passage (left arrow)</source>
        <translation>Vorige Stelle (Pfeil nach links)</translation>
    </message>
    <message>
        <source>Next passage (right arrow)</source>
        <translation>Nächste Stelle (Pfeil nach rechts)</translation>
    </message>
    <message>
        <source>Turn the light off (Esc)</source>
        <translation>Licht ausschalten (Esc)</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Kein Artikel ist geöffnet</translation>
    </message>
    <message>
        <source>Open an article, and whoever speaks in it is listed here: who is quoted, how much, and by which verbs.</source>
        <translation>Öffnen Sie einen Artikel, dann steht hier, wer darin zu Wort kommt: wer zitiert wird, wie viel und mit welchen Verben.</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>Niemand ist aufgeführt</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Hier wird niemand zitiert</translation>
    </message>
    <message>
        <source>As far as the program sees, this text reports nobody: all that it tells, it tells itself.</source>
        <translation>Soweit das Programm sieht, gibt dieser Text niemanden wieder: Was er erzählt, erzählt er selbst.</translation>
    </message>
    <message>
        <source>Turn the light off</source>
        <translation>Licht ausschalten</translation>
    </message>
    <message>
        <source>Light up in the article</source>
        <translation>Im Artikel hervorheben</translation>
    </message>
    <message>
        <source>Go to the first mention</source>
        <translation>Zur ersten Nennung gehen</translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3</source>
        <extracomment>Who is lit in the text, and at which of their passages the reader is; statements that stand side by side are one passage.</extracomment>
        <translation>Stelle %1 von %2 · %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerDelegate</name>
    <message>
        <source>first mention</source>
        <translation>erste Nennung</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Stands before a list of verbs: &quot;taken as true: confirmed&quot;.</extracomment>
        <translation>%1:</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerModel</name>
    <message>
        <source>Not named in the text</source>
        <translation>Im Text nicht genannt</translation>
    </message>
    <message>
        <source>The outlet itself</source>
        <extracomment>A row for what an outlet, %1, tells in its own words, without reporting anybody.</extracomment>
        <translation>Das Medium selbst</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 selbst</translation>
    </message>
    <message>
        <source>%1 of the text reports nobody</source>
        <extracomment>%1 is a share such as &quot;54 %&quot;.</extracomment>
        <translation>%1 des Textes gibt niemanden wieder</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln Aussage</numerusform>
            <numerusform>%Ln Aussagen</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How the verbs treat what is said, and the verbs: &quot;taken as true: confirmed&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statements of which the text does not say who makes them, or says it in a way that leaves it open.</source>
        <translation>Aussagen, von denen der Text nicht oder nicht eindeutig sagt, wer sie macht.</translation>
    </message>
    <message>
        <source>What stands outside quotations and reported speech, in headlines, text and captions.</source>
        <translation>Was außerhalb von Zitaten und wiedergegebener Rede steht, in Überschriften, Text und Bildunterschriften.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::StatusFigures</name>
    <message>
        <source>Figures of the article</source>
        <translation>Zahlen zum Artikel</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln Markierung</numerusform>
            <numerusform>%Ln Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider and the switches hold back.</extracomment>
        <translation>
            <numerusform>%Ln weitere ausgeblendet</numerusform>
            <numerusform>%Ln weitere ausgeblendet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outlet&apos;s own words</source>
        <translation>
            <numerusform>%Ln in eigenen Worten des Mediums</numerusform>
            <numerusform>%Ln in eigenen Worten des Mediums</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to be marked to the end</source>
        <translation>Zu viele, um bis zum Ende zu markieren</translation>
    </message>
    <message>
        <source>Marks: those that are shown, of all that were found. The slider “few … all” and the switches of the panel hold the others back.</source>
        <translation>Markierungen: die gezeigten von allen gefundenen. Der Regler „wenige … alle“ und die Schalter der Seitenleiste halten die anderen zurück.</translation>
    </message>
    <message>
        <source>The outlet&apos;s own words are all but direct quotations, teasers and credits.</source>
        <translation>Eigene Worte des Mediums sind alle außer wörtlichen Zitaten, Anreißern und Quellenangaben.</translation>
    </message>
    <message>
        <source>Found by the rules %1, with ICU %2. The same rules find the same marks everywhere.</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>Gefunden von den Regeln %1, mit ICU %2. Dieselben Regeln finden überall dieselben Markierungen.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln fainter one(s) hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider holds back.</extracomment>
        <translation>
            <numerusform>%Ln schwächere verborgen</numerusform>
            <numerusform>%Ln schwächere verborgen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SwitchedOff</name>
    <message>
        <source>Kinds of marks that are switched off</source>
        <translation>Ausgeschaltete Arten von Markierungen</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Abgeschaltete Regeln</translation>
    </message>
    <message>
        <source>Switch a kind of marks on again</source>
        <translation>Eine Art von Markierungen wieder einschalten</translation>
    </message>
    <message>
        <source>Switch a rule on again</source>
        <translation>Eine Regel wieder einschalten</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) switched off</source>
        <translation>
            <numerusform>%Ln Art ausgeschaltet</numerusform>
            <numerusform>%Ln Arten ausgeschaltet</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) switched off</source>
        <translation>
            <numerusform>%Ln Regel abgeschaltet</numerusform>
            <numerusform>%Ln Regeln abgeschaltet</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>%1 einschalten</translation>
    </message>
    <message>
        <source>Switch on all kinds</source>
        <translation>Alle Arten einschalten</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TagPopover</name>
    <message>
        <source>late, harbour</source>
        <translation>spät, Hafen</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>Part tags by commas. Enter keeps them.</source>
        <translation>Trennen Sie Schlagwörter durch Kommas. Die Eingabetaste übernimmt sie.</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Schlagwörter von „%1“</translation>
    </message>
    <message numerus="yes">
        <source>Tags that %n articles share</source>
        <translation>
            <numerusform>Schlagwörter von %n Artikel</numerusform>
            <numerusform>Gemeinsame Schlagwörter von %n Artikeln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialPanels</name>
    <message>
        <source>What the rules do</source>
        <translation>Was die Regeln bewirken</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>A tab: %1 is a number of problems.</extracomment>
        <translation>Probleme</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>A tab: %1 of %2 examples do what they say.</extracomment>
        <translation>Beispiele</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>In der Bibliothek</translation>
    </message>
    <message>
        <source>Only this rule</source>
        <translation>Nur diese Regel</translation>
    </message>
    <message>
        <source>Show only what belongs to the rule at the caret</source>
        <translation>Nur zeigen, was zur Regel an der Schreibmarke gehört</translation>
    </message>
    <message>
        <source>Articles looked through</source>
        <translation>Durchgesehene Artikel</translation>
    </message>
    <message>
        <source>Try on the library</source>
        <translation>An der Bibliothek erproben</translation>
    </message>
    <message>
        <source>Count what the rule at the caret marks in all your articles</source>
        <translation>Zählen, was die Regel an der Schreibmarke in allen Ihren Artikeln markiert</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Stop looking through the library</source>
        <translation>Die Bibliothek nicht weiter durchsehen</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Probleme (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n Problem</numerusform>
            <numerusform>%n Probleme</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>In dieser Datei ist alles in Ordnung.</translation>
    </message>
    <message>
        <source>Examples (%1 of %2)</source>
        <translation>Beispiele (%1 von %2)</translation>
    </message>
    <message>
        <source>%1 of %2 examples of this file hold.</source>
        <translation>%1 von %2 Beispielen dieser Datei stimmen.</translation>
    </message>
    <message>
        <source>A rule shows what it means by examples: “+ Aides {may} go.” is to be marked, “- It was in May.” is not.</source>
        <translation>Eine Regel zeigt an Beispielen, was sie meint: „+ Aides {may} go.“ soll markiert werden, „- It was in May.“ nicht.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 unchanged</source>
        <extracomment>Of marks in the open article, when rules are tried.</extracomment>
        <translation>%1 neu, %2 weg, %3 unverändert</translation>
    </message>
    <message>
        <source>In the article (+%1 −%2)</source>
        <translation>Im Artikel (+%1 −%2)</translation>
    </message>
    <message>
        <source>These rules mark nothing in the open article.</source>
        <translation>Diese Regeln markieren im offenen Artikel nichts.</translation>
    </message>
    <message>
        <source>Open an article in English: what the rules mark there is shown here and lit on the page while you write.</source>
        <translation>Öffnen Sie einen englischen Artikel: Was die Regeln dort markieren, steht hier und leuchtet auf der Seite, während Sie schreiben.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mark(s)</source>
        <extracomment>%1 is a rule&apos;s id.</extracomment>
        <translation>
            <numerusform>%1: %n Markierung</numerusform>
            <numerusform>%1: %n Markierungen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) looked through</source>
        <translation>
            <numerusform>%n Artikel durchgesehen</numerusform>
            <numerusform>%n Artikel durchgesehen</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>angehalten</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Die Bibliothek wird durchgesehen …</translation>
    </message>
    <message>
        <source>The rule marks nothing in your articles.</source>
        <translation>Die Regel markiert in Ihren Artikeln nichts.</translation>
    </message>
    <message>
        <source>Put the caret into a rule, and try it on all your articles: every one with a mark is listed.</source>
        <translation>Setzen Sie die Schreibmarke in eine Regel und erproben Sie sie an allen Ihren Artikeln: Jeder mit einer Markierung wird aufgeführt.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Alle Artikel</translation>
    </message>
    <message numerus="yes">
        <source>The last %n article(s)</source>
        <translation>
            <numerusform>Der letzte Artikel</numerusform>
            <numerusform>Die letzten %n Artikel</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialRows</name>
    <message>
        <source>line %1</source>
        <extracomment>A line of a file.</extracomment>
        <translation>Zeile %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is a sentence with the marked words in braces.</extracomment>
        <translation>Gefunden: %1</translation>
    </message>
    <message>
        <source>%1, faint</source>
        <extracomment>Of a mark: %1 is &quot;new&quot;, &quot;gone&quot; or &quot;unchanged&quot;.</extracomment>
        <translation>%1, schwach</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n Markierung</numerusform>
            <numerusform>%n Markierungen</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialText</name>
    <message>
        <source>The rule marks something here, and should not.</source>
        <translation>Die Regel markiert hier etwas und sollte es nicht.</translation>
    </message>
    <message>
        <source>The place is taken by %1: of marks of one category that overlap, the longer stays.</source>
        <extracomment>%1 are ids of rules, such as loaded.grand.</extracomment>
        <translation>Die Stelle ist von %1 belegt: Von Markierungen einer Kategorie, die sich überlappen, bleibt die längere.</translation>
    </message>
    <message>
        <source>Other words are marked than those in braces.</source>
        <translation>Markiert sind andere Wörter als die in Klammern.</translation>
    </message>
    <message>
        <source>%1 needs two examples that it marks (+) and two that it leaves alone (-).</source>
        <translation>%1 braucht zwei Beispiele mit Markierung (+) und zwei ohne (-).</translation>
    </message>
    <message>
        <source>No line with = shows the plainer wording “%1”. Add one below the example in which it is offered.</source>
        <translation>Keine Zeile mit = zeigt die schlichtere Wendung „%1“. Ergänzen Sie eine unter dem Beispiel, in dem sie angeboten wird.</translation>
    </message>
    <message>
        <source>%1 marks nothing in any of its examples.</source>
        <translation>%1 markiert in keinem seiner Beispiele etwas.</translation>
    </message>
    <message>
        <source>%1 is also the name of a shipped rule, which this one replaces.</source>
        <translation>%1 heißt auch eine mitgelieferte Regel; diese hier ersetzt sie.</translation>
    </message>
    <message>
        <source>There is no rule %1 to switch off.</source>
        <translation>Eine Regel %1 zum Abschalten gibt es nicht.</translation>
    </message>
    <message>
        <source>An example of %1 fails.</source>
        <translation>Ein Beispiel von %1 stimmt nicht.</translation>
    </message>
    <message>
        <source>“%1” is found in this voice: %2, and not in this one: %3.</source>
        <extracomment>%1 are words, %2 and %3 are voices such as &quot;direct speech&quot;.</extracomment>
        <translation>„%1“ steht in dieser Stimme: %2, nicht in dieser: %3.</translation>
    </message>
    <message>
        <source>A plainer wording is offered here. Add the line “= %1”, if it reads well.</source>
        <translation>Hier wird eine schlichtere Wendung angeboten. Ergänzen Sie die Zeile „= %1“, wenn sie sich gut liest.</translation>
    </message>
    <message>
        <source>What the line “= %1” shows is not offered here.</source>
        <translation>Was die Zeile „= %1“ zeigt, wird hier nicht angeboten.</translation>
    </message>
    <message>
        <source>Nothing here is “%1”, with which the pattern “%2” begins.</source>
        <extracomment>Of rule patterns: %1 is the first item, such as claim~v, %2 all of it.</extracomment>
        <translation>Hier steht nichts für „%1“, womit das Muster „%2“ beginnt.</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and the sentence ends.</source>
        <extracomment>Of rule patterns: %1 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>„%1“ passt. Dann wird „%2“ gesucht, und der Satz endet.</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and “%3” stands there.</source>
        <extracomment>Of rule patterns: %1 and %3 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>„%1“ passt. Dann wird „%2“ gesucht, und dort steht „%3“.</translation>
    </message>
    <message>
        <source>“%1” is found, but the line “%2” turns it away.</source>
        <extracomment>%1 are words of the sentence, %2 is a line of the rule, such as &quot;not after asylum&quot;.</extracomment>
        <translation>„%1“ wird gefunden, aber die Zeile „%2“ schließt es aus.</translation>
    </message>
    <message>
        <source>“%1” is found, but in a voice or kind of block that the rule leaves alone.</source>
        <translation>„%1“ wird gefunden, aber in einer Stimme oder Art von Absatz, die die Regel auslässt.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>neu</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>weg</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>unverändert</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::UndoHistory</name>
    <message>
        <source>Step</source>
        <translation>Schritt</translation>
    </message>
    <message>
        <source>Back to which step?</source>
        <translation>Zurück zu welchem Schritt?</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Wie es geöffnet wurde</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Schritte, der letzte zuerst</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::UnsavedMemos</name>
    <message>
        <source>Slantlight</source>
        <translation>Slantlight</translation>
    </message>
    <message>
        <source>What you typed as a memo could not be saved yet.</source>
        <translation>Was Sie als Notiz geschrieben haben, ließ sich noch nicht speichern.</translation>
    </message>
    <message>
        <source>Another program may be holding the library, or the disk may be full.</source>
        <translation>Vielleicht hält ein anderes Programm die Bibliothek fest, oder der Datenträger ist voll.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Noch einmal versuchen</translation>
    </message>
    <message>
        <source>Write to a file and quit</source>
        <translation>In eine Datei schreiben und beenden</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Bleiben</translation>
    </message>
    <message>
        <source>The memos are in %1 now.</source>
        <translation>Die Notizen stehen jetzt in %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::VoiceName</name>
    <message>
        <source>Headline</source>
        <translation>Schlagzeile</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Erzähltext</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Direktes Zitat</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Indirekte Rede</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>Teaser</source>
        <extracomment>A teaser is the headline or link of another article.</extracomment>
        <translation>Anreißer</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>The line that says where a text comes from: &quot;Read more at ...&quot;.</extracomment>
        <translation>Quellenzeile</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WeightSlider</name>
    <message>
        <source>few</source>
        <translation>wenige</translation>
    </message>
    <message>
        <source>all</source>
        <translation>alle</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>How many marks are shown, from few to all</source>
        <translation>Wie viele Markierungen gezeigt werden, von wenigen bis zu allen</translation>
    </message>
    <message>
        <source>Few: only the surest marks. All: weak hints too.</source>
        <translation>Wenige: nur die sichersten Markierungen. Alle: auch schwache Hinweise.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WelcomePage</name>
    <message>
        <source>Read by slanting light</source>
        <translation>Lesen bei Streiflicht</translation>
    </message>
    <message>
        <source>Slantlight lights up the wording that frames a news article: how sure it is, how it names things, and whose words it uses. It passes no verdict; that is yours.</source>
        <translation>Slantlight beleuchtet die Formulierungen, die einem Nachrichtenartikel seinen Rahmen geben: wie sicher er ist, wie er die Dinge nennt und wessen Worte er verwendet. Es fällt kein Urteil; das bleibt bei Ihnen.</translation>
    </message>
    <message>
        <source>Drop files, a link or a piece of text here, or</source>
        <translation>Ziehen Sie Dateien, einen Link oder ein Stück Text hierher, oder</translation>
    </message>
    <message>
        <source>It keeps a statement at a distance, makes it less sure, or takes it as settled.</source>
        <translation>Eine Aussage wird auf Abstand gehalten, abgeschwächt oder als ausgemacht hingestellt.</translation>
    </message>
    <message>
        <source>A word that judges or stirs stands where a plain one exists.</source>
        <translation>Ein Wort, das urteilt oder aufwühlt, steht, wo es ein schlichtes gibt.</translation>
    </message>
    <message>
        <source>Somebody is quoted who cannot be asked, or by a verb that judges what was said.</source>
        <translation>Zitiert wird jemand, den man nicht fragen kann, oder mit einem Verb, das über das Gesagte urteilt.</translation>
    </message>
    <message>
        <source>The writer comments, or speaks to you.</source>
        <translation>Wer schreibt, kommentiert oder spricht Sie an.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>heute</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>gestern</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;today&quot;, &quot;yesterday&quot; or a date.</extracomment>
        <translation>gelesen: %1</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lesen</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>A screen reader says this of the picture of a marked word.</extracomment>
        <translation>Markiert: %1</translation>
    </message>
    <message>
        <source>What the light shows</source>
        <translation>Was das Licht zeigt</translation>
    </message>
    <message>
        <source>It sees wording only: what is told first, and what is left out, it cannot.</source>
        <translation>Es sieht nur Formulierungen: was zuerst erzählt wird und was fehlt, sieht es nicht.</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowAgreement</name>
    <message>
        <source>Coders and rules are compared by what the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Kodierer und Regeln werden an dem verglichen, was die Übung verbirgt. Decken Sie die Lösung auf oder verlassen Sie die Übung, dann vergleichen Sie.</translation>
    </message>
    <message>
        <source>Agreement of coders</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>Übereinstimmung von Kodierern</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Kennzahlen speichern</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabelle (*.csv)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowBatch</name>
    <message>
        <source>Stop adding articles</source>
        <translation>Nicht weiter hinzufügen</translation>
    </message>
    <message>
        <source>Other files are still being opened. Wait for them, or stop them first.</source>
        <translation>Andere Dateien werden noch geöffnet. Warten Sie, bis sie da sind, oder halten Sie das erst an.</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>Artikel werden gesucht…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 is a number, %2 how many there are, %3 a file&apos;s name.</extracomment>
        <translation>%1 von %2: %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowColumns</name>
    <message>
        <source>Marks</source>
        <translation>Markierungen</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Anmerkungen</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Quellen</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Marks, sources, notes and profile</source>
        <translation>Markierungen, Quellen, Notizen und Profil</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Übung</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowCompare</name>
    <message>
        <source>Stop comparing</source>
        <translation>Vergleichen abbrechen</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Zurück zum Artikel</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Mit einer Datei vergleichen</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Es wird verglichen …</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Der erste Artikel wird gelesen …</translation>
    </message>
    <message>
        <source>Reading the second article…</source>
        <translation>Der zweite Artikel wird gelesen …</translation>
    </message>
    <message>
        <source>Comparing both articles…</source>
        <translation>Beide Artikel werden verglichen …</translation>
    </message>
    <message>
        <source>%1 | %2 — Slantlight</source>
        <extracomment>The window&apos;s title; %1 and %2 are headlines.</extracomment>
        <translation>%1 | %2 — Slantlight</translation>
    </message>
    <message>
        <source>The comparison waits for you.</source>
        <translation>Der Vergleich wartet auf Sie.</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Zurück zum Vergleich</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Text (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comparison, %1</source>
        <extracomment>The beginning of a file&apos;s name; %1 is a headline.</extracomment>
        <translation>Vergleich, %1</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Vergleich exportieren</translation>
    </message>
    <message>
        <source>A comparison shows the marks that the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Ein Vergleich zeigt die Markierungen, die die Übung verbirgt. Decken Sie die Lösung auf oder verlassen Sie die Übung, dann vergleichen Sie.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExercises</name>
    <message>
        <source>Hide the key &amp;again</source>
        <translation>Lösung wieder ver&amp;bergen</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>Lösung auf&amp;decken</translation>
    </message>
    <message>
        <source>An exercise on it needs a teacher&apos;s key.</source>
        <translation>Eine Übung daran braucht eine Lösung von Hand.</translation>
    </message>
    <message>
        <source>The marks are hidden. Mark what you find, then reveal them.</source>
        <translation>Die Markierungen sind verborgen. Markieren Sie, was Sie finden, und decken Sie sie dann auf.</translation>
    </message>
    <message>
        <source>Saved %1. Hand it out; the key is in it.</source>
        <translation>%1 ist gespeichert. Verteilen Sie die Datei; die Lösung steht darin.</translation>
    </message>
    <message>
        <source>Saved %1 to hand out, and %2 with the key for you.</source>
        <extracomment>Both are names of files.</extracomment>
        <translation>%1 zum Verteilen ist gespeichert, und %2 mit der Lösung für Sie.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Meine Antworten speichern</translation>
    </message>
    <message>
        <source>Your name, for whoever reads the answers:</source>
        <translation>Ihr Name, für alle, die die Antworten lesen:</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Your marks were taken away.</source>
        <translation>Ihre Markierungen sind weggenommen.</translation>
    </message>
    <message>
        <source>The exercise is left. Your marks stay as annotations.</source>
        <translation>Die Übung ist verlassen. Ihre Markierungen bleiben als Anmerkungen.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>%1 has answers to another exercise, “%2”. Leave it out.</source>
        <extracomment>Both are names: of a file, and of an exercise.</extracomment>
        <translation>%1 enthält Antworten auf eine andere Übung, „%2“. Lassen Sie die Datei weg.</translation>
    </message>
    <message>
        <source>%1 has no key. Choose the file that was kept with the key.</source>
        <translation>%1 hat keine Lösung. Wählen Sie die Datei, die mit der Lösung aufgehoben wurde.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExport</name>
    <message>
        <source>Cancel the export</source>
        <translation>Export abbrechen</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>In einen Ordner exportieren</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportieren</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>„%1“ wird exportiert…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n article(s)…</source>
        <translation>
            <numerusform>%n Artikel wird exportiert…</numerusform>
            <numerusform>%n Artikel werden exportiert…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s).</source>
        <translation>
            <numerusform>%n Artikel exportiert.</numerusform>
            <numerusform>%n Artikel exportiert.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be exported, or not whole. The first of them:</source>
        <translation>
            <numerusform>%n konnte nicht oder nicht ganz exportiert werden:</numerusform>
            <numerusform>%n konnten nicht oder nicht ganz exportiert werden. Der erste Grund:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowImport</name>
    <message>
        <source>Import annotations or codes</source>
        <translation>Anmerkungen oder Codes importieren</translation>
    </message>
    <message>
        <source>Annotations and codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;All files (*)</source>
        <translation>Anmerkungen und Codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Another file is still being imported. Try again in a moment.</source>
        <translation>Eine andere Datei wird noch importiert. Versuchen Sie es gleich noch einmal.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>%1 wird importiert…</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Put them on the open article</source>
        <translation>Auf den offenen Artikel setzen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowKeeping</name>
    <message>
        <source>Stop it</source>
        <translation>Anhalten</translation>
    </message>
    <message>
        <source>Something else is still being done with the library. Wait for it, or stop it first.</source>
        <translation>Mit der Bibliothek geschieht gerade noch etwas anderes. Warten Sie darauf, oder halten Sie es zuerst an.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Sie haben es angehalten. Nichts wurde verändert.</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Die Bibliothek wird gesichert…</translation>
    </message>
    <message>
        <source>The library was backed up: %1.</source>
        <translation>Die Bibliothek wurde gesichert: %1.</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>The tag of an annotation that stands beside another of the same id.</extracomment>
        <translation>Konflikt</translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>%1 wird zusammengeführt…</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Konflikte zeigen</translation>
    </message>
    <message>
        <source>Merge a library or a project</source>
        <translation>Bibliothek oder Projekt zusammenführen</translation>
    </message>
    <message>
        <source>Projects and libraries (*.slantproject *.sqlite);;All files (*)</source>
        <translation>Projekte und Bibliotheken (*.slantproject *.sqlite);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>%1 wird geschrieben…</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Projekt weitergeben</translation>
    </message>
    <message>
        <source>Slantlight projects (*.slantproject)</source>
        <translation>Slantlight-Projekte (*.slantproject)</translation>
    </message>
    <message>
        <source>Writing everything as plain files…</source>
        <translation>Alles wird als einfache Dateien geschrieben…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1.</source>
        <translation>
            <numerusform>%n Artikel wurde nach %1 geschrieben.</numerusform>
            <numerusform>%n Artikel wurden nach %1 geschrieben.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>%n war nicht zu lesen und fehlt.</numerusform>
            <numerusform>%n waren nicht zu lesen und fehlen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ordner öffnen</translation>
    </message>
    <message>
        <source>Where the folder with all files is to be made</source>
        <translation>Wo der Ordner mit allen Dateien angelegt werden soll</translation>
    </message>
    <message>
        <source>What other coders have annotated is hidden.</source>
        <translation>Die Anmerkungen anderer Kodierender sind verborgen.</translation>
    </message>
    <message>
        <source>What other coders have annotated is shown again.</source>
        <translation>Die Anmerkungen anderer Kodierender sind wieder zu sehen.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowLibrary</name>
    <message numerus="yes">
        <source>%n articles were moved to the trash.</source>
        <translation>
            <numerusform>%n Artikel ist im Papierkorb.</numerusform>
            <numerusform>%n Artikel sind im Papierkorb.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Papierkorb leeren</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good, with all annotations and notes on them?</source>
        <translation>
            <numerusform>%n Artikel mit allen Anmerkungen und Notizen endgültig löschen?</numerusform>
            <numerusform>%n Artikel mit allen Anmerkungen und Notizen endgültig löschen?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>Endgültig &amp;löschen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowMessages</name>
    <message>
        <source>Undo</source>
        <translation>Rückgängig</translation>
    </message>
    <message>
        <source>“%1” was removed from the library, with its annotations.</source>
        <translation>„%1“ wurde mit den Anmerkungen aus der Bibliothek entfernt.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 ist gespeichert.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowOpening</name>
    <message>
        <source>There is no text to read there. Copy an article&apos;s text first.</source>
        <translation>Dort ist kein Text zum Lesen. Kopieren Sie zuerst den Text eines Artikels.</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <extracomment>%1 is a list such as &quot;*.txt *.html&quot;.</extracomment>
        <translation>Artikel (%1);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Stop opening</source>
        <translation>Öffnen abbrechen</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a file&apos;s name, a title or an address.</extracomment>
        <translation>%1 wird geöffnet…</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>das Beispiel</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>eingefügter Text</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Artikel öffnen</translation>
    </message>
    <message>
        <source>Opening %1… %2</source>
        <extracomment>%1 is the name of a site, %2 a size such as &quot;1.2 MB&quot;.</extracomment>
        <translation>%1 wird geöffnet… %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowVerdicts</name>
    <message>
        <source>What you said to its rule</source>
        <translation>Was Sie zu ihrer Regel gesagt haben</translation>
    </message>
    <message numerus="yes">
        <source>You said no to %1 of %n mark(s) of the rule %2.</source>
        <extracomment>How often somebody said no (%1) of all their answers (%n) to the rule %2.</extracomment>
        <translation>
            <numerusform>Sie haben %1 von %n Markierung der Regel %2 verworfen.</numerusform>
            <numerusform>Sie haben %1 von %n Markierungen der Regel %2 verworfen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Abschalten</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowWorkshop</name>
    <message>
        <source>Rules that you wrote were not saved when the program ended. They are kept.</source>
        <translation>Regeln, die Sie geschrieben hatten, waren beim Ende des Programms nicht gespeichert. Sie sind noch da.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Zeigen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopActions</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Neue Regel</translation>
    </message>
    <message>
        <source>New file of &amp;rules…</source>
        <translation>Neue &amp;Regeldatei …</translation>
    </message>
    <message>
        <source>New word &amp;list…</source>
        <translation>Neue Wort&amp;liste …</translation>
    </message>
    <message>
        <source>New &amp;pack…</source>
        <translation>Neues &amp;Paket …</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Speichern</translation>
    </message>
    <message>
        <source>&amp;Go back to what is saved</source>
        <translation>&amp;Zum gespeicherten Stand zurück</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>&amp;Umbenennen …</translation>
    </message>
    <message>
        <source>&amp;Move to the trash…</source>
        <translation>In den Papier&amp;korb …</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menü</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Suchen</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>&amp;Weitersuchen</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rück&amp;wärts suchen</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>&amp;Vervollständigen</translation>
    </message>
    <message>
        <source>Make &amp;comments, or take them back</source>
        <translation>Aus&amp;kommentieren oder zurücknehmen</translation>
    </message>
    <message>
        <source>Copy the rule to &amp;mine</source>
        <translation>Regel zu &amp;meinen kopieren</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Voriges Problem</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Nächstes Problem</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Probleme</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Beispiele</translation>
    </message>
    <message>
        <source>In the &amp;article</source>
        <translation>Im &amp;Artikel</translation>
    </message>
    <message>
        <source>In the &amp;library</source>
        <translation>In der Bib&amp;liothek</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Dateien</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>&amp;Editor</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Nächster Teil des &amp;Fensters</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>V&amp;origer Teil des Fensters</translation>
    </message>
    <message>
        <source>Try the rule on the li&amp;brary</source>
        <translation>Regel an der Bi&amp;bliothek erproben</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Gehe zu</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>&amp;Größerer Text</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>&amp;Kleinerer Text</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Übliche Textgröße</translation>
    </message>
    <message>
        <source>How rules are &amp;written</source>
        <translation>Wie man Regeln sch&amp;reibt</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Textgröße</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>&amp;Ersetzen</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Gehe &amp;zu Zeile …</translation>
    </message>
    <message>
        <source>What you &amp;said to the rule…</source>
        <translation>Was Sie zu der Regel &amp;gesagt haben …</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopBar</name>
    <message>
        <source>Tools</source>
        <translation>Werkzeuge</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopWindow</name>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret stands in a file.</extracomment>
        <translation>Zeile %1, Spalte %2</translation>
    </message>
    <message>
        <source>%1[*] — Rule workshop — Slantlight</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1[*] – Regelwerkstatt – Slantlight</translation>
    </message>
    <message>
        <source>No rule is called %1: the word model marks without one.</source>
        <translation>Keine Regel heißt %1: Das Wortmodell markiert ohne Regel.</translation>
    </message>
    <message>
        <source>Saved, with mistakes: until they are mended the article is marked as before.</source>
        <translation>Gespeichert, mit Fehlern: Bis sie behoben sind, wird der Artikel wie bisher markiert.</translation>
    </message>
    <message>
        <source>Saved. The article is marked by it now.</source>
        <translation>Gespeichert. Der Artikel wird jetzt danach markiert.</translation>
    </message>
    <message>
        <source>Rule workshop[*] — Slantlight</source>
        <translation>Regelwerkstatt[*] – Slantlight</translation>
    </message>
</context>
</TS>
