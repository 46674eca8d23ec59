<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>ArticleExport</name>
    <message>
        <source>Annotations and marks, as data (Web Annotation)</source>
        <translation>Annotations et marques, sous forme de données (Web Annotation)</translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message>
        <source>Annotated by hand</source>
        <extracomment>Heading of a legend: what a person has annotated, apart from what the program has marked.</extracomment>
        <translation>Annoté à la main</translation>
    </message>
</context>
<context>
    <name>CodeName</name>
    <message>
        <source>Doubt and distancing</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Doute et distance</translation>
    </message>
    <message>
        <source>The outlet steps away from a statement or a name without saying why.</source>
        <extracomment>What the category &quot;Doubt and distancing&quot; means.</extracomment>
        <translation>Le média prend ses distances avec un propos ou un nom sans dire pourquoi.</translation>
    </message>
    <message>
        <source>Hedge, speculation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Atténuation, spéculation</translation>
    </message>
    <message>
        <source>The statement is made less sure, and no reason or source is given.</source>
        <extracomment>What the category &quot;Hedge, speculation&quot; means.</extracomment>
        <translation>Le propos est rendu moins sûr, sans raison ni source.</translation>
    </message>
    <message>
        <source>Certainty booster</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Certitude renforcée</translation>
    </message>
    <message>
        <source>An opinion is presented as settled.</source>
        <extracomment>What the category &quot;Certainty booster&quot; means.</extracomment>
        <translation>Une opinion est présentée comme acquise.</translation>
    </message>
    <message>
        <source>Presupposed truth</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Vérité présupposée</translation>
    </message>
    <message>
        <source>Something that may be contested is taken as true by the way of telling it.</source>
        <extracomment>What the category &quot;Presupposed truth&quot; means.</extracomment>
        <translation>Ce qui peut être contesté est tenu pour vrai par la manière de le raconter.</translation>
    </message>
    <message>
        <source>Loaded, emotive wording</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Termes chargés d’émotion</translation>
    </message>
    <message>
        <source>A word with strong feeling stands where a plain one exists.</source>
        <extracomment>What the category &quot;Loaded, emotive wording&quot; means.</extracomment>
        <translation>Un mot chargé de sentiment tient la place d’un mot neutre.</translation>
    </message>
    <message>
        <source>Contentious label</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Étiquette contestable</translation>
    </message>
    <message>
        <source>A person or a group is named in a way that already judges.</source>
        <extracomment>What the category &quot;Contentious label&quot; means.</extracomment>
        <translation>Une personne ou un groupe est nommé d’une façon qui juge déjà.</translation>
    </message>
    <message>
        <source>Praise, puffery</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Éloge, emphase</translation>
    </message>
    <message>
        <source>Praise that nobody in the text has earned or is quoted for.</source>
        <extracomment>What the category &quot;Praise, puffery&quot; means.</extracomment>
        <translation>Un éloge que personne dans le texte n’a mérité, ni ne prononce.</translation>
    </message>
    <message>
        <source>Exaggeration, minimisation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Exagération, minimisation</translation>
    </message>
    <message>
        <source>Something is made bigger, rarer, smaller or commoner, and no figure is given.</source>
        <extracomment>What the category &quot;Exaggeration, minimisation&quot; means.</extracomment>
        <translation>Quelque chose est rendu plus grand, plus rare, plus petit ou plus courant, sans aucun chiffre.</translation>
    </message>
    <message>
        <source>Euphemism, hidden agent</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Euphémisme, agent caché</translation>
    </message>
    <message>
        <source>Harm is softened, or the one who did it is left out.</source>
        <extracomment>What the category &quot;Euphemism, hidden agent&quot; means.</extracomment>
        <translation>Un dommage est adouci, ou son auteur est passé sous silence.</translation>
    </message>
    <message>
        <source>Charged reporting verb</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Verbe de parole orienté</translation>
    </message>
    <message>
        <source>The word that reports a statement also judges the speaker or the statement.</source>
        <extracomment>What the category &quot;Charged reporting verb&quot; means.</extracomment>
        <translation>Le mot qui rapporte le propos juge aussi son auteur ou le propos lui-même.</translation>
    </message>
    <message>
        <source>Vague or anonymous source</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Source vague ou anonyme</translation>
    </message>
    <message>
        <source>Somebody is given as the source who cannot be found or asked.</source>
        <extracomment>What the category &quot;Vague or anonymous source&quot; means.</extracomment>
        <translation>La source indiquée ne peut être ni retrouvée ni interrogée.</translation>
    </message>
    <message>
        <source>Outlet trace</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Trace du média</translation>
    </message>
    <message>
        <source>A trace of where the text comes from, or of who is behind it.</source>
        <extracomment>What the category &quot;Outlet trace&quot; means.</extracomment>
        <translation>Un indice sur la provenance du texte, ou sur qui se tient derrière.</translation>
    </message>
    <message>
        <source>Contested status claim</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Statut contesté</translation>
    </message>
    <message>
        <source>The wording takes a side, or keeps its distance, in a dispute about somebody&apos;s status.</source>
        <extracomment>What the category &quot;Contested status claim&quot; means.</extracomment>
        <translation>La formulation prend parti, ou garde ses distances, dans un différend sur le statut de quelqu’un.</translation>
    </message>
    <message>
        <source>Editorial comment, us against them</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Commentaire éditorial, nous contre eux</translation>
    </message>
    <message>
        <source>The writer judges, urges, speaks to the reader, or draws a line between us and them.</source>
        <extracomment>What the category &quot;Editorial comment, us against them&quot; means.</extracomment>
        <translation>L’auteur juge, exhorte, s’adresse au lecteur ou trace une ligne entre nous et eux.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>Name of the code for a passage worth keeping.</extracomment>
        <translation>Surlignage</translation>
    </message>
    <message>
        <source>Unsubstantiated claim</source>
        <extracomment>Name of the code for a statement of fact that should be checked.</extracomment>
        <translation>Affirmation non étayée</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>Name of the code for something that a fair account would need and that is not there.</extracomment>
        <translation>Ce qui manque</translation>
    </message>
    <message>
        <source>Portrayal of an actor</source>
        <extracomment>Name of the code for how a person or a group is made to look.</extracomment>
        <translation>Portrait d’un acteur</translation>
    </message>
    <message>
        <source>Informational bias</source>
        <extracomment>Name of the code for what is told tilting the account, not how it is worded.</extracomment>
        <translation>Biais d’information</translation>
    </message>
    <message>
        <source>How sure the text is</source>
        <extracomment>Group of categories: doubt, hedges, boosters, presuppositions.</extracomment>
        <translation>Degré de certitude du texte</translation>
    </message>
    <message>
        <source>How things are worded</source>
        <extracomment>Group of categories: loaded words, labels, praise, exaggeration, euphemisms.</extracomment>
        <translation>Choix des mots</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>Group of categories: reporting verbs, vague sources, outlet traces, contested status.</extracomment>
        <translation>Qui le dit</translation>
    </message>
    <message>
        <source>The author&apos;s own voice</source>
        <extracomment>Group of one category: editorial comment.</extracomment>
        <translation>La voix de l’auteur</translation>
    </message>
    <message>
        <source>%1 (unknown code)</source>
        <extracomment>Of an annotation whose code was removed, or is another program&apos;s: %1 is what is left of its name.</extracomment>
        <translation>%1 (code inconnu)</translation>
    </message>
</context>
<context>
    <name>Colophon</name>
    <message>
        <source>A report of %1.</source>
        <extracomment>%1 is a news agency; who published the text is not known.</extracomment>
        <translation>Une dépêche de %1.</translation>
    </message>
    <message>
        <source>First published by %1.</source>
        <translation>D’abord publié par %1.</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>Publié par %1.</translation>
    </message>
    <message>
        <source>Marks point at wording worth a second look. They say nothing about what is true.</source>
        <translation>Les marques signalent des mots qui méritent un second regard. Elles ne disent rien de ce qui est vrai.</translation>
    </message>
    <message>
        <source>Marked by Slantlight %1 with ICU %2.</source>
        <extracomment>The program and its version; ICU is a library that tells words apart.</extracomment>
        <translation>Marqué par Slantlight %1 avec ICU %2.</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Règles %1</translation>
    </message>
    <message>
        <source>Retrieved on %1 at %2 UTC.</source>
        <extracomment>When a page or file was had: %1 is a day, %2 a time.</extracomment>
        <translation>Consulté le %1 à %2 UTC.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is the SHA-256 of the article&apos;s text: who has the same text can prove it.</extracomment>
        <translation>Texte %1</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afghanistan</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albanie</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Algérie</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentine</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Arménie</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australie</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Autriche</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaïdjan</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Bahreïn</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladesh</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Biélorussie</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Belgique</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Bénin</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bhoutan</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivie</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnie-Herzégovine</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botswana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brésil</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunei</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgarie</translation>
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
        <translation>Cambodge</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Cameroun</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canada</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>République centrafricaine</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Tchad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chili</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Chine</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombie</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Congo</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Costa Rica</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Croatie</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chypre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Tchéquie</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>RD Congo</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Danemark</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Djibouti</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>République dominicaine</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Équateur</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Égypte</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Salvador</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Érythrée</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Estonie</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Éthiopie</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Union européenne</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlande</translation>
    </message>
    <message>
        <source>France</source>
        <translation>France</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabon</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambie</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Géorgie</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Allemagne</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grèce</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haïti</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Honduras</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Hong Kong</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Hongrie</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islande</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Inde</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonésie</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Iran</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlande</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israël</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italie</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaïque</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japon</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordanie</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazakhstan</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Kenya</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Koweït</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Laos</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Lettonie</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Liban</translation>
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
        <translation>Libye</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituanie</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Macao</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Madagascar</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Malawi</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malaisie</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malte</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritanie</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Mexique</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavie</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolie</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Monténégro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Maroc</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmanie</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Namibie</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Népal</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Pays-Bas</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nouvelle-Zélande</translation>
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
        <source>North Korea</source>
        <translation>Corée du Nord</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macédoine du Nord</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Norvège</translation>
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
        <translation>Territoires palestiniens</translation>
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
        <translation>Pérou</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Philippines</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Pologne</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Qatar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Roumanie</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Russie</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Rwanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabie saoudite</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Sénégal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbie</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapour</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Slovaquie</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Slovénie</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalie</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Afrique du Sud</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corée du Sud</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Soudan du Sud</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Espagne</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Soudan</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suède</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suisse</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Syrie</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taïwan</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tadjikistan</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzanie</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Thaïlande</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Tunisie</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkménistan</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquie</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Ouganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ukraine</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Émirats arabes unis</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Royaume-Uni</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>États-Unis</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Ouzbékistan</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>État de la Cité du Vatican</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Venezuela</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Viêt Nam</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Yémen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambie</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabwe</translation>
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
        <translation>Le PDF d’origine, avec surlignages</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Page web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tableau (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Annotations web (JSON-LD)</translation>
    </message>
    <message>
        <source>Research project (REFI-QDA)</source>
        <translation>Projet de recherche (REFI-QDA)</translation>
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
        <translation>Livre de codes (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>Livre de codes sous forme de tableau (CSV)</translation>
    </message>
    <message>
        <source>Pages with the marks on them, which every viewer shows, and with the annotations inside as data: Slantlight reads them back.</source>
        <translation>Des pages avec les marques, que toute visionneuse affiche, et les annotations à l’intérieur sous forme de données : Slantlight les relit.</translation>
    </message>
    <message>
        <source>A copy of the PDF that the article was read from. Nothing in it is changed; highlights are added.</source>
        <translation>Une copie du PDF d’où l’article a été lu. Rien n’y est modifié ; des surlignages sont ajoutés.</translation>
    </message>
    <message>
        <source>One file for any browser, which also speaks to screen readers. It loads nothing from elsewhere.</source>
        <translation>Un seul fichier pour tout navigateur, lisible aussi par les lecteurs d’écran. Il ne charge rien d’ailleurs.</translation>
    </message>
    <message>
        <source>The text alone, without marks.</source>
        <translation>Le texte seul, sans marques.</translation>
    </message>
    <message>
        <source>Quotes with codes and memos, for notes and for writing on.</source>
        <translation>Des citations avec codes et mémos, pour prendre des notes et poursuivre l’écriture.</translation>
    </message>
    <message>
        <source>A line for each annotation and mark, for spreadsheets and statistics.</source>
        <translation>Une ligne par annotation et par marque, pour tableurs et statistiques.</translation>
    </message>
    <message>
        <source>The W3C’s model of annotations, for programs; Slantlight reads it back.</source>
        <translation>Le modèle d’annotation du W3C, pour les programmes ; Slantlight le relit.</translation>
    </message>
    <message>
        <source>Texts, codes, coders and memos for MAXQDA, ATLAS.ti, NVivo, QualCoder and others; Slantlight reads it back.</source>
        <translation>Textes, codes, codeurs et mémos pour MAXQDA, ATLAS.ti, NVivo, QualCoder et d’autres ; Slantlight les relit.</translation>
    </message>
    <message>
        <source>A folder with texts and their annotations beside them, for language technology.</source>
        <translation>Un dossier de textes avec leurs annotations à côté, pour le traitement des langues.</translation>
    </message>
    <message>
        <source>Findings for editors and for tools that check texts.</source>
        <translation>Des constats pour les éditeurs et les outils de vérification de textes.</translation>
    </message>
    <message>
        <source>The codes alone, for programs of qualitative research.</source>
        <translation>Les codes seuls, pour les logiciels de recherche qualitative.</translation>
    </message>
    <message>
        <source>The codes alone, a line for each.</source>
        <translation>Les codes seuls, une ligne chacun.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Kind of file in a dialog: %1 is its name, %2 its ending.</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Place as it was</source>
        <translation>Emplacement inchangé</translation>
    </message>
    <message>
        <source>Place moved</source>
        <translation>Emplacement déplacé</translation>
    </message>
    <message>
        <source>Place in doubt</source>
        <translation>Emplacement incertain</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Emplacement perdu</translation>
    </message>
    <message>
        <source>Marks that you agreed with</source>
        <translation>Marques que vous avez approuvées</translation>
    </message>
    <message>
        <source>Marks without an answer</source>
        <translation>Marques sans réponse</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are others here, tagged as conflicts</source>
        <translation>
            <numerusform>%n annotation différente ici, étiquetée comme conflit</numerusform>
            <numerusform>%n annotations différentes ici, étiquetées comme conflits</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in %1 was here already.</source>
        <translation>Tout ce que contient %1 était déjà là.</translation>
    </message>
    <message>
        <source>Nothing came from %1.</source>
        <translation>Rien n’est venu de %1.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles and 9 annotations&quot;.</extracomment>
        <translation>De %1 : %2.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are not in the text; the list of annotations has them.</source>
        <translation>
            <numerusform>Les mots de %n annotation ne sont pas dans le texte ; elle figure dans la liste des annotations.</numerusform>
            <numerusform>Les mots de %n annotations ne sont pas dans le texte ; elles figurent dans la liste des annotations.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library, so its annotations were left out: %1. Open the article first, then import again.</source>
        <extracomment>%1 is an address or a title, or a list of them.</extracomment>
        <translation>Absent de la bibliothèque, ses annotations ont donc été laissées de côté : %1. Ouvrez d’abord l’article, puis importez de nouveau.</translation>
    </message>
    <message>
        <source>Left out, since it has no text: %1.</source>
        <extracomment>%1 is a list of names of files: pictures, sound.</extracomment>
        <translation>Laissé de côté, faute de texte : %1.</translation>
    </message>
</context>
<context>
    <name>HtmlExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Les marques de cet article</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>Said by a screen reader for the number at a mark.</extracomment>
        <translation>Note %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section of an exported page: the memos of the annotations.</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>Retour à la marque</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Introuvable dans le texte</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a person or a thing: whom an annotated passage portrays.</extracomment>
        <translation>à propos de %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>A link to the place of a quote.</extracomment>
        <translation>Dans l’article</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>first published by %1</source>
        <extracomment>%1 is who published a text before; who did here is not known.</extracomment>
        <translation>d’abord publié par %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <extracomment>%1 is the news agency that a text is from; who published it is not known.</extracomment>
        <translation>via %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 helped with a text; who published it is not known.</extracomment>
        <translation>avec %1</translation>
    </message>
    <message>
        <source>paid content</source>
        <translation>contenu payé</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publié par %1</translation>
    </message>
    <message>
        <source>First published by %1</source>
        <translation>D’abord publié par %1</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <extracomment>%1 is a news agency: the text is its report.</extracomment>
        <translation>Dépêche de %1</translation>
    </message>
    <message>
        <source>With the help of %1</source>
        <extracomment>%1 is a person or an outlet that helped with the reporting.</extracomment>
        <translation>Avec l’aide de %1</translation>
    </message>
    <message>
        <source>Sponsored; by whom is not said</source>
        <extracomment>%1 paid for a text, or had a part in making it.</extracomment>
        <translation>Sponsorisé ; par qui n’est pas dit</translation>
    </message>
    <message>
        <source>Sponsor or partner: %1</source>
        <translation>Sponsor ou partenaire : %1</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <extracomment>%1 is an outlet that the text names as its source.</extracomment>
        <translation>Cite %1</translation>
    </message>
    <message>
        <source>by the page&apos;s address</source>
        <translation>d’après l’adresse de la page</translation>
    </message>
    <message>
        <source>by the page&apos;s own name</source>
        <translation>d’après le nom que la page se donne</translation>
    </message>
    <message>
        <source>by the end of the headline</source>
        <translation>d’après la fin du titre</translation>
    </message>
    <message>
        <source>by a credit line</source>
        <translation>d’après une ligne de crédit</translation>
    </message>
    <message>
        <source>by the byline</source>
        <translation>d’après la signature</translation>
    </message>
    <message>
        <source>by the dateline</source>
        <translation>d’après la mention de lieu</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>dans le texte</translation>
    </message>
</context>
<context>
    <name>OriginalPdf</name>
    <message>
        <source>who made it allows no notes on it</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>son auteur n’y autorise aucune annotation</translation>
    </message>
    <message>
        <source>it takes a password</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>il demande un mot de passe</translation>
    </message>
</context>
<context>
    <name>OutletKind</name>
    <message>
        <source>state-controlled</source>
        <translation>contrôlé par l’État</translation>
    </message>
    <message>
        <source>A state or ruling party pays for it, governs it and directs what it says.</source>
        <translation>Un État ou un parti au pouvoir le finance, le dirige et oriente ce qu’il dit.</translation>
    </message>
    <message>
        <source>captured public</source>
        <extracomment>Kind of outlet: public by its form, but taken over by a government.</extracomment>
        <translation>public sous influence</translation>
    </message>
    <message>
        <source>It is public or owned by a state, which governs it and directs what it says without paying for most of it.</source>
        <translation>Il est public ou appartient à un État, qui le dirige et oriente ce qu’il dit sans en payer l’essentiel.</translation>
    </message>
    <message>
        <source>captured private</source>
        <extracomment>Kind of outlet: private by its form, but taken over by a government.</extracomment>
        <translation>privé sous influence</translation>
    </message>
    <message>
        <source>It is owned by people or companies, while a government directs what it says.</source>
        <translation>Il appartient à des personnes ou à des entreprises, tandis qu’un gouvernement oriente ce qu’il dit.</translation>
    </message>
    <message>
        <source>state-funded and state-managed</source>
        <translation>financé et géré par l’État</translation>
    </message>
    <message>
        <source>A state pays for most of it and names who governs it, but does not direct what it says.</source>
        <translation>Un État en paie l’essentiel et nomme ses dirigeants, mais n’oriente pas ce qu’il dit.</translation>
    </message>
    <message>
        <source>state-managed</source>
        <translation>géré par l’État</translation>
    </message>
    <message>
        <source>A state names who governs it, but neither pays for most of it nor directs what it says.</source>
        <translation>Un État nomme ses dirigeants, mais n’en paie pas l’essentiel et n’oriente pas ce qu’il dit.</translation>
    </message>
    <message>
        <source>state-funded</source>
        <extracomment>Kind of outlet: paid by a state, with editorial independence by law.</extracomment>
        <translation>financé par l’État</translation>
    </message>
    <message>
        <source>A state pays for most of it, but does not direct what it says.</source>
        <translation>Un État en paie l’essentiel, mais n’oriente pas ce qu’il dit.</translation>
    </message>
    <message>
        <source>public</source>
        <extracomment>Kind of outlet: owned or funded by the public, through fees or a charter.</extracomment>
        <translation>public</translation>
    </message>
    <message>
        <source>It is owned or funded by the public, through fees or a charter.</source>
        <translation>Il appartient au public ou est financé par lui, par une redevance ou une charte.</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Kind of outlet: owned by people or companies.</extracomment>
        <translation>privé</translation>
    </message>
    <message>
        <source>It is owned by people or companies.</source>
        <translation>Il appartient à des personnes ou à des entreprises.</translation>
    </message>
    <message>
        <source>cooperative</source>
        <extracomment>Kind of outlet: owned by the media that it serves.</extracomment>
        <translation>coopératif</translation>
    </message>
    <message>
        <source>It is owned by the media that it serves.</source>
        <translation>Il appartient aux médias qu’il sert.</translation>
    </message>
    <message>
        <source>non-profit</source>
        <extracomment>Kind of outlet: earns nothing for owners.</extracomment>
        <translation>sans but lucratif</translation>
    </message>
    <message>
        <source>It earns nothing for owners.</source>
        <translation>Il ne rapporte rien à des propriétaires.</translation>
    </message>
</context>
<context>
    <name>OutletMedium</name>
    <message>
        <source>news agency</source>
        <translation>agence de presse</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>journal</translation>
    </message>
    <message>
        <source>student newspaper</source>
        <extracomment>A newspaper that students of a college write.</extracomment>
        <translation>journal étudiant</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>magazine</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>radio ou télévision</translation>
    </message>
    <message>
        <source>website</source>
        <translation>site web</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Les marques de cet article</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>Foot of a page: the number of the page and how many there are.</extracomment>
        <translation>page %1 sur %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>Who wrote an annotation in an exported PDF: the person at the screen.</extracomment>
        <translation>Lecteur</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in quotation marks: %1.</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section at the end of an exported article: the memos of its annotations.</extracomment>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Words in quotations</source>
        <translation>Mots entre guillemets</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui s’exprime</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>dont nommés</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Propos rapportés</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <extracomment>Title of a table: how many marks there are among a thousand words, by category.</extracomment>
        <translation>Marques pour 1 000 mots</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Toutes les catégories</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how verbs treat what they report, such as &quot;left open&quot;, %2 lists the verbs.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Title of a section at the end of an exported article: its figures.</extracomment>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Title of a section at the end of an exported article: who is quoted in it.</extracomment>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Who is quoted, with which verbs, and in how many statements.</source>
        <translation>Qui est cité, avec quels verbes et dans combien de propos.</translation>
    </message>
    <message>
        <source>Not named in the text</source>
        <translation>Non nommé dans le texte</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>An entry of a PDF&apos;s outline: words that are marked, and on which page.</extracomment>
        <translation>%1, page %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A category of marks and how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>An entry of a PDF&apos;s outline; below it stand the categories with their marks.</extracomment>
        <translation>Marques</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>consulté le %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>Foot of a page: %1 is the SHA-256 of an article&apos;s text, shortened.</extracomment>
        <translation>texte %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <extracomment>Foot of a page: %1 is the hash of all that marks were found with, shortened.</extracomment>
        <translation>règles %1</translation>
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
        <translation>Vous pouvez continuer à lire avec une bibliothèque vide, qui sera jetée à la fermeture.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>La mettre de côté</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Continuer sans elle</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Quitter</translation>
    </message>
    <message>
        <source>The old library is now %1.</source>
        <translation>L’ancienne bibliothèque s’appelle maintenant %1.</translation>
    </message>
    <message>
        <source>The library is not in use: what you note now is gone when you quit. Export what you want to keep.</source>
        <translation>La bibliothèque n’est pas utilisée : ce que vous notez maintenant sera perdu à la fermeture. Exportez ce que vous voulez garder.</translation>
    </message>
    <message>
        <source>The library can only be read: what you note now is not kept. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>La bibliothèque ne peut être que lue : ce que vous notez maintenant n’est pas gardé. %1</translation>
    </message>
    <message>
        <source>Your table of outlets is left out. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the file, and what to do about it.</extracomment>
        <translation>Votre table des médias est laissée de côté. %1</translation>
    </message>
    <message>
        <source>The daily backup of the library could not be made. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>La sauvegarde quotidienne de la bibliothèque n’a pas pu être faite. %1</translation>
    </message>
    <message>
        <source>The library was restored. The one of before is now %1.</source>
        <translation>La bibliothèque a été restaurée. Celle d’avant est maintenant %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Actions</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>Open a&amp;ddress…</source>
        <translation>Ouvrir une a&amp;dresse…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Coller un article</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>P&amp;age de démarrage</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>&amp;Fermer l’article</translation>
    </message>
    <message>
        <source>Look for &amp;changes on its page</source>
        <translation>Chercher des cha&amp;ngements sur sa page</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exporter en P&amp;DF…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Exporter en &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lecture</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Précédent</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Suivant</translation>
    </message>
    <message>
        <source>&amp;Headings…</source>
        <translation>&amp;Intertitres…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Édition</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>Undo hi&amp;story…</source>
        <translation>Hi&amp;storique des annulations…</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Rechercher le précé&amp;dent</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>Rechercher dans &amp;tous les articles</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>Marque &amp;précédente</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Marque suiva&amp;nte</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>Afficher les &amp;marques</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille &amp;habituelle du texte</translation>
    </message>
    <message>
        <source>&amp;Text and page…</source>
        <translation>&amp;Texte et page…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
    <message>
        <source>Marks and &amp;notes</source>
        <translation>Marques et &amp;notes</translation>
    </message>
    <message>
        <source>Library on the &amp;right</source>
        <translation>Bibliothèque à &amp;droite</translation>
    </message>
    <message>
        <source>Marks and notes on the l&amp;eft</source>
        <translation>Marques et notes à &amp;gauche</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>Seulement le te&amp;xte</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>&amp;Estomper les autres paragraphes</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Plein é&amp;cran</translation>
    </message>
    <message>
        <source>Nothing &amp;moves or blinks</source>
        <translation>Rien ne &amp;bouge ni ne clignote</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie pré&amp;cédente de la fenêtre</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programme</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Trouver une co&amp;mmande…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>&amp;Rule packs…</source>
        <translation>&amp;Jeux de règles…</translation>
    </message>
    <message>
        <source>How to &amp;read the marks</source>
        <translation>Comment &amp;lire les marques</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;About Slantlight</source>
        <translation>À &amp;propos de Slantlight</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>Couleurs de la page</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>Comme la &amp;fenêtre</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papier</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sépia</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>&amp;Gris</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Noir</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Contraste élevé</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Couleurs de la fenêtre</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>window</comment>
        <translation>Comme le &amp;système</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>window</comment>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>window</comment>
        <translation>Sombr&amp;e</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>Sur la page</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparer avec…</translation>
    </message>
    <message>
        <source>Compare two samp&amp;les</source>
        <translation>Comparer deux exemp&amp;les</translation>
    </message>
    <message>
        <source>&amp;Back to the comparison</source>
        <translation>Retour à la &amp;comparaison</translation>
    </message>
    <message>
        <source>Rule &amp;workshop</source>
        <translation>A&amp;telier de règles</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>&amp;Practise on this article</source>
        <translation>S’&amp;exercer sur cet article</translation>
    </message>
    <message>
        <source>Try a sample e&amp;xercise</source>
        <translation>Essayer un e&amp;xercice d’exemple</translation>
    </message>
    <message>
        <source>&amp;Make an exercise…</source>
        <translation>Cr&amp;éer un exercice…</translation>
    </message>
    <message>
        <source>&amp;Compare the answers of a class…</source>
        <translation>Co&amp;mparer les réponses d’une classe…</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>&amp;Révéler le corrigé</translation>
    </message>
    <message>
        <source>Save my &amp;answers…</source>
        <translation>Enregistrer mes ré&amp;ponses…</translation>
    </message>
    <message>
        <source>Score against a &amp;key…</source>
        <translation>Évaluer d’après un &amp;corrigé…</translation>
    </message>
    <message>
        <source>Count my &amp;earlier annotations</source>
        <translation>Compter mes annotations an&amp;térieures</translation>
    </message>
    <message>
        <source>Print the &amp;worksheet…</source>
        <translation>Imprimer la &amp;feuille de travail…</translation>
    </message>
    <message>
        <source>Print the res&amp;ult…</source>
        <translation>Imprimer le résu&amp;ltat…</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Rec&amp;ommencer</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>&amp;Quitter l’exercice</translation>
    </message>
    <message>
        <source>A&amp;greement of coders…</source>
        <translation>Accord e&amp;ntre codeurs…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>Nouvelle &amp;collection</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>&amp;Garder cette recherche</translation>
    </message>
    <message>
        <source>&amp;All annotations</source>
        <translation>&amp;Toutes les annotations</translation>
    </message>
    <message>
        <source>&amp;Figures of the library</source>
        <translation>&amp;Chiffres de la bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Merge a library or project…</source>
        <translation>&amp;Fusionner une bibliothèque ou un projet…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Sauvegardes…</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>&amp;Tout exporter…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>Livre de &amp;codes…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rules…</source>
        <translation>Ce que vous avez &amp;dit des règles…</translation>
    </message>
    <message>
        <source>Hand on a &amp;project…</source>
        <translation>Transmettre un &amp;projet…</translation>
    </message>
    <message>
        <source>&amp;Hide what other coders said</source>
        <translation>&amp;Masquer ce qu’ont dit les autres codeurs</translation>
    </message>
    <message>
        <source>Export &amp;annotations…</source>
        <translation>Exporter les &amp;annotations…</translation>
    </message>
    <message>
        <source>&amp;Import annotations or codes…</source>
        <translation>&amp;Importer des annotations ou des codes…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement of coders</source>
        <translation>Accord entre codeurs</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Chiffres</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <extracomment>A tab; %n is how many differences are not settled.</extracomment>
        <translation>&amp;Différences</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>Avancement de la comparaison</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copier les chiffres</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>En texte avec tabulations, pour un tableur</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Enregistrer en tableau…</translation>
    </message>
    <message>
        <source>All figures, by code and by article, as CSV</source>
        <translation>Tous les chiffres, par code et par article, en CSV</translation>
    </message>
    <message>
        <source>Stopped. What is shown is what was compared before.</source>
        <translation>Arrêté. L’affichage montre ce qui a été comparé auparavant.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Differences (%n)</source>
        <translation>
            <numerusform>&amp;Différences (%n)</numerusform>
            <numerusform>&amp;Différences (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>me</source>
        <extracomment>The owner of the library in a list of coders.</extracomment>
        <translation>moi</translation>
    </message>
    <message>
        <source>the rules</source>
        <extracomment>The rules of the program, in a list of coders.</extracomment>
        <translation>les règles</translation>
    </message>
    <message>
        <source>Tick two coders or more. The rules can be one of them.</source>
        <translation>Cochez deux codeurs ou plus. Les règles peuvent en être un.</translation>
    </message>
    <message>
        <source>These coders have no article in common. Each has to annotate the same one; or blank articles are counted.</source>
        <translation>Ces codeurs n’ont aucun article en commun. Chacun doit annoter le même, ou les articles vierges doivent compter.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>%n article comparé.</numerusform>
            <numerusform>%n articles comparés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out, which fewer than two of them have coded.</source>
        <translation>
            <numerusform>%n article laissé de côté, codé par moins de deux d’entre eux.</numerusform>
            <numerusform>%n articles laissés de côté, codés par moins de deux d’entre eux.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) left out, whose place is lost or in doubt.</source>
        <translation>
            <numerusform>%n annotation laissée de côté, dont l’endroit est perdu ou incertain.</numerusform>
            <numerusform>%n annotations laissées de côté, dont l’endroit est perdu ou incertain.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other coders said is hidden, and they are not compared.</source>
        <translation>Ce que d’autres codeurs ont dit est masqué ; ils ne sont pas comparés.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementWords</name>
    <message>
        <source>Agreement</source>
        <extracomment>How many of all units two coders judged alike; a column of a table.</extracomment>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>κ de Cohen</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>α de Krippendorff</translation>
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
        <translation>F₁ exact</translation>
    </message>
    <message>
        <source>F₁ half</source>
        <extracomment>F1 counted by whole annotations that share at least half of their words.</extracomment>
        <translation>F₁ moitié</translation>
    </message>
    <message>
        <source>Brennan-Prediger κ</source>
        <extracomment>A figure of agreement, by its inventors&apos; names.</extracomment>
        <translation>κ de Brennan-Prediger</translation>
    </message>
    <message>
        <source>Share of all units that were judged alike, also of those that nobody marked. Where little is marked it is high by chance.</source>
        <translation>Part de toutes les unités jugées de même, y compris celles que personne n’a marquées. Là où peu est marqué, elle est élevée par hasard.</translation>
    </message>
    <message>
        <source>Agreement above chance, for two coders, over all units; chance is what each coder’s own frequencies give (Cohen 1960).</source>
        <translation>Accord au-delà du hasard, pour deux codeurs, sur toutes les unités ; le hasard est ce que donnent les fréquences propres à chaque codeur (Cohen 1960).</translation>
    </message>
    <message>
        <source>Agreement above chance, for any number of coders, over all units; nominal (Krippendorff 2004).</source>
        <translation>Accord au-delà du hasard, pour un nombre quelconque de codeurs, sur toutes les unités ; nominal (Krippendorff 2004).</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for unitizing: how far apart the ends of passages lie, and how long those are that meet nothing (Krippendorff 1995, 2004).</source>
        <translation>Alpha de Krippendorff pour le découpage : l’écart entre les bouts des passages, et la longueur de ceux qui ne rencontrent rien (Krippendorff 1995, 2004).</translation>
    </message>
    <message>
        <source>Of the units that coders marked, the share that they marked alike; what nobody marked does not count (Hripcsak and Rothschild 2005).</source>
        <translation>Parmi les unités que des codeurs ont marquées, la part marquée de même ; ce que personne n’a marqué ne compte pas (Hripcsak et Rothschild 2005).</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has the very same words with the other.</source>
        <translation>Parmi les annotations de chacun, la part qui a exactement les mêmes mots chez l’autre.</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has at least half of all their words in common with one of the other.</source>
        <translation>Parmi les annotations de chacun, la part qui a au moins la moitié de tous les mots en commun avec une de l’autre.</translation>
    </message>
    <message>
        <source>Agreement above chance, where chance gives each value equally often (Brennan and Prediger 1981).</source>
        <translation>Accord au-delà du hasard, quand le hasard donne chaque valeur aussi souvent (Brennan et Prediger 1981).</translation>
    </message>
    <message>
        <source>Undefined: no two of these coders have coded the same article.</source>
        <translation>Non défini : aucun article n’a été codé par deux de ces codeurs.</translation>
    </message>
    <message>
        <source>Undefined: nobody marked anything.</source>
        <translation>Non défini : personne n’a rien marqué.</translation>
    </message>
    <message>
        <source>Undefined: everybody judged every unit alike, so chance would have given the same.</source>
        <translation>Non défini : tous ont jugé chaque unité de même, le hasard aurait donc donné la même chose.</translation>
    </message>
    <message>
        <source>Undefined: it exists for two coders only.</source>
        <translation>Non défini : n’existe que pour deux codeurs.</translation>
    </message>
    <message>
        <source>Undefined: no article was coded by all of these coders.</source>
        <translation>Non défini : aucun article n’a été codé par tous ces codeurs.</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Caractères</translation>
    </message>
    <message>
        <source>Words and signs</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Mots et signes</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Phrases</translation>
    </message>
    <message>
        <source>Every character counts, spaces too.</source>
        <translation>Chaque caractère compte, espaces compris.</translation>
    </message>
    <message>
        <source>Every word, number and sign counts; it is marked where any part of it is.</source>
        <translation>Chaque mot, nombre et signe compte ; il est marqué si une partie l’est.</translation>
    </message>
    <message>
        <source>Every sentence counts; it is marked where any part of it is.</source>
        <translation>Chaque phrase compte ; elle est marquée si une partie l’est.</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>One of two coders alone has marked a place; %1 is their name.</extracomment>
        <translation>seulement %1</translation>
    </message>
    <message>
        <source>another code</source>
        <extracomment>Two coders gave the same words another code.</extracomment>
        <translation>autre code</translation>
    </message>
    <message>
        <source>other ends</source>
        <extracomment>Two coders gave the same code, yet their passages begin or end elsewhere.</extracomment>
        <translation>autres limites</translation>
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
        <translation>déplacée</translation>
    </message>
    <message>
        <source>place in doubt</source>
        <extracomment>It is not sure that the place of an annotation is the right one.</extracomment>
        <translation>place incertaine</translation>
    </message>
    <message>
        <source>place lost</source>
        <extracomment>The place of an annotation is gone from the text.</extracomment>
        <translation>place perdue</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationCard</name>
    <message>
        <source>Edit &amp;memo</source>
        <translation>Modifier le &amp;mémo</translation>
    </message>
    <message>
        <source>Write what you think of this place (M)</source>
        <translation>Notez ce que vous pensez de ce passage (M)</translation>
    </message>
    <message>
        <source>your annotation</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>votre annotation</translation>
    </message>
    <message>
        <source>The text has changed here, so this place is a guess.</source>
        <translation>Le texte a changé ici : cette place est une supposition.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>Retirer cette annotation (Suppr)</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>Écrire un &amp;mémo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>par %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationModel</name>
    <message>
        <source>Memo: %1</source>
        <translation>Mémo : %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>par %1</translation>
    </message>
    <message>
        <source>Made %1, changed %2</source>
        <extracomment>%1 and %2 are dates with times.</extracomment>
        <translation>Faite : %1, modifiée : %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationWords</name>
    <message>
        <source>Target: %1</source>
        <extracomment>The target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Cible : %1</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Of somebody who annotates, whose name is not known.</extracomment>
        <translation>quelqu’un d’autre</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsModel</name>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Créée</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modifiée</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsPanel</name>
    <message>
        <source>No note holds these words.</source>
        <translation>Aucune note ne contient ces mots.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Supprimer l’annotation</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Pas encore de notes</translation>
    </message>
    <message>
        <source>Select some words in the article, then press N to code them and write a memo. H highlights them, and 1 to 9 give them a code at once.</source>
        <translation>Sélectionnez des mots de l’article, puis appuyez sur N pour leur donner un code et écrire un mémo. H les surligne, et 1 à 9 leur donnent aussitôt un code.</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrer les notes</translation>
    </message>
    <message>
        <source>By code, words of the article, or memo</source>
        <translation>Par code, mots de l’article ou mémo</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;code of %n annotations…</source>
        <translation>
            <numerusform>Changer le &amp;code de %n annotation…</numerusform>
            <numerusform>Changer le &amp;code de %n annotations…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n annotations…</source>
        <translation>
            <numerusform>É&amp;tiqueter %n annotation…</numerusform>
            <numerusform>É&amp;tiqueter %n annotations…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Fusionner en une seule</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n annotations</source>
        <translation>
            <numerusform>&amp;Supprimer %n annotation</numerusform>
            <numerusform>&amp;Supprimer %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Étiqueter les annotations</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotations:</source>
        <translation>
            <numerusform>Étiquette pour %n annotation :</numerusform>
            <numerusform>Étiquette pour %n annotations :</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations removed.</source>
        <translation>
            <numerusform>%n annotation supprimée.</numerusform>
            <numerusform>%n annotations supprimées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Copier en Mark&amp;down</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>%n annotation copiée en Markdown.</numerusform>
            <numerusform>%n annotations copiées en Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsWindow</name>
    <message>
        <source>Open the article there</source>
        <translation>Ouvrir l’article à cet endroit</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Changer le code…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Ajouter des étiquettes…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copier en Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copier en CSV</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>All annotations — Slantlight</source>
        <translation>Toutes les annotations — Slantlight</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>Rechercher dans toutes les annotations</translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation>Endroits perdus</translation>
    </message>
    <message>
        <source>Only annotations whose words do not stand in their article any more</source>
        <translation>Seulement les annotations dont les mots ne sont plus dans leur article</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Toutes les annotations</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations yet. Select words in an article and give them a code: they are listed here, across all articles.</source>
        <translation>Il n’y a pas encore d’annotations. Sélectionnez des mots dans un article et donnez-leur un code : ils figureront ici, tous articles confondus.</translation>
    </message>
    <message>
        <source>No annotation has this.</source>
        <translation>Aucune annotation ne correspond.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Ajouter des étiquettes</translation>
    </message>
    <message>
        <source>Tags, parted by commas:</source>
        <translation>Étiquettes, séparées par des virgules :</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleActions</name>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Compare with the open article</source>
        <translation>Comparer avec l’article ouvert</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Mettre dans une collection…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Retirer de cette collection</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Étiquettes…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Note…</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Ouvrir sa page dans le navigateur</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copier l’adresse</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exporter…</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Retirer de la bibliothèque</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Which collection?</source>
        <translation>Quelle collection ?</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nouvelle collection…</translation>
    </message>
    <message>
        <source>Make a collection, to put articles in</source>
        <translation>Créer une collection pour y mettre des articles</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparer ces deux articles</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparer avec…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleChooser</name>
    <message>
        <source>Choose articles</source>
        <translation>Choisir des articles</translation>
    </message>
    <message numerus="yes">
        <source>There are %n articles in this source. Which ones?</source>
        <translation>
            <numerusform>Il y a %n article dans cette source. Lesquels ?</numerusform>
            <numerusform>Il y a %n articles dans cette source. Lesquels ?</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of this source</source>
        <translation>Articles de cette source</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are added to the library, and the first of them is opened.</source>
        <translation>
            <numerusform>%n article est ajouté à la bibliothèque et ouvert.</numerusform>
            <numerusform>%n articles sont ajoutés à la bibliothèque, et le premier est ouvert.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to add them all.</source>
        <translation>Sélectionnez-en plusieurs avec Ctrl ou Maj pour les ajouter tous.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleFind</name>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln résultat</numerusform>
            <numerusform>%Ln résultats</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>That was the last match; here is the first one.</source>
        <translation>C’était le dernier résultat ; voici le premier.</translation>
    </message>
    <message>
        <source>That was the first match; here is the last one.</source>
        <translation>C’était le premier résultat ; voici le dernier.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleVersions</name>
    <message>
        <source>This article is in your library already; you opened it today.</source>
        <translation>Cet article est déjà dans votre bibliothèque ; vous l’avez ouvert aujourd’hui.</translation>
    </message>
    <message>
        <source>This article is in your library already; you opened it on %1.</source>
        <translation>Cet article est déjà dans votre bibliothèque ; vous l’avez ouvert le %1.</translation>
    </message>
    <message>
        <source>This page is in your library as it was when you opened it on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Cette page est dans votre bibliothèque telle qu’elle était quand vous l’avez ouverte le %1.</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Chercher des changements</translation>
    </message>
    <message>
        <source>Nothing has changed since: the text is the same, word for word.</source>
        <translation>Rien n’a changé depuis : le texte est le même, mot pour mot.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleView</name>
    <message>
        <source>Marks are shown.</source>
        <translation>Les marques sont affichées.</translation>
    </message>
    <message>
        <source>Marks are hidden.</source>
        <translation>Les marques sont masquées.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Sélectionnez d’abord des mots, puis choisissez un code.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AtAGlance</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marque</numerusform>
            <numerusform>%Ln marques</numerusform>
        </translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>whose own words</comment>
        <translation>le média</translation>
    </message>
    <message>
        <source>%1, none in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, aucune dans les propres mots de %2.</translation>
    </message>
    <message>
        <source>%1, all in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, toutes dans les propres mots de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %n some of them, %2 an outlet.</extracomment>
        <translation>
            <numerusform>%1, %Ln dans les propres mots de %2.</numerusform>
            <numerusform>%1, %Ln dans les propres mots de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not tell who publishes it.</source>
        <translation>Le texte ne dit pas qui le publie.</translation>
    </message>
    <message>
        <source>No marks are shown.</source>
        <translation>Aucune marque n’est affichée.</translation>
    </message>
    <message>
        <source>One mark: %1. %2.</source>
        <extracomment>%1 are the marked words, %2 in whose words they stand: &quot;RT&apos;s words&quot;.</extracomment>
        <translation>Une marque : %1. %2.</translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <extracomment>%1 are the words of marks, parted by commas.</extracomment>
        <translation>Les plus fortes : %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BackupsDialog</name>
    <message>
        <source>Backups of the library</source>
        <translation>Sauvegardes de la bibliothèque</translation>
    </message>
    <message numerus="yes">
        <source>Once a day the library is copied by itself; the last %n daily copies are kept. Those that you make stay until you delete them.</source>
        <translation>
            <numerusform>La bibliothèque est copiée d’elle-même une fois par jour ; la dernière copie est gardée. Celles que vous faites restent jusqu’à ce que vous les supprimiez.</numerusform>
            <numerusform>La bibliothèque est copiée d’elle-même une fois par jour ; les %n dernières copies sont gardées. Celles que vous faites restent jusqu’à ce que vous les supprimiez.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Sauvegardes, la plus récente d’abord</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Faite</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Comment</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Il n’y a pas encore de sauvegarde.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Sauvegarder maintenant</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurer…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>d’elle-même</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>à la main</translation>
    </message>
    <message>
        <source>Go back to the library as it was on %1?</source>
        <translation>Revenir à la bibliothèque telle qu’elle était le %1 ?</translation>
    </message>
    <message>
        <source>The library of today is set aside beside it; nothing is deleted. The window opens anew.</source>
        <translation>La bibliothèque d’aujourd’hui est mise de côté ; rien n’est supprimé. La fenêtre se rouvre.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurer</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BatchReport</name>
    <message>
        <source>No article was added to the library.</source>
        <translation>Aucun article n’a été ajouté à la bibliothèque.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added to the library.</source>
        <translation>
            <numerusform>%n article a été ajouté à la bibliothèque.</numerusform>
            <numerusform>%n articles ont été ajoutés à la bibliothèque.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n y était déjà.</numerusform>
            <numerusform>%n y étaient déjà.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before the end.</source>
        <translation>Vous avez arrêté avant la fin.</translation>
    </message>
    <message>
        <source>Not everything could be opened</source>
        <translation>Tout n’a pas pu être ouvert</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>%n fichier n’a pas pu être ouvert :</numerusform>
            <numerusform>%n fichiers n’ont pas pu être ouverts :</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be opened, and why</source>
        <translation>Fichiers qui n’ont pas pu être ouverts, et pourquoi</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copier</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesText</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n paragraphe changé</numerusform>
            <numerusform>%n paragraphes changés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nouveau</numerusform>
            <numerusform>%n nouveaux</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n disparu</numerusform>
            <numerusform>%n disparus</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Marks: %2 new, %3 gone.</source>
        <extracomment>%1 lists what happened to paragraphs, %2 and %3 are numbers.</extracomment>
        <translation>%1. Marques : %2 nouvelles, %3 disparues.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoiceModel</name>
    <message>
        <source>Used lately</source>
        <translation>Utilisés récemment</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Rien de ce nom</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClassDialog</name>
    <message>
        <source>Answers to “%1”</source>
        <extracomment>%1 is the title of an exercise.</extracomment>
        <translation>Réponses à « %1 »</translation>
    </message>
    <message>
        <source>Who found how much</source>
        <translation>Qui a trouvé combien</translation>
    </message>
    <message>
        <source>What was found by how many</source>
        <translation>Ce qui a été trouvé par combien</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Élève</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Place du corrigé</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Trouvée par</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Même catégorie</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many students (%1) of all (%2) found a place.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>&amp;Copy the tables</source>
        <translation>&amp;Copier les tableaux</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>En texte avec tabulations, pour un tableur</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Vider le champ</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeForm</name>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Signification</translation>
    </message>
    <message>
        <source>What a passage with this code has</source>
        <translation>Ce qu’a un passage portant ce code</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>À employer si</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Ce qui doit s’y trouver</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Sauf si</translation>
    </message>
    <message>
        <source>What looks like it, and is something else</source>
        <translation>Ce qui y ressemble sans l’être</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>One passage on each line</source>
        <translation>Un passage par ligne</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Contre-exemples</translation>
    </message>
    <message>
        <source>Passages that look so; one on each line</source>
        <translation>Passages qui n’en ont que l’air ; un par ligne</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Author, year, title</source>
        <translation>Auteur, année, titre</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Placé sous</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Couleur</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Ligne</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>rien</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>A colour, or a style of line: the one that a code has without anybody choosing.</extracomment>
        <translation>comme d’habitude</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Autre…</translation>
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
        <translation>Tapez une partie d’un code, ou son chiffre</translation>
    </message>
    <message>
        <source>For your hand</source>
        <translation>Pour vous</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeSettings</name>
    <message>
        <source>A digit gives its code to the selected words, to the mark or to the annotation at the caret. Codes of your own are kept in your library.</source>
        <translation>Un chiffre donne son code aux mots sélectionnés, à la marque ou à l’annotation au curseur. Vos propres codes sont gardés dans votre bibliothèque.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nom du code</translation>
    </message>
    <message>
        <source>Digit of the code</source>
        <translation>Chiffre du code</translation>
    </message>
    <message>
        <source>none</source>
        <translation>aucun</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Retirer</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Les annotations qui ont ce code le gardent</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nom</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Chiffre</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Open the codebook…</source>
        <translation>Ouvrir le livre de codes…</translation>
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
            <numerusform>%n annotation porte ce code</numerusform>
            <numerusform>%n annotations portent ce code</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodebookDialog</name>
    <message>
        <source>Media frames</source>
        <extracomment>A ready-made codebook: the fifteen frames of news, such as economic or morality.</extracomment>
        <translation>Cadres médiatiques</translation>
    </message>
    <message>
        <source>Persuasion techniques</source>
        <extracomment>Ready-made codebooks.</extracomment>
        <translation>Techniques de persuasion</translation>
    </message>
    <message>
        <source>Portrayal of actors</source>
        <translation>Représentation des acteurs</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Plus</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Livre de codes</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Nouveau code</translation>
    </message>
    <message>
        <source>What you write is kept at once. Codes that come with the program keep their name and meaning; the rest of them is yours.</source>
        <translation>Ce que vous écrivez est gardé aussitôt. Les codes fournis avec le programme gardent leur nom et leur signification ; le reste est à vous.</translation>
    </message>
    <message>
        <source>New code &amp;under this one</source>
        <translation>Nouveau code &amp;sous celui-ci</translation>
    </message>
    <message>
        <source>&amp;Merge into another code…</source>
        <translation>&amp;Fusionner avec un autre code…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Les annotations qui portent ce code le gardent</translation>
    </message>
    <message>
        <source>Add a ready-made &amp;book</source>
        <translation>Ajouter un &amp;livre tout fait</translation>
    </message>
    <message>
        <source>Add a book from a &amp;file…</source>
        <translation>Ajouter un livre depuis un &amp;fichier…</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>&amp;Enregistrer le livre de codes sous…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nouveau code</translation>
    </message>
    <message>
        <source>The code “%1” was removed.</source>
        <translation>Le code « %1 » a été retiré.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>« %1 » a été fusionné avec « %2 ».</translation>
    </message>
    <message>
        <source>All codes of that book are here already.</source>
        <translation>Tous les codes de ce livre sont déjà là.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were added.</source>
        <translation>
            <numerusform>%n code a été ajouté.</numerusform>
            <numerusform>%n codes ont été ajoutés.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a book from a file</source>
        <translation>Ajouter un livre depuis un fichier</translation>
    </message>
    <message>
        <source>Codebooks (%1)</source>
        <translation>Livres de codes (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Tous les fichiers (%1)</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Enregistrer le livre de codes</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CoderChoices</name>
    <message>
        <source>Coders to compare</source>
        <translation>Codeurs à comparer</translation>
    </message>
    <message>
        <source>Count blank articles</source>
        <translation>Compter les articles vierges</translation>
    </message>
    <message>
        <source>Codes that count</source>
        <translation>Codes qui comptent</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>What is counted where coders are compared: characters, words or sentences.</extracomment>
        <translation>Unité</translation>
    </message>
    <message>
        <source>An article in which a coder has no annotation counts as one in which they found nothing. Otherwise it counts as one that they have not coded, and is left out.</source>
        <translation>Un article où un codeur n’a aucune annotation compte comme un article où il n’a rien trouvé. Sinon, il compte comme non codé et reste de côté.</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codeurs</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <translation>
            <numerusform>%1 (%n article)</numerusform>
            <numerusform>%1 (%n articles)</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks that the rules make, each with its category as code</source>
        <translation>Les marques que font les règles, chacune avec sa catégorie comme code</translation>
    </message>
    <message>
        <source>All that two have coded</source>
        <translation>Tous ceux que deux ont codés</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Ouvert : %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Commande</translation>
    </message>
    <message>
        <source>What is to be done? Type a part of it</source>
        <translation>Que faire ? Tapez-en une partie</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparePages</name>
    <message>
        <source>Article A</source>
        <translation>Article A</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Version antérieure</translation>
    </message>
    <message>
        <source>Article B</source>
        <translation>Article B</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Version ultérieure</translation>
    </message>
    <message>
        <source>Text of article A</source>
        <translation>Texte de l’article A</translation>
    </message>
    <message>
        <source>Text of the earlier version</source>
        <translation>Texte de la version antérieure</translation>
    </message>
    <message>
        <source>Text of article B</source>
        <translation>Texte de l’article B</translation>
    </message>
    <message>
        <source>Text of the later version</source>
        <translation>Texte de la version ultérieure</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copier</translation>
    </message>
    <message>
        <source>Go to where the other tells this</source>
        <translation>Aller là où l’autre rapporte cela</translation>
    </message>
    <message>
        <source>Read this article by itself</source>
        <translation>Lire cet article seul</translation>
    </message>
    <message>
        <source>The same paragraph in both versions</source>
        <translation>Le même paragraphe dans les deux versions</translation>
    </message>
    <message>
        <source>Both tell this (%1 %): %2</source>
        <extracomment>%1 is a number: how sure it is; %2 is what two paragraphs share.</extracomment>
        <translation>Les deux rapportent cela (%1 %) : %2</translation>
    </message>
    <message>
        <source>This paragraph is gone.</source>
        <translation>Ce paragraphe a disparu.</translation>
    </message>
    <message>
        <source>This paragraph is new.</source>
        <translation>Ce paragraphe est nouveau.</translation>
    </message>
    <message>
        <source>Only A tells this.</source>
        <translation>Seul A rapporte cela.</translation>
    </message>
    <message>
        <source>Only B tells this.</source>
        <translation>Seul B rapporte cela.</translation>
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
        <translation>L’autre article ne rapporte pas cela, pour autant que le programme le voie.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Défiler ensemble</translation>
    </message>
    <message>
        <source>Scroll both texts together, so that what tells the same meets</source>
        <translation>Faire défiler les deux textes ensemble, pour que ce qui dit la même chose se rejoigne</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Différence précédente</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Différence suivante</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>As a page, side by side (&amp;HTML)…</source>
        <translation>En page, côte à côte (&amp;HTML)…</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>En &amp;texte…</translation>
    </message>
    <message>
        <source>As data (&amp;JSON)…</source>
        <translation>En données (&amp;JSON)…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>What differs, and both profiles</source>
        <translation>Différences et profils des deux articles</translation>
    </message>
    <message numerus="yes">
        <source>Two versions of one article: %Ln difference(s)</source>
        <translation>
            <numerusform>Deux versions d’un article : %Ln différence</numerusform>
            <numerusform>Deux versions d’un article : %Ln différences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two articles side by side: %Ln difference(s)</source>
        <translation>
            <numerusform>Deux articles côte à côte : %Ln différence</numerusform>
            <numerusform>Deux articles côte à côte : %Ln différences</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these two articles could be paired.</source>
        <translation>Rien dans ces deux articles n’a pu être apparié.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompareWithDialog</name>
    <message>
        <source>Both name: %1</source>
        <translation>Les deux nomment : %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparer avec</translation>
    </message>
    <message>
        <source>Compare “%1” with</source>
        <extracomment>%1 is an article&apos;s headline.</extracomment>
        <translation>Comparer « %1 » avec</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <source>Articles to compare with</source>
        <translation>Articles à comparer</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparer</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Un &amp;fichier…</translation>
    </message>
    <message>
        <source>An a&amp;ddress…</source>
        <translation>Une a&amp;dresse…</translation>
    </message>
    <message>
        <source>There is no other article in the library yet. Take a file or an address.</source>
        <translation>Il n’y a pas encore d’autre article dans la bibliothèque. Prenez un fichier ou une adresse.</translation>
    </message>
    <message>
        <source>No other article holds all these words.</source>
        <translation>Aucun autre article ne contient tous ces mots.</translation>
    </message>
    <message>
        <source>Articles that share names with this one come first.</source>
        <translation>Les articles qui partagent des noms avec celui-ci viennent en premier.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparedHead</name>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of the head of one of two articles: which one, and its headline.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Read “%1” by itself</source>
        <extracomment>On the button that opens one of two compared articles; %1 is its headline.</extracomment>
        <translation>Lire « %1 » seul</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonLines</name>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Both tell</source>
        <translation>Rapporté par les deux</translation>
    </message>
    <message>
        <source>nothing that could be paired</source>
        <translation>rien qui puisse être apparié</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Aucune différence n’a été trouvée.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonPage</name>
    <message>
        <source>Two articles side by side</source>
        <translation>Deux articles côte à côte</translation>
    </message>
    <message>
        <source>Two versions of one article</source>
        <translation>Deux versions d’un article</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>A, the earlier version</source>
        <translation>A, la version antérieure</translation>
    </message>
    <message>
        <source>B, the later version</source>
        <translation>B, la version ultérieure</translation>
    </message>
    <message>
        <source>%1 tells the same</source>
        <extracomment>%1 is the number of a paragraph of the other article: &quot;B4&quot;.</extracomment>
        <translation>%1 dit la même chose</translation>
    </message>
    <message>
        <source>Only %1 tells this.</source>
        <extracomment>Said of a paragraph; %1 is &quot;A&quot; or &quot;B&quot;.</extracomment>
        <translation>Seul %1 rapporte cela.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Aucune différence n’a été trouvée.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Title of a column that says why two wordings are set side by side.</extracomment>
        <translation>Pourquoi</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Profils</translation>
    </message>
    <message>
        <source>Marks in these articles</source>
        <extracomment>Title of the legend at the end of a page with two articles.</extracomment>
        <translation>Marques dans ces articles</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Complétions</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Desk</name>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Ajouter une annotation</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <extracomment>Undo command; a memo is the note on an annotation.</extracomment>
        <translation>Modifier le mémo</translation>
    </message>
    <message>
        <source>Change code</source>
        <extracomment>Undo command; a code is the named category of an annotation.</extracomment>
        <translation>Changer le code</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>Rattacher l’annotation</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Retirer l’annotation</translation>
    </message>
    <message>
        <source>Answer marker</source>
        <extracomment>Undo command; a marker is a stretch of text that a rule found.</extracomment>
        <translation>Répondre à la marque</translation>
    </message>
    <message>
        <source>Silence rule</source>
        <translation>Désactiver la règle</translation>
    </message>
    <message>
        <source>Use rule again</source>
        <translation>Réactiver la règle</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A step in the list of what was done: %1 is what, %2 the words it was done to.</extracomment>
        <translation>%1 : « %2 »</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Undo command: of an exercise.</extracomment>
        <translation>Recommencer</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Retirer l’article</translation>
    </message>
    <message>
        <source>Put article back</source>
        <translation>Remettre l’article</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Fusionner des codes</translation>
    </message>
    <message>
        <source>Set target</source>
        <extracomment>Undo command; the target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Fixer la cible</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Changer des étiquettes</translation>
    </message>
    <message>
        <source>Split annotation</source>
        <translation>Scinder l’annotation</translation>
    </message>
    <message>
        <source>Merge annotations</source>
        <translation>Fusionner des annotations</translation>
    </message>
    <message>
        <source>Change codes of annotations</source>
        <translation>Changer le code d’annotations</translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Étiqueter des annotations</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Retirer des annotations</translation>
    </message>
    <message>
        <source>Agree and annotate</source>
        <extracomment>Undo command; to agree with a mark made an annotation, too.</extracomment>
        <translation>Approuver et annoter</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Écrire une note</translation>
    </message>
    <message>
        <source>Settle a difference</source>
        <extracomment>Undo command: somebody decided which of two coders&apos; readings of a place holds.</extracomment>
        <translation>Trancher une différence</translation>
    </message>
    <message>
        <source>Open a difference again</source>
        <extracomment>Undo command: a difference of two coders counts as not decided again.</extracomment>
        <translation>Rouvrir une différence</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Changer des codes</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Créer une collection</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Renommer une collection</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Déplacer une collection</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Supprimer une collection</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>Mettre dans une collection</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>Retirer d’une collection</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Renommer une étiquette</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Supprimer une étiquette</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marquer comme lu</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marquer comme non lu</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Take out of trash</source>
        <translation>Sortir de la corbeille</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Garder une recherche</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>Changer une recherche gardée</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Supprimer une recherche gardée</translation>
    </message>
    <message>
        <source>Change code in codebook</source>
        <translation>Changer un code du livre</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Ajouter un code</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Retirer un code</translation>
    </message>
    <message>
        <source>Add codebook</source>
        <translation>Ajouter un livre de codes</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importer des annotations</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DiagnosticText</name>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>%1 is a file, %2 and %3 are numbers.</extracomment>
        <translation>%1, ligne %2, colonne %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;own.rules, line 12, column 9&quot;, %2 what is wrong there.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>the %1 closes nothing</source>
        <translation>le %1 ne ferme rien</translation>
    </message>
    <message>
        <source>the %1 is not closed</source>
        <translation>le %1 n’est pas fermé</translation>
    </message>
    <message>
        <source>an alternative is empty</source>
        <translation>une alternative est vide</translation>
    </message>
    <message>
        <source>groups are nested too deeply</source>
        <translation>les groupes sont imbriqués trop profondément</translation>
    </message>
    <message>
        <source>marked parts do not nest</source>
        <translation>des parties marquées ne s’imbriquent pas</translation>
    </message>
    <message>
        <source>a part with a name is {name: ...}, the name in small letters</source>
        <translation>une partie nommée s’écrit {nom: ...}, le nom en minuscules</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has a meaning already</source>
        <translation>le nom &apos;%1&apos; a déjà un sens</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos; lies within itself</source>
        <translation>la partie &apos;%1&apos; est à l’intérieur d’elle-même</translation>
    </message>
    <message>
        <source>more than %1 parts have names</source>
        <translation>plus de %1 parties ont un nom</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no tag</source>
        <translation>&apos;%1&apos; n’a pas d’étiquette</translation>
    </message>
    <message>
        <source>there is no tag &apos;%1&apos;</source>
        <translation>il n’y a pas d’étiquette &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>il n’y a pas de %1 ; il y a %2</translation>
    </message>
    <message>
        <source>a gap is ... or ...N with N from 1 to %1</source>
        <translation>un intervalle s’écrit ... ou ...N, avec N de 1 à %1</translation>
    </message>
    <message>
        <source>&apos;=%1&apos; is more than one word</source>
        <translation>&apos;=%1&apos; fait plus d’un mot</translation>
    </message>
    <message>
        <source>there is no list called &apos;%1&apos;</source>
        <translation>il n’y a pas de liste nommée &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no word in &apos;%1&apos;</source>
        <translation>pas de mot dans &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;~%1&apos; is none of ~v, ~n and ~a</source>
        <translation>&apos;~%1&apos; n’est ni ~v, ni ~n, ni ~a</translation>
    </message>
    <message>
        <source>no line before this one says &apos;let %1 = ...&apos;</source>
        <translation>aucune ligne avant celle-ci ne dit &apos;let %1 = ...&apos;</translation>
    </message>
    <message>
        <source>the pattern is too long; a list would help</source>
        <translation>le motif est trop long ; une liste aiderait</translation>
    </message>
    <message>
        <source>gaps and options in a row can match in more than %1 ways; put a word between them, or use shorter gaps</source>
        <translation>des intervalles et options à la suite peuvent correspondre de plus de %1 façons ; mettez un mot entre eux, ou des intervalles plus courts</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with no word that rules know</source>
        <translation>&apos;%1&apos; ne commence par aucun mot connu des règles</translation>
    </message>
    <message>
        <source>a line before any rule</source>
        <translation>une ligne avant toute règle</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id such as doubt.purportedly</source>
        <translation>&apos;%1&apos; n’est pas un identifiant comme doubt.purportedly</translation>
    </message>
    <message>
        <source>there is a rule %1 already</source>
        <translation>il y a déjà une règle %1</translation>
    </message>
    <message>
        <source>more than %1 rules; a list would hold their words</source>
        <translation>plus de %1 règles ; une liste contiendrait leurs mots</translation>
    </message>
    <message>
        <source>the rule %1 finds nothing (find)</source>
        <translation>la règle %1 ne trouve rien (find)</translation>
    </message>
    <message>
        <source>the rule %1 does not say why (say)</source>
        <translation>la règle %1 ne dit pas pourquoi (say)</translation>
    </message>
    <message>
        <source>the rule %1 names no source (see)</source>
        <translation>la règle %1 ne nomme pas de source (see)</translation>
    </message>
    <message>
        <source>severity is note, weak or strong</source>
        <translation>severity est note, weak ou strong</translation>
    </message>
    <message>
        <source>a pattern gets a name as in &apos;let NP = /DET? /NOUN&apos;</source>
        <translation>un motif reçoit un nom ainsi : &apos;let NP = /DET? /NOUN&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of a pattern already</source>
        <translation>&apos;%1&apos; est déjà le nom d’un motif</translation>
    </message>
    <message>
        <source>a pattern with a name has no marked or named parts; put them around &lt;NAME&gt;</source>
        <translation>un motif nommé n’a ni parties marquées ni parties nommées ; mettez-les autour de &lt;NOM&gt;</translation>
    </message>
    <message>
        <source>no word, list, number or % item among the first six tokens</source>
        <translation>ni mot, ni liste, ni nombre, ni élément % parmi les six premiers signes</translation>
    </message>
    <message>
        <source>only what is found has parts with names</source>
        <translation>seul ce qui est trouvé a des parties nommées</translation>
    </message>
    <message>
        <source>more than %1 lines of a kind; a list would hold their words</source>
        <translation>plus de %1 lignes d’une sorte ; une liste contiendrait leurs mots</translation>
    </message>
    <message>
        <source>with this line all patterns hold more than %1 list entries; use shorter lists</source>
        <translation>avec cette ligne, tous les motifs contiennent plus de %1 entrées de listes ; utilisez des listes plus courtes</translation>
    </message>
    <message>
        <source>there is no voice &apos;%1&apos;</source>
        <translation>il n’y a pas de voix &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no block &apos;%1&apos;</source>
        <translation>il n’y a pas de bloc &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no example (+) stands before its plainer wording (=)</source>
        <translation>aucun exemple (+) ne précède sa formulation neutre (=)</translation>
    </message>
    <message>
        <source>no plainer wording (plain) stands before its slot</source>
        <translation>aucune formulation neutre (plain) ne précède son emplacement</translation>
    </message>
    <message>
        <source>a slot is one of match, before, after, not before, not after</source>
        <translation>un emplacement est match, before, after, not before ou not after</translation>
    </message>
    <message>
        <source>a word takes a form as say~v or crowd~n</source>
        <translation>un mot prend une forme ainsi : say~v ou crowd~n</translation>
    </message>
    <message>
        <source>only one word takes a form</source>
        <translation>un seul mot prend une forme</translation>
    </message>
    <message>
        <source>no part is called &apos;%1&apos;</source>
        <translation>aucune partie ne s’appelle &apos;%1&apos;</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>plus de %1 caractères</translation>
    </message>
    <message>
        <source>an example (+) marks nothing in {braces}</source>
        <translation>un exemple (+) ne marque rien entre {accolades}</translation>
    </message>
    <message>
        <source>an example (-) has {braces}, yet must mark nothing</source>
        <translation>un exemple (-) a des {accolades}, mais ne doit rien marquer</translation>
    </message>
    <message>
        <source>an entry before any list</source>
        <translation>une entrée avant toute liste</translation>
    </message>
    <message>
        <source>the list %1 is there already</source>
        <translation>la liste %1 existe déjà</translation>
    </message>
    <message>
        <source>the list %1 takes in itself</source>
        <translation>la liste %1 se contient elle-même</translation>
    </message>
    <message>
        <source>lists take in lists more than %1 deep; take in the innermost ones directly</source>
        <translation>des listes en contiennent d’autres sur plus de %1 niveaux ; prenez directement les plus profondes</translation>
    </message>
    <message>
        <source>the list %1 comes to more than %2 entries; part it, or take in fewer lists</source>
        <translation>la liste %1 atteint plus de %2 entrées ; partagez-la, ou prenez moins de listes</translation>
    </message>
    <message>
        <source>with the list %1 all lists come to more than %2 entries; take in fewer lists</source>
        <translation>avec la liste %1, toutes les listes atteignent plus de %2 entrées ; prenez moins de listes</translation>
    </message>
    <message>
        <source>an entry has at most %1 words</source>
        <translation>une entrée a au plus %1 mots</translation>
    </message>
    <message>
        <source>a control character; take it out</source>
        <translation>un caractère de contrôle ; retirez-le</translation>
    </message>
    <message>
        <source>more than %1 MB; part the file</source>
        <translation>plus de %1 Mo ; partagez le fichier</translation>
    </message>
    <message>
        <source>further mistakes follow; mend these %1 first</source>
        <translation>d’autres erreurs suivent ; corrigez d’abord ces %1</translation>
    </message>
    <message>
        <source>nothing stands after &apos;%1&apos;</source>
        <translation>rien ne suit &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Différences</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceModel</name>
    <message>
        <source>A: %1</source>
        <extracomment>Which article has the words, and the words.</extracomment>
        <translation>A : %1</translation>
    </message>
    <message>
        <source>Earlier: %1</source>
        <translation>Avant : %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B : %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Après : %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A title over rows, and how many there are.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message numerus="yes">
        <source>and %Ln more, which an export lists</source>
        <extracomment>Below a list of differences of one kind; an export has all of them.</extracomment>
        <translation>
            <numerusform>et %Ln autre, que donne un export</numerusform>
            <numerusform>et %Ln autres, que donne un export</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Differences</name>
    <message>
        <source>quotation</source>
        <translation>citation</translation>
    </message>
    <message>
        <source>names</source>
        <translation>noms</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>dates</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in the quotation marks of the language.</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Paragraphe</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Citation</translation>
    </message>
    <message>
        <source>Somebody who speaks</source>
        <translation>Quelqu’un qui s’exprime</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Both count: %1</source>
        <extracomment>Why two numbers are set beside each other; %1 is what is counted: &quot;protesters&quot;.</extracomment>
        <translation>Les deux comptent : %1</translation>
    </message>
    <message>
        <source>Named differently</source>
        <translation>Nommé autrement</translation>
    </message>
    <message>
        <source>Said in both, introduced otherwise</source>
        <translation>Dit dans les deux, introduit autrement</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Autres nombres</translation>
    </message>
    <message>
        <source>Only A tells</source>
        <translation>Seul A rapporte</translation>
    </message>
    <message>
        <source>Only B tells</source>
        <translation>Seul B rapporte</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>Reformulé</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of paragraphs of an earlier version of an article.</extracomment>
        <translation>Disparu</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of paragraphs of a later version of an article.</extracomment>
        <translation>Nouveau</translation>
    </message>
    <message>
        <source>Marks that are gone</source>
        <translation>Marques disparues</translation>
    </message>
    <message>
        <source>New marks</source>
        <translation>Nouvelles marques</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of what two paragraphs share, and what it is: &quot;names: Rusk, Pryce&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Both name %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a name.</extracomment>
        <translation>Les deux nomment %1</translation>
    </message>
    <message>
        <source>Nouns by which reports name the same</source>
        <translation>Noms communs par lesquels on désigne la même chose</translation>
    </message>
    <message>
        <source>Both report the words %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a quotation.</extracomment>
        <translation>Les deux rapportent les mots %1</translation>
    </message>
    <message>
        <source>(no verb)</source>
        <translation>(sans verbe)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <extracomment>Who says it, by which word, and whether that word takes it as true: &quot;Ida Rusk: claimed · left open&quot;.</extracomment>
        <translation>%1 : %2 · %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferencesPage</name>
    <message>
        <source>Places where two coders differ</source>
        <translation>Endroits où deux codeurs diffèrent</translation>
    </message>
    <message>
        <source>Your annotation becomes what this coder said</source>
        <translation>Votre annotation devient ce que ce codeur a dit</translation>
    </message>
    <message>
        <source>Both readings stand; no annotation changes</source>
        <translation>Les deux lectures restent ; aucune annotation ne change</translation>
    </message>
    <message>
        <source>The difference counts as not settled; annotations stay</source>
        <translation>La différence redevient ouverte ; les annotations restent</translation>
    </message>
    <message>
        <source>Two coders whose differences are listed</source>
        <translation>Deux codeurs dont les différences sont listées</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Quelles différences sont listées</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Differences between coders that nobody has decided yet.</extracomment>
        <translation>Non tranchées</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Tranchées</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Toutes</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Pourquoi ? (peut rester vide)</translation>
    </message>
    <message>
        <source>Note on how the difference is settled</source>
        <translation>Note sur la façon dont la différence est tranchée</translation>
    </message>
    <message>
        <source>Leave &amp;both</source>
        <translation>Laisser les &amp;deux</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Rouvrir</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a coder, who has not marked a place.</extracomment>
        <translation>%1 : rien</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <extracomment>What a coder said of a place: %1 is their name, %2 the code and %3 the words.</extracomment>
        <translation>%1 : %2, « %3 »</translation>
    </message>
    <message>
        <source>They said the same of every place.</source>
        <translation>Ils ont dit la même chose de chaque endroit.</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Toutes les différences sont tranchées.</translation>
    </message>
    <message>
        <source>No difference is settled yet.</source>
        <translation>Aucune différence n’est encore tranchée.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 not settled</source>
        <extracomment>Of differences between coders, how many (%2 of %1) are not settled yet.</extracomment>
        <translation>
            <numerusform>%n différence, dont %1 à trancher</numerusform>
            <numerusform>%n différences, dont %1 à trancher</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>A button: the place is to be as the coder %1 said.</extracomment>
        <translation>Comme %1</translation>
    </message>
    <message>
        <source>Settled: both stand.</source>
        <translation>Tranché : les deux restent.</translation>
    </message>
    <message>
        <source>Settled: as %1 said.</source>
        <translation>Tranché : comme %1 a dit.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DropTarget</name>
    <message>
        <source>Drop it to open it</source>
        <translation>Déposez pour ouvrir</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorFind</name>
    <message>
        <source>Find in this file</source>
        <translation>Rechercher dans ce fichier</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Rechercher le précédent</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Rechercher le suivant</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>&amp;Tout remplacer</translation>
    </message>
    <message>
        <source>This file can only be read: copy the rule to yours to change it.</source>
        <translation>Ce fichier est en lecture seule : copiez la règle dans les vôtres pour la modifier.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Remplacer par</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
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
            <numerusform>%n remplacement</numerusform>
            <numerusform>%n remplacements</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorPane</name>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>Rien à corriger dans ce fichier.</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Choisissez à gauche une règle ou un fichier à lire, ou commencez une règle à vous avec Ctrl+N. Dans un article, sélectionnez des mots et appuyez sur R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EmptyMarks</name>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Open an article, and its framing wording is listed here: how sure the text is, how things are worded, who says it.</source>
        <translation>Ouvrez un article, et les mots qui le cadrent sont listés ici : le degré de certitude, le choix des mots, qui le dit.</translation>
    </message>
    <message>
        <source>No mark fits the filter</source>
        <translation>Aucune marque ne correspond au filtre</translation>
    </message>
    <message>
        <source>None has “%1” in its words, in the words around it, in its kind or in who speaks.</source>
        <translation>Aucune n’a « %1 » dans ses mots, dans les mots autour, dans sa sorte ou dans qui parle.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vider le filtre</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Rien n’est marqué</translation>
    </message>
    <message>
        <source>All marks are hidden</source>
        <translation>Toutes les marques sont masquées</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) are held back by the slider “few … all”, the switch above or the rules that are switched off.</source>
        <translation>
            <numerusform>%Ln marque est retenue par le curseur « peu … tout », l’interrupteur ci-dessus ou les règles désactivées.</numerusform>
            <numerusform>%Ln marques sont retenues par le curseur « peu … tout », l’interrupteur ci-dessus ou les règles désactivées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Afficher toutes les marques</translation>
    </message>
    <message>
        <source>No rule found wording to point at. That is no verdict: framing also lies in what is left out, and in the order of things.</source>
        <translation>Aucune règle n’a trouvé de mots à signaler. Ce n’est pas un verdict : le cadrage tient aussi à ce qui est omis, et à l’ordre des choses.</translation>
    </message>
    <message>
        <source>No marks in this article</source>
        <extracomment>Faint: wording that few readers would mark.</extracomment>
        <translation>Pas de marques dans cet article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faint one(s) are hidden.</source>
        <translation>
            <numerusform>%Ln faible est masquée.</numerusform>
            <numerusform>%Ln faibles sont masquées.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show faint ones</source>
        <translation>Afficher les faibles</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ErrorText</name>
    <message>
        <source>(no name)</source>
        <translation>(sans nom)</translation>
    </message>
    <message>
        <source>%1 mistakes were found. Mend them, or take the file away:</source>
        <extracomment>Before a list of mistakes in files of rules or lists, one a line; %1 is at least 2.</extracomment>
        <translation>%1 erreurs ont été trouvées. Corrigez-les, ou retirez le fichier :</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1 is a mistake in a file and where it is, %2 a number.</extracomment>
        <translation>%1 (et %2 de plus)</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>Il n’y a pas de fichier %1. Il a peut-être été déplacé ou renommé.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it, then try again.</source>
        <translation>%1 ne peut pas être lu. Vérifiez que vous y avez droit, puis réessayez.</translation>
    </message>
    <message>
        <source>%1 is larger than 25 MB, and no article is. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 dépasse 25 Mo, ce qu’aucun article ne fait. Copiez plutôt le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>The text of %1 is longer than an article can be, which is five million characters, or 1.2 million words and signs. Split it, and open its parts.</source>
        <translation>Le texte de %1 est plus long que ne peut l’être un article, soit cinq millions de caractères, ou 1,2 million de mots et de signes. Partagez-le, et ouvrez ses parties.</translation>
    </message>
    <message>
        <source>%1: this line is longer than 25 MB, or never ends. Put every text on a line of its own, and split those that are longer.</source>
        <translation>%1 : cette ligne dépasse 25 Mo, ou ne finit jamais. Mettez chaque texte sur une ligne à lui, et partagez les plus longues.</translation>
    </message>
    <message>
        <source>The page %1 nests or repeats its elements as no page for readers does. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>La page %1 imbrique ou répète ses éléments comme aucune page faite pour des lecteurs. Ouvrez-la dans un navigateur, copiez le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder, and was not followed. Name that folder itself to have it read.</source>
        <translation>%1 est un lien vers un dossier, et n’a pas été suivi. Nommez ce dossier lui-même pour qu’il soit lu.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, and was not opened. Name it itself to have it read.</source>
        <translation>%1 est un tube ou un périphérique, et n’a pas été ouvert. Nommez-le lui-même pour qu’il soit lu.</translation>
    </message>
    <message>
        <source>%1 is empty. Save the article again, or paste its text here.</source>
        <translation>%1 est vide. Enregistrez l’article à nouveau, ou collez son texte ici.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was cut off when it was saved. Fetch it again, or open it in the program that made it and save it anew.</source>
        <translation>%1 est endommagé, ou a été coupé à l’enregistrement. Récupérez-le à nouveau, ou ouvrez-le dans le programme qui l’a fait et enregistrez-le.</translation>
    </message>
    <message>
        <source>%1 is locked. Open it in the program that it is for, and save it without a password; or copy the text there and paste it here.</source>
        <translation>%1 est verrouillé. Ouvrez-le dans le programme prévu pour lui, et enregistrez-le sans mot de passe ; ou copiez-en le texte et collez-le ici.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than an article can be. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 contient, une fois décompressé, plus que ne peut un article. Copiez plutôt le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>The pages of %1 are pictures, without a text to read. Have a program for text recognition (OCR) add the text, and open the file again.</source>
        <translation>Les pages de %1 sont des images, sans texte à lire. Faites ajouter le texte par un programme de reconnaissance (OCR), et rouvrez le fichier.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>%1 ne peut pas être écrit. Choisissez un autre dossier ou un autre nom.</translation>
    </message>
    <message>
        <source>%1 holds no text. Open a page, PDF, document, mail or text file, or paste the article&apos;s text here.</source>
        <translation>%1 ne contient pas de texte. Ouvrez une page, un PDF, un document, un courriel ou un fichier texte, ou collez ici le texte de l’article.</translation>
    </message>
    <message>
        <source>The encoding of %1 cannot be told. Save it as UTF-8, or paste its text here.</source>
        <translation>L’encodage de %1 ne peut être déterminé. Enregistrez-le en UTF-8, ou collez son texte ici.</translation>
    </message>
    <message>
        <source>%1 is in a format that cannot be read. Save it as PDF, DOCX, ODT or text and open that, or paste the article&apos;s text here.</source>
        <translation>%1 est dans un format illisible. Enregistrez-le en PDF, DOCX, ODT ou texte et ouvrez cela, ou collez ici le texte de l’article.</translation>
    </message>
    <message>
        <source>No readable text was found in %1. Copy the article&apos;s text and paste it here.</source>
        <translation>Aucun texte lisible n’a été trouvé dans %1. Copiez le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page. Addresses begin with https:// or http://; check that this one is whole.</source>
        <translation>%1 n’est pas l’adresse d’une page web. Les adresses commencent par https:// ou http:// ; vérifiez que celle-ci est entière.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or a private network, and pages from there are not opened unasked. Allow private addresses (in the window under Open address, else with --allow-private) if you mean it.</source>
        <translation>%1 mène à cet ordinateur ou à un réseau privé, et les pages de là ne sont pas ouvertes sans demande. Autorisez les adresses privées (dans la fenêtre sous « Ouvrir une adresse », sinon avec --allow-private) si c’est voulu.</translation>
    </message>
    <message>
        <source>The site of %1 was not found. Check the spelling, and that you are online.</source>
        <translation>Le site de %1 est introuvable. Vérifiez l’orthographe, et que vous êtes en ligne.</translation>
    </message>
    <message>
        <source>The site of %1 does not answer. Check that you are online, or try again later.</source>
        <translation>Le site de %1 ne répond pas. Vérifiez que vous êtes en ligne, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>It is not sure that %1 is the site it says it is, so nothing was read. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Il n’est pas sûr que %1 soit le site qu’il prétend être ; rien n’a donc été lu. Ouvrez-le dans un navigateur, copiez le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>%1 only leads on to other addresses, without end. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 ne fait que renvoyer à d’autres adresses, sans fin. Ouvrez-la dans un navigateur, copiez le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>The page leads on to %1, where anybody on the way can read and change it. Open that address itself if you trust it.</source>
        <translation>La page renvoie à %1, où n’importe qui en chemin peut la lire et la modifier. Ouvrez cette adresse elle-même si vous lui faites confiance.</translation>
    </message>
    <message>
        <source>There is no page %1. It may have been moved or deleted; check that the address is whole.</source>
        <translation>Il n’y a pas de page %1. Elle a peut-être été déplacée ou supprimée ; vérifiez que l’adresse est entière.</translation>
    </message>
    <message>
        <source>The site does not let %1 be read this way. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Le site ne laisse pas lire %1 de cette façon. Ouvrez-la dans un navigateur, copiez le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>The site has trouble with %1. Try again later.</source>
        <translation>Le site a des difficultés avec %1. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 is no text or document. Open the page of the article itself.</source>
        <translation>%1 n’est ni un texte ni un document. Ouvrez la page de l’article lui-même.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB, and no article is. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 dépasse 20 Mo, ce qu’aucun article ne fait. Ouvrez-la dans un navigateur, copiez le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>%1 was not there within 20 seconds. Try again later.</source>
        <translation>%1 n’était pas là au bout de 20 secondes. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>%1 ended before it was whole, and nothing of it was kept. Try again.</source>
        <translation>%1 s’est arrêté avant d’être complet, et rien n’en a été gardé. Réessayez.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Try again, or open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 n’a pas pu être récupéré. Réessayez, ou ouvrez-le dans un navigateur, copiez le texte de l’article et collez-le ici.</translation>
    </message>
    <message>
        <source>The JSON is broken: %1. Mend it, or make the file again.</source>
        <translation>Le JSON est cassé : %1. Corrigez-le, ou refaites le fichier.</translation>
    </message>
    <message>
        <source>A rule cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Une règle ne peut être comprise : %1. Corrigez-la, ou retirez son fichier.</translation>
    </message>
    <message>
        <source>A word list cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Une liste de mots ne peut être comprise : %1. Corrigez-la, ou retirez son fichier.</translation>
    </message>
    <message>
        <source>The table of outlets cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>La table des médias ne peut être comprise : %1. Corrigez-la, ou retirez son fichier.</translation>
    </message>
    <message>
        <source>The codebook cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>La grille de codes ne peut être comprise : %1. Corrigez-la, ou retirez son fichier.</translation>
    </message>
    <message>
        <source>A model cannot be understood: %1. Train it again, or take its file away.</source>
        <translation>Un modèle ne peut être compris : %1. Entraînez-le à nouveau, ou retirez son fichier.</translation>
    </message>
    <message>
        <source>A treebank cannot be understood: %1. Mend it, or fetch the file again.</source>
        <translation>Un corpus arboré ne peut être compris : %1. Corrigez-le, ou récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>Word vectors cannot be understood: %1. Fetch the file again.</source>
        <translation>Des vecteurs de mots ne peuvent être compris : %1. Récupérez le fichier à nouveau.</translation>
    </message>
    <message>
        <source>A rule uses a word list that does not exist: %1. Add the list, or mend the rule.</source>
        <translation>Une règle utilise une liste de mots qui n’existe pas : %1. Ajoutez la liste, ou corrigez la règle.</translation>
    </message>
    <message>
        <source>Two rules have the same id: %1. Rename one of them.</source>
        <translation>Deux règles ont le même identifiant : %1. Renommez l’une d’elles.</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1. Check that its folder exists and is yours.</source>
        <translation>La bibliothèque ne peut être ouverte : %1. Vérifiez que son dossier existe et vous appartient.</translation>
    </message>
    <message>
        <source>The library is in use by another program: %1. Close that program, then try again.</source>
        <translation>La bibliothèque est utilisée par un autre programme : %1. Fermez ce programme, puis réessayez.</translation>
    </message>
    <message>
        <source>The library was made by a newer Slantlight: %1. It was left as it is; open it with that version.</source>
        <translation>La bibliothèque a été faite par un Slantlight plus récent : %1. Elle a été laissée telle quelle ; ouvrez-la avec cette version.</translation>
    </message>
    <message>
        <source>The library cannot be written to: %1. Check the permissions of the file and its folder.</source>
        <translation>La bibliothèque ne peut être écrite : %1. Vérifiez les droits du fichier et de son dossier.</translation>
    </message>
    <message>
        <source>The library is damaged: %1. It was left as it is; put a backup in its place.</source>
        <translation>La bibliothèque est endommagée : %1. Elle a été laissée telle quelle ; mettez une sauvegarde à sa place.</translation>
    </message>
    <message>
        <source>The library is an empty file, as a crash of the computer leaves it: %1. Put a backup in its place, or set it aside and begin a new one.</source>
        <translation>La bibliothèque est un fichier vide, comme en laisse une panne de l’ordinateur : %1. Mettez une sauvegarde à sa place, ou mettez-la de côté et commencez-en une nouvelle.</translation>
    </message>
    <message>
        <source>The library could not do this: %1. Nothing was changed; try again.</source>
        <translation>La bibliothèque n’a pas pu faire ceci : %1. Rien n’a été changé ; réessayez.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed; free some space, then try again.</source>
        <translation>Le disque est plein : %1. Rien n’a été changé ; libérez de la place, puis réessayez.</translation>
    </message>
    <message>
        <source>The article is no longer in the library: %1. Open its file again.</source>
        <translation>L’article n’est plus dans la bibliothèque : %1. Rouvrez son fichier.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. What was written there is kept: look at it before you go on.</source>
        <translation>« %1 » a été changé entre-temps dans une autre fenêtre. Ce qui y a été écrit est gardé : regardez-le avant de continuer.</translation>
    </message>
    <message>
        <source>This annotation was deleted in another window. Annotate the words again to keep what you wrote: %1</source>
        <translation>Cette annotation a été supprimée dans une autre fenêtre. Annotez ces mots à nouveau pour garder ce que vous avez écrit : %1</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1. Try another name, or export HTML instead.</source>
        <translation>Le PDF n’a pas pu être fait : %1. Essayez un autre nom, ou exportez plutôt en HTML.</translation>
    </message>
    <message>
        <source>Stopped before the end: %1. Nothing was written.</source>
        <translation>Arrêté avant la fin : %1. Rien n’a été écrit.</translation>
    </message>
    <message>
        <source>The exercise, or the answers to one, cannot be understood: %1. Ask whoever made the file to save it again.</source>
        <extracomment>%1 is the name of a file, and a line or field in it: &quot;class.slantexercise: line 3&quot;.</extracomment>
        <translation>L’exercice, ou les réponses à un exercice, ne peuvent être compris : %1. Demandez à qui a fait le fichier de l’enregistrer à nouveau.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Slantlight. Open it with that version, or ask whoever made it for one that this version can read.</source>
        <translation>%1 a été fait par un Slantlight plus récent. Ouvrez-le avec cette version, ou demandez à son auteur un fichier que cette version sache lire.</translation>
    </message>
    <message>
        <source>The library lies on another machine: %1. Two programs that write to it there could damage it. Move it to a disk of this machine.</source>
        <translation>La bibliothèque se trouve sur une autre machine : %1. Deux programmes qui y écrivent pourraient l’endommager. Déplacez-la sur un disque de cette machine.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no PDF on whose pages the words of the article are found. Open the PDF itself, then export again, or make a new PDF instead.</source>
        <translation>%1 n’a pas été écrit : il n’y a pas de PDF sur les pages duquel se trouvent les mots de l’article. Ouvrez le PDF lui-même, puis exportez de nouveau, ou créez plutôt un nouveau PDF.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseBar</name>
    <message>
        <source>Mark what frames the text. The marks of the machine are hidden until you reveal the key.</source>
        <translation>Marquez ce qui cadre le texte. Les marques de la machine sont masquées jusqu’à ce que vous révéliez le corrigé.</translation>
    </message>
    <message numerus="yes">
        <source>You have marked %Ln place(s).</source>
        <translation>
            <numerusform>Vous avez marqué %Ln endroit.</numerusform>
            <numerusform>Vous avez marqué %Ln endroits.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever made the exercise has the key: save your answers for them.</source>
        <translation>L’auteur de l’exercice a le corrigé : enregistrez vos réponses pour lui.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
    <message>
        <source>More of the exercise</source>
        <translation>Plus sur l’exercice</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseDialog</name>
    <message>
        <source>The key has no place in this article: choose other categories or another key, or annotate the article first.</source>
        <translation>Le corrigé n’a aucune place dans cet article : choisissez d’autres catégories ou un autre corrigé, ou annotez d’abord l’article.</translation>
    </message>
    <message numerus="yes">
        <source>The key has %Ln place(s).</source>
        <translation>
            <numerusform>Le corrigé a %Ln place.</numerusform>
            <numerusform>Le corrigé a %Ln places.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rules alone.</source>
        <translation>
            <numerusform>%Ln d’elles par les seules règles.</numerusform>
            <numerusform>%Ln d’entre elles par les seules règles.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark</source>
        <translation>Ce que marquent les &amp;règles</translation>
    </message>
    <message>
        <source>&amp;Both; where they meet, my annotation wins</source>
        <translation>Les &amp;deux ; où elles se rencontrent, mon annotation l’emporte</translation>
    </message>
    <message>
        <source>In the &amp;same file: students can reveal it</source>
        <translation>Dans le &amp;même fichier : les élèves peuvent le révéler</translation>
    </message>
    <message>
        <source>In a &amp;file of its own, for you</source>
        <translation>Dans un &amp;fichier à part, pour vous</translation>
    </message>
    <message>
        <source>Make an exercise</source>
        <translation>Créer un exercice</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Consigne</translation>
    </message>
    <message>
        <source>Such as: Mark where the text steps back from what somebody says, and say why.</source>
        <translation>Par exemple : Marquez où le texte prend ses distances avec ce que quelqu’un dit, et dites pourquoi.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Titre</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Consigne</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Enregistrer…</translation>
    </message>
    <message>
        <source>What to &amp;look for</source>
        <translation>&amp;Que chercher</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Tout</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Look for all</source>
        <translation>Tout chercher</translation>
    </message>
    <message>
        <source>Look for none</source>
        <translation>Ne rien chercher</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>&amp;My annotations (there are none with these categories)</source>
        <translation>&amp;Mes annotations (il n’y en a pas dans ces catégories)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;My annotations, with their memos (%Ln)</source>
        <translation>
            <numerusform>&amp;Mes annotations, avec leurs mémos (%Ln)</numerusform>
            <numerusform>&amp;Mes annotations, avec leurs mémos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark (there are none for this language)</source>
        <translation>Ce que marquent les &amp;règles (il n’y en a pas pour cette langue)</translation>
    </message>
    <message>
        <source>The file is not encrypted: who opens it in an editor can read a key that is in it.</source>
        <translation>Le fichier n’est pas chiffré : qui l’ouvre dans un éditeur peut lire un corrigé qui s’y trouve.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Le corrigé</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>Où va le corrigé</translation>
    </message>
    <message>
        <source>Choose at least one category to look for.</source>
        <translation>Choisissez au moins une catégorie à chercher.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseFiles</name>
    <message>
        <source>Exercises (*.%1)</source>
        <translation>Exercices (*.%1)</translation>
    </message>
    <message>
        <source>Answers (*.%1)</source>
        <translation>Réponses (*.%1)</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>Enregistrer l’exercice</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Enregistrer mes réponses</translation>
    </message>
    <message>
        <source>Score against a key</source>
        <translation>Évaluer d’après un corrigé</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Ouvrir des réponses</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <extracomment>Name of a file; %1 is the name of the one that is handed out.</extracomment>
        <translation>%1 (corrigé)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExercisePanel</name>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Endroits</translation>
    </message>
    <message>
        <source>Select words on the page, then press a digit or click a category here. 0 or Delete takes a mark away, N adds a reason.</source>
        <translation>Sélectionnez des mots sur la page, puis appuyez sur un chiffre ou cliquez ici sur une catégorie. 0 ou Suppr retire une marque, N ajoute une raison.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Places or figures</source>
        <translation>Endroits ou chiffres</translation>
    </message>
    <message>
        <source>The key is one reading of the text. Beyond it is not wrong.</source>
        <translation>Le corrigé est une lecture du texte. Ce qui va au-delà n’est pas faux.</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Vos marques</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Le corrigé</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a category, %2 how many marks there are of it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Neither you nor the key has marked anything.</source>
        <translation>Ni vous ni le corrigé n’avez rien marqué.</translation>
    </message>
    <message>
        <source>By category: %1 found, %2 missed, %3 beyond the key.</source>
        <extracomment>Before a table with signs for columns: %1, %2 and %3 are the signs.</extracomment>
        <translation>Par catégorie : %1 trouvées, %2 manquées, %3 au-delà du corrigé.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseWords</name>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Found, in another category</source>
        <translation>Trouvé, dans une autre catégorie</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Beyond the key</source>
        <translation>Au-delà du corrigé</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a whole number from 0 to 100.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The key has no place in this article.</source>
        <translation>Le corrigé n’a aucune place dans cet article.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s) of the key found.</source>
        <extracomment>Of the places of an exercise&apos;s key, %1 is how many were found.</extracomment>
        <translation>
            <numerusform>%1 place du corrigé sur %Ln trouvée.</numerusform>
            <numerusform>%1 places du corrigé sur %Ln trouvées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in another category.</source>
        <extracomment>Of the places that were found.</extracomment>
        <translation>
            <numerusform>%Ln d’elles dans une autre catégorie.</numerusform>
            <numerusform>%Ln d’entre elles dans une autre catégorie.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) beyond the key.</source>
        <extracomment>Answers where the key has no place.</extracomment>
        <translation>
            <numerusform>%Ln marque au-delà du corrigé.</numerusform>
            <numerusform>%Ln marques au-delà du corrigé.</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision %1: how much of what was marked is in the key.</source>
        <translation>Précision %1 : la part de ce qui a été marqué qui est dans le corrigé.</translation>
    </message>
    <message>
        <source>Precision is not defined: nothing was marked.</source>
        <translation>La précision n’est pas définie : rien n’a été marqué.</translation>
    </message>
    <message>
        <source>Recall %1: how much of the key was marked.</source>
        <translation>Rappel %1 : la part du corrigé qui a été marquée.</translation>
    </message>
    <message>
        <source>Recall is not defined: the key has no place.</source>
        <translation>Le rappel n’est pas défini : le corrigé n’a aucune place.</translation>
    </message>
    <message>
        <source>F1 %1: both in one figure, their harmonic mean.</source>
        <translation>F1 %1 : les deux en un seul chiffre, leur moyenne harmonique.</translation>
    </message>
    <message>
        <source>F1 is not defined: there is nothing to compare.</source>
        <translation>F1 n’est pas défini : il n’y a rien à comparer.</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Même catégorie à %1 des endroits trouvés.</translation>
    </message>
    <message>
        <source>Agreement on categories is not defined: no place was found.</source>
        <translation>L’accord sur les catégories n’est pas défini : aucun endroit n’a été trouvé.</translation>
    </message>
    <message>
        <source>The figures say how far two readings of one text agree: a mark counts as found where it shares words with a place of the key. The key is no arbiter. A place beyond it is not wrong, and one that was missed may be worth a discussion.</source>
        <translation>Les chiffres disent à quel point deux lectures d’un texte s’accordent : une marque compte comme trouvée où elle partage des mots avec une place du corrigé. Le corrigé n’est pas un arbitre. Un endroit au-delà n’est pas faux, et un endroit manqué peut mériter une discussion.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key cannot be told for sure in this article, which has changed since, and are not scored.</source>
        <translation>
            <numerusform>%Ln place du corrigé ne peut être retrouvée à coup sûr dans cet article, qui a changé depuis, et n’est pas comptée.</numerusform>
            <numerusform>%Ln places du corrigé ne peuvent être retrouvées à coup sûr dans cet article, qui a changé depuis, et ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key are not in this article any more, and are not scored.</source>
        <translation>
            <numerusform>%Ln place du corrigé n’est plus dans cet article, et n’est pas comptée.</numerusform>
            <numerusform>%Ln places du corrigé ne sont plus dans cet article, et ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) cannot be told for sure in this article, and are not scored.</source>
        <translation>
            <numerusform>%Ln marque ne peut être retrouvée à coup sûr dans cet article, et n’est pas comptée.</numerusform>
            <numerusform>%Ln marques ne peuvent être retrouvées à coup sûr dans cet article, et ne sont pas comptées.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are others than when the key was made, so that its places may be others too.</source>
        <translation>Les règles ne sont plus celles du moment où le corrigé a été fait ; ses passages peuvent donc être différents.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n articles</source>
        <translation>
            <numerusform>Exporter %n article</numerusform>
            <numerusform>Exporter %n articles</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormat :</translation>
    </message>
    <message>
        <source>Strong marks only</source>
        <translation>Marques fortes seulement</translation>
    </message>
    <message>
        <source>Strong and weak marks</source>
        <translation>Marques fortes et faibles</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>All marks, and candidates</source>
        <translation>Toutes les marques, et les candidats</translation>
    </message>
    <message>
        <source>Strength of the marks</source>
        <translation>Force des marques</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenu</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>&amp;Mise en page</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exporter…</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>In the first article: %1</source>
        <extracomment>%1 is what the first of several articles has.</extracomment>
        <translation>Dans le premier article : %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportPreview</name>
    <message>
        <source>Show in the &amp;browser</source>
        <translation>Afficher dans le &amp;navigateur</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Ce que contiendra le fichier</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Lecture de l’article…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FactsLine</name>
    <message>
        <source>About the article</source>
        <translation>À propos de l’article</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <extracomment>%1 is who answers for the text: &quot;RT · state-controlled, Russia&quot;.</extracomment>
        <translation>Média : %1</translation>
    </message>
    <message>
        <source>Who that is, and where the text comes from</source>
        <translation>Qui c’est, et d’où vient le texte</translation>
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
</context>
<context>
    <name>slantlight::ui::FigureModel</name>
    <message>
        <source>Month</source>
        <translation>Mois</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Articles</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Toutes les marques</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresPage</name>
    <message>
        <source>Figures of agreement</source>
        <translation>Chiffres d’accord</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparé</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unités</translation>
    </message>
    <message>
        <source>How many were compared</source>
        <translation>Combien ont été comparées</translation>
    </message>
    <message>
        <source>Units by what both coders said</source>
        <translation>Unités selon ce que les deux codeurs ont dit</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>Afficher le &amp;tableau</translation>
    </message>
    <message>
        <source>How many units each coder gave which code: what the figures of the chosen row are made of</source>
        <translation>À combien d’unités chaque codeur a donné quel code : ce dont sont faits les chiffres de la ligne choisie</translation>
    </message>
    <message>
        <source>Two coders whose table is shown</source>
        <translation>Deux codeurs dont le tableau est affiché</translation>
    </message>
    <message>
        <source>Any code</source>
        <extracomment>Where coders are compared: they agree where both marked a place, whatever the code.</extracomment>
        <translation>N’importe quel code</translation>
    </message>
    <message>
        <source>Place and code</source>
        <extracomment>Where coders are compared: they agree where both gave a place the same code.</extracomment>
        <translation>Endroit et code</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Par article</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two coders whose table is shown: %1 in the rows, %2 in the columns.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>Rows: %1, columns: %2</source>
        <extracomment>What the rows and the columns of a table stand for: two coders.</extracomment>
        <translation>Lignes : %1, colonnes : %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>%1 is a coder&apos;s name; below it stands how many annotations they made.</extracomment>
        <translation>
            <numerusform>%1 : %n annotation</numerusform>
            <numerusform>%1 : %n annotations</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A unit of the text that a coder has left alone.</extracomment>
        <translation>Rien</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marqué</translation>
    </message>
    <message>
        <source>Hide the &amp;table</source>
        <translation>Masquer le &amp;tableau</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>The sum of a row or column of a table.</extracomment>
        <translation>Somme</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresWindow</name>
    <message>
        <source>Figures of the library — Slantlight</source>
        <translation>Chiffres de la bibliothèque — Slantlight</translation>
    </message>
    <message>
        <source>All articles, or those that a search finds</source>
        <translation>Tous les articles, ou ceux d’une recherche</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Quelles marques</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Toutes les marques</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Lignes du tableau</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Par média</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Par mois</translation>
    </message>
    <message>
        <source>Figures of the library</source>
        <translation>Chiffres de la bibliothèque</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copier le tableau</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>Copier les graphiques</translation>
    </message>
    <message>
        <source>Save charts…</source>
        <translation>Enregistrer les graphiques…</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Count the articles: that goes on in the background, and can be stopped.</source>
        <translation>Rien n’est encore compté. Comptez les articles : cela se fait en arrière-plan et peut être arrêté.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Il n’y a pas d’articles ici.</translation>
    </message>
    <message numerus="yes">
        <source>These figures rest on %Ln article(s).</source>
        <translation>
            <numerusform>Ces chiffres reposent sur %Ln article.</numerusform>
            <numerusform>Ces chiffres reposent sur %Ln articles.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) not counted by the rules of today.</source>
        <translation>
            <numerusform>%Ln autre n’est pas compté avec les règles actuelles.</numerusform>
            <numerusform>%Ln autres ne sont pas comptés avec les règles actuelles.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Arrêter le comptage</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Compter</translation>
    </message>
    <message>
        <source>The charts are copied.</source>
        <translation>Les graphiques sont copiés.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Le tableau est copié.</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Enregistrer les graphiques</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Images (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dessins (*.svg)</translation>
    </message>
    <message>
        <source>library figures</source>
        <translation>chiffres de la bibliothèque</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FileBar</name>
    <message>
        <source>Copy to my &amp;rules</source>
        <translation>Copier dans mes &amp;règles</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Charger</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Garder le mien</translation>
    </message>
    <message>
        <source>Copy the rule at the caret to your rules, where it replaces this one</source>
        <translation>Copier la règle au curseur dans vos règles, où elle remplace celle-ci</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Aucun fichier ouvert</translation>
    </message>
    <message>
        <source>Shipped with the program, to read</source>
        <translation>Livré avec le programme, en lecture</translation>
    </message>
    <message>
        <source>%1 — not saved</source>
        <extracomment>%1 is a rule pack: its file is not saved.</extracomment>
        <translation>%1 — non enregistré</translation>
    </message>
    <message>
        <source>Another program has changed this file. What you wrote is not saved yet.</source>
        <translation>Un autre programme a modifié ce fichier. Ce que vous avez écrit n’est pas encore enregistré.</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>&amp;Charger l’autre texte</translation>
    </message>
    <message>
        <source>This text was not saved when the program ended last time. Save it, or go back to what the file has.</source>
        <translation>Ce texte n’était pas enregistré quand le programme s’est arrêté. Enregistrez-le, ou revenez à ce que contient le fichier.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Revenir</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FilterTree</name>
    <message>
        <source>What goes into the export</source>
        <translation>Ce qui entre dans l’export</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Marks: in whose words</source>
        <translation>Marques : dans les mots de qui</translation>
    </message>
    <message>
        <source>Marks: what you said</source>
        <translation>Marques : ce que vous en avez dit</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Annotations</translation>
    </message>
    <message>
        <source>Annotations: by whom</source>
        <translation>Annotations : par qui</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Vous</translation>
    </message>
    <message>
        <source>Annotations: place</source>
        <translation>Annotations : emplacement</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>Rechercher dans l’article</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Ctrl+Enter looks in all articles of the library</source>
        <translation>Entrée va à l’endroit suivant, Ctrl+Entrée cherche dans tous les articles de la bibliothèque</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Résultat précédent (Maj+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Résultat suivant (F3)</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Respecter la casse</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Mots entiers seulement</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expression régulière</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button switches, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No regular expression, from character %1 on: %2. Without %3 these very characters are looked for.</source>
        <extracomment>%1 is a number, %2 says what is wrong, %3 is the sign of a button.</extracomment>
        <translation>Pas une expression régulière, à partir du caractère %1 : %2. Sans %3, ces caractères mêmes sont cherchés.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FloatingCard</name>
    <message>
        <source>Stronger mark in this place (Left)</source>
        <translation>Marque plus forte à cet endroit (Gauche)</translation>
    </message>
    <message>
        <source>Weaker mark in this place (Right)</source>
        <translation>Marque plus faible à cet endroit (Droite)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the marks that lie over one another the card tells about: &quot;1 of 2&quot;.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::GoToLine</name>
    <message>
        <source>Go to line</source>
        <translation>Aller à la ligne</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Write a line, as 12, or a line and a column, as 12:5.</source>
        <translation>Écrivez une ligne, comme 12, ou une ligne et une colonne, comme 12:5.</translation>
    </message>
    <message>
        <source>This file has the lines 1 to %1.</source>
        <translation>Ce fichier a les lignes 1 à %1.</translation>
    </message>
    <message>
        <source>Line %1 has the columns 1 to %2.</source>
        <translation>La ligne %1 a les colonnes 1 à %2.</translation>
    </message>
    <message>
        <source>1 to %1, or with a column, as 12:5</source>
        <translation>1 à %1, ou avec une colonne, comme 12:5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HandOnDialog</name>
    <message>
        <source>With all that was &amp;said of them</source>
        <translation>Avec tout ce qui en a été &amp;dit</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Transmettre un projet</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>Tous les articles de la bibliothèque</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>L’article ouvert</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>Collection : %1</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Articles :</translation>
    </message>
    <message>
        <source>Without a&amp;nnotations</source>
        <translation>Sans a&amp;nnotations</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Enregistrer…</translation>
    </message>
    <message>
        <source>Annotations of all coders, verdicts, notes and tags: for those who go on with your work.</source>
        <translation>Annotations de tous les codeurs, verdicts, notes et étiquettes : pour qui poursuit votre travail.</translation>
    </message>
    <message>
        <source>Articles and codebook alone: for a coder who is not to see what others have said.</source>
        <translation>Articles et grille de codes seuls : pour un codeur qui ne doit pas voir ce que d’autres ont dit.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Help</name>
    <message>
        <source>solid line</source>
        <translation>ligne continue</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>ligne de tirets</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>ligne de points</translation>
    </message>
    <message>
        <source>line of dashes and dots</source>
        <translation>ligne de tirets et de points</translation>
    </message>
    <message>
        <source>double line</source>
        <translation>ligne double</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>ligne ondulée</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;small&gt;Rules %1, ICU %2&lt;/small&gt;&lt;/p&gt;</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>&lt;p&gt;&lt;small&gt;Règles %1, ICU %2&lt;/small&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Slantlight</source>
        <translation>À propos de Slantlight</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;A reader that lights up framing wording in news, so that you see how a text says what it says, and can note what you think of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it is not:&lt;/b&gt; it passes no verdicts. It cannot tell true from false, or a good article from a bad one. It sees wording only, and of the bias that trained readers mark, wording is about a quarter.&lt;/p&gt;&lt;p&gt;Your articles and notes stay on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;Un lecteur qui éclaire les mots qui cadrent l’actualité, pour que vous voyiez comment un texte dit ce qu’il dit, et puissiez noter ce que vous en pensez.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Ce qu’il n’est pas :&lt;/b&gt; il ne rend pas de verdict. Il ne sait distinguer ni le vrai du faux, ni un bon article d’un mauvais. Il ne voit que les mots, et du biais que relèvent des lecteurs formés, les mots font environ un quart.&lt;/p&gt;&lt;p&gt;Vos articles et vos notes restent sur cet ordinateur.&lt;/p&gt;&lt;p&gt;Logiciel libre sous la licence publique générale GNU, version 3 ou ultérieure.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Aide</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Chercher dans l’aide</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Pages de l’aide</translation>
    </message>
    <message>
        <source>No page has all these words</source>
        <translation>Aucune page ne contient tous ces mots</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>arabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chinois</translation>
    </message>
    <message>
        <source>English</source>
        <translation>anglais</translation>
    </message>
    <message>
        <source>French</source>
        <translation>français</translation>
    </message>
    <message>
        <source>German</source>
        <translation>allemand</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hébreu</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italien</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonais</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polonais</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugais</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>russe</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>espagnol</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turc</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ukrainien</translation>
    </message>
    <message>
        <source>This text is not in English. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Ce texte n’est pas en anglais. Slantlight ne marque que l’anglais ; vous pouvez l’annoter à la main.</translation>
    </message>
    <message>
        <source>This text is in %1. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Langue de ce texte : %1. Slantlight ne marque que l’anglais ; vous pouvez l’annoter à la main.</translation>
    </message>
    <message>
        <source>Its wording is being looked at…</source>
        <extracomment>In a panel while a long text is on the page, but not marked yet.</extracomment>
        <translation>Ses mots sont en cours d’examen…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LayoutForm</name>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papier :</translation>
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
        <translation>Ma&amp;rges :</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Étroites</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituelles</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Larges</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Unit of the size of type: points.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Si&amp;ze of type:</source>
        <translation>&amp;Taille des caractères :</translation>
    </message>
    <message>
        <source>The usual &amp;typeface</source>
        <translation>La police &amp;habituelle</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Type&amp;face:</source>
        <translation>Police &amp;de caractères :</translation>
    </message>
    <message>
        <source>Numbered notes after the text</source>
        <translation>Notes numérotées après le texte</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>Dans la marge</translation>
    </message>
    <message>
        <source>Only where a viewer shows them</source>
        <translation>Seulement là où une visionneuse les affiche</translation>
    </message>
    <message>
        <source>&amp;Legend: colours, lines and counts</source>
        <translation>&amp;Légende : couleurs, lignes et nombres</translation>
    </message>
    <message>
        <source>A page with the article’s fi&amp;gures</source>
        <translation>Une page avec les chi&amp;ffres de l’article</translation>
    </message>
    <message>
        <source>A page on &amp;who is quoted</source>
        <translation>Une page &amp;sur les personnes citées</translation>
    </message>
    <message>
        <source>&amp;Fields are parted by:</source>
        <translation>&amp;Champs séparés par :</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Virgules</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Points-virgules</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, as Excel wants it</source>
        <translation>Commencer par une marque d’ordre des &amp;octets, comme le veut Excel</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Pour :</translation>
    </message>
    <message>
        <source>ATLAS.ti, NVivo, QualCoder and others</source>
        <translation>ATLAS.ti, NVivo, QualCoder et d’autres</translation>
    </message>
    <message>
        <source>MAXQDA</source>
        <translation>MAXQDA</translation>
    </message>
    <message>
        <source>MAXQDA counts a line break as two characters, others as one.</source>
        <translation>MAXQDA compte un saut de ligne pour deux caractères, les autres pour un.</translation>
    </message>
    <message>
        <source>Memo&amp;s:</source>
        <translation>M&amp;émos :</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryCharts</name>
    <message>
        <source>%1: %2</source>
        <extracomment>One bar of a chart: what it is of, and how many marks there are in a thousand words.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Média inconnu</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Jour inconnu</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by kind</source>
        <translation>Marques pour 1 000 mots, par type</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by outlet</source>
        <translation>Marques pour 1 000 mots, par média</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by month</source>
        <translation>Marques pour 1 000 mots, par mois</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryModel</name>
    <message>
        <source>Unread: %1</source>
        <translation>Non lu : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <extracomment>How often the words that were searched for stand in an article.</extracomment>
        <translation>
            <numerusform>%Ln fois</numerusform>
            <numerusform>%Ln fois</numerusform>
        </translation>
    </message>
    <message>
        <source>opened today</source>
        <translation>ouvert aujourd’hui</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>ouvert hier</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>ouvert le %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln annotation</numerusform>
            <numerusform>%Ln annotations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryPanel</name>
    <message>
        <source>Search all articles</source>
        <translation>Rechercher dans tous les articles</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the heading of the library: articles found, articles there.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Rien ici pour l’instant</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Rien trouvé</translation>
    </message>
    <message>
        <source>Each article that you open or paste is kept here, with your notes.</source>
        <translation>Chaque article que vous ouvrez ou collez est gardé ici, avec vos notes.</translation>
    </message>
    <message>
        <source>No article holds all these words: “%1”</source>
        <translation>Aucun article ne contient tous ces mots : « %1 »</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Garder cette recherche</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Ordre de la liste</translation>
    </message>
    <message>
        <source>Best match, else last opened</source>
        <translation>Meilleure correspondance, sinon dernier ouvert</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Dernier ouvert</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Plus récents</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Rien de non lu</translation>
    </message>
    <message>
        <source>Articles that you add and do not open wait here.</source>
        <translation>Les articles ajoutés et pas encore ouverts attendent ici.</translation>
    </message>
    <message>
        <source>An empty collection</source>
        <translation>Une collection vide</translation>
    </message>
    <message>
        <source>Drag articles onto it, or press P on them in the list.</source>
        <translation>Glissez-y des articles, ou appuyez sur P dans la liste.</translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation>Aucun article ne correspond.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La corbeille est vide</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>Ce que vous retirez reste ici 30 jours.</translation>
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
        <translation>Annotations dans la marge</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerCard</name>
    <message>
        <source>&amp;Agree</source>
        <translation>D’&amp;accord</translation>
    </message>
    <message>
        <source>The mark is right. It stays, and the rule gains credit.</source>
        <translation>La marque est juste. Elle reste, et la règle y gagne.</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>Pas &amp;ici</translation>
    </message>
    <message>
        <source>Hide this mark. The rule goes on elsewhere.</source>
        <translation>Masquer cette marque. La règle vaut toujours ailleurs.</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>&amp;Jamais cette règle</translation>
    </message>
    <message>
        <source>Switch this rule off in every article.</source>
        <translation>Désactiver cette règle dans tous les articles.</translation>
    </message>
    <message>
        <source>Plainer: %1</source>
        <translation>Plus simple : %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>quelqu’un</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last of some quoted words to those before it.</extracomment>
        <translation>%1 et %2</translation>
    </message>
    <message>
        <source>the word itself</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>le mot lui-même</translation>
    </message>
    <message>
        <source>the words beside it</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>les mots à côté</translation>
    </message>
    <message>
        <source>the rest of the sentence</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>le reste de la phrase</translation>
    </message>
    <message>
        <source>what the rules say</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>ce que disent les règles</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>qui parle</translation>
    </message>
    <message>
        <source>the hyphenated word it is in</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>le mot à trait d’union où il se trouve</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>How strongly a rule speaks: the least of note, weak, strong.</extracomment>
        <translation>note</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>faible</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>forte</translation>
    </message>
    <message>
        <source>No rule names this wording, yet readers who look for slant marked words that are used in this way.</source>
        <translation>Aucune règle ne nomme cette formulation, mais des lecteurs attentifs au parti pris ont marqué des mots employés ainsi.</translation>
    </message>
    <message>
        <source>No rule names this wording, yet editors of an encyclopaedia replaced words that are used in this way.</source>
        <translation>Aucune règle ne nomme cette formulation, mais des rédacteurs d’une encyclopédie ont remplacé des mots employés ainsi.</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a heading</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Les mots de %1, dans un titre</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a heading</source>
        <translation>Les mots du média, dans un titre</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Les mots de %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words</source>
        <translation>Les mots du média</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person: in whose words something stands.</extracomment>
        <translation>Citation de %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person: in whose words something stands.</extracomment>
        <translation>Les mots de %1, rapportant %2</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, retelling %1</source>
        <translation>Les mots du média, rapportant %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a caption</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Les mots de %1, dans une légende</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a caption</source>
        <translation>Les mots du média, dans une légende</translation>
    </message>
    <message>
        <source>Teaser for another article</source>
        <translation>Accroche vers un autre article</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Mention de crédit</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>Stands in a row in place of the name of an outlet that is not known, or too long.</extracomment>
        <translation>média</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <comment>brief</comment>
        <extracomment>%1 is an outlet; stands in a row, at its end.</extracomment>
        <translation>mots de %1</translation>
    </message>
    <message>
        <source>quoting %1</source>
        <extracomment>%1 is a person; stands in a row, at its end.</extracomment>
        <translation>citant %1</translation>
    </message>
    <message>
        <source>%1 retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person; stands in a row, at its end.</extracomment>
        <translation>%1 rapportant %2</translation>
    </message>
    <message>
        <source>%1&apos;s heading</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose headline something stands in.</extracomment>
        <translation>titre de %1</translation>
    </message>
    <message>
        <source>%1&apos;s caption</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose caption something stands in.</extracomment>
        <translation>légende de %1</translation>
    </message>
    <message>
        <source>teaser</source>
        <comment>brief</comment>
        <translation>accroche</translation>
    </message>
    <message>
        <source>credit line</source>
        <comment>brief</comment>
        <translation>ligne de crédit</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>An order of marks: as they stand in the text.</extracomment>
        <translation>Par place</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Par sorte</translation>
    </message>
    <message>
        <source>By strength</source>
        <extracomment>An order of marks: the strongest first.</extracomment>
        <translation>Par force</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>An order of marks: by whose words they stand in.</extracomment>
        <translation>Par locuteur</translation>
    </message>
    <message>
        <source>Used like %1, which readers of news marked in %2 of %3 places.</source>
        <extracomment>%1 are words in quotation marks, %2 and %3 numbers.</extracomment>
        <translation>Employé comme %1, que des lecteurs de la presse ont marqué à %2 endroits sur %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 readers of news who look for slant, about %n would mark this.</source>
        <extracomment>%n of a hundred people.</extracomment>
        <translation>
            <numerusform>Sur 100 lecteurs de la presse attentifs au parti pris, environ %n marquerait ceci.</numerusform>
            <numerusform>Sur 100 lecteurs de la presse attentifs au parti pris, environ %n marqueraient ceci.</numerusform>
        </translation>
    </message>
    <message>
        <source>For it: %1.</source>
        <extracomment>%1 is a list such as &quot;the word itself, the rule&quot;.</extracomment>
        <translation>Pour : %1.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <extracomment>%1 is a list such as &quot;the words beside it, the quotation&quot;.</extracomment>
        <translation>Contre : %1.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>règle %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed %1 of %n times.</source>
        <extracomment>How often the reader agreed with markers of this rule; %1 of all %n answers.</extracomment>
        <translation>
            <numerusform>D’accord %1 fois sur %n.</numerusform>
            <numerusform>D’accord %1 fois sur %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Voir sa rè&amp;gle</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Ouvrir la règle dans l’atelier de règles.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Le corrigé</translation>
    </message>
    <message>
        <source>Agreeing annotates, too</source>
        <translation>Approuver annote aussi</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Pourquoi ? (peut rester vide)</translation>
    </message>
    <message>
        <source>Reason for the answer</source>
        <translation>Raison de la réponse</translation>
    </message>
    <message>
        <source>To agree gives the words the mark&apos;s category as a code, as you would by hand.</source>
        <translation>Approuver donne aux mots la catégorie de la marque comme code, comme vous le feriez à la main.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerModel</name>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln marque</numerusform>
            <numerusform>%1, %Ln marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), shown</source>
        <translation>
            <numerusform>%1, %Ln marque, affichée</numerusform>
            <numerusform>%1, %Ln marques, affichées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), switched off</source>
        <translation>
            <numerusform>%1, %Ln marque, désactivée</numerusform>
            <numerusform>%1, %Ln marques, désactivées</numerusform>
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
        <translation>%1, %2 : %3. %4. %5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkersPanel</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>Seulement les propres mots du média</translation>
    </message>
    <message>
        <source>Leaves out quotations, teasers and credit lines: others worded them. What the outlet retells stays, for it chose the words.</source>
        <translation>Laisse de côté citations, accroches et mentions de crédit : d’autres les ont formulées. Ce que le média rapporte reste, car il en a choisi les mots.</translation>
    </message>
    <message>
        <source>Filter marks</source>
        <translation>Filtrer les marques</translation>
    </message>
    <message>
        <source>Filter marks by their words, the words around, kind or speaker</source>
        <translation>Filtrer les marques par leurs mots, les mots autour, la sorte ou le locuteur</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Order of the marks</source>
        <translation>Ordre des marques</translation>
    </message>
    <message>
        <source>Order of the marks: %1</source>
        <extracomment>%1 is an order: &quot;By place&quot;.</extracomment>
        <translation>Ordre des marques : %1</translation>
    </message>
    <message>
        <source>Explain this mark</source>
        <translation>Expliquer cette marque</translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation>Copier les mots marqués</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Désactiver %1</translation>
    </message>
    <message>
        <source>Show nothing but %1</source>
        <translation>N’afficher que %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarksSettings</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>Seulement les propres mots du média</translation>
    </message>
    <message>
        <source>How likely a reader would mark a wording too: few are the surest, all are every hint.</source>
        <translation>Avec quelle probabilité un lecteur marquerait aussi ces mots : peu, les plus sûres ; tout, chaque indice.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MemoEditor</name>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Give it another code</source>
        <translation>Donner un autre code</translation>
    </message>
    <message>
        <source>Code of the annotation</source>
        <translation>Code de l’annotation</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Delete this annotation; undo brings it back</source>
        <translation>Supprimer cette annotation ; Annuler la ramène</translation>
    </message>
    <message>
        <source>Put on selection</source>
        <translation>Mettre sur la sélection</translation>
    </message>
    <message>
        <source>Select the right words in the article, then put the annotation there</source>
        <translation>Sélectionnez les bons mots dans l’article, puis posez-y l’annotation</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again until it is.</source>
        <translation>Pas encore enregistré. On réessaie jusqu’à ce que ce le soit.</translation>
    </message>
    <message>
        <source>Memo: what strikes you here?</source>
        <translation>Mémo : qu’est-ce qui vous frappe ici ?</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Its words are no longer in the text: “%1”</source>
        <translation>Ses mots ne sont plus dans le texte : « %1 »</translation>
    </message>
    <message>
        <source>This may be the wrong place. It was made on “%1”</source>
        <translation>C’est peut-être le mauvais endroit. Elle a été faite sur « %1 »</translation>
    </message>
    <message>
        <source>Markdown is set where the memo is shown: *stress*, lists, links</source>
        <translation>Le Markdown est mis en forme là où le mémo s’affiche : *accent*, listes, liens</translation>
    </message>
    <message>
        <source>Target: who is portrayed so?</source>
        <extracomment>Whom or what an annotation says to be portrayed.</extracomment>
        <translation>Cible : qui est représenté ainsi ?</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Cible</translation>
    </message>
    <message>
        <source>The person, group or thing that these words are about</source>
        <translation>La personne, le groupe ou la chose dont parlent ces mots</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Étiquettes, séparées par des virgules</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Menus</name>
    <message>
        <source>Text size</source>
        <translation>Taille du texte</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exporter</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>E&amp;xercice</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Bibliothèque</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Merging</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n article</numerusform>
            <numerusform>%n articles</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n annotation</numerusform>
            <numerusform>%n annotations</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n verdict</numerusform>
            <numerusform>%n verdicts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n code</numerusform>
            <numerusform>%n codes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n collection</numerusform>
            <numerusform>%n collections</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n étiquette</numerusform>
            <numerusform>%n étiquettes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on articles</source>
        <translation>
            <numerusform>%n note sur un article</numerusform>
            <numerusform>%n notes sur des articles</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 came %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles, 5 annotations&quot;.</extracomment>
        <translation>De %1 sont venus : %2.</translation>
    </message>
    <message>
        <source>All that %1 has was here already.</source>
        <translation>Tout ce que contient %1 était déjà ici.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Nouveaux ici : %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) say something else here; both are kept.</source>
        <translation>
            <numerusform>%n annotation dit autre chose ici ; les deux sont gardées.</numerusform>
            <numerusform>%n annotations disent autre chose ici ; les deux versions sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mean something else here; both are kept.</source>
        <translation>
            <numerusform>%n code signifie autre chose ici ; les deux sont gardés.</numerusform>
            <numerusform>%n codes signifient autre chose ici ; les deux versions sont gardées.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n mark(s) you have given another answer, which stays.</source>
        <translation>
            <numerusform>À %n marque vous avez répondu autrement ; votre réponse reste.</numerusform>
            <numerusform>À %n marques vous avez répondu autrement ; vos réponses restent.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are in your trash stay there.</source>
        <translation>
            <numerusform>%n qui est dans votre corbeille y reste.</numerusform>
            <numerusform>%n qui sont dans votre corbeille y restent.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Fermer ce message (Échap)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NewRuleDialog</name>
    <message>
        <source>&amp;Write the rule</source>
        <translation>&amp;Écrire la règle</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Nouvelle règle</translation>
    </message>
    <message>
        <source>A sentence that a reader understands; may wait</source>
        <translation>Une phrase qu’un lecteur comprend ; peut attendre</translation>
    </message>
    <message>
        <source>Author and year, or a page; may wait</source>
        <translation>Auteur et année, ou une page ; peut attendre</translation>
    </message>
    <message>
        <source>Words:</source>
        <extracomment>%1 are words of an article.</extracomment>
        <translation>Mots :</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Catégorie :</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Identifiant :</translation>
    </message>
    <message>
        <source>Wh&amp;y it is marked:</source>
        <translation>Po&amp;urquoi elle marque :</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Source :</translation>
    </message>
    <message>
        <source>What the rule looks for:</source>
        <translation>Ce que la règle cherche :</translation>
    </message>
    <message>
        <source>These very words</source>
        <translation>Ces mots exacts</translation>
    </message>
    <message>
        <source>The words in all their forms</source>
        <translation>Les mots sous toutes leurs formes</translation>
    </message>
    <message>
        <source>The same with any name and number</source>
        <translation>De même, avec tout nom et tout nombre</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A way of looking for some words, and in how many places of the article it finds them.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) here</source>
        <translation>
            <numerusform>%n endroit ici</numerusform>
            <numerusform>%n endroits ici</numerusform>
        </translation>
    </message>
    <message>
        <source>An id is %1, a dot and a name in small letters and digits, parted by hyphens.</source>
        <translation>Un identifiant est %1, un point et un nom en minuscules et chiffres, séparés par des traits d’union.</translation>
    </message>
    <message>
        <source>There is a rule of this id already; this one replaces it.</source>
        <translation>Une règle porte déjà cet identifiant ; celle-ci la remplace.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NotePopover</name>
    <message>
        <source>Note on the article</source>
        <translation>Note sur l’article</translation>
    </message>
    <message>
        <source>What to remember of this article. Markdown stays as typed.</source>
        <translation>Ce qu’il faut retenir de cet article. Le Markdown reste tel quel.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Note sur « %1 »</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Enregistré</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept, and tried again until it is.</source>
        <translation>Pas encore enregistrée. Elle est conservée, et l’essai est répété jusqu’à la réussite.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NoticeText</name>
    <message>
        <source>The file was read as %1. If letters look wrong, save it as UTF-8 and open it again.</source>
        <extracomment>%1 is an encoding such as &quot;windows-1252&quot;.</extracomment>
        <translation>Le fichier a été lu en %1. Si des lettres paraissent fausses, enregistrez-le en UTF-8 et rouvrez-le.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded, and � stands in place of each. Save the file again as UTF-8 to get them back.</source>
        <translation>
            <numerusform>%n caractère n’a pas pu être décodé, et � est à sa place. Enregistrez à nouveau le fichier en UTF-8 pour le retrouver.</numerusform>
            <numerusform>%n caractères n’ont pas pu être décodés, et � est à la place de chacun. Enregistrez à nouveau le fichier en UTF-8 pour les retrouver.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked after character %1, since an article has %2 markers at the most. Split the text to have its rest marked.</source>
        <extracomment>%1 is a character&apos;s number, %2 how many markers there may be.</extracomment>
        <translation>Rien n’est marqué après le caractère %1, car un article a au plus %2 marques. Partagez le texte pour faire marquer le reste.</translation>
    </message>
    <message>
        <source>The mail has attachments, which are not shown: %1. Save and open them by themselves to read them.</source>
        <extracomment>%1 is a list of names of files.</extracomment>
        <translation>Le courriel a des pièces jointes, qui ne sont pas affichées : %1. Enregistrez-les et ouvrez-les à part pour les lire.</translation>
    </message>
    <message>
        <source>The feed holds a summary of this article only. Open its address to read all of it.</source>
        <translation>Le flux ne contient qu’un résumé de cet article. Ouvrez son adresse pour le lire en entier.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first article of its file, which holds %n more.</source>
        <translation>
            <numerusform>C’est le premier article de son fichier, qui en contient %n de plus.</numerusform>
            <numerusform>C’est le premier article de son fichier, qui en contient %n de plus.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OpenAddressDialog</name>
    <message>
        <source>Also from &amp;this computer and private networks</source>
        <translation>Aussi depuis &amp;cet ordinateur et les réseaux privés</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Ouvrir une adresse</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;Adresse de l’article</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Adresse de l’article</translation>
    </message>
    <message>
        <source>Only this page is fetched: no pictures, no scripts, and no cookies are kept. It stays in your library as it was.</source>
        <translation>Seule cette page est récupérée : ni images, ni scripts, et aucun cookie n’est gardé. Elle reste dans votre bibliothèque telle quelle.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Ouvrir</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutletCard</name>
    <message>
        <source>Where this text comes from</source>
        <translation>D’où vient ce texte</translation>
    </message>
    <message>
        <source>No table of outlets knows it. A file outlets.csv beside the library can tell about it.</source>
        <translation>Aucune table des médias ne le connaît. Un fichier outlets.csv à côté de la bibliothèque peut le décrire.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is the year in which an outlet began.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>Who directs it is not known.</source>
        <translation>On ne sait pas qui l’oriente.</translation>
    </message>
    <message>
        <source>Who owns it is not known.</source>
        <translation>On ne sait pas à qui il appartient.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propriétaire : %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <extracomment>%1 is where facts about an outlet are known from, with a year.</extracomment>
        <translation>Source : %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Montrer l’endroit</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>links in the chain by which a text came</comment>
        <translation>
            <numerusform>et %n de plus</numerusform>
            <numerusform>et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutlinePopover</name>
    <message>
        <source>Headings</source>
        <translation>Intertitres</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Intertitres de l’article</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>A heading of the article: the one that is being read.</extracomment>
        <translation>Vous êtes ici</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OverviewRuler</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Vue d’ensemble des marques</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s): %1</source>
        <extracomment>%1 are the marked words, parted by commas.</extracomment>
        <translation>
            <numerusform>%n marque : %1</numerusform>
            <numerusform>%n marques : %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the marks: click to go to a place</source>
        <translation>Vue d’ensemble des marques : cliquez pour aller à un endroit</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackCommands</name>
    <message>
        <source>New pack</source>
        <translation>Nouveau jeu</translation>
    </message>
    <message>
        <source>Name of the pack:</source>
        <translation>Nom du jeu :</translation>
    </message>
    <message>
        <source>The pack %1 is there.</source>
        <translation>Le jeu %1 est créé.</translation>
    </message>
    <message>
        <source>New file of rules</source>
        <translation>Nouveau fichier de règles</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>Nouvelle liste de mots</translation>
    </message>
    <message>
        <source>Name of the file:</source>
        <translation>Nom du fichier :</translation>
    </message>
    <message>
        <source>What ships with the program stays as it is.</source>
        <translation>Ce qui est livré avec le programme reste tel quel.</translation>
    </message>
    <message>
        <source>Rename the pack</source>
        <translation>Renommer le jeu</translation>
    </message>
    <message>
        <source>Move the pack %1 with all its files to the trash?</source>
        <translation>Mettre le jeu %1 et tous ses fichiers à la corbeille ?</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Renommer le fichier</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mettre à la corbeille</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Mettre à la corbeille</translation>
    </message>
    <message>
        <source>Move the file %1 to the trash?</source>
        <translation>Mettre le fichier %1 à la corbeille ?</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 est dans la corbeille.</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Aucun programme n’a ouvert le dossier %1. Ouvrez-le à la main.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTree</name>
    <message>
        <source>Filter rules and files</source>
        <translation>Filtrer règles et fichiers</translation>
    </message>
    <message>
        <source>Rule packs and their files</source>
        <translation>Jeux de règles et leurs fichiers</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTreeRows</name>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>The name of a file whose text is not saved.</extracomment>
        <translation>%1 (non enregistré)</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Mes règles</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A rule pack: its name, and whether it is in use.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Shipped rules</source>
        <translation>Règles livrées</translation>
    </message>
    <message>
        <source>Shipped word lists</source>
        <translation>Listes de mots livrées</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackWords</name>
    <message>
        <source>left out: a mistake in it</source>
        <extracomment>Of a rule pack whose files hold a mistake.</extracomment>
        <translation>laissé de côté : il contient une erreur</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>Of a rule pack.</extracomment>
        <translation>en usage</translation>
    </message>
    <message>
        <source>off</source>
        <translation>désactivé</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>aucune à lui</translation>
    </message>
    <message>
        <source>a mistake in it: used as before</source>
        <extracomment>Of a rule pack whose files hold a mistake now.</extracomment>
        <translation>une erreur dedans : utilisé comme avant</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PageView</name>
    <message>
        <source>Page before</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 sur %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PatternText</name>
    <message>
        <source>%1 is %2</source>
        <extracomment>Of rule patterns: %1 is a name, %2 what the pattern of that name looks for.</extracomment>
        <translation>%1 est %2</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Of rule patterns: stands between alternatives.</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Of rule patterns: stands between what follows on each other.</extracomment>
        <translation>, puis </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of rule patterns: %1 may be missing.</extracomment>
        <translation>peut-être %1</translation>
    </message>
    <message>
        <source>%1 tagged %2</source>
        <extracomment>Of rule patterns: %1 is a word, %2 are parts of speech such as NOUN.</extracomment>
        <translation>%1 étiqueté %2</translation>
    </message>
    <message>
        <source>%1 not tagged %2</source>
        <translation>%1 non étiqueté %2</translation>
    </message>
    <message>
        <source>“%1” in any form</source>
        <translation>« %1 » sous toute forme</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>“%1” in just this case</source>
        <translation>« %1 » dans cette casse exacte</translation>
    </message>
    <message>
        <source>an entry of the list %1</source>
        <translation>une entrée de la liste %1</translation>
    </message>
    <message>
        <source>a gap of at most %1</source>
        <translation>un intervalle d’au plus %1</translation>
    </message>
    <message>
        <source>the start of the sentence</source>
        <translation>le début de la phrase</translation>
    </message>
    <message>
        <source>the end of the sentence</source>
        <translation>la fin de la phrase</translation>
    </message>
    <message>
        <source>marked: (%1)</source>
        <translation>marqué : (%1)</translation>
    </message>
    <message>
        <source>%1: (%2)</source>
        <extracomment>Of rule patterns: %1 is the name of a part, %2 what the part looks for.</extracomment>
        <translation>%1 : (%2)</translation>
    </message>
    <message>
        <source>any word or sign</source>
        <translation>un mot ou signe quelconque</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un nombre</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>un signe</translation>
    </message>
    <message>
        <source>a word with a capital</source>
        <translation>un mot avec majuscule</translation>
    </message>
    <message>
        <source>a word in quotation marks</source>
        <translation>un mot entre guillemets</translation>
    </message>
    <message>
        <source>a word that reports what somebody said</source>
        <translation>un mot qui rapporte ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>a word of a headline</source>
        <translation>un mot d’un titre</translation>
    </message>
    <message>
        <source>words in scare quotes</source>
        <translation>des mots entre guillemets de distance</translation>
    </message>
    <message>
        <source>a whole credit line</source>
        <translation>une ligne de crédit entière</translation>
    </message>
    <message>
        <source>a whole question</source>
        <translation>une question entière</translation>
    </message>
    <message>
        <source>a word in the voice %1</source>
        <translation>un mot de la voix %1</translation>
    </message>
    <message>
        <source>a word in any voice but %1</source>
        <translation>un mot de toute voix sauf %1</translation>
    </message>
    <message>
        <source>a word in a block of the kind %1</source>
        <translation>un mot d’un bloc de la sorte %1</translation>
    </message>
    <message>
        <source>a word in a block of any kind but %1</source>
        <translation>un mot d’un bloc de toute sorte sauf %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texte</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Codes</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Bibliothèque</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Dossier de la bibliothèque</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>To keep it in another place, close all windows of Slantlight, move the folder there, and leave a link to it in this place.</source>
        <translation>Pour la garder ailleurs, fermez toutes les fenêtres de Slantlight, déplacez-y le dossier, et laissez à cette place un lien vers lui.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>The window speaks it at once, or as soon as nothing is being opened or exported. Articles are marked in the language that they are written in.</source>
        <translation>La fenêtre la parle aussitôt, ou dès que rien n’est plus en cours d’ouverture ou d’exportation. Les articles sont marqués dans la langue où ils sont écrits.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Votre nom</translation>
    </message>
    <message>
        <source>Your articles and notes stay on this computer, in this folder. Backups of the last seven days lie in it too.</source>
        <translation>Vos articles et vos notes restent sur cet ordinateur, dans ce dossier. Les sauvegardes des sept derniers jours s’y trouvent aussi.</translation>
    </message>
    <message>
        <source>Your annotations bear this name in the library of somebody who merges yours with theirs.</source>
        <translation>Vos annotations portent ce nom dans la bibliothèque de qui fusionne la vôtre avec la sienne.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Imprimer « %1 »</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Page précédente</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Page suivante</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Plus petit</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Plus grand</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papier…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimer…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Page %1 sur %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Enregistrer en PDF…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Printing</name>
    <message>
        <source>Stop printing</source>
        <translation>Arrêter l’impression</translation>
    </message>
    <message>
        <source>Setting the pages of “%1”…</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Mise en pages de « %1 »…</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>Dessin des pages…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
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
        <translation>%1 : %2, dans les autres articles %3.</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Marques pour 1 000 mots</translation>
    </message>
    <message>
        <source>Where marks stand</source>
        <translation>Où se trouvent les marques</translation>
    </message>
    <message>
        <source>Marks in the quarters of the text, from its beginning: %1, %2, %3, %4.</source>
        <extracomment>Numbers of marks in each quarter of a text.</extracomment>
        <translation>Marques dans les quarts du texte, depuis son début : %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Fin</translation>
    </message>
    <message>
        <source>%1 of the words; in the other articles %2.</source>
        <extracomment>%1 and %2 are shares in percent.</extracomment>
        <translation>%1 des mots ; dans les autres articles %2.</translation>
    </message>
    <message>
        <source>In direct quotations</source>
        <translation>En citation directe</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>Le média</translation>
    </message>
    <message>
        <source>%1 telling</source>
        <extracomment>%1 is an outlet: marks in what it tells in its own words.</extracomment>
        <translation>Récit de %1</translation>
    </message>
    <message>
        <source>%1 retelling others</source>
        <extracomment>%1 is an outlet: marks in what it words for others.</extracomment>
        <translation>%1 rapportant d’autres</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citations</translation>
    </message>
    <message>
        <source>Teasers and credit lines</source>
        <translation>Accroches et lignes de crédit</translation>
    </message>
    <message>
        <source>In whose words marks stand</source>
        <translation>Dans les mots de qui se trouvent les marques</translation>
    </message>
    <message numerus="yes">
        <source>The upright lines: %Ln news article(s) of as many sites, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</source>
        <extracomment>%1 and %2 are years, %3 is a number of words.</extracomment>
        <translation>
            <numerusform>Les traits verticaux : %Ln article d’actualité d’autant de sites, de %1 à %2, %3 mots. C’est ce qui y est courant, et non une norme. Les textes courts diffèrent par hasard.</numerusform>
            <numerusform>Les traits verticaux : %Ln articles d’actualité d’autant de sites, de %1 à %2, %3 mots. C’est ce qui y est courant, et non une norme. Les textes courts diffèrent par hasard.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording is all that is counted. What was chosen to be told, what was left out and in which order things stand can slant a text without a single mark.</source>
        <translation>On ne compte que les mots. Ce qui a été choisi pour être raconté, ce qui a été omis et l’ordre des choses peuvent orienter un texte sans une seule marque.</translation>
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
        <translation>Avant</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Après</translation>
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
        <translation>Copier l’image</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Open an article, and its figures stand here: how densely it is marked, where, and in whose words.</source>
        <translation>Ouvrez un article, et ses chiffres s’affichent ici : la densité de ses marques, leur place, et dans les mots de qui.</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>Rien n’est compté</translation>
    </message>
    <message>
        <source>Copy this chart as picture</source>
        <translation>Copier ce graphique comme image</translation>
    </message>
    <message>
        <source>Save this chart as picture…</source>
        <translation>Enregistrer ce graphique comme image…</translation>
    </message>
    <message>
        <source>Copy all charts as picture</source>
        <translation>Copier tous les graphiques comme image</translation>
    </message>
    <message>
        <source>Save all charts as picture…</source>
        <translation>Enregistrer tous les graphiques comme image…</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copié comme image.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Enregistrer l’image</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Images (*.png);;Dessins (*.svg)</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>A name of a file, without its ending.</extracomment>
        <translation>profil</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Enregistré sous %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileTable</name>
    <message>
        <source>Profiles of both articles</source>
        <translation>Profils des deux articles</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Profiles</name>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>Entre guillemets</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Qui s’exprime</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>dont nommés</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Propos rapportés</translation>
    </message>
    <message>
        <source>taken as true by the verb</source>
        <translation>tenus pour vrais par le verbe</translation>
    </message>
    <message>
        <source>left open by the verb</source>
        <translation>laissés ouverts par le verbe</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Paragraphes</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Marques pour 1 000 mots</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderActions</name>
    <message>
        <source>Annotated: %1</source>
        <translation>Annoté : %1</translation>
    </message>
    <message>
        <source>These words have the code %1 already.</source>
        <translation>Ces mots ont déjà le code %1.</translation>
    </message>
    <message>
        <source>No code has the key %1.</source>
        <translation>Aucun code n’a la touche %1.</translation>
    </message>
    <message>
        <source>Annotated.</source>
        <translation>Annoté.</translation>
    </message>
    <message>
        <source>Select some words first, then copy them.</source>
        <translation>Sélectionnez d’abord des mots, puis copiez-les.</translation>
    </message>
    <message>
        <source>Copied, with the source.</source>
        <translation>Copié, avec la source.</translation>
    </message>
    <message>
        <source>The annotation has the code %1 now.</source>
        <translation>L’annotation a maintenant le code %1.</translation>
    </message>
    <message>
        <source>Annotation removed.</source>
        <translation>Annotation retirée.</translation>
    </message>
    <message>
        <source>Mark hidden in this place.</source>
        <translation>Marque masquée à cet endroit.</translation>
    </message>
    <message>
        <source>Rule %1 is switched off.</source>
        <translation>La règle %1 est désactivée.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Sélectionnez d’abord des mots, puis choisissez un code.</translation>
    </message>
    <message>
        <source>Go to a mark first.</source>
        <translation>Allez d’abord à une marque.</translation>
    </message>
    <message>
        <source>Select some words first, then make a rule of them.</source>
        <translation>Sélectionnez d’abord des mots, puis faites-en une règle.</translation>
    </message>
    <message>
        <source>In an exercise each mark has a category: press its digit, or C for all.</source>
        <translation>Dans un exercice, chaque marque a une catégorie : appuyez sur son chiffre, ou sur C pour toutes.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is to be on.</source>
        <translation>Sélectionnez les mots que l’annotation doit couvrir.</translation>
    </message>
    <message>
        <source>The selection touches no annotation.</source>
        <translation>La sélection ne touche aucune annotation.</translation>
    </message>
    <message>
        <source>The selection touches several annotations: go to one first, or merge them.</source>
        <translation>La sélection touche plusieurs annotations : allez d’abord à l’une d’elles, ou fusionnez-les.</translation>
    </message>
    <message>
        <source>The annotation is on the selected words now.</source>
        <translation>L’annotation est maintenant sur les mots sélectionnés.</translation>
    </message>
    <message>
        <source>The annotation is two now.</source>
        <translation>L’annotation est maintenant double.</translation>
    </message>
    <message>
        <source>Put the caret between two words of an annotation, then split it.</source>
        <translation>Placez le curseur entre deux mots d’une annotation, puis scindez-la.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are one now.</source>
        <translation>
            <numerusform>%n annotation n’en fait plus qu’une.</numerusform>
            <numerusform>%n annotations n’en font plus qu’une.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words of two annotations or more, then merge them.</source>
        <translation>Sélectionnez des mots d’au moins deux annotations, puis fusionnez-les.</translation>
    </message>
    <message>
        <source>There are no annotations to copy.</source>
        <translation>Il n’y a aucune annotation à copier.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>%n annotation copiée en Markdown.</numerusform>
            <numerusform>%n annotations copiées en Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderFocus</name>
    <message>
        <source>Annotation, %1: %2</source>
        <extracomment>Read out by a screen reader. %1 is a category such as &quot;Doubt&quot;, %2 the marked words.</extracomment>
        <translation>Annotation, %1 : %2</translation>
    </message>
    <message>
        <source>%1, faint: %2</source>
        <translation>%1, faible : %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>There are no marks in this article.</source>
        <translation>Il n’y a pas de marques dans cet article.</translation>
    </message>
    <message>
        <source>That was the last mark; here is the first one.</source>
        <translation>C’était la dernière marque ; voici la première.</translation>
    </message>
    <message>
        <source>That was the first mark; here is the last one.</source>
        <translation>C’était la première marque ; voici la dernière.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderKeys</name>
    <message>
        <source>Next mark</source>
        <translation>Marque suivante</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marque précédente</translation>
    </message>
    <message>
        <source>Explain the mark at the caret</source>
        <translation>Expliquer la marque au curseur</translation>
    </message>
    <message>
        <source>Highlight the selection or the mark at the caret</source>
        <translation>Surligner la sélection ou la marque au curseur</translation>
    </message>
    <message>
        <source>Annotate the selection or the mark, with a memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Annoter la sélection ou la marque, avec un mémo</translation>
    </message>
    <message>
        <source>Give the selection or the mark a code</source>
        <translation>Donner un code à la sélection ou à la marque</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Retirer l’annotation au curseur</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Copier avec la source</translation>
    </message>
    <message>
        <source>See the rule of the mark at the caret</source>
        <translation>Voir la règle de la marque au curseur</translation>
    </message>
    <message>
        <source>New rule from this wording…</source>
        <translation>Nouvelle règle d’après ces mots…</translation>
    </message>
    <message>
        <source>Put the annotation on the selected words</source>
        <translation>Placer l’annotation sur les mots sélectionnés</translation>
    </message>
    <message>
        <source>Split the annotation at the caret</source>
        <translation>Scinder l’annotation au curseur</translation>
    </message>
    <message>
        <source>Merge the annotations that the selection touches</source>
        <translation>Fusionner les annotations que touche la sélection</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Phrase suivante</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Phrase précédente</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>Sélectionner jusqu’à la fin de la phrase</translation>
    </message>
    <message>
        <source>Select back to the beginning of the sentence</source>
        <translation>Sélectionner en arrière jusqu’au début de la phrase</translation>
    </message>
    <message>
        <source>Copy all annotations as Markdown</source>
        <translation>Copier toutes les annotations en Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderMenu</name>
    <message>
        <source>&amp;Code as…</source>
        <translation>&amp;Coder comme…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Surligner</translation>
    </message>
    <message>
        <source>Annotate with &amp;memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Annoter avec un &amp;mémo</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>D’&amp;accord</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>Pas &amp;ici</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>&amp;Jamais cette règle</translation>
    </message>
    <message>
        <source>Edit &amp;memo</source>
        <translation>Modifier le &amp;mémo</translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation>&amp;Changer le code…</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>&amp;Retirer l’annotation</translation>
    </message>
    <message>
        <source>&amp;Explain this mark</source>
        <translation>&amp;Expliquer cette marque</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opier</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Copier avec la so&amp;urce</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>&amp;Tout sélectionner</translation>
    </message>
    <message>
        <source>New &amp;rule from this wording…</source>
        <translation>Nouvelle &amp;règle d’après ces mots…</translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Voir sa rè&amp;gle</translation>
    </message>
    <message>
        <source>&amp;Put the annotation here</source>
        <translation>&amp;Placer l’annotation ici</translation>
    </message>
    <message>
        <source>M&amp;erge annotations</source>
        <translation>&amp;Fusionner les annotations</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Scinder ici</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Copier en Mark&amp;down</translation>
    </message>
    <message>
        <source>Copy &amp;all as Markdown</source>
        <translation>&amp;Tout copier en Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingControls</name>
    <message>
        <source>Text and page</source>
        <translation>Texte et page</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Police</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Taille</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interligne</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longueur de ligne</translation>
    </message>
    <message>
        <source>Characters in a line; about 66 are read with the greatest ease</source>
        <translation>Caractères par ligne ; environ 66 se lisent le plus aisément</translation>
    </message>
    <message>
        <source>Straight right edge (justified)</source>
        <translation>Bord droit aligné (justifié)</translation>
    </message>
    <message>
        <source>Set the text as usual</source>
        <translation>Remettre le texte comme d’habitude</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>The typeface that is used when no other one is chosen; %1 is its name.</extracomment>
        <translation>%1 (habituel)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Page</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Fenêtre : %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Fenêtre</translation>
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
        <translation>%1 (%2) : %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingProgress</name>
    <message>
        <source>How far one has read</source>
        <translation>Jusqu’où on a lu</translation>
    </message>
    <message>
        <source>How far one has read, and how long the rest takes at 238 words a minute</source>
        <translation>Jusqu’où on a lu, et combien de temps prend le reste à 238 mots par minute</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>À la fin</translation>
    </message>
    <message>
        <source>%1 %  ·  %2 left</source>
        <extracomment>How far one has read, and how long the rest takes: &quot;42 % · 3 min left&quot;.</extracomment>
        <translation>%1 %  ·  encore %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Ouvrir un fichier &amp;récent</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Pas encore de fichiers</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Effacer cette liste</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultDelegate</name>
    <message>
        <source>Other category</source>
        <translation>Autre catégorie</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>%1 is the category that somebody gave in an exercise.</extracomment>
        <translation>Vous : %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>%1 is the category that the key of an exercise has.</extracomment>
        <translation>Corrigé : %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultModel</name>
    <message>
        <source>marked as %1</source>
        <translation>marqué comme %1</translation>
    </message>
    <message>
        <source>in the key: %1</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>dans le corrigé : %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RibbonGutter</name>
    <message>
        <source>Which paragraphs tell the same</source>
        <translation>Quels paragraphes disent la même chose</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Choisissez à gauche une règle ou un fichier à lire, ou commencez une règle à vous avec Ctrl+N. Dans un article, sélectionnez des mots et appuyez sur R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleNotation</name>
    <message>
        <source>only where this pattern stands directly before</source>
        <translation>seulement où ce motif précède immédiatement</translation>
    </message>
    <message>
        <source>not where this pattern stands directly before</source>
        <translation>pas où ce motif précède immédiatement</translation>
    </message>
    <message>
        <source>only where this pattern stands directly after</source>
        <translation>seulement où ce motif suit immédiatement</translation>
    </message>
    <message>
        <source>not where this pattern stands directly after</source>
        <translation>pas où ce motif suit immédiatement</translation>
    </message>
    <message>
        <source>only where this pattern stands earlier in the sentence</source>
        <translation>seulement où ce motif se trouve avant dans la phrase</translation>
    </message>
    <message>
        <source>not where this pattern stands earlier in the sentence</source>
        <translation>pas où ce motif se trouve avant dans la phrase</translation>
    </message>
    <message>
        <source>only where this pattern stands later in the sentence</source>
        <translation>seulement où ce motif se trouve après dans la phrase</translation>
    </message>
    <message>
        <source>not where this pattern stands later in the sentence</source>
        <translation>pas où ce motif se trouve après dans la phrase</translation>
    </message>
    <message>
        <source>only where this pattern stands elsewhere in the sentence</source>
        <translation>seulement où ce motif se trouve ailleurs dans la phrase</translation>
    </message>
    <message>
        <source>not where this pattern stands elsewhere in the sentence</source>
        <translation>pas où ce motif se trouve ailleurs dans la phrase</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjectif</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>préposition</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbe</translation>
    </message>
    <message>
        <source>auxiliary: is, have, may</source>
        <translation>auxiliaire : is, have, may</translation>
    </message>
    <message>
        <source>conjunction: and, or, but</source>
        <translation>conjonction : and, or, but</translation>
    </message>
    <message>
        <source>determiner: the, this, some</source>
        <translation>déterminant : the, this, some</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>interjection</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>nom commun</translation>
    </message>
    <message>
        <source>number</source>
        <translation>nombre</translation>
    </message>
    <message>
        <source>particle: to, not, &apos;s</source>
        <translation>particule : to, not, &apos;s</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronom</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nom propre</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>ponctuation</translation>
    </message>
    <message>
        <source>subordinating conjunction: that, while</source>
        <translation>conjonction de subordination : that, while</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>symbole</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbe</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>tout le reste</translation>
    </message>
    <message>
        <source>begins a list, by its name</source>
        <translation>commence une liste, par son nom</translation>
    </message>
    <message>
        <source>where that is known from: author and year</source>
        <translation>d’où on le sait : auteur et année</translation>
    </message>
    <message>
        <source>all forms of an irregular word, the base first</source>
        <translation>toutes les formes d’un mot irrégulier, la base d’abord</translation>
    </message>
    <message>
        <source>begins a rule: its category, a dot and a name</source>
        <translation>commence une règle : sa catégorie, un point et un nom</translation>
    </message>
    <message>
        <source>how strongly the rule speaks</source>
        <translation>avec quelle force la règle parle</translation>
    </message>
    <message>
        <source>why the wording is marked, in a sentence</source>
        <translation>pourquoi la formulation est marquée, en une phrase</translation>
    </message>
    <message>
        <source>plainer wordings, parted by |</source>
        <translation>formulations plus simples, séparées par |</translation>
    </message>
    <message>
        <source>where the plainer wording fits</source>
        <translation>où la formulation plus simple convient</translation>
    </message>
    <message>
        <source>the pattern that is marked</source>
        <translation>le motif qui est marqué</translation>
    </message>
    <message>
        <source>only in these voices, parted by commas</source>
        <translation>seulement dans ces voix, séparées par des virgules</translation>
    </message>
    <message>
        <source>not in these voices, parted by commas</source>
        <translation>pas dans ces voix, séparées par des virgules</translation>
    </message>
    <message>
        <source>only in these kinds of block, parted by commas</source>
        <translation>seulement dans ces sortes de blocs, séparées par des virgules</translation>
    </message>
    <message>
        <source>not in these kinds of block, parted by commas</source>
        <translation>pas dans ces sortes de blocs, séparées par des virgules</translation>
    </message>
    <message>
        <source>only as the word that reports what somebody said</source>
        <translation>seulement comme mot qui rapporte ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>not as the word that reports what somebody said</source>
        <translation>pas comme mot qui rapporte ce que quelqu’un a dit</translation>
    </message>
    <message>
        <source>an example, what is marked in {braces}</source>
        <translation>un exemple, ce qui est marqué entre {accolades}</translation>
    </message>
    <message>
        <source>the example above with a plainer wording put in</source>
        <translation>l’exemple ci-dessus avec une formulation plus simple</translation>
    </message>
    <message>
        <source>an example in which nothing is marked</source>
        <translation>un exemple où rien n’est marqué</translation>
    </message>
    <message>
        <source>gives a pattern a name: let NP = /DET? /NOUN</source>
        <translation>donne un nom à un motif : let NP = /DET? /NOUN</translation>
    </message>
    <message>
        <source>switches a rule off</source>
        <translation>désactive une règle</translation>
    </message>
    <message>
        <source>speaks loudly: drawn first</source>
        <translation>parle fort : dessinée en premier</translation>
    </message>
    <message>
        <source>drawn, and told apart from the strong ones</source>
        <translation>dessinée, et distinguée des fortes</translation>
    </message>
    <message>
        <source>a faint hint, drawn only when asked for</source>
        <translation>un léger indice, dessiné seulement à la demande</translation>
    </message>
    <message>
        <source>the marked words are this pattern</source>
        <translation>les mots marqués sont ce motif</translation>
    </message>
    <message>
        <source>this pattern stands directly before</source>
        <translation>ce motif précède immédiatement</translation>
    </message>
    <message>
        <source>this pattern stands directly after</source>
        <translation>ce motif suit immédiatement</translation>
    </message>
    <message>
        <source>this pattern does not stand directly before</source>
        <translation>ce motif ne précède pas immédiatement</translation>
    </message>
    <message>
        <source>this pattern does not stand directly after</source>
        <translation>ce motif ne suit pas immédiatement</translation>
    </message>
    <message>
        <source>the verb in all its forms</source>
        <translation>le verbe sous toutes ses formes</translation>
    </message>
    <message>
        <source>the noun, singular and plural</source>
        <translation>le nom, au singulier et au pluriel</translation>
    </message>
    <message>
        <source>the adjective, also -er and -est</source>
        <translation>l’adjectif, aussi en -er et -est</translation>
    </message>
    <message>
        <source>a word in one of these voices</source>
        <translation>un mot dans une de ces voix</translation>
    </message>
    <message>
        <source>a word in one of these kinds of block</source>
        <translation>un mot dans une de ces sortes de blocs</translation>
    </message>
    <message>
        <source>the outlet&apos;s own words</source>
        <translation>les propres mots du média</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>sorte de bloc</translation>
    </message>
    <message>
        <source>the marked words</source>
        <translation>les mots marqués</translation>
    </message>
    <message>
        <source>who is reported</source>
        <translation>qui est cité</translation>
    </message>
    <message>
        <source>a part of the pattern that has this name</source>
        <translation>une partie du motif qui porte ce nom</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>liste de mots</translation>
    </message>
    <message>
        <source>pattern with this name</source>
        <translation>motif de ce nom</translation>
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
        <translation>Jeu</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Règles</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacks</name>
    <message>
        <source>The rule pack %1 is left out. %2</source>
        <translation>Le jeu de règles %1 est laissé de côté. %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacksDialog</name>
    <message>
        <source>You have added no rule packs. A pack is a folder with rules or word lists of your own; it may change or switch off rules of Slantlight.</source>
        <translation>Vous n’avez ajouté aucun jeu de règles. Un jeu est un dossier avec vos propres règles ou listes de mots ; il peut changer ou désactiver des règles de Slantlight.</translation>
    </message>
    <message>
        <source>No single rule is switched off. “Never this rule” on a mark&apos;s card does that.</source>
        <translation>Aucune règle n’est désactivée. « Jamais cette règle », sur la fiche d’une marque, le fait.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Jeux de règles</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Règles désactivées</translation>
    </message>
    <message>
        <source>Slantlight&apos;s own rules always come first. Packs come after them in the order of their names, and a later one may say a rule or word list anew.</source>
        <translation>Les règles de Slantlight viennent toujours en premier. Les jeux suivent dans l’ordre de leurs noms, et un jeu ultérieur peut redéfinir une règle ou une liste.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Ajouter…</translation>
    </message>
    <message>
        <source>Choose a folder with rules or word lists; it is checked and copied</source>
        <translation>Choisir un dossier avec des règles ou des listes de mots ; il est vérifié et copié</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Retirer…</translation>
    </message>
    <message>
        <source>Move the chosen pack to the trash</source>
        <translation>Mettre le jeu choisi à la corbeille</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>Show the folder of the chosen pack, or that of all packs</source>
        <translation>Montrer le dossier du jeu choisi, ou celui de tous les jeux</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Choisir un jeu de règles</translation>
    </message>
    <message>
        <source>Remove rule pack</source>
        <translation>Retirer le jeu de règles</translation>
    </message>
    <message>
        <source>Remove the rule pack %1? Its folder goes to the trash, from where you can bring it back.</source>
        <translation>Retirer le jeu de règles %1 ? Son dossier va à la corbeille, d’où vous pouvez le reprendre.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Retirer</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Aucun programme n’a ouvert le dossier %1. Ouvrez-le à la main.</translation>
    </message>
    <message>
        <source>Switch this rule on again</source>
        <translation>Réactiver cette règle</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Désactiver cette règle</translation>
    </message>
    <message>
        <source>&amp;Write rules…</source>
        <translation>&amp;Écrire des règles…</translation>
    </message>
    <message>
        <source>Open the chosen pack in the rule workshop</source>
        <translation>Ouvrir le jeu choisi dans l’atelier de règles</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleVerdictsDialog</name>
    <message>
        <source>What you said to the rules</source>
        <translation>Ce que vous avez dit des règles</translation>
    </message>
    <message>
        <source>Rules and what was said to their marks</source>
        <translation>Règles, et ce qui a été dit de leurs marques</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Règle</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Ce qu’elle dit</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>D’accord</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Pas ici</translation>
    </message>
    <message>
        <source>Share agreed</source>
        <extracomment>A column: the share of answers that agree with a rule.</extracomment>
        <translation>Part d’accord</translation>
    </message>
    <message>
        <source>Last reason</source>
        <translation>Dernière raison</translation>
    </message>
    <message>
        <source>Switch the rule &amp;off</source>
        <translation>&amp;Désactiver la règle</translation>
    </message>
    <message>
        <source>See the r&amp;ule</source>
        <translation>Voir la rè&amp;gle</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Ouvrir la règle dans l’atelier de règles.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copier le tableau</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>En texte avec tabulations, pour un tableur</translation>
    </message>
    <message>
        <source>In no rule pack that is on now; what was said is kept.</source>
        <translation>Dans aucun jeu de règles actif ; ce qui a été dit est gardé.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of a rule that is switched off.</extracomment>
        <translation>%1 (désactivée)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has answered to a mark yet. The card of a mark asks: agree, or not here?</source>
        <translation>Personne n’a encore répondu à une marque. La fiche d’une marque demande : d’accord, ou pas ici ?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) so far, in all articles of the library.</source>
        <translation>
            <numerusform>%n réponse jusqu’ici, dans tous les articles de la bibliothèque.</numerusform>
            <numerusform>%n réponses jusqu’ici, dans tous les articles de la bibliothèque.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch the rule &amp;on</source>
        <translation>&amp;Activer la règle</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody wrote as their reason for agreeing with a mark, or not.</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>You mostly say no to its marks.</source>
        <translation>Vous refusez le plus souvent ses marques.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleWriter</name>
    <message>
        <source>Put the caret into a rule first.</source>
        <translation>Placez d’abord le curseur dans une règle.</translation>
    </message>
    <message>
        <source>Select some words of one sentence first.</source>
        <translation>Sélectionnez d’abord des mots d’une seule phrase.</translation>
    </message>
    <message>
        <source>A rule is made of words of an English article that is read already.</source>
        <translation>Une règle se fait de mots d’un article en anglais qui est déjà lu.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SaveQuestion</name>
    <message>
        <source>Rule workshop</source>
        <translation>Atelier de règles</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Decide in the editor which text stays.</source>
        <translation>%1 a été modifié par un autre programme. Décidez dans l’éditeur quel texte reste.</translation>
    </message>
    <message numerus="yes">
        <source>Save what you wrote? %n file(s) are not saved: %1</source>
        <translation>
            <numerusform>Enregistrer ce que vous avez écrit ? %n fichier n’est pas enregistré : %1</numerusform>
            <numerusform>Enregistrer ce que vous avez écrit ? %n fichiers ne sont pas enregistrés : %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchChips</name>
    <message>
        <source>Take out: %1</source>
        <translation>Retirer : %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchCompletion</name>
    <message>
        <source>What can be asked</source>
        <translation>Ce qu’on peut demander</translation>
    </message>
    <message>
        <source>your own annotations</source>
        <translation>vos propres annotations</translation>
    </message>
    <message>
        <source>words one after another</source>
        <translation>mots qui se suivent</translation>
    </message>
    <message>
        <source>without the word after it</source>
        <translation>sans le mot qui suit</translation>
    </message>
    <message>
        <source>between words: one of them is enough</source>
        <translation>entre des mots : un seul suffit</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchField</name>
    <message>
        <source>Words, “a phrase”, -without, OR, and fields such as outlet: or tag:. Ctrl+Space shows them all.</source>
        <translation>Mots, « expression » entre guillemets, -sans, OR et champs comme outlet: ou tag:. Ctrl+Espace les montre tous.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchWords</name>
    <message>
        <source>since %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>depuis %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>jusqu’à %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 à %2</translation>
    </message>
    <message>
        <source>%1 close together</source>
        <extracomment>A condition of a search; %1 are words.</extracomment>
        <translation>%1 proches l’un de l’autre</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that are searched for.</extracomment>
        <translation>« %1 »</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition of a search: what is looked at, and what is wanted there.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>A condition of a search; %1 is another one, such as: Tag: late.</extracomment>
        <translation>sans %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two conditions of a search, of which one is enough.</extracomment>
        <translation> ou </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Articles with %1</source>
        <translation>Articles avec %1</translation>
    </message>
    <message>
        <source>“%1” still lacks what is wanted.</source>
        <extracomment>%1 is such as: tag:</extracomment>
        <translation>Il manque encore une valeur à « %1 ».</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026, 2026-03, 2026-03-01 or two of these with .. between them.</source>
        <translation>« %1 » n’est pas une date. Écrivez 2026, 2026-03, 2026-03-01 ou deux d’entre elles séparées par ...</translation>
    </message>
    <message>
        <source>“%1” is not known. There are %2.</source>
        <translation>« %1 » est inconnu. Il existe %2.</translation>
    </message>
    <message>
        <source>“%1” is no category of marks.</source>
        <translation>« %1 » n’est pas un type de marques.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Mots</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Auteur</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Média</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Of an annotation: who is portrayed so.</extracomment>
        <translation>Cible</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>On an article as a whole.</extracomment>
        <translation>Note</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Étiquette</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codeur</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Collection</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Parution</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>State</source>
        <translation>État</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>n’importe où</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>mots du titre</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>qui l’a écrit</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>qui l’a publié</translation>
    </message>
    <message>
        <source>words of a memo</source>
        <translation>mots d’un mémo</translation>
    </message>
    <message>
        <source>who is portrayed</source>
        <translation>qui est dépeint</translation>
    </message>
    <message>
        <source>words of a note on an article</source>
        <translation>mots d’une note sur un article</translation>
    </message>
    <message>
        <source>of article or annotation</source>
        <translation>d’un article ou d’une annotation</translation>
    </message>
    <message>
        <source>of an annotation</source>
        <translation>d’une annotation</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>qui a annoté</translation>
    </message>
    <message>
        <source>marks that were counted</source>
        <translation>marques comptées</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>une collection</translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-01..2026-04</source>
        <translation>2026, 2026-03 ou 2026-03-01..2026-04</translation>
    </message>
    <message>
        <source>such as en or de</source>
        <translation>par exemple en ou de</translation>
    </message>
    <message>
        <source>unread, read, annotated …</source>
        <translation>unread, read, annotated…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>non lu</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>commencé</translation>
    </message>
    <message>
        <source>read</source>
        <comment>state of an article</comment>
        <translation>lu</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>annoté</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>avec une note</translation>
    </message>
    <message>
        <source>with an annotation whose place is lost</source>
        <translation>avec une annotation dont l’endroit est perdu</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SelectionBar</name>
    <message>
        <source>Codes for the selected words</source>
        <translation>Codes pour les mots sélectionnés</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Mémo</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Plus…</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (touche %2)</translation>
    </message>
    <message>
        <source>Highlight with a memo</source>
        <translation>Surligner avec un mémo</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Tous les codes</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Règle…</translation>
    </message>
    <message>
        <source>Make a rule of these words</source>
        <translation>Faire une règle de ces mots</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SheetPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Enregistrer en PDF</translation>
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
        <translation>Nom</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Classe</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Marked as %1; in the key: %2</source>
        <extracomment>Of a place in an exercise: %1 is the category given, %2 the one that the key has.</extracomment>
        <translation>Marqué comme %1 ; dans le corrigé : %2</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Que chercher</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Filled: what was marked. With a line below: the key.</source>
        <translation>Plein : ce qui a été marqué. Avec une ligne dessous : le corrigé.</translation>
    </message>
    <message>
        <source>Place by place, by the number of the line</source>
        <translation>Endroit par endroit, selon le numéro de la ligne</translation>
    </message>
    <message>
        <source>Nothing was marked, and the key has no place.</source>
        <translation>Rien n’a été marqué, et le corrigé n’a aucune place.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Chiffres</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Catégorie</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Trouvé</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Manqué</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Au-delà</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Précision</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Rappel</translation>
    </message>
    <message>
        <source>All, whatever the category</source>
        <translation>Tout, quelle que soit la catégorie</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Même catégorie à %1 des endroits trouvés.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <extracomment>Title of a sheet; %1 is that of the exercise.</extracomment>
        <translation>Résultat : %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShelfTree</name>
    <message>
        <source>Parts of the library</source>
        <translation>Parties de la bibliothèque</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Non lus</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Recherches gardées</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Corbeille</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nouvelle collection</translation>
    </message>
    <message>
        <source>New collection inside</source>
        <translation>Nouvelle collection à l’intérieur</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Déplacer tout en haut</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>Déplacer dans</translation>
    </message>
    <message>
        <source>Change what it asks</source>
        <translation>Changer ce qu’elle demande</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Renommer</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Supprimer</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vider la corbeille…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Chercher des actions et des touches</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Toutes les touches habituelles</translation>
    </message>
    <message>
        <source>Give every action the keys that it came with</source>
        <translation>Rendre à chaque action ses touches d’origine</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Nouvelles touches</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Pas de touches</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Touches habituelles</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the group of an action, %2 its name.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>On the page: give the selection or the mark the code of that digit</source>
        <translation>Sur la page : donner à la sélection ou à la marque le code de ce chiffre</translation>
    </message>
    <message>
        <source>On the page: explain the mark at the caret</source>
        <translation>Sur la page : expliquer la marque au curseur</translation>
    </message>
    <message>
        <source>On the page: close the card</source>
        <translation>Sur la page : fermer la fiche</translation>
    </message>
    <message>
        <source>On the card: the other marks in this place</source>
        <translation>Sur la fiche : les autres marques à cet endroit</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Les prendre</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Définir</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <extracomment>%1 are keys, %2 is the name of an action.</extracomment>
        <translation>%1 appartient à « %2 », qui la perdrait.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Ces touches ne peuvent pas être changées.</translation>
    </message>
    <message>
        <source>Click into the field and press the keys that it is to have.</source>
        <translation>Cliquez dans le champ et appuyez sur les touches voulues.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Sources</name>
    <message>
        <source>Person</source>
        <translation>Personne</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organisation</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A place that stands for its government or its people: &quot;Moscow said&quot;.</extracomment>
        <translation>Lieu</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Groupe</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a source&quot;.</extracomment>
        <translation>Personne non nommée</translation>
    </message>
    <message>
        <source>Unnamed organisation</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a ministry&quot;.</extracomment>
        <translation>Organisation non nommée</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a country&quot;.</extracomment>
        <translation>Lieu non nommé</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <extracomment>What a speaker is who remains anonymous: &quot;officials&quot;.</extracomment>
        <translation>Groupe non nommé</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Non nommé</translation>
    </message>
    <message>
        <source>plain saying</source>
        <extracomment>A class of verbs: said, told, according to.</extracomment>
        <translation>simple dire</translation>
    </message>
    <message>
        <source>what the saying does</source>
        <extracomment>A class of verbs: accused, promised, demanded.</extracomment>
        <translation>ce que fait la parole</translation>
    </message>
    <message>
        <source>official acts</source>
        <extracomment>A class of verbs: ruled, pleaded, sentenced.</extracomment>
        <translation>actes officiels</translation>
    </message>
    <message>
        <source>place in the talk</source>
        <extracomment>A class of verbs: added, went on, concluded.</extracomment>
        <translation>place dans l’échange</translation>
    </message>
    <message>
        <source>manner of speaking</source>
        <extracomment>A class of verbs: shouted, whispered.</extracomment>
        <translation>manière de parler</translation>
    </message>
    <message>
        <source>thinking</source>
        <extracomment>A class of verbs: believes, hopes, plans.</extracomment>
        <translation>pensée</translation>
    </message>
    <message>
        <source>no verb</source>
        <extracomment>A class of cues: according to.</extracomment>
        <translation>sans verbe</translation>
    </message>
    <message>
        <source>taken as true</source>
        <extracomment>How a verb treats what it reports: &quot;confirmed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>tenu pour vrai</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>How a verb treats what it reports: &quot;said&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>neutre</translation>
    </message>
    <message>
        <source>left open</source>
        <extracomment>How a verb treats what it reports: &quot;claimed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>laissé ouvert</translation>
    </message>
    <message>
        <source>“confirmed” takes what is said as true, “claimed” leaves it open (Martin &amp; White 2005).</source>
        <translation>« confirmed » tient pour vrai ce qui est dit, « claimed » le laisse ouvert (Martin &amp; White 2005).</translation>
    </message>
    <message>
        <source>quoted without a verb</source>
        <extracomment>Stands in place of verbs: somebody is quoted after a colon, or signs a quotation.</extracomment>
        <translation>cité sans verbe</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>A share that is more than nothing and rounds to less than one percent.</extracomment>
        <translation>moins de 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of quotes</source>
        <extracomment>%1 is a share such as &quot;12 %&quot;: of all words that stand in quotations.</extracomment>
        <translation>%1 des citations</translation>
    </message>
    <message numerus="yes">
        <source>retold in %Ln word(s)</source>
        <translation>
            <numerusform>rapporté en %Ln mot</numerusform>
            <numerusform>rapporté en %Ln mots</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>What is said is … %1</source>
        <extracomment>How often what is said is taken as true, left open ...: %1 lists it.</extracomment>
        <translation>Ce qui est dit est … %1</translation>
    </message>
    <message>
        <source>Kinds of verbs (Bednarek 2006): %1</source>
        <extracomment>Bednarek 2006 is where the classes of verbs come from: %1 lists them with their counts.</extracomment>
        <translation>Sortes de verbes (Bednarek 2006) : %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements are negated</source>
        <extracomment>Statements such as &quot;has not confirmed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln propos est nié</numerusform>
            <numerusform>%Ln propos sont niés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements stand in somebody else&apos;s words</source>
        <translation>
            <numerusform>%Ln propos est dans les mots de quelqu’un d’autre</numerusform>
            <numerusform>%Ln propos sont dans les mots de quelqu’un d’autre</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Previous passage (left arrow)</source>
        <translation>Passage précédent (flèche gauche)</translation>
    </message>
    <message>
        <source>Next passage (right arrow)</source>
        <translation>Passage suivant (flèche droite)</translation>
    </message>
    <message>
        <source>Turn the light off (Esc)</source>
        <translation>Éteindre la lumière (Échap)</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Aucun article n’est ouvert</translation>
    </message>
    <message>
        <source>Open an article, and whoever speaks in it is listed here: who is quoted, how much, and by which verbs.</source>
        <translation>Ouvrez un article, et qui y parle est listé ici : qui est cité, combien, et par quels verbes.</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>Personne n’est listé</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Personne n’est cité ici</translation>
    </message>
    <message>
        <source>As far as the program sees, this text reports nobody: all that it tells, it tells itself.</source>
        <translation>Autant que le programme le voie, ce texte ne rapporte personne : tout ce qu’il raconte, il le raconte lui-même.</translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3</source>
        <extracomment>Who is lit in the text, and at which of their passages the reader is; statements that stand side by side are one passage.</extracomment>
        <translation>Passage %1 sur %2 · %3</translation>
    </message>
    <message>
        <source>Turn the light off</source>
        <translation>Éteindre la lumière</translation>
    </message>
    <message>
        <source>Light up in the article</source>
        <translation>Éclairer dans l’article</translation>
    </message>
    <message>
        <source>Go to the first mention</source>
        <translation>Aller à la première mention</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerDelegate</name>
    <message>
        <source>first mention</source>
        <translation>première mention</translation>
    </message>
    <message>
        <source>%1:</source>
        <extracomment>Stands before a list of verbs: &quot;taken as true: confirmed&quot;.</extracomment>
        <translation>%1 :</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerModel</name>
    <message>
        <source>Not named in the text</source>
        <translation>Non nommé dans le texte</translation>
    </message>
    <message>
        <source>The outlet itself</source>
        <extracomment>A row for what an outlet, %1, tells in its own words, without reporting anybody.</extracomment>
        <translation>Le média lui-même</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 lui-même</translation>
    </message>
    <message>
        <source>%1 of the text reports nobody</source>
        <extracomment>%1 is a share such as &quot;54 %&quot;.</extracomment>
        <translation>%1 du texte ne rapporte personne</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln propos</numerusform>
            <numerusform>%Ln propos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How the verbs treat what is said, and the verbs: &quot;taken as true: confirmed&quot;.</extracomment>
        <translation>%1 : %2</translation>
    </message>
    <message>
        <source>Statements of which the text does not say who makes them, or says it in a way that leaves it open.</source>
        <translation>Propos dont le texte ne dit pas de qui ils sont, ou le dit d’une façon qui le laisse ouvert.</translation>
    </message>
    <message>
        <source>What stands outside quotations and reported speech, in headlines, text and captions.</source>
        <translation>Ce qui est hors des citations et des propos rapportés, dans les titres, le texte et les légendes.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::StatusFigures</name>
    <message>
        <source>Figures of the article</source>
        <translation>Chiffres de l’article</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marque</numerusform>
            <numerusform>%Ln marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fainter one(s) hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider holds back.</extracomment>
        <translation>
            <numerusform>%Ln plus faible masquée</numerusform>
            <numerusform>%Ln plus faibles masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider and the switches hold back.</extracomment>
        <translation>
            <numerusform>%Ln de plus masquée</numerusform>
            <numerusform>%Ln de plus masquées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outlet&apos;s own words</source>
        <translation>
            <numerusform>%Ln dans les propres mots du média</numerusform>
            <numerusform>%Ln dans les propres mots du média</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to be marked to the end</source>
        <translation>Trop pour être marqué jusqu’au bout</translation>
    </message>
    <message>
        <source>Marks: those that are shown, of all that were found. The slider “few … all” and the switches of the panel hold the others back.</source>
        <translation>Marques : celles qui sont affichées, parmi toutes celles trouvées. Le curseur « peu … tout » et les interrupteurs du panneau retiennent les autres.</translation>
    </message>
    <message>
        <source>The outlet&apos;s own words are all but direct quotations, teasers and credits.</source>
        <translation>Les propres mots du média sont tous, sauf les citations directes, les accroches et les mentions de crédit.</translation>
    </message>
    <message>
        <source>Found by the rules %1, with ICU %2. The same rules find the same marks everywhere.</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>Trouvées par les règles %1, avec ICU %2. Les mêmes règles trouvent partout les mêmes marques.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SwitchedOff</name>
    <message>
        <source>Kinds of marks that are switched off</source>
        <translation>Sortes de marques désactivées</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Règles désactivées</translation>
    </message>
    <message>
        <source>Switch a kind of marks on again</source>
        <translation>Réactiver une sorte de marques</translation>
    </message>
    <message>
        <source>Switch a rule on again</source>
        <translation>Réactiver une règle</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) switched off</source>
        <translation>
            <numerusform>%Ln sorte désactivée</numerusform>
            <numerusform>%Ln sortes désactivées</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) switched off</source>
        <translation>
            <numerusform>%Ln règle désactivée</numerusform>
            <numerusform>%Ln règles désactivées</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activer %1</translation>
    </message>
    <message>
        <source>Switch on all kinds</source>
        <translation>Activer toutes les sortes</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TagPopover</name>
    <message>
        <source>late, harbour</source>
        <translation>retard, port</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Étiquettes</translation>
    </message>
    <message>
        <source>Part tags by commas. Enter keeps them.</source>
        <translation>Séparez les étiquettes par des virgules. Entrée les garde.</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Étiquettes de « %1 »</translation>
    </message>
    <message numerus="yes">
        <source>Tags that %n articles share</source>
        <translation>
            <numerusform>Étiquettes de %n article</numerusform>
            <numerusform>Étiquettes communes à %n articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialPanels</name>
    <message>
        <source>What the rules do</source>
        <translation>Ce que font les règles</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>A tab: %1 is a number of problems.</extracomment>
        <translation>Problèmes</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>A tab: %1 of %2 examples do what they say.</extracomment>
        <translation>Exemples</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>Dans la bibliothèque</translation>
    </message>
    <message>
        <source>Only this rule</source>
        <translation>Cette règle seulement</translation>
    </message>
    <message>
        <source>Show only what belongs to the rule at the caret</source>
        <translation>Ne montrer que ce qui relève de la règle au curseur</translation>
    </message>
    <message>
        <source>Articles looked through</source>
        <translation>Articles parcourus</translation>
    </message>
    <message>
        <source>Try on the library</source>
        <translation>Essayer sur la bibliothèque</translation>
    </message>
    <message>
        <source>Count what the rule at the caret marks in all your articles</source>
        <translation>Compter ce que la règle au curseur marque dans tous vos articles</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Arrêter</translation>
    </message>
    <message>
        <source>Stop looking through the library</source>
        <translation>Ne plus parcourir la bibliothèque</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problèmes (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problème</numerusform>
            <numerusform>%n problèmes</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>Rien à corriger dans ce fichier.</translation>
    </message>
    <message>
        <source>Examples (%1 of %2)</source>
        <translation>Exemples (%1 sur %2)</translation>
    </message>
    <message>
        <source>%1 of %2 examples of this file hold.</source>
        <translation>%1 exemples sur %2 de ce fichier sont justes.</translation>
    </message>
    <message>
        <source>A rule shows what it means by examples: “+ Aides {may} go.” is to be marked, “- It was in May.” is not.</source>
        <translation>Une règle dit par des exemples ce qu’elle entend : « + Aides {may} go. » est à marquer, « - It was in May. » ne l’est pas.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 unchanged</source>
        <extracomment>Of marks in the open article, when rules are tried.</extracomment>
        <translation>%1 nouvelles, %2 disparues, %3 inchangées</translation>
    </message>
    <message>
        <source>In the article (+%1 −%2)</source>
        <translation>Dans l’article (+%1 −%2)</translation>
    </message>
    <message>
        <source>These rules mark nothing in the open article.</source>
        <translation>Ces règles ne marquent rien dans l’article ouvert.</translation>
    </message>
    <message>
        <source>Open an article in English: what the rules mark there is shown here and lit on the page while you write.</source>
        <translation>Ouvrez un article en anglais : ce que les règles y marquent s’affiche ici et s’éclaire sur la page pendant que vous écrivez.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mark(s)</source>
        <extracomment>%1 is a rule&apos;s id.</extracomment>
        <translation>
            <numerusform>%1 : %n marque</numerusform>
            <numerusform>%1 : %n marques</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) looked through</source>
        <translation>
            <numerusform>%n article parcouru</numerusform>
            <numerusform>%n articles parcourus</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>arrêté</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Parcours de la bibliothèque…</translation>
    </message>
    <message>
        <source>The rule marks nothing in your articles.</source>
        <translation>La règle ne marque rien dans vos articles.</translation>
    </message>
    <message>
        <source>Put the caret into a rule, and try it on all your articles: every one with a mark is listed.</source>
        <translation>Placez le curseur dans une règle et essayez-la sur tous vos articles : chacun qui porte une marque est listé.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Tous les articles</translation>
    </message>
    <message numerus="yes">
        <source>The last %n article(s)</source>
        <translation>
            <numerusform>Le dernier article</numerusform>
            <numerusform>Les %n derniers articles</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialRows</name>
    <message>
        <source>line %1</source>
        <extracomment>A line of a file.</extracomment>
        <translation>ligne %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is a sentence with the marked words in braces.</extracomment>
        <translation>Trouvé : %1</translation>
    </message>
    <message>
        <source>%1, faint</source>
        <extracomment>Of a mark: %1 is &quot;new&quot;, &quot;gone&quot; or &quot;unchanged&quot;.</extracomment>
        <translation>%1, faible</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marque</numerusform>
            <numerusform>%n marques</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialText</name>
    <message>
        <source>The rule marks something here, and should not.</source>
        <translation>La règle marque quelque chose ici, et ne le devrait pas.</translation>
    </message>
    <message>
        <source>The place is taken by %1: of marks of one category that overlap, the longer stays.</source>
        <extracomment>%1 are ids of rules, such as loaded.grand.</extracomment>
        <translation>La place est prise par %1 : de marques d’une même catégorie qui se chevauchent, la plus longue reste.</translation>
    </message>
    <message>
        <source>Other words are marked than those in braces.</source>
        <translation>D’autres mots sont marqués que ceux entre accolades.</translation>
    </message>
    <message>
        <source>%1 needs two examples that it marks (+) and two that it leaves alone (-).</source>
        <translation>%1 demande deux exemples qu’elle marque (+) et deux qu’elle laisse (-).</translation>
    </message>
    <message>
        <source>No line with = shows the plainer wording “%1”. Add one below the example in which it is offered.</source>
        <translation>Aucune ligne avec = ne montre la formulation plus simple « %1 ». Ajoutez-en une sous l’exemple où elle est proposée.</translation>
    </message>
    <message>
        <source>%1 marks nothing in any of its examples.</source>
        <translation>%1 ne marque rien dans aucun de ses exemples.</translation>
    </message>
    <message>
        <source>%1 is also the name of a shipped rule, which this one replaces.</source>
        <translation>%1 est aussi le nom d’une règle livrée, que celle-ci remplace.</translation>
    </message>
    <message>
        <source>There is no rule %1 to switch off.</source>
        <translation>Il n’y a pas de règle %1 à désactiver.</translation>
    </message>
    <message>
        <source>An example of %1 fails.</source>
        <translation>Un exemple de %1 échoue.</translation>
    </message>
    <message>
        <source>“%1” is found in this voice: %2, and not in this one: %3.</source>
        <extracomment>%1 are words, %2 and %3 are voices such as &quot;direct speech&quot;.</extracomment>
        <translation>« %1 » se trouve dans cette voix : %2, et non dans celle-ci : %3.</translation>
    </message>
    <message>
        <source>A plainer wording is offered here. Add the line “= %1”, if it reads well.</source>
        <translation>Une formulation plus simple est proposée ici. Ajoutez la ligne « = %1 », si elle se lit bien.</translation>
    </message>
    <message>
        <source>What the line “= %1” shows is not offered here.</source>
        <translation>Ce que montre la ligne « = %1 » n’est pas proposé ici.</translation>
    </message>
    <message>
        <source>Nothing here is “%1”, with which the pattern “%2” begins.</source>
        <extracomment>Of rule patterns: %1 is the first item, such as claim~v, %2 all of it.</extracomment>
        <translation>Rien ici ne correspond à « %1 », par quoi commence le motif « %2 ».</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and the sentence ends.</source>
        <extracomment>Of rule patterns: %1 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>« %1 » convient. Puis « %2 » est cherché, et la phrase finit.</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and “%3” stands there.</source>
        <extracomment>Of rule patterns: %1 and %3 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>« %1 » convient. Puis « %2 » est cherché, et là se trouve « %3 ».</translation>
    </message>
    <message>
        <source>“%1” is found, but the line “%2” turns it away.</source>
        <extracomment>%1 are words of the sentence, %2 is a line of the rule, such as &quot;not after asylum&quot;.</extracomment>
        <translation>« %1 » est trouvé, mais la ligne « %2 » l’écarte.</translation>
    </message>
    <message>
        <source>“%1” is found, but in a voice or kind of block that the rule leaves alone.</source>
        <translation>« %1 » est trouvé, mais dans une voix ou une sorte de bloc que la règle laisse de côté.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>nouvelle</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>disparue</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>inchangée</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::UndoHistory</name>
    <message>
        <source>Step</source>
        <translation>Étape</translation>
    </message>
    <message>
        <source>Back to which step?</source>
        <translation>Revenir à quelle étape ?</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Tel qu’à l’ouverture</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Étapes, la dernière en premier</translation>
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
        <translation>Ce que vous avez tapé comme mémo n’a pas encore pu être enregistré.</translation>
    </message>
    <message>
        <source>Another program may be holding the library, or the disk may be full.</source>
        <translation>Un autre programme retient peut-être la bibliothèque, ou le disque est plein.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Réessayer</translation>
    </message>
    <message>
        <source>Write to a file and quit</source>
        <translation>Écrire dans un fichier et quitter</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Rester</translation>
    </message>
    <message>
        <source>The memos are in %1 now.</source>
        <translation>Les mémos sont maintenant dans %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::VoiceName</name>
    <message>
        <source>Headline</source>
        <translation>Titre</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Récit</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Citation directe</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Discours indirect</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Légende</translation>
    </message>
    <message>
        <source>Teaser</source>
        <extracomment>A teaser is the headline or link of another article.</extracomment>
        <translation>Accroche</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>The line that says where a text comes from: &quot;Read more at ...&quot;.</extracomment>
        <translation>Ligne de crédit</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WeightSlider</name>
    <message>
        <source>few</source>
        <translation>peu</translation>
    </message>
    <message>
        <source>all</source>
        <translation>tout</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>How many marks are shown, from few to all</source>
        <translation>Combien de marques sont affichées, de peu à tout</translation>
    </message>
    <message>
        <source>Few: only the surest marks. All: weak hints too.</source>
        <translation>Peu : seulement les marques les plus sûres. Tout : les indices faibles aussi.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WelcomePage</name>
    <message>
        <source>It keeps a statement at a distance, makes it less sure, or takes it as settled.</source>
        <translation>Cela tient un propos à distance, le rend moins sûr ou le tient pour acquis.</translation>
    </message>
    <message>
        <source>A word that judges or stirs stands where a plain one exists.</source>
        <translation>Un mot qui juge ou remue tient la place d’un mot neutre.</translation>
    </message>
    <message>
        <source>Somebody is quoted who cannot be asked, or by a verb that judges what was said.</source>
        <translation>Quelqu’un est cité qu’on ne peut interroger, ou par un verbe qui juge ce qui a été dit.</translation>
    </message>
    <message>
        <source>The writer comments, or speaks to you.</source>
        <translation>L’auteur commente, ou s’adresse à vous.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>aujourd’hui</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>hier</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;today&quot;, &quot;yesterday&quot; or a date.</extracomment>
        <translation>lu le %1</translation>
    </message>
    <message>
        <source>Read by slanting light</source>
        <translation>Lire à la lumière rasante</translation>
    </message>
    <message>
        <source>Slantlight lights up the wording that frames a news article: how sure it is, how it names things, and whose words it uses. It passes no verdict; that is yours.</source>
        <translation>Slantlight éclaire les mots qui cadrent un article d’actualité : son degré de certitude, sa façon de nommer les choses, et les mots de qui il emploie. Il ne rend pas de verdict ; c’est à vous.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Lire</translation>
    </message>
    <message>
        <source>Drop files, a link or a piece of text here, or</source>
        <translation>Déposez ici des fichiers, un lien ou un bout de texte, ou</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>A screen reader says this of the picture of a marked word.</extracomment>
        <translation>Marqué : %1</translation>
    </message>
    <message>
        <source>What the light shows</source>
        <translation>Ce que montre la lumière</translation>
    </message>
    <message>
        <source>It sees wording only: what is told first, and what is left out, it cannot.</source>
        <translation>Elle ne voit que les mots : ce qui est dit d’abord, et ce qui est omis, elle ne le peut.</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Lus récemment</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowAgreement</name>
    <message>
        <source>Coders and rules are compared by what the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Codeurs et règles se comparent sur ce que l’exercice cache. Dévoilez son corrigé ou quittez-le, puis comparez.</translation>
    </message>
    <message>
        <source>Agreement of coders</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>Accord entre codeurs</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Enregistrer les chiffres</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tableau (*.csv)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowBatch</name>
    <message>
        <source>Stop adding articles</source>
        <translation>Arrêter d’ajouter des articles</translation>
    </message>
    <message>
        <source>Other files are still being opened. Wait for them, or stop them first.</source>
        <translation>D’autres fichiers sont encore en cours d’ouverture. Attendez-les, ou arrêtez-les d’abord.</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>Recherche d’articles…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 is a number, %2 how many there are, %3 a file&apos;s name.</extracomment>
        <translation>%1 sur %2 : %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowColumns</name>
    <message>
        <source>Marks</source>
        <translation>Marques</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Sources</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>Marks, sources, notes and profile</source>
        <translation>Marques, sources, notes et profil</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Exercice</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowCompare</name>
    <message>
        <source>Stop comparing</source>
        <translation>Arrêter la comparaison</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Retour à l’article</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparer avec un fichier</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparaison en cours…</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Lecture du premier article…</translation>
    </message>
    <message>
        <source>Reading the second article…</source>
        <translation>Lecture du second article…</translation>
    </message>
    <message>
        <source>Comparing both articles…</source>
        <translation>Comparaison des deux articles…</translation>
    </message>
    <message>
        <source>%1 | %2 — Slantlight</source>
        <extracomment>The window&apos;s title; %1 and %2 are headlines.</extracomment>
        <translation>%1 | %2 — Slantlight</translation>
    </message>
    <message>
        <source>The comparison waits for you.</source>
        <translation>La comparaison vous attend.</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Retour à la comparaison</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texte (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comparison, %1</source>
        <extracomment>The beginning of a file&apos;s name; %1 is a headline.</extracomment>
        <translation>Comparaison, %1</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exporter la comparaison</translation>
    </message>
    <message>
        <source>A comparison shows the marks that the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Une comparaison montre les marques que l’exercice masque. Révélez son corrigé, ou quittez-le, puis comparez.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExercises</name>
    <message>
        <source>Hide the key &amp;again</source>
        <translation>&amp;Masquer à nouveau le corrigé</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>&amp;Révéler le corrigé</translation>
    </message>
    <message>
        <source>An exercise on it needs a teacher&apos;s key.</source>
        <translation>Un exercice sur lui demande le corrigé d’un enseignant.</translation>
    </message>
    <message>
        <source>The marks are hidden. Mark what you find, then reveal them.</source>
        <translation>Les marques sont masquées. Marquez ce que vous trouvez, puis révélez-les.</translation>
    </message>
    <message>
        <source>Saved %1. Hand it out; the key is in it.</source>
        <translation>%1 enregistré. Distribuez-le ; le corrigé s’y trouve.</translation>
    </message>
    <message>
        <source>Saved %1 to hand out, and %2 with the key for you.</source>
        <extracomment>Both are names of files.</extracomment>
        <translation>%1 enregistré pour être distribué, et %2 avec le corrigé pour vous.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Enregistrer mes réponses</translation>
    </message>
    <message>
        <source>Your name, for whoever reads the answers:</source>
        <translation>Votre nom, pour qui lira les réponses :</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Your marks were taken away.</source>
        <translation>Vos marques ont été retirées.</translation>
    </message>
    <message>
        <source>The exercise is left. Your marks stay as annotations.</source>
        <translation>L’exercice est quitté. Vos marques restent comme annotations.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Revenir</translation>
    </message>
    <message>
        <source>%1 has answers to another exercise, “%2”. Leave it out.</source>
        <extracomment>Both are names: of a file, and of an exercise.</extracomment>
        <translation>%1 contient des réponses à un autre exercice, « %2 ». Laissez-le de côté.</translation>
    </message>
    <message>
        <source>%1 has no key. Choose the file that was kept with the key.</source>
        <translation>%1 n’a pas de corrigé. Choisissez le fichier gardé avec le corrigé.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExport</name>
    <message>
        <source>Cancel the export</source>
        <translation>Annuler l’export</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exporter dans un dossier</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exporter</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>Export de « %1 »…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n article(s)…</source>
        <translation>
            <numerusform>Export de %n article…</numerusform>
            <numerusform>Export de %n articles…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s).</source>
        <translation>
            <numerusform>%n article exporté.</numerusform>
            <numerusform>%n articles exportés.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be exported, or not whole. The first of them:</source>
        <translation>
            <numerusform>%n n’a pas pu être exporté, ou pas en entier :</numerusform>
            <numerusform>%n n’ont pas pu être exportés, ou pas en entier. Le premier :</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowImport</name>
    <message>
        <source>Import annotations or codes</source>
        <translation>Importer des annotations ou des codes</translation>
    </message>
    <message>
        <source>Annotations and codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;All files (*)</source>
        <translation>Annotations et codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Another file is still being imported. Try again in a moment.</source>
        <translation>Un autre fichier est encore en cours d’import. Réessayez dans un instant.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Import de %1…</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Put them on the open article</source>
        <translation>Les placer sur l’article ouvert</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowKeeping</name>
    <message>
        <source>Stop it</source>
        <translation>L’arrêter</translation>
    </message>
    <message>
        <source>Something else is still being done with the library. Wait for it, or stop it first.</source>
        <translation>Une autre opération est en cours sur la bibliothèque. Attendez-la, ou arrêtez-la d’abord.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Vous l’avez arrêté. Rien n’a été modifié.</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Sauvegarde de la bibliothèque…</translation>
    </message>
    <message>
        <source>The library was backed up: %1.</source>
        <translation>La bibliothèque a été sauvegardée : %1.</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>The tag of an annotation that stands beside another of the same id.</extracomment>
        <translation>conflit</translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>Fusion de %1…</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Montrer les conflits</translation>
    </message>
    <message>
        <source>Merge a library or a project</source>
        <translation>Fusionner une bibliothèque ou un projet</translation>
    </message>
    <message>
        <source>Projects and libraries (*.slantproject *.sqlite);;All files (*)</source>
        <translation>Projets et bibliothèques (*.slantproject *.sqlite);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Écriture de %1…</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Transmettre un projet</translation>
    </message>
    <message>
        <source>Slantlight projects (*.slantproject)</source>
        <translation>Projets Slantlight (*.slantproject)</translation>
    </message>
    <message>
        <source>Writing everything as plain files…</source>
        <translation>Écriture de tout en fichiers simples…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1.</source>
        <translation>
            <numerusform>%n article a été écrit dans %1.</numerusform>
            <numerusform>%n articles ont été écrits dans %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>%n n’a pu être lu et a été omis.</numerusform>
            <numerusform>%n n’ont pu être lus et ont été omis.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Ouvrir le dossier</translation>
    </message>
    <message>
        <source>Where the folder with all files is to be made</source>
        <translation>Où créer le dossier de tous les fichiers</translation>
    </message>
    <message>
        <source>What other coders have annotated is hidden.</source>
        <translation>Les annotations des autres codeurs sont masquées.</translation>
    </message>
    <message>
        <source>What other coders have annotated is shown again.</source>
        <translation>Les annotations des autres codeurs sont de nouveau visibles.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowLibrary</name>
    <message numerus="yes">
        <source>%n articles were moved to the trash.</source>
        <translation>
            <numerusform>%n article a été mis à la corbeille.</numerusform>
            <numerusform>%n articles ont été mis à la corbeille.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vider la corbeille</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good, with all annotations and notes on them?</source>
        <translation>
            <numerusform>Supprimer définitivement %n article, avec toutes ses annotations et notes ?</numerusform>
            <numerusform>Supprimer définitivement %n articles, avec toutes leurs annotations et notes ?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Supprimer définitivement</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowMessages</name>
    <message>
        <source>Undo</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>“%1” was removed from the library, with its annotations.</source>
        <translation>« %1 » a été retiré de la bibliothèque, avec ses annotations.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 enregistré.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowOpening</name>
    <message>
        <source>Stop opening</source>
        <translation>Arrêter l’ouverture</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a file&apos;s name, a title or an address.</extracomment>
        <translation>Ouverture de %1…</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>l’exemple</translation>
    </message>
    <message>
        <source>There is no text to read there. Copy an article&apos;s text first.</source>
        <translation>Il n’y a pas de texte à lire là. Copiez d’abord le texte d’un article.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texte collé</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Ouvrir des articles</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <extracomment>%1 is a list such as &quot;*.txt *.html&quot;.</extracomment>
        <translation>Articles (%1);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Opening %1… %2</source>
        <extracomment>%1 is the name of a site, %2 a size such as &quot;1.2 MB&quot;.</extracomment>
        <translation>Ouverture de %1… %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowVerdicts</name>
    <message>
        <source>What you said to its rule</source>
        <translation>Ce que vous avez dit de sa règle</translation>
    </message>
    <message numerus="yes">
        <source>You said no to %1 of %n mark(s) of the rule %2.</source>
        <extracomment>How often somebody said no (%1) of all their answers (%n) to the rule %2.</extracomment>
        <translation>
            <numerusform>Vous avez refusé %1 marque sur %n de la règle %2.</numerusform>
            <numerusform>Vous avez refusé %1 marques sur %n de la règle %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>La désactiver</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowWorkshop</name>
    <message>
        <source>Rules that you wrote were not saved when the program ended. They are kept.</source>
        <translation>Des règles que vous avez écrites n’étaient pas enregistrées à l’arrêt du programme. Elles sont conservées.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Les montrer</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopActions</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Nouvelle règle</translation>
    </message>
    <message>
        <source>New file of &amp;rules…</source>
        <translation>Nouveau fichier de &amp;règles…</translation>
    </message>
    <message>
        <source>New word &amp;list…</source>
        <translation>Nouvelle &amp;liste de mots…</translation>
    </message>
    <message>
        <source>New &amp;pack…</source>
        <translation>Nouveau &amp;jeu…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Enregistrer</translation>
    </message>
    <message>
        <source>&amp;Go back to what is saved</source>
        <translation>Re&amp;venir à ce qui est enregistré</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Reno&amp;mmer…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash…</source>
        <translation>Mettre à la &amp;corbeille…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Ouvrir le &amp;dossier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menu</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>Rec&amp;hercher</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Rechercher le sui&amp;vant</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rechercher le &amp;précédent</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>C&amp;ompléter</translation>
    </message>
    <message>
        <source>Make &amp;comments, or take them back</source>
        <translation>Mettre en &amp;commentaire, ou l’inverse</translation>
    </message>
    <message>
        <source>Copy the rule to &amp;mine</source>
        <translation>Copier la règle dans les &amp;miennes</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problème &amp;précédent</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problème &amp;suivant</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problèmes</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Exemples</translation>
    </message>
    <message>
        <source>In the &amp;article</source>
        <translation>Dans l’&amp;article</translation>
    </message>
    <message>
        <source>In the &amp;library</source>
        <translation>Dans la &amp;bibliothèque</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Fichiers</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>É&amp;diteur</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Partie suivante de la &amp;fenêtre</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Partie pré&amp;cédente de la fenêtre</translation>
    </message>
    <message>
        <source>Try the rule on the li&amp;brary</source>
        <translation>Essayer la règle sur la bi&amp;bliothèque</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>A&amp;ller à</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Taille de texte &amp;habituelle</translation>
    </message>
    <message>
        <source>How rules are &amp;written</source>
        <translation>Comment &amp;écrire des règles</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Taille du texte</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Re&amp;mplacer</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Aller à la &amp;ligne…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rule…</source>
        <translation>Ce que vous avez &amp;dit de la règle…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopBar</name>
    <message>
        <source>Tools</source>
        <translation>Outils</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopWindow</name>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret stands in a file.</extracomment>
        <translation>Ligne %1, colonne %2</translation>
    </message>
    <message>
        <source>%1[*] — Rule workshop — Slantlight</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1[*] — Atelier de règles — Slantlight</translation>
    </message>
    <message>
        <source>No rule is called %1: the word model marks without one.</source>
        <translation>Aucune règle ne s’appelle %1 : le modèle de mots marque sans règle.</translation>
    </message>
    <message>
        <source>Saved, with mistakes: until they are mended the article is marked as before.</source>
        <translation>Enregistré, avec des erreurs : jusqu’à leur correction, l’article est marqué comme avant.</translation>
    </message>
    <message>
        <source>Saved. The article is marked by it now.</source>
        <translation>Enregistré. L’article est désormais marqué d’après ce texte.</translation>
    </message>
    <message>
        <source>Rule workshop[*] — Slantlight</source>
        <translation>Atelier de règles[*] — Slantlight</translation>
    </message>
</context>
</TS>
