<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
<context>
    <name>ArticleExport</name>
    <message>
        <source>Annotations and marks, as data (Web Annotation)</source>
        <translation>Anotaciones y marcas, como datos (Web Annotation)</translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message>
        <source>Annotated by hand</source>
        <extracomment>Heading of a legend: what a person has annotated, apart from what the program has marked.</extracomment>
        <translation>Anotado a mano</translation>
    </message>
</context>
<context>
    <name>CodeName</name>
    <message>
        <source>Doubt and distancing</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Duda y distancia</translation>
    </message>
    <message>
        <source>The outlet steps away from a statement or a name without saying why.</source>
        <extracomment>What the category &quot;Doubt and distancing&quot; means.</extracomment>
        <translation>El medio se aparta de una afirmación o de un nombre sin decir por qué.</translation>
    </message>
    <message>
        <source>Hedge, speculation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Atenuación, especulación</translation>
    </message>
    <message>
        <source>The statement is made less sure, and no reason or source is given.</source>
        <extracomment>What the category &quot;Hedge, speculation&quot; means.</extracomment>
        <translation>La afirmación se hace menos segura, y no se da razón ni fuente.</translation>
    </message>
    <message>
        <source>Certainty booster</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Refuerzo de certeza</translation>
    </message>
    <message>
        <source>An opinion is presented as settled.</source>
        <extracomment>What the category &quot;Certainty booster&quot; means.</extracomment>
        <translation>Una opinión se presenta como asentada.</translation>
    </message>
    <message>
        <source>Presupposed truth</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Verdad presupuesta</translation>
    </message>
    <message>
        <source>Something that may be contested is taken as true by the way of telling it.</source>
        <extracomment>What the category &quot;Presupposed truth&quot; means.</extracomment>
        <translation>Algo que puede discutirse se da por cierto por la manera de contarlo.</translation>
    </message>
    <message>
        <source>Loaded, emotive wording</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Palabras cargadas, emotivas</translation>
    </message>
    <message>
        <source>A word with strong feeling stands where a plain one exists.</source>
        <extracomment>What the category &quot;Loaded, emotive wording&quot; means.</extracomment>
        <translation>Una palabra de mucho sentimiento ocupa el lugar de una neutra.</translation>
    </message>
    <message>
        <source>Contentious label</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Etiqueta discutible</translation>
    </message>
    <message>
        <source>A person or a group is named in a way that already judges.</source>
        <extracomment>What the category &quot;Contentious label&quot; means.</extracomment>
        <translation>Se nombra a una persona o un grupo de un modo que ya juzga.</translation>
    </message>
    <message>
        <source>Praise, puffery</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Elogio, bombo</translation>
    </message>
    <message>
        <source>Praise that nobody in the text has earned or is quoted for.</source>
        <extracomment>What the category &quot;Praise, puffery&quot; means.</extracomment>
        <translation>Un elogio que nadie en el texto se ha ganado ni pronuncia.</translation>
    </message>
    <message>
        <source>Exaggeration, minimisation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Exageración, minimización</translation>
    </message>
    <message>
        <source>Something is made bigger, rarer, smaller or commoner, and no figure is given.</source>
        <extracomment>What the category &quot;Exaggeration, minimisation&quot; means.</extracomment>
        <translation>Algo se hace mayor, más raro, menor o más común, sin dar ninguna cifra.</translation>
    </message>
    <message>
        <source>Euphemism, hidden agent</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Eufemismo, agente oculto</translation>
    </message>
    <message>
        <source>Harm is softened, or the one who did it is left out.</source>
        <extracomment>What the category &quot;Euphemism, hidden agent&quot; means.</extracomment>
        <translation>El daño se suaviza, o se calla quién lo causó.</translation>
    </message>
    <message>
        <source>Charged reporting verb</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Verbo de habla cargado</translation>
    </message>
    <message>
        <source>The word that reports a statement also judges the speaker or the statement.</source>
        <extracomment>What the category &quot;Charged reporting verb&quot; means.</extracomment>
        <translation>La palabra que refiere lo dicho juzga también al hablante o lo que dijo.</translation>
    </message>
    <message>
        <source>Vague or anonymous source</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Fuente vaga o anónima</translation>
    </message>
    <message>
        <source>Somebody is given as the source who cannot be found or asked.</source>
        <extracomment>What the category &quot;Vague or anonymous source&quot; means.</extracomment>
        <translation>Se da como fuente a alguien a quien no se puede encontrar ni preguntar.</translation>
    </message>
    <message>
        <source>Outlet trace</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Rastro del medio</translation>
    </message>
    <message>
        <source>A trace of where the text comes from, or of who is behind it.</source>
        <extracomment>What the category &quot;Outlet trace&quot; means.</extracomment>
        <translation>Un rastro de la procedencia del texto, o de quién está detrás.</translation>
    </message>
    <message>
        <source>Contested status claim</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Estatus en disputa</translation>
    </message>
    <message>
        <source>The wording takes a side, or keeps its distance, in a dispute about somebody&apos;s status.</source>
        <extracomment>What the category &quot;Contested status claim&quot; means.</extracomment>
        <translation>El texto toma partido, o guarda distancia, en una disputa sobre el estatus de alguien.</translation>
    </message>
    <message>
        <source>Editorial comment, us against them</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Comentario editorial, nosotros y ellos</translation>
    </message>
    <message>
        <source>The writer judges, urges, speaks to the reader, or draws a line between us and them.</source>
        <extracomment>What the category &quot;Editorial comment, us against them&quot; means.</extracomment>
        <translation>Quien escribe juzga, exhorta, habla al lector o traza una línea entre nosotros y ellos.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>Name of the code for a passage worth keeping.</extracomment>
        <translation>Resaltado</translation>
    </message>
    <message>
        <source>Unsubstantiated claim</source>
        <extracomment>Name of the code for a statement of fact that should be checked.</extracomment>
        <translation>Afirmación sin respaldo</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>Name of the code for something that a fair account would need and that is not there.</extracomment>
        <translation>Lo que falta</translation>
    </message>
    <message>
        <source>Portrayal of an actor</source>
        <extracomment>Name of the code for how a person or a group is made to look.</extracomment>
        <translation>Retrato de un actor</translation>
    </message>
    <message>
        <source>Informational bias</source>
        <extracomment>Name of the code for what is told tilting the account, not how it is worded.</extracomment>
        <translation>Sesgo informativo</translation>
    </message>
    <message>
        <source>How sure the text is</source>
        <extracomment>Group of categories: doubt, hedges, boosters, presuppositions.</extracomment>
        <translation>Cuán seguro es el texto</translation>
    </message>
    <message>
        <source>How things are worded</source>
        <extracomment>Group of categories: loaded words, labels, praise, exaggeration, euphemisms.</extracomment>
        <translation>Cómo se nombran las cosas</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>Group of categories: reporting verbs, vague sources, outlet traces, contested status.</extracomment>
        <translation>Quién lo dice</translation>
    </message>
    <message>
        <source>The author&apos;s own voice</source>
        <extracomment>Group of one category: editorial comment.</extracomment>
        <translation>La voz del autor</translation>
    </message>
    <message>
        <source>%1 (unknown code)</source>
        <extracomment>Of an annotation whose code was removed, or is another program&apos;s: %1 is what is left of its name.</extracomment>
        <translation>%1 (código desconocido)</translation>
    </message>
</context>
<context>
    <name>Colophon</name>
    <message>
        <source>A report of %1.</source>
        <extracomment>%1 is a news agency; who published the text is not known.</extracomment>
        <translation>Un despacho de %1.</translation>
    </message>
    <message>
        <source>First published by %1.</source>
        <translation>Publicado primero por %1.</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>Publicado por %1.</translation>
    </message>
    <message>
        <source>Marks point at wording worth a second look. They say nothing about what is true.</source>
        <translation>Las marcas señalan palabras que merecen una segunda mirada. No dicen nada sobre qué es verdad.</translation>
    </message>
    <message>
        <source>Marked by Slantlight %1 with ICU %2.</source>
        <extracomment>The program and its version; ICU is a library that tells words apart.</extracomment>
        <translation>Marcado por Slantlight %1 con ICU %2.</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Reglas %1</translation>
    </message>
    <message>
        <source>Retrieved on %1 at %2 UTC.</source>
        <extracomment>When a page or file was had: %1 is a day, %2 a time.</extracomment>
        <translation>Consultado el %1 a las %2 UTC.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is the SHA-256 of the article&apos;s text: who has the same text can prove it.</extracomment>
        <translation>Texto %1</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Afghanistan</source>
        <translation>Afganistán</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Albania</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Argelia</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Angola</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Argentina</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Armenia</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Australia</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Austria</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Azerbaiyán</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Baréin</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Bangladés</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Bielorrusia</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Bélgica</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Benín</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Bután</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Bolivia</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Bosnia y Herzegovina</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Botsuana</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Brasil</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Brunéi</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Bulgaria</translation>
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
        <translation>Camboya</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Camerún</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Canadá</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>República Centroafricana</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Chad</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Chile</translation>
    </message>
    <message>
        <source>China</source>
        <translation>China</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Colombia</translation>
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
        <translation>Croacia</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Cuba</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Chipre</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Chequia</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Côte d’Ivoire</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>RD del Congo</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Dinamarca</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Yibuti</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>República Dominicana</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Ecuador</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Egipto</translation>
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
        <translation>Estonia</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Etiopía</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Unión Europea</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Finlandia</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Francia</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Gabón</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Gambia</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Georgia</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Alemania</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Ghana</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Grecia</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Guatemala</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Haití</translation>
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
        <translation>Hungría</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Islandia</translation>
    </message>
    <message>
        <source>India</source>
        <translation>India</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Indonesia</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Irán</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Irak</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Irlanda</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Israel</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Italia</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Jamaica</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Japón</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Jordania</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Kazajistán</translation>
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
        <translation>Letonia</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Líbano</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Lesoto</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Liberia</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Libia</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Liechtenstein</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Lituania</translation>
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
        <translation>Malaui</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Malasia</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Malta</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Mauritania</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>México</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Moldavia</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Mongolia</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Montenegro</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Marruecos</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Mozambique</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Birmania</translation>
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
        <translation>Países Bajos</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Nueva Zelanda</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Nicaragua</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Níger</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Nigeria</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Corea del Norte</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Macedonia del Norte</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Noruega</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Omán</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Pakistán</translation>
    </message>
    <message>
        <source>Palestinian territories</source>
        <translation>Territorios Palestinos</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Panamá</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Paraguay</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Perú</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Filipinas</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Polonia</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Portugal</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Catar</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Rumanía</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Rusia</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Ruanda</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Arabia Saudí</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Senegal</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Serbia</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Singapur</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Eslovaquia</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Eslovenia</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Somalia</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Sudáfrica</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Corea del Sur</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Sudán del Sur</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>España</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Sri Lanka</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Sudán</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Suecia</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Suiza</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Siria</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Taiwán</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Tayikistán</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Tanzania</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Tailandia</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Togo</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Túnez</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Turkmenistán</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Turquía</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Uganda</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Ucrania</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Emiratos Árabes Unidos</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Reino Unido</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Estados Unidos</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Uruguay</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Uzbekistán</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ciudad del Vaticano</translation>
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
        <translation>Yemen</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Zambia</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Zimbabue</translation>
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
        <translation>El PDF original, con resaltados</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Página web (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Texto sin formato</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Tabla (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Anotaciones web (JSON-LD)</translation>
    </message>
    <message>
        <source>Research project (REFI-QDA)</source>
        <translation>Proyecto de investigación (REFI-QDA)</translation>
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
        <translation>Libro de códigos (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>Libro de códigos como tabla (CSV)</translation>
    </message>
    <message>
        <source>Pages with the marks on them, which every viewer shows, and with the annotations inside as data: Slantlight reads them back.</source>
        <translation>Páginas con las marcas, que cualquier visor muestra, y con las anotaciones dentro como datos: Slantlight las vuelve a leer.</translation>
    </message>
    <message>
        <source>A copy of the PDF that the article was read from. Nothing in it is changed; highlights are added.</source>
        <translation>Una copia del PDF del que se leyó el artículo. Nada en él cambia; se añaden resaltados.</translation>
    </message>
    <message>
        <source>One file for any browser, which also speaks to screen readers. It loads nothing from elsewhere.</source>
        <translation>Un solo archivo para cualquier navegador, que también leen los lectores de pantalla. No carga nada de fuera.</translation>
    </message>
    <message>
        <source>The text alone, without marks.</source>
        <translation>Solo el texto, sin marcas.</translation>
    </message>
    <message>
        <source>Quotes with codes and memos, for notes and for writing on.</source>
        <translation>Citas con códigos y notas, para apuntes y para seguir escribiendo.</translation>
    </message>
    <message>
        <source>A line for each annotation and mark, for spreadsheets and statistics.</source>
        <translation>Una línea por anotación y por marca, para hojas de cálculo y estadística.</translation>
    </message>
    <message>
        <source>The W3C’s model of annotations, for programs; Slantlight reads it back.</source>
        <translation>El modelo de anotaciones del W3C, para programas; Slantlight lo vuelve a leer.</translation>
    </message>
    <message>
        <source>Texts, codes, coders and memos for MAXQDA, ATLAS.ti, NVivo, QualCoder and others; Slantlight reads it back.</source>
        <translation>Textos, códigos, codificadores y notas para MAXQDA, ATLAS.ti, NVivo, QualCoder y otros; Slantlight los vuelve a leer.</translation>
    </message>
    <message>
        <source>A folder with texts and their annotations beside them, for language technology.</source>
        <translation>Una carpeta con textos y sus anotaciones al lado, para tecnologías del lenguaje.</translation>
    </message>
    <message>
        <source>Findings for editors and for tools that check texts.</source>
        <translation>Hallazgos para editores y herramientas que revisan textos.</translation>
    </message>
    <message>
        <source>The codes alone, for programs of qualitative research.</source>
        <translation>Solo los códigos, para programas de investigación cualitativa.</translation>
    </message>
    <message>
        <source>The codes alone, a line for each.</source>
        <translation>Solo los códigos, una línea por cada uno.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Kind of file in a dialog: %1 is its name, %2 its ending.</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Place as it was</source>
        <translation>Lugar sin cambios</translation>
    </message>
    <message>
        <source>Place moved</source>
        <translation>Lugar desplazado</translation>
    </message>
    <message>
        <source>Place in doubt</source>
        <translation>Lugar dudoso</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Lugar perdido</translation>
    </message>
    <message>
        <source>Marks that you agreed with</source>
        <translation>Marcas con las que estuvo de acuerdo</translation>
    </message>
    <message>
        <source>Marks without an answer</source>
        <translation>Marcas sin respuesta</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are others here, tagged as conflicts</source>
        <translation>
            <numerusform>%n anotación que aquí es otra, etiquetada como conflicto</numerusform>
            <numerusform>%n anotaciones que aquí son otras, etiquetadas como conflictos</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in %1 was here already.</source>
        <translation>Todo lo que hay en %1 ya estaba aquí.</translation>
    </message>
    <message>
        <source>Nothing came from %1.</source>
        <translation>No llegó nada de %1.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles and 9 annotations&quot;.</extracomment>
        <translation>De %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are not in the text; the list of annotations has them.</source>
        <translation>
            <numerusform>Las palabras de %n anotación no están en el texto; está en la lista de anotaciones.</numerusform>
            <numerusform>Las palabras de %n anotaciones no están en el texto; están en la lista de anotaciones.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library, so its annotations were left out: %1. Open the article first, then import again.</source>
        <extracomment>%1 is an address or a title, or a list of them.</extracomment>
        <translation>No está en la biblioteca, así que sus anotaciones se omitieron: %1. Abra primero el artículo y vuelva a importar.</translation>
    </message>
    <message>
        <source>Left out, since it has no text: %1.</source>
        <extracomment>%1 is a list of names of files: pictures, sound.</extracomment>
        <translation>Omitido, pues no tiene texto: %1.</translation>
    </message>
</context>
<context>
    <name>HtmlExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Marcas de este artículo</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>Said by a screen reader for the number at a mark.</extracomment>
        <translation>Nota %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section of an exported page: the memos of the annotations.</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>Volver a la marca</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
</context>
<context>
    <name>Markdown</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>No está en el texto</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a person or a thing: whom an annotated passage portrays.</extracomment>
        <translation>sobre %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>A link to the place of a quote.</extracomment>
        <translation>En el artículo</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>first published by %1</source>
        <extracomment>%1 is who published a text before; who did here is not known.</extracomment>
        <translation>publicado primero por %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <extracomment>%1 is the news agency that a text is from; who published it is not known.</extracomment>
        <translation>vía %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 helped with a text; who published it is not known.</extracomment>
        <translation>con %1</translation>
    </message>
    <message>
        <source>paid content</source>
        <translation>contenido pagado</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Publicado por %1</translation>
    </message>
    <message>
        <source>First published by %1</source>
        <translation>Publicado primero por %1</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <extracomment>%1 is a news agency: the text is its report.</extracomment>
        <translation>Despacho de %1</translation>
    </message>
    <message>
        <source>With the help of %1</source>
        <extracomment>%1 is a person or an outlet that helped with the reporting.</extracomment>
        <translation>Con ayuda de %1</translation>
    </message>
    <message>
        <source>Sponsored; by whom is not said</source>
        <extracomment>%1 paid for a text, or had a part in making it.</extracomment>
        <translation>Patrocinado; no se dice por quién</translation>
    </message>
    <message>
        <source>Sponsor or partner: %1</source>
        <translation>Patrocinador o socio: %1</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <extracomment>%1 is an outlet that the text names as its source.</extracomment>
        <translation>Cita a %1</translation>
    </message>
    <message>
        <source>by the page&apos;s address</source>
        <translation>por la dirección de la página</translation>
    </message>
    <message>
        <source>by the page&apos;s own name</source>
        <translation>por el nombre que se da la página</translation>
    </message>
    <message>
        <source>by the end of the headline</source>
        <translation>por el final del titular</translation>
    </message>
    <message>
        <source>by a credit line</source>
        <translation>por una línea de crédito</translation>
    </message>
    <message>
        <source>by the byline</source>
        <translation>por la firma</translation>
    </message>
    <message>
        <source>by the dateline</source>
        <translation>por la data</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>en el texto</translation>
    </message>
</context>
<context>
    <name>OriginalPdf</name>
    <message>
        <source>who made it allows no notes on it</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>quien lo creó no permite anotaciones en él</translation>
    </message>
    <message>
        <source>it takes a password</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>pide una contraseña</translation>
    </message>
</context>
<context>
    <name>OutletKind</name>
    <message>
        <source>state-controlled</source>
        <translation>controlado por el Estado</translation>
    </message>
    <message>
        <source>A state or ruling party pays for it, governs it and directs what it says.</source>
        <translation>Un Estado o un partido gobernante lo paga, lo dirige y orienta lo que dice.</translation>
    </message>
    <message>
        <source>captured public</source>
        <extracomment>Kind of outlet: public by its form, but taken over by a government.</extracomment>
        <translation>público capturado</translation>
    </message>
    <message>
        <source>It is public or owned by a state, which governs it and directs what it says without paying for most of it.</source>
        <translation>Es público o propiedad de un Estado, que lo dirige y orienta lo que dice sin pagar la mayor parte.</translation>
    </message>
    <message>
        <source>captured private</source>
        <extracomment>Kind of outlet: private by its form, but taken over by a government.</extracomment>
        <translation>privado capturado</translation>
    </message>
    <message>
        <source>It is owned by people or companies, while a government directs what it says.</source>
        <translation>Es propiedad de personas o empresas, mientras un gobierno orienta lo que dice.</translation>
    </message>
    <message>
        <source>state-funded and state-managed</source>
        <translation>financiado y gestionado por el Estado</translation>
    </message>
    <message>
        <source>A state pays for most of it and names who governs it, but does not direct what it says.</source>
        <translation>Un Estado paga la mayor parte y nombra a quien lo dirige, pero no orienta lo que dice.</translation>
    </message>
    <message>
        <source>state-managed</source>
        <translation>gestionado por el Estado</translation>
    </message>
    <message>
        <source>A state names who governs it, but neither pays for most of it nor directs what it says.</source>
        <translation>Un Estado nombra a quien lo dirige, pero ni paga la mayor parte ni orienta lo que dice.</translation>
    </message>
    <message>
        <source>state-funded</source>
        <extracomment>Kind of outlet: paid by a state, with editorial independence by law.</extracomment>
        <translation>financiado por el Estado</translation>
    </message>
    <message>
        <source>A state pays for most of it, but does not direct what it says.</source>
        <translation>Un Estado paga la mayor parte, pero no orienta lo que dice.</translation>
    </message>
    <message>
        <source>public</source>
        <extracomment>Kind of outlet: owned or funded by the public, through fees or a charter.</extracomment>
        <translation>público</translation>
    </message>
    <message>
        <source>It is owned or funded by the public, through fees or a charter.</source>
        <translation>Es propiedad del público o lo financia el público, mediante tasas o un estatuto.</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Kind of outlet: owned by people or companies.</extracomment>
        <translation>privado</translation>
    </message>
    <message>
        <source>It is owned by people or companies.</source>
        <translation>Es propiedad de personas o empresas.</translation>
    </message>
    <message>
        <source>cooperative</source>
        <extracomment>Kind of outlet: owned by the media that it serves.</extracomment>
        <translation>cooperativa</translation>
    </message>
    <message>
        <source>It is owned by the media that it serves.</source>
        <translation>Es propiedad de los medios a los que sirve.</translation>
    </message>
    <message>
        <source>non-profit</source>
        <extracomment>Kind of outlet: earns nothing for owners.</extracomment>
        <translation>sin ánimo de lucro</translation>
    </message>
    <message>
        <source>It earns nothing for owners.</source>
        <translation>No rinde nada a propietarios.</translation>
    </message>
</context>
<context>
    <name>OutletMedium</name>
    <message>
        <source>news agency</source>
        <translation>agencia de noticias</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>periódico</translation>
    </message>
    <message>
        <source>student newspaper</source>
        <extracomment>A newspaper that students of a college write.</extracomment>
        <translation>periódico estudiantil</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>revista</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>radio o televisión</translation>
    </message>
    <message>
        <source>website</source>
        <translation>sitio web</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Marcas de este artículo</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>Foot of a page: the number of the page and how many there are.</extracomment>
        <translation>página %1 de %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>Who wrote an annotation in an exported PDF: the person at the screen.</extracomment>
        <translation>Lector</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in quotation marks: %1.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section at the end of an exported article: the memos of its annotations.</extracomment>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Words in quotations</source>
        <translation>Palabras en citas</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>de ellos con nombre</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Afirmaciones referidas</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <extracomment>Title of a table: how many marks there are among a thousand words, by category.</extracomment>
        <translation>Marcas por 1000 palabras</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Todas las categorías</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how verbs treat what they report, such as &quot;left open&quot;, %2 lists the verbs.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Title of a section at the end of an exported article: its figures.</extracomment>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Title of a section at the end of an exported article: who is quoted in it.</extracomment>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Who is quoted, with which verbs, and in how many statements.</source>
        <translation>A quién se cita, con qué verbos y en cuántas afirmaciones.</translation>
    </message>
    <message>
        <source>Not named in the text</source>
        <translation>Sin nombre en el texto</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>An entry of a PDF&apos;s outline: words that are marked, and on which page.</extracomment>
        <translation>%1, página %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A category of marks and how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>An entry of a PDF&apos;s outline; below it stand the categories with their marks.</extracomment>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>consultado el %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>Foot of a page: %1 is the SHA-256 of an article&apos;s text, shortened.</extracomment>
        <translation>texto %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <extracomment>Foot of a page: %1 is the hash of all that marks were found with, shortened.</extracomment>
        <translation>reglas %1</translation>
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
        <translation>Puede seguir leyendo con una biblioteca vacía que se desecha al salir.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Apartarla</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Seguir sin ella</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Salir</translation>
    </message>
    <message>
        <source>The old library is now %1.</source>
        <translation>La biblioteca anterior es ahora %1.</translation>
    </message>
    <message>
        <source>The library is not in use: what you note now is gone when you quit. Export what you want to keep.</source>
        <translation>La biblioteca no está en uso: lo que anote ahora se pierde al salir. Exporte lo que quiera conservar.</translation>
    </message>
    <message>
        <source>The library can only be read: what you note now is not kept. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>La biblioteca solo puede leerse: lo que anote ahora no se guarda. %1</translation>
    </message>
    <message>
        <source>Your table of outlets is left out. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the file, and what to do about it.</extracomment>
        <translation>Su tabla de medios queda fuera. %1</translation>
    </message>
    <message>
        <source>The daily backup of the library could not be made. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>No se pudo hacer la copia de seguridad diaria de la biblioteca. %1</translation>
    </message>
    <message>
        <source>The library was restored. The one of before is now %1.</source>
        <translation>La biblioteca se restauró. La anterior es ahora %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Actions</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a&amp;ddress…</source>
        <translation>Abrir una &amp;dirección…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Pegar un artículo</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Abrir el &amp;ejemplo</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Pá&amp;gina de inicio</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>&amp;Cerrar el artículo</translation>
    </message>
    <message>
        <source>Look for &amp;changes on its page</source>
        <translation>Buscar ca&amp;mbios en su página</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Exportar como PD&amp;F…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Exportar como &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimir…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Lectura</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Atrás</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>A&amp;delante</translation>
    </message>
    <message>
        <source>&amp;Headings…</source>
        <translation>&amp;Intertítulos…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Edición</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Undo hi&amp;story…</source>
        <translation>&amp;Historial de cambios…</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Buscar en el artículo</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>Buscar en &amp;todos los artículos</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>Marca &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>Marca &amp;siguiente</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>Mostrar &amp;marcas</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Vista</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño &amp;habitual del texto</translation>
    </message>
    <message>
        <source>&amp;Text and page…</source>
        <translation>&amp;Texto y página…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
    <message>
        <source>Marks and &amp;notes</source>
        <translation>Marcas y &amp;notas</translation>
    </message>
    <message>
        <source>Library on the &amp;right</source>
        <translation>Biblioteca a la &amp;derecha</translation>
    </message>
    <message>
        <source>Marks and notes on the l&amp;eft</source>
        <translation>Marcas y notas a la &amp;izquierda</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>Solo el te&amp;xto</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>&amp;Atenuar los demás párrafos</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>Pantalla &amp;completa</translation>
    </message>
    <message>
        <source>Nothing &amp;moves or blinks</source>
        <translation>Nada se &amp;mueve ni parpadea</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte ante&amp;rior de la ventana</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Programa</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Buscar una &amp;orden…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>Pre&amp;ferencias…</translation>
    </message>
    <message>
        <source>&amp;Rule packs…</source>
        <translation>&amp;Paquetes de reglas…</translation>
    </message>
    <message>
        <source>How to &amp;read the marks</source>
        <translation>Cómo &amp;leer las marcas</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>Atajos de &amp;teclado</translation>
    </message>
    <message>
        <source>&amp;About Slantlight</source>
        <translation>&amp;Acerca de Slantlight</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>Colores de la página</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>Como la &amp;ventana</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Papel</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Sepia</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>&amp;Gris</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Negro</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Alto &amp;contraste</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Colores de la ventana</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>window</comment>
        <translation>Como el &amp;sistema</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>window</comment>
        <translation>&amp;Claro</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>window</comment>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>En la página</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>Co&amp;mparar con…</translation>
    </message>
    <message>
        <source>Compare two samp&amp;les</source>
        <translation>Comparar dos ejemp&amp;los</translation>
    </message>
    <message>
        <source>&amp;Back to the comparison</source>
        <translation>&amp;Volver a la comparación</translation>
    </message>
    <message>
        <source>Rule &amp;workshop</source>
        <translation>&amp;Taller de reglas</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>&amp;Practise on this article</source>
        <translation>&amp;Practicar con este artículo</translation>
    </message>
    <message>
        <source>Try a sample e&amp;xercise</source>
        <translation>Probar un e&amp;jercicio de ejemplo</translation>
    </message>
    <message>
        <source>&amp;Make an exercise…</source>
        <translation>C&amp;rear un ejercicio…</translation>
    </message>
    <message>
        <source>&amp;Compare the answers of a class…</source>
        <translation>Co&amp;mparar las respuestas de una clase…</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>&amp;Revelar la clave</translation>
    </message>
    <message>
        <source>Save my &amp;answers…</source>
        <translation>Guardar mis respue&amp;stas…</translation>
    </message>
    <message>
        <source>Score against a &amp;key…</source>
        <translation>Evaluar con una &amp;clave…</translation>
    </message>
    <message>
        <source>Count my &amp;earlier annotations</source>
        <translation>Contar mis anotaciones an&amp;teriores</translation>
    </message>
    <message>
        <source>Print the &amp;worksheet…</source>
        <translation>Imprimir la &amp;hoja de trabajo…</translation>
    </message>
    <message>
        <source>Print the res&amp;ult…</source>
        <translation>Imprimir el resu&amp;ltado…</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>&amp;Empezar de nuevo</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>Sa&amp;lir del ejercicio</translation>
    </message>
    <message>
        <source>A&amp;greement of coders…</source>
        <translation>Ac&amp;uerdo entre codificadores…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>Nueva &amp;colección</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>&amp;Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>&amp;All annotations</source>
        <translation>&amp;Todas las anotaciones</translation>
    </message>
    <message>
        <source>&amp;Figures of the library</source>
        <translation>&amp;Cifras de la biblioteca</translation>
    </message>
    <message>
        <source>&amp;Merge a library or project…</source>
        <translation>&amp;Combinar una biblioteca o un proyecto…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>Copias de &amp;seguridad…</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>&amp;Exportar todo…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>Libro de &amp;códigos…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rules…</source>
        <translation>Lo que di&amp;jo de las reglas…</translation>
    </message>
    <message>
        <source>Hand on a &amp;project…</source>
        <translation>Entregar un &amp;proyecto…</translation>
    </message>
    <message>
        <source>&amp;Hide what other coders said</source>
        <translation>&amp;Ocultar lo que dijeron otros codificadores</translation>
    </message>
    <message>
        <source>Export &amp;annotations…</source>
        <translation>Exportar &amp;anotaciones…</translation>
    </message>
    <message>
        <source>&amp;Import annotations or codes…</source>
        <translation>&amp;Importar anotaciones o códigos…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement of coders</source>
        <translation>Acuerdo entre codificadores</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Cifras</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <extracomment>A tab; %n is how many differences are not settled.</extracomment>
        <translation>&amp;Diferencias</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>Progreso de la comparación</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Detener la comparación</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Copiar las cifras</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Como texto con tabuladores, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Guardar como tabla…</translation>
    </message>
    <message>
        <source>All figures, by code and by article, as CSV</source>
        <translation>Todas las cifras, por código y por artículo, en CSV</translation>
    </message>
    <message>
        <source>Stopped. What is shown is what was compared before.</source>
        <translation>Detenido. Se muestra lo que se comparó antes.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Differences (%n)</source>
        <translation>
            <numerusform>&amp;Diferencias (%n)</numerusform>
            <numerusform>&amp;Diferencias (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>me</source>
        <extracomment>The owner of the library in a list of coders.</extracomment>
        <translation>yo</translation>
    </message>
    <message>
        <source>the rules</source>
        <extracomment>The rules of the program, in a list of coders.</extracomment>
        <translation>las reglas</translation>
    </message>
    <message>
        <source>Tick two coders or more. The rules can be one of them.</source>
        <translation>Marque dos codificadores o más. Las reglas pueden ser uno de ellos.</translation>
    </message>
    <message>
        <source>These coders have no article in common. Each has to annotate the same one; or blank articles are counted.</source>
        <translation>Estos codificadores no tienen ningún artículo en común. Cada uno debe anotar el mismo, o deben contar los artículos en blanco.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>%n artículo comparado.</numerusform>
            <numerusform>%n artículos comparados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out, which fewer than two of them have coded.</source>
        <translation>
            <numerusform>%n artículo omitido, que han codificado menos de dos de ellos.</numerusform>
            <numerusform>%n artículos omitidos, que han codificado menos de dos de ellos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) left out, whose place is lost or in doubt.</source>
        <translation>
            <numerusform>%n anotación omitida, cuyo lugar se perdió o es dudoso.</numerusform>
            <numerusform>%n anotaciones omitidas, cuyo lugar se perdió o es dudoso.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other coders said is hidden, and they are not compared.</source>
        <translation>Lo que dijeron otros codificadores está oculto y no se compara.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementWords</name>
    <message>
        <source>Agreement</source>
        <extracomment>How many of all units two coders judged alike; a column of a table.</extracomment>
        <translation>Acuerdo</translation>
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
        <translation>F₁ exacto</translation>
    </message>
    <message>
        <source>F₁ half</source>
        <extracomment>F1 counted by whole annotations that share at least half of their words.</extracomment>
        <translation>F₁ mitad</translation>
    </message>
    <message>
        <source>Brennan-Prediger κ</source>
        <extracomment>A figure of agreement, by its inventors&apos; names.</extracomment>
        <translation>κ de Brennan-Prediger</translation>
    </message>
    <message>
        <source>Share of all units that were judged alike, also of those that nobody marked. Where little is marked it is high by chance.</source>
        <translation>Parte de todas las unidades que se juzgaron igual, también las que nadie marcó. Donde se marca poco, es alta por azar.</translation>
    </message>
    <message>
        <source>Agreement above chance, for two coders, over all units; chance is what each coder’s own frequencies give (Cohen 1960).</source>
        <translation>Acuerdo por encima del azar, para dos codificadores, sobre todas las unidades; el azar es lo que dan las frecuencias de cada codificador (Cohen 1960).</translation>
    </message>
    <message>
        <source>Agreement above chance, for any number of coders, over all units; nominal (Krippendorff 2004).</source>
        <translation>Acuerdo por encima del azar, para cualquier número de codificadores, sobre todas las unidades; nominal (Krippendorff 2004).</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for unitizing: how far apart the ends of passages lie, and how long those are that meet nothing (Krippendorff 1995, 2004).</source>
        <translation>Alfa de Krippendorff para la delimitación: cuánto distan los extremos de los pasajes y qué longitud tienen los que no encuentran nada (Krippendorff 1995, 2004).</translation>
    </message>
    <message>
        <source>Of the units that coders marked, the share that they marked alike; what nobody marked does not count (Hripcsak and Rothschild 2005).</source>
        <translation>De las unidades que marcaron los codificadores, la parte que marcaron igual; lo que nadie marcó no cuenta (Hripcsak y Rothschild 2005).</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has the very same words with the other.</source>
        <translation>De las anotaciones de cada uno, la parte que tiene exactamente las mismas palabras en el otro.</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has at least half of all their words in common with one of the other.</source>
        <translation>De las anotaciones de cada uno, la parte que tiene al menos la mitad de todas las palabras en común con una del otro.</translation>
    </message>
    <message>
        <source>Agreement above chance, where chance gives each value equally often (Brennan and Prediger 1981).</source>
        <translation>Acuerdo por encima del azar, donde el azar da cada valor con la misma frecuencia (Brennan y Prediger 1981).</translation>
    </message>
    <message>
        <source>Undefined: no two of these coders have coded the same article.</source>
        <translation>Sin definir: ningún artículo lo han codificado dos de estos codificadores.</translation>
    </message>
    <message>
        <source>Undefined: nobody marked anything.</source>
        <translation>Sin definir: nadie marcó nada.</translation>
    </message>
    <message>
        <source>Undefined: everybody judged every unit alike, so chance would have given the same.</source>
        <translation>Sin definir: todos juzgaron igual cada unidad, así que el azar habría dado lo mismo.</translation>
    </message>
    <message>
        <source>Undefined: it exists for two coders only.</source>
        <translation>Sin definir: solo existe para dos codificadores.</translation>
    </message>
    <message>
        <source>Undefined: no article was coded by all of these coders.</source>
        <translation>Sin definir: ningún artículo lo han codificado todos estos codificadores.</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Caracteres</translation>
    </message>
    <message>
        <source>Words and signs</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Palabras y signos</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Oraciones</translation>
    </message>
    <message>
        <source>Every character counts, spaces too.</source>
        <translation>Cuenta cada carácter, también los espacios.</translation>
    </message>
    <message>
        <source>Every word, number and sign counts; it is marked where any part of it is.</source>
        <translation>Cuenta cada palabra, número y signo; está marcado donde lo está cualquier parte.</translation>
    </message>
    <message>
        <source>Every sentence counts; it is marked where any part of it is.</source>
        <translation>Cuenta cada oración; está marcada donde lo está cualquier parte.</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>One of two coders alone has marked a place; %1 is their name.</extracomment>
        <translation>solo %1</translation>
    </message>
    <message>
        <source>another code</source>
        <extracomment>Two coders gave the same words another code.</extracomment>
        <translation>otro código</translation>
    </message>
    <message>
        <source>other ends</source>
        <extracomment>Two coders gave the same code, yet their passages begin or end elsewhere.</extracomment>
        <translation>otros límites</translation>
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
        <translation>movida</translation>
    </message>
    <message>
        <source>place in doubt</source>
        <extracomment>It is not sure that the place of an annotation is the right one.</extracomment>
        <translation>lugar dudoso</translation>
    </message>
    <message>
        <source>place lost</source>
        <extracomment>The place of an annotation is gone from the text.</extracomment>
        <translation>lugar perdido</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationCard</name>
    <message>
        <source>Edit &amp;memo</source>
        <translation>Editar &amp;memo</translation>
    </message>
    <message>
        <source>Write what you think of this place (M)</source>
        <translation>Escriba qué piensa de este lugar (M)</translation>
    </message>
    <message>
        <source>your annotation</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>su anotación</translation>
    </message>
    <message>
        <source>The text has changed here, so this place is a guess.</source>
        <translation>El texto ha cambiado aquí, así que este lugar es una suposición.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>Quitar esta anotación (Supr)</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>Escribir un &amp;memo</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>por %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationModel</name>
    <message>
        <source>Memo: %1</source>
        <translation>Memo: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>por %1</translation>
    </message>
    <message>
        <source>Made %1, changed %2</source>
        <extracomment>%1 and %2 are dates with times.</extracomment>
        <translation>Hecha: %1, cambiada: %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationWords</name>
    <message>
        <source>Target: %1</source>
        <extracomment>The target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Objetivo: %1</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Of somebody who annotates, whose name is not known.</extracomment>
        <translation>otra persona</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsModel</name>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Creada</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Modificada</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsPanel</name>
    <message>
        <source>No note holds these words.</source>
        <translation>Ninguna nota contiene estas palabras.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Eliminar anotación</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Aún no hay notas</translation>
    </message>
    <message>
        <source>Select some words in the article, then press N to code them and write a memo. H highlights them, and 1 to 9 give them a code at once.</source>
        <translation>Seleccione palabras del artículo y pulse N para darles un código y escribir un memo. H las resalta, y de 1 a 9 les dan un código al instante.</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Filtrar notas</translation>
    </message>
    <message>
        <source>By code, words of the article, or memo</source>
        <translation>Por código, palabras del artículo o memo</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;code of %n annotations…</source>
        <translation>
            <numerusform>Cambiar el &amp;código de %n anotación…</numerusform>
            <numerusform>Cambiar el &amp;código de %n anotaciones…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n annotations…</source>
        <translation>
            <numerusform>E&amp;tiquetar %n anotación…</numerusform>
            <numerusform>E&amp;tiquetar %n anotaciones…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Unir en una sola</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n annotations</source>
        <translation>
            <numerusform>&amp;Eliminar %n anotación</numerusform>
            <numerusform>&amp;Eliminar %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Etiquetar anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotations:</source>
        <translation>
            <numerusform>Etiqueta para %n anotación:</numerusform>
            <numerusform>Etiqueta para %n anotaciones:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations removed.</source>
        <translation>
            <numerusform>%n anotación eliminada.</numerusform>
            <numerusform>%n anotaciones eliminadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Copiar como Mark&amp;down</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>%n anotación copiada como Markdown.</numerusform>
            <numerusform>%n anotaciones copiadas como Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsWindow</name>
    <message>
        <source>Open the article there</source>
        <translation>Abrir el artículo en ese lugar</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Cambiar el código…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Añadir etiquetas…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Copiar como Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Copiar como CSV</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>All annotations — Slantlight</source>
        <translation>Todas las anotaciones — Slantlight</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>Buscar en todas las anotaciones</translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation>Lugares perdidos</translation>
    </message>
    <message>
        <source>Only annotations whose words do not stand in their article any more</source>
        <translation>Solo anotaciones cuyas palabras ya no están en su artículo</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Todas las anotaciones</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations yet. Select words in an article and give them a code: they are listed here, across all articles.</source>
        <translation>Aún no hay anotaciones. Seleccione palabras en un artículo y asígneles un código: aparecerán aquí, de todos los artículos.</translation>
    </message>
    <message>
        <source>No annotation has this.</source>
        <translation>Ninguna anotación cumple esto.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Añadir etiquetas</translation>
    </message>
    <message>
        <source>Tags, parted by commas:</source>
        <translation>Etiquetas, separadas por comas:</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleActions</name>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
    <message>
        <source>Compare with the open article</source>
        <translation>Comparar con el artículo abierto</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Poner en una colección…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Sacar de esta colección</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Etiquetas…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Nota…</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Abrir su página en el navegador</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Copiar dirección</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Quitar de la biblioteca</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Which collection?</source>
        <translation>¿Qué colección?</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Nueva colección…</translation>
    </message>
    <message>
        <source>Make a collection, to put articles in</source>
        <translation>Crear una colección para poner artículos en ella</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Comparar estos dos</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Comparar con…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleChooser</name>
    <message>
        <source>Choose articles</source>
        <translation>Elegir artículos</translation>
    </message>
    <message numerus="yes">
        <source>There are %n articles in this source. Which ones?</source>
        <translation>
            <numerusform>Hay %n artículo en esta fuente. ¿Cuáles?</numerusform>
            <numerusform>Hay %n artículos en esta fuente. ¿Cuáles?</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of this source</source>
        <translation>Artículos de esta fuente</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are added to the library, and the first of them is opened.</source>
        <translation>
            <numerusform>%n artículo se añade a la biblioteca y se abre.</numerusform>
            <numerusform>%n artículos se añaden a la biblioteca, y se abre el primero.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to add them all.</source>
        <translation>Seleccione varios con Ctrl o Mayús para añadirlos todos.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleFind</name>
    <message>
        <source>Not found</source>
        <translation>No encontrado</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln resultado</numerusform>
            <numerusform>%Ln resultados</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>That was the last match; here is the first one.</source>
        <translation>Ese era el último resultado; aquí está el primero.</translation>
    </message>
    <message>
        <source>That was the first match; here is the last one.</source>
        <translation>Ese era el primer resultado; aquí está el último.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Artículo</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleVersions</name>
    <message>
        <source>This article is in your library already; you opened it today.</source>
        <translation>Este artículo ya está en su biblioteca; lo abrió hoy.</translation>
    </message>
    <message>
        <source>This article is in your library already; you opened it on %1.</source>
        <translation>Este artículo ya está en su biblioteca; lo abrió el %1.</translation>
    </message>
    <message>
        <source>This page is in your library as it was when you opened it on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Esta página está en su biblioteca tal como era cuando la abrió el %1.</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Buscar cambios</translation>
    </message>
    <message>
        <source>Nothing has changed since: the text is the same, word for word.</source>
        <translation>Nada ha cambiado desde entonces: el texto es el mismo, palabra por palabra.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleView</name>
    <message>
        <source>Marks are shown.</source>
        <translation>Las marcas se muestran.</translation>
    </message>
    <message>
        <source>Marks are hidden.</source>
        <translation>Las marcas están ocultas.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Seleccione primero unas palabras y elija un código.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AtAGlance</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>whose own words</comment>
        <translation>el medio</translation>
    </message>
    <message>
        <source>%1, none in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, ninguna en palabras propias de %2.</translation>
    </message>
    <message>
        <source>%1, all in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, todas en palabras propias de %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %n some of them, %2 an outlet.</extracomment>
        <translation>
            <numerusform>%1, %Ln en palabras propias de %2.</numerusform>
            <numerusform>%1, %Ln en palabras propias de %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not tell who publishes it.</source>
        <translation>El texto no dice quién lo publica.</translation>
    </message>
    <message>
        <source>No marks are shown.</source>
        <translation>No se muestra ninguna marca.</translation>
    </message>
    <message>
        <source>One mark: %1. %2.</source>
        <extracomment>%1 are the marked words, %2 in whose words they stand: &quot;RT&apos;s words&quot;.</extracomment>
        <translation>Una marca: %1. %2.</translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <extracomment>%1 are the words of marks, parted by commas.</extracomment>
        <translation>Las más fuertes: %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BackupsDialog</name>
    <message>
        <source>Backups of the library</source>
        <translation>Copias de seguridad de la biblioteca</translation>
    </message>
    <message numerus="yes">
        <source>Once a day the library is copied by itself; the last %n daily copies are kept. Those that you make stay until you delete them.</source>
        <translation>
            <numerusform>La biblioteca se copia sola una vez al día; se guarda la última copia diaria. Las que haga usted se quedan hasta que las borre.</numerusform>
            <numerusform>La biblioteca se copia sola una vez al día; se guardan las últimas %n copias diarias. Las que haga usted se quedan hasta que las borre.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Copias de seguridad, la más nueva primero</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Hecha</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Cómo</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Aún no hay ninguna copia.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Copiar ahora</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Restaurar…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la car&amp;peta</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>sola</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>a mano</translation>
    </message>
    <message>
        <source>Go back to the library as it was on %1?</source>
        <translation>¿Volver a la biblioteca tal como estaba el %1?</translation>
    </message>
    <message>
        <source>The library of today is set aside beside it; nothing is deleted. The window opens anew.</source>
        <translation>La biblioteca de hoy se aparta al lado; no se borra nada. La ventana se abre de nuevo.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Restaurar</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BatchReport</name>
    <message>
        <source>No article was added to the library.</source>
        <translation>No se añadió ningún artículo a la biblioteca.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added to the library.</source>
        <translation>
            <numerusform>Se añadió %n artículo a la biblioteca.</numerusform>
            <numerusform>Se añadieron %n artículos a la biblioteca.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n ya estaba allí.</numerusform>
            <numerusform>%n ya estaban allí.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before the end.</source>
        <translation>Se detuvo antes del final.</translation>
    </message>
    <message>
        <source>Not everything could be opened</source>
        <translation>No todo pudo abrirse</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>%n archivo no pudo abrirse:</numerusform>
            <numerusform>%n archivos no pudieron abrirse:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be opened, and why</source>
        <translation>Archivos que no pudieron abrirse, y por qué</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesText</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n párrafo cambiado</numerusform>
            <numerusform>%n párrafos cambiados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n nuevo</numerusform>
            <numerusform>%n nuevos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n desaparecido</numerusform>
            <numerusform>%n desaparecidos</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Marks: %2 new, %3 gone.</source>
        <extracomment>%1 lists what happened to paragraphs, %2 and %3 are numbers.</extracomment>
        <translation>%1. Marcas: %2 nuevas, %3 desaparecidas.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoiceModel</name>
    <message>
        <source>Used lately</source>
        <translation>Usados últimamente</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Nada con ese nombre</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClassDialog</name>
    <message>
        <source>Answers to “%1”</source>
        <extracomment>%1 is the title of an exercise.</extracomment>
        <translation>Respuestas a «%1»</translation>
    </message>
    <message>
        <source>Who found how much</source>
        <translation>Quién encontró cuánto</translation>
    </message>
    <message>
        <source>What was found by how many</source>
        <translation>Qué encontraron cuántos</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Estudiante</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Más allá</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Lugar de la clave</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Encontrado por</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Misma categoría</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many students (%1) of all (%2) found a place.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>&amp;Copy the tables</source>
        <translation>&amp;Copiar las tablas</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Como texto con tabuladores, para una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Vaciar el campo</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeForm</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Significado</translation>
    </message>
    <message>
        <source>What a passage with this code has</source>
        <translation>Lo que tiene un pasaje con este código</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Usar cuando</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Lo que debe haber</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>No cuando</translation>
    </message>
    <message>
        <source>What looks like it, and is something else</source>
        <translation>Lo que se le parece y es otra cosa</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>One passage on each line</source>
        <translation>Un pasaje por línea</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Contraejemplos</translation>
    </message>
    <message>
        <source>Passages that look so; one on each line</source>
        <translation>Pasajes que solo lo parecen; uno por línea</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Author, year, title</source>
        <translation>Autor, año, título</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Está bajo</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Color</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>A colour, or a style of line: the one that a code has without anybody choosing.</extracomment>
        <translation>como siempre</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Otro…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodePicker</name>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Type a part of a code, or its digit</source>
        <translation>Escriba parte de un código, o su dígito</translation>
    </message>
    <message>
        <source>For your hand</source>
        <translation>Para uso propio</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeSettings</name>
    <message>
        <source>A digit gives its code to the selected words, to the mark or to the annotation at the caret. Codes of your own are kept in your library.</source>
        <translation>Un dígito da su código a las palabras seleccionadas, a la marca o a la anotación en el cursor. Los códigos propios se guardan en su biblioteca.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Nombre del código</translation>
    </message>
    <message>
        <source>Digit of the code</source>
        <translation>Dígito del código</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Código nuevo</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Las anotaciones que tienen este código lo conservan</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Dígito</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Open the codebook…</source>
        <translation>Abrir el libro de códigos…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations have this code</source>
        <translation>
            <numerusform>%n anotación tiene este código</numerusform>
            <numerusform>%n anotaciones tienen este código</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodebookDialog</name>
    <message>
        <source>Media frames</source>
        <extracomment>A ready-made codebook: the fifteen frames of news, such as economic or morality.</extracomment>
        <translation>Encuadres mediáticos</translation>
    </message>
    <message>
        <source>Persuasion techniques</source>
        <extracomment>Ready-made codebooks.</extracomment>
        <translation>Técnicas de persuasión</translation>
    </message>
    <message>
        <source>Portrayal of actors</source>
        <translation>Retrato de los actores</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Más</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Libro de códigos</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Nuevo código</translation>
    </message>
    <message>
        <source>What you write is kept at once. Codes that come with the program keep their name and meaning; the rest of them is yours.</source>
        <translation>Lo que escribe se guarda al instante. Los códigos que vienen con el programa conservan su nombre y significado; lo demás es suyo.</translation>
    </message>
    <message>
        <source>New code &amp;under this one</source>
        <translation>Nuevo código &amp;bajo este</translation>
    </message>
    <message>
        <source>&amp;Merge into another code…</source>
        <translation>&amp;Unir a otro código…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Las anotaciones que tienen este código lo conservan</translation>
    </message>
    <message>
        <source>Add a ready-made &amp;book</source>
        <translation>Añadir un &amp;libro ya hecho</translation>
    </message>
    <message>
        <source>Add a book from a &amp;file…</source>
        <translation>Añadir un libro de un &amp;archivo…</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>&amp;Guardar el libro de códigos como…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Nuevo código</translation>
    </message>
    <message>
        <source>The code “%1” was removed.</source>
        <translation>Se quitó el código «%1».</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>«%1» se unió a «%2».</translation>
    </message>
    <message>
        <source>All codes of that book are here already.</source>
        <translation>Todos los códigos de ese libro ya están aquí.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were added.</source>
        <translation>
            <numerusform>Se añadió %n código.</numerusform>
            <numerusform>Se añadieron %n códigos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a book from a file</source>
        <translation>Añadir un libro de un archivo</translation>
    </message>
    <message>
        <source>Codebooks (%1)</source>
        <translation>Libros de códigos (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Todos los archivos (%1)</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Guardar el libro de códigos</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CoderChoices</name>
    <message>
        <source>Coders to compare</source>
        <translation>Codificadores que se comparan</translation>
    </message>
    <message>
        <source>Count blank articles</source>
        <translation>Contar artículos en blanco</translation>
    </message>
    <message>
        <source>Codes that count</source>
        <translation>Códigos que cuentan</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>What is counted where coders are compared: characters, words or sentences.</extracomment>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>An article in which a coder has no annotation counts as one in which they found nothing. Otherwise it counts as one that they have not coded, and is left out.</source>
        <translation>Un artículo en el que un codificador no tiene ninguna anotación cuenta como uno en el que no encontró nada. Si no, cuenta como no codificado y se omite.</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Codificadores</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <translation>
            <numerusform>%1 (%n artículo)</numerusform>
            <numerusform>%1 (%n artículos)</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks that the rules make, each with its category as code</source>
        <translation>Las marcas que hacen las reglas, cada una con su categoría como código</translation>
    </message>
    <message>
        <source>All that two have coded</source>
        <translation>Todos los que dos han codificado</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Abierto: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Orden</translation>
    </message>
    <message>
        <source>What is to be done? Type a part of it</source>
        <translation>¿Qué quiere hacer? Escriba una parte</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparePages</name>
    <message>
        <source>Article A</source>
        <translation>Artículo A</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Versión anterior</translation>
    </message>
    <message>
        <source>Article B</source>
        <translation>Artículo B</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Versión posterior</translation>
    </message>
    <message>
        <source>Text of article A</source>
        <translation>Texto del artículo A</translation>
    </message>
    <message>
        <source>Text of the earlier version</source>
        <translation>Texto de la versión anterior</translation>
    </message>
    <message>
        <source>Text of article B</source>
        <translation>Texto del artículo B</translation>
    </message>
    <message>
        <source>Text of the later version</source>
        <translation>Texto de la versión posterior</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Go to where the other tells this</source>
        <translation>Ir a donde el otro lo cuenta</translation>
    </message>
    <message>
        <source>Read this article by itself</source>
        <translation>Leer este artículo solo</translation>
    </message>
    <message>
        <source>The same paragraph in both versions</source>
        <translation>El mismo párrafo en ambas versiones</translation>
    </message>
    <message>
        <source>Both tell this (%1 %): %2</source>
        <extracomment>%1 is a number: how sure it is; %2 is what two paragraphs share.</extracomment>
        <translation>Ambos cuentan esto (%1 %): %2</translation>
    </message>
    <message>
        <source>This paragraph is gone.</source>
        <translation>Este párrafo ha desaparecido.</translation>
    </message>
    <message>
        <source>This paragraph is new.</source>
        <translation>Este párrafo es nuevo.</translation>
    </message>
    <message>
        <source>Only A tells this.</source>
        <translation>Solo A cuenta esto.</translation>
    </message>
    <message>
        <source>Only B tells this.</source>
        <translation>Solo B cuenta esto.</translation>
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
        <translation>El otro artículo no cuenta esto, hasta donde ve el programa.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Desplazar juntos</translation>
    </message>
    <message>
        <source>Scroll both texts together, so that what tells the same meets</source>
        <translation>Desplazar ambos textos a la vez, para que se encuentre lo que cuenta lo mismo</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Diferencia anterior</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Diferencia siguiente</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>As a page, side by side (&amp;HTML)…</source>
        <translation>Como página, lado a lado (&amp;HTML)…</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>Como &amp;texto…</translation>
    </message>
    <message>
        <source>As data (&amp;JSON)…</source>
        <translation>Como datos (&amp;JSON)…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>What differs, and both profiles</source>
        <translation>Diferencias y ambos perfiles</translation>
    </message>
    <message numerus="yes">
        <source>Two versions of one article: %Ln difference(s)</source>
        <translation>
            <numerusform>Dos versiones de un artículo: %Ln diferencia</numerusform>
            <numerusform>Dos versiones de un artículo: %Ln diferencias</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two articles side by side: %Ln difference(s)</source>
        <translation>
            <numerusform>Dos artículos lado a lado: %Ln diferencia</numerusform>
            <numerusform>Dos artículos lado a lado: %Ln diferencias</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these two articles could be paired.</source>
        <translation>Nada en estos dos artículos se pudo emparejar.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompareWithDialog</name>
    <message>
        <source>Both name: %1</source>
        <translation>Ambos nombran: %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Comparar con</translation>
    </message>
    <message>
        <source>Compare “%1” with</source>
        <extracomment>%1 is an article&apos;s headline.</extracomment>
        <translation>Comparar «%1» con</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Articles to compare with</source>
        <translation>Artículos para comparar</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Comparar</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>Un &amp;archivo…</translation>
    </message>
    <message>
        <source>An a&amp;ddress…</source>
        <translation>Una di&amp;rección…</translation>
    </message>
    <message>
        <source>There is no other article in the library yet. Take a file or an address.</source>
        <translation>Aún no hay otro artículo en la biblioteca. Tome un archivo o una dirección.</translation>
    </message>
    <message>
        <source>No other article holds all these words.</source>
        <translation>Ningún otro artículo contiene todas estas palabras.</translation>
    </message>
    <message>
        <source>Articles that share names with this one come first.</source>
        <translation>Los artículos que comparten nombres con este van primero.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparedHead</name>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of the head of one of two articles: which one, and its headline.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read “%1” by itself</source>
        <extracomment>On the button that opens one of two compared articles; %1 is its headline.</extracomment>
        <translation>Leer «%1» solo</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonLines</name>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Both tell</source>
        <translation>Ambos cuentan</translation>
    </message>
    <message>
        <source>nothing that could be paired</source>
        <translation>nada que pudiera emparejarse</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>No se encontraron diferencias.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonPage</name>
    <message>
        <source>Two articles side by side</source>
        <translation>Dos artículos lado a lado</translation>
    </message>
    <message>
        <source>Two versions of one article</source>
        <translation>Dos versiones de un artículo</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>A, the earlier version</source>
        <translation>A, la versión anterior</translation>
    </message>
    <message>
        <source>B, the later version</source>
        <translation>B, la versión posterior</translation>
    </message>
    <message>
        <source>%1 tells the same</source>
        <extracomment>%1 is the number of a paragraph of the other article: &quot;B4&quot;.</extracomment>
        <translation>%1 cuenta lo mismo</translation>
    </message>
    <message>
        <source>Only %1 tells this.</source>
        <extracomment>Said of a paragraph; %1 is &quot;A&quot; or &quot;B&quot;.</extracomment>
        <translation>Solo %1 cuenta esto.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>No se encontraron diferencias.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Title of a column that says why two wordings are set side by side.</extracomment>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Perfiles</translation>
    </message>
    <message>
        <source>Marks in these articles</source>
        <extracomment>Title of the legend at the end of a page with two articles.</extracomment>
        <translation>Marcas de estos artículos</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Completados</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Desk</name>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Añadir anotación</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <extracomment>Undo command; a memo is the note on an annotation.</extracomment>
        <translation>Editar memo</translation>
    </message>
    <message>
        <source>Change code</source>
        <extracomment>Undo command; a code is the named category of an annotation.</extracomment>
        <translation>Cambiar código</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>Recolocar anotación</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Quitar anotación</translation>
    </message>
    <message>
        <source>Answer marker</source>
        <extracomment>Undo command; a marker is a stretch of text that a rule found.</extracomment>
        <translation>Responder a la marca</translation>
    </message>
    <message>
        <source>Silence rule</source>
        <translation>Silenciar regla</translation>
    </message>
    <message>
        <source>Use rule again</source>
        <translation>Volver a usar la regla</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A step in the list of what was done: %1 is what, %2 the words it was done to.</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Undo command: of an exercise.</extracomment>
        <translation>Empezar de nuevo</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Quitar artículo</translation>
    </message>
    <message>
        <source>Put article back</source>
        <translation>Devolver artículo</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Unir códigos</translation>
    </message>
    <message>
        <source>Set target</source>
        <extracomment>Undo command; the target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Fijar objetivo</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Cambiar etiquetas</translation>
    </message>
    <message>
        <source>Split annotation</source>
        <translation>Dividir anotación</translation>
    </message>
    <message>
        <source>Merge annotations</source>
        <translation>Unir anotaciones</translation>
    </message>
    <message>
        <source>Change codes of annotations</source>
        <translation>Cambiar códigos de anotaciones</translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Etiquetar anotaciones</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Quitar anotaciones</translation>
    </message>
    <message>
        <source>Agree and annotate</source>
        <extracomment>Undo command; to agree with a mark made an annotation, too.</extracomment>
        <translation>Estar de acuerdo y anotar</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Escribir nota</translation>
    </message>
    <message>
        <source>Settle a difference</source>
        <extracomment>Undo command: somebody decided which of two coders&apos; readings of a place holds.</extracomment>
        <translation>Resolver una diferencia</translation>
    </message>
    <message>
        <source>Open a difference again</source>
        <extracomment>Undo command: a difference of two coders counts as not decided again.</extracomment>
        <translation>Abrir de nuevo una diferencia</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Cambiar códigos</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Crear colección</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Cambiar nombre de colección</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Mover colección</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Eliminar colección</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>Poner en colección</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>Sacar de colección</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Cambiar nombre de etiqueta</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Eliminar etiqueta</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Marcar como leído</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Marcar como no leído</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>Take out of trash</source>
        <translation>Sacar de la papelera</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Guardar búsqueda</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>Cambiar búsqueda guardada</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Eliminar búsqueda guardada</translation>
    </message>
    <message>
        <source>Change code in codebook</source>
        <translation>Cambiar código del libro</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Añadir código</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Quitar código</translation>
    </message>
    <message>
        <source>Add codebook</source>
        <translation>Añadir libro de códigos</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Importar anotaciones</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DiagnosticText</name>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>%1 is a file, %2 and %3 are numbers.</extracomment>
        <translation>%1, línea %2, columna %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;own.rules, line 12, column 9&quot;, %2 what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the %1 closes nothing</source>
        <translation>el %1 no cierra nada</translation>
    </message>
    <message>
        <source>the %1 is not closed</source>
        <translation>el %1 no está cerrado</translation>
    </message>
    <message>
        <source>an alternative is empty</source>
        <translation>una alternativa está vacía</translation>
    </message>
    <message>
        <source>groups are nested too deeply</source>
        <translation>los grupos están anidados demasiado hondo</translation>
    </message>
    <message>
        <source>marked parts do not nest</source>
        <translation>las partes marcadas no se anidan</translation>
    </message>
    <message>
        <source>a part with a name is {name: ...}, the name in small letters</source>
        <translation>una parte con nombre se escribe {nombre: ...}, el nombre en minúsculas</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has a meaning already</source>
        <translation>el nombre &apos;%1&apos; ya tiene un significado</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos; lies within itself</source>
        <translation>la parte &apos;%1&apos; está dentro de sí misma</translation>
    </message>
    <message>
        <source>more than %1 parts have names</source>
        <translation>más de %1 partes tienen nombre</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no tag</source>
        <translation>&apos;%1&apos; no tiene etiqueta</translation>
    </message>
    <message>
        <source>there is no tag &apos;%1&apos;</source>
        <translation>no existe la etiqueta &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>no existe %1; existen %2</translation>
    </message>
    <message>
        <source>a gap is ... or ...N with N from 1 to %1</source>
        <translation>un hueco es ... o ...N, con N de 1 a %1</translation>
    </message>
    <message>
        <source>&apos;=%1&apos; is more than one word</source>
        <translation>&apos;=%1&apos; es más de una palabra</translation>
    </message>
    <message>
        <source>there is no list called &apos;%1&apos;</source>
        <translation>no hay ninguna lista llamada &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no word in &apos;%1&apos;</source>
        <translation>no hay palabra en &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;~%1&apos; is none of ~v, ~n and ~a</source>
        <translation>&apos;~%1&apos; no es ~v, ~n ni ~a</translation>
    </message>
    <message>
        <source>no line before this one says &apos;let %1 = ...&apos;</source>
        <translation>ninguna línea anterior dice &apos;let %1 = ...&apos;</translation>
    </message>
    <message>
        <source>the pattern is too long; a list would help</source>
        <translation>el patrón es demasiado largo; una lista ayudaría</translation>
    </message>
    <message>
        <source>gaps and options in a row can match in more than %1 ways; put a word between them, or use shorter gaps</source>
        <translation>huecos y opciones seguidos pueden coincidir de más de %1 maneras; ponga una palabra entre ellos, o huecos más cortos</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with no word that rules know</source>
        <translation>&apos;%1&apos; no empieza con ninguna palabra que las reglas conozcan</translation>
    </message>
    <message>
        <source>a line before any rule</source>
        <translation>una línea antes de cualquier regla</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id such as doubt.purportedly</source>
        <translation>&apos;%1&apos; no es un identificador como doubt.purportedly</translation>
    </message>
    <message>
        <source>there is a rule %1 already</source>
        <translation>ya existe una regla %1</translation>
    </message>
    <message>
        <source>more than %1 rules; a list would hold their words</source>
        <translation>más de %1 reglas; una lista contendría sus palabras</translation>
    </message>
    <message>
        <source>the rule %1 finds nothing (find)</source>
        <translation>la regla %1 no encuentra nada (find)</translation>
    </message>
    <message>
        <source>the rule %1 does not say why (say)</source>
        <translation>la regla %1 no dice por qué (say)</translation>
    </message>
    <message>
        <source>the rule %1 names no source (see)</source>
        <translation>la regla %1 no nombra ninguna fuente (see)</translation>
    </message>
    <message>
        <source>severity is note, weak or strong</source>
        <translation>severity es note, weak o strong</translation>
    </message>
    <message>
        <source>a pattern gets a name as in &apos;let NP = /DET? /NOUN&apos;</source>
        <translation>un patrón recibe un nombre así: &apos;let NP = /DET? /NOUN&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of a pattern already</source>
        <translation>&apos;%1&apos; ya es el nombre de un patrón</translation>
    </message>
    <message>
        <source>a pattern with a name has no marked or named parts; put them around &lt;NAME&gt;</source>
        <translation>un patrón con nombre no tiene partes marcadas ni con nombre; póngalas alrededor de &lt;NOMBRE&gt;</translation>
    </message>
    <message>
        <source>no word, list, number or % item among the first six tokens</source>
        <translation>ni palabra, ni lista, ni número, ni elemento % entre los seis primeros signos</translation>
    </message>
    <message>
        <source>only what is found has parts with names</source>
        <translation>solo lo que se busca tiene partes con nombre</translation>
    </message>
    <message>
        <source>more than %1 lines of a kind; a list would hold their words</source>
        <translation>más de %1 líneas de un tipo; una lista contendría sus palabras</translation>
    </message>
    <message>
        <source>with this line all patterns hold more than %1 list entries; use shorter lists</source>
        <translation>con esta línea todos los patrones reúnen más de %1 entradas de listas; use listas más cortas</translation>
    </message>
    <message>
        <source>there is no voice &apos;%1&apos;</source>
        <translation>no existe la voz &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no block &apos;%1&apos;</source>
        <translation>no existe el bloque &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no example (+) stands before its plainer wording (=)</source>
        <translation>ningún ejemplo (+) precede a su forma más sencilla (=)</translation>
    </message>
    <message>
        <source>no plainer wording (plain) stands before its slot</source>
        <translation>ninguna forma más sencilla (plain) precede a su lugar</translation>
    </message>
    <message>
        <source>a slot is one of match, before, after, not before, not after</source>
        <translation>un lugar es match, before, after, not before o not after</translation>
    </message>
    <message>
        <source>a word takes a form as say~v or crowd~n</source>
        <translation>una palabra toma una forma así: say~v o crowd~n</translation>
    </message>
    <message>
        <source>only one word takes a form</source>
        <translation>solo una palabra toma una forma</translation>
    </message>
    <message>
        <source>no part is called &apos;%1&apos;</source>
        <translation>ninguna parte se llama &apos;%1&apos;</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>más de %1 caracteres</translation>
    </message>
    <message>
        <source>an example (+) marks nothing in {braces}</source>
        <translation>un ejemplo (+) no marca nada entre {llaves}</translation>
    </message>
    <message>
        <source>an example (-) has {braces}, yet must mark nothing</source>
        <translation>un ejemplo (-) tiene {llaves}, pero no debe marcar nada</translation>
    </message>
    <message>
        <source>an entry before any list</source>
        <translation>una entrada antes de cualquier lista</translation>
    </message>
    <message>
        <source>the list %1 is there already</source>
        <translation>la lista %1 ya existe</translation>
    </message>
    <message>
        <source>the list %1 takes in itself</source>
        <translation>la lista %1 se incluye a sí misma</translation>
    </message>
    <message>
        <source>lists take in lists more than %1 deep; take in the innermost ones directly</source>
        <translation>unas listas incluyen otras con más de %1 niveles; incluya directamente las más internas</translation>
    </message>
    <message>
        <source>the list %1 comes to more than %2 entries; part it, or take in fewer lists</source>
        <translation>la lista %1 llega a más de %2 entradas; divídala, o incluya menos listas</translation>
    </message>
    <message>
        <source>with the list %1 all lists come to more than %2 entries; take in fewer lists</source>
        <translation>con la lista %1 todas las listas llegan a más de %2 entradas; incluya menos listas</translation>
    </message>
    <message>
        <source>an entry has at most %1 words</source>
        <translation>una entrada tiene como mucho %1 palabras</translation>
    </message>
    <message>
        <source>a control character; take it out</source>
        <translation>un carácter de control; quítelo</translation>
    </message>
    <message>
        <source>more than %1 MB; part the file</source>
        <translation>más de %1 MB; divida el archivo</translation>
    </message>
    <message>
        <source>further mistakes follow; mend these %1 first</source>
        <translation>siguen más errores; corrija antes estos %1</translation>
    </message>
    <message>
        <source>nothing stands after &apos;%1&apos;</source>
        <translation>no sigue nada a &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Diferencias</translation>
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
        <translation>Antes: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Después: %1</translation>
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
            <numerusform>y %Ln más, que lista una exportación</numerusform>
            <numerusform>y %Ln más, que lista una exportación</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Differences</name>
    <message>
        <source>quotation</source>
        <translation>cita</translation>
    </message>
    <message>
        <source>names</source>
        <translation>nombres</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>números</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>fechas</translation>
    </message>
    <message>
        <source>words</source>
        <translation>palabras</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in the quotation marks of the language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Párrafo</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Cita</translation>
    </message>
    <message>
        <source>Somebody who speaks</source>
        <translation>Alguien que habla</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Both count: %1</source>
        <extracomment>Why two numbers are set beside each other; %1 is what is counted: &quot;protesters&quot;.</extracomment>
        <translation>Ambos cuentan: %1</translation>
    </message>
    <message>
        <source>Named differently</source>
        <translation>Nombrado de otro modo</translation>
    </message>
    <message>
        <source>Said in both, introduced otherwise</source>
        <translation>Dicho en ambos, introducido de otro modo</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Otros números</translation>
    </message>
    <message>
        <source>Only A tells</source>
        <translation>Solo A cuenta</translation>
    </message>
    <message>
        <source>Only B tells</source>
        <translation>Solo B cuenta</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>Redactado de nuevo</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of paragraphs of an earlier version of an article.</extracomment>
        <translation>Desaparecido</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of paragraphs of a later version of an article.</extracomment>
        <translation>Nuevo</translation>
    </message>
    <message>
        <source>Marks that are gone</source>
        <translation>Marcas que han desaparecido</translation>
    </message>
    <message>
        <source>New marks</source>
        <translation>Marcas nuevas</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of what two paragraphs share, and what it is: &quot;names: Rusk, Pryce&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both name %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a name.</extracomment>
        <translation>Ambos nombran a %1</translation>
    </message>
    <message>
        <source>Nouns by which reports name the same</source>
        <translation>Sustantivos con que los textos nombran lo mismo</translation>
    </message>
    <message>
        <source>Both report the words %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a quotation.</extracomment>
        <translation>Ambos refieren las palabras %1</translation>
    </message>
    <message>
        <source>(no verb)</source>
        <translation>(sin verbo)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
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
        <translation>Lugares en los que dos codificadores difieren</translation>
    </message>
    <message>
        <source>Your annotation becomes what this coder said</source>
        <translation>Su anotación pasa a ser lo que dijo este codificador</translation>
    </message>
    <message>
        <source>Both readings stand; no annotation changes</source>
        <translation>Valen ambas lecturas; no cambia ninguna anotación</translation>
    </message>
    <message>
        <source>The difference counts as not settled; annotations stay</source>
        <translation>La diferencia vuelve a estar abierta; las anotaciones se quedan</translation>
    </message>
    <message>
        <source>Two coders whose differences are listed</source>
        <translation>Dos codificadores cuyas diferencias se muestran</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Qué diferencias se muestran</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Differences between coders that nobody has decided yet.</extracomment>
        <translation>Sin resolver</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Resueltas</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todas</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>¿Por qué? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Note on how the difference is settled</source>
        <translation>Nota sobre cómo se resuelve la diferencia</translation>
    </message>
    <message>
        <source>Leave &amp;both</source>
        <translation>Dejar &amp;ambas</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>&amp;Abrir de nuevo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a coder, who has not marked a place.</extracomment>
        <translation>%1: nada</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <extracomment>What a coder said of a place: %1 is their name, %2 the code and %3 the words.</extracomment>
        <translation>%1: %2, «%3»</translation>
    </message>
    <message>
        <source>They said the same of every place.</source>
        <translation>Dijeron lo mismo de cada lugar.</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Todas las diferencias están resueltas.</translation>
    </message>
    <message>
        <source>No difference is settled yet.</source>
        <translation>Aún no se ha resuelto ninguna diferencia.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 not settled</source>
        <extracomment>Of differences between coders, how many (%2 of %1) are not settled yet.</extracomment>
        <translation>
            <numerusform>%n diferencia, %1 sin resolver</numerusform>
            <numerusform>%n diferencias, %1 sin resolver</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>A button: the place is to be as the coder %1 said.</extracomment>
        <translation>Como %1</translation>
    </message>
    <message>
        <source>Settled: both stand.</source>
        <translation>Resuelto: valen ambas.</translation>
    </message>
    <message>
        <source>Settled: as %1 said.</source>
        <translation>Resuelto: como dijo %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DropTarget</name>
    <message>
        <source>Drop it to open it</source>
        <translation>Suelte para abrir</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorFind</name>
    <message>
        <source>Find in this file</source>
        <translation>Buscar en este archivo</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Buscar el anterior</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Buscar el siguiente</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>Ree&amp;mplazar</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Reemplazar &amp;todo</translation>
    </message>
    <message>
        <source>This file can only be read: copy the rule to yours to change it.</source>
        <translation>Este archivo es solo de lectura: copie la regla a las suyas para cambiarla.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Reemplazar con</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
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
            <numerusform>%n reemplazo</numerusform>
            <numerusform>%n reemplazos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorPane</name>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>No hay nada mal en este archivo.</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Elija a la izquierda una regla o un archivo para leerlo, o empiece una regla propia con Ctrl+N. En un artículo, seleccione unas palabras y pulse R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EmptyMarks</name>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Open an article, and its framing wording is listed here: how sure the text is, how things are worded, who says it.</source>
        <translation>Abra un artículo, y aquí se listan las palabras que lo enmarcan: cuán seguro es el texto, cómo se nombran las cosas, quién lo dice.</translation>
    </message>
    <message>
        <source>No mark fits the filter</source>
        <translation>Ninguna marca cumple el filtro</translation>
    </message>
    <message>
        <source>None has “%1” in its words, in the words around it, in its kind or in who speaks.</source>
        <translation>Ninguna tiene «%1» en sus palabras, en las de alrededor, en su tipo o en quien habla.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Vaciar el filtro</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Nada está marcado</translation>
    </message>
    <message>
        <source>All marks are hidden</source>
        <translation>Todas las marcas están ocultas</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) are held back by the slider “few … all”, the switch above or the rules that are switched off.</source>
        <translation>
            <numerusform>%Ln marca queda retenida por el control «pocas … todas», el interruptor de arriba o las reglas desactivadas.</numerusform>
            <numerusform>%Ln marcas quedan retenidas por el control «pocas … todas», el interruptor de arriba o las reglas desactivadas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Mostrar todas las marcas</translation>
    </message>
    <message>
        <source>No rule found wording to point at. That is no verdict: framing also lies in what is left out, and in the order of things.</source>
        <translation>Ninguna regla encontró palabras que señalar. No es un veredicto: el encuadre está también en lo que se omite y en el orden de las cosas.</translation>
    </message>
    <message>
        <source>No marks in this article</source>
        <extracomment>Faint: wording that few readers would mark.</extracomment>
        <translation>No hay marcas en este artículo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faint one(s) are hidden.</source>
        <translation>
            <numerusform>%Ln débil está oculta.</numerusform>
            <numerusform>%Ln débiles están ocultas.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show faint ones</source>
        <translation>Mostrar las débiles</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ErrorText</name>
    <message>
        <source>(no name)</source>
        <translation>(sin nombre)</translation>
    </message>
    <message>
        <source>%1 mistakes were found. Mend them, or take the file away:</source>
        <extracomment>Before a list of mistakes in files of rules or lists, one a line; %1 is at least 2.</extracomment>
        <translation>Se encontraron %1 errores. Corríjalos, o quite el archivo:</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1 is a mistake in a file and where it is, %2 a number.</extracomment>
        <translation>%1 (y %2 más)</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>No existe el archivo %1. Quizá se movió o cambió de nombre.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it, then try again.</source>
        <translation>%1 no puede leerse. Compruebe que tiene permiso e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 is larger than 25 MB, and no article is. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 supera los 25 MB, y ningún artículo lo hace. Copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>The text of %1 is longer than an article can be, which is five million characters, or 1.2 million words and signs. Split it, and open its parts.</source>
        <translation>El texto de %1 es más largo de lo que puede ser un artículo: cinco millones de caracteres, o 1,2 millones de palabras y signos. Divídalo y abra sus partes.</translation>
    </message>
    <message>
        <source>%1: this line is longer than 25 MB, or never ends. Put every text on a line of its own, and split those that are longer.</source>
        <translation>%1: esta línea supera los 25 MB, o no termina nunca. Ponga cada texto en una línea propia, y divida los más largos.</translation>
    </message>
    <message>
        <source>The page %1 nests or repeats its elements as no page for readers does. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>La página %1 anida o repite sus elementos como ninguna página hecha para lectores. Ábrala en un navegador, copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder, and was not followed. Name that folder itself to have it read.</source>
        <translation>%1 es un enlace a una carpeta, y no se siguió. Nombre esa carpeta misma para que se lea.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, and was not opened. Name it itself to have it read.</source>
        <translation>%1 es una tubería o un dispositivo, y no se abrió. Nómbrelo él mismo para que se lea.</translation>
    </message>
    <message>
        <source>%1 is empty. Save the article again, or paste its text here.</source>
        <translation>%1 está vacío. Guarde de nuevo el artículo, o pegue aquí su texto.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was cut off when it was saved. Fetch it again, or open it in the program that made it and save it anew.</source>
        <translation>%1 está dañado, o se cortó al guardarlo. Obténgalo de nuevo, o ábralo en el programa que lo hizo y guárdelo otra vez.</translation>
    </message>
    <message>
        <source>%1 is locked. Open it in the program that it is for, and save it without a password; or copy the text there and paste it here.</source>
        <translation>%1 está bloqueado. Ábralo en su programa y guárdelo sin contraseña; o copie allí el texto y péguelo aquí.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than an article can be. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 contiene, descomprimido, más de lo que puede un artículo. Copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>The pages of %1 are pictures, without a text to read. Have a program for text recognition (OCR) add the text, and open the file again.</source>
        <translation>Las páginas de %1 son imágenes, sin texto que leer. Haga que un programa de reconocimiento (OCR) añada el texto, y abra el archivo de nuevo.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>%1 no puede escribirse. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>%1 holds no text. Open a page, PDF, document, mail or text file, or paste the article&apos;s text here.</source>
        <translation>%1 no contiene texto. Abra una página, un PDF, un documento, un correo o un archivo de texto, o pegue aquí el texto del artículo.</translation>
    </message>
    <message>
        <source>The encoding of %1 cannot be told. Save it as UTF-8, or paste its text here.</source>
        <translation>No se puede saber la codificación de %1. Guárdelo como UTF-8, o pegue aquí su texto.</translation>
    </message>
    <message>
        <source>%1 is in a format that cannot be read. Save it as PDF, DOCX, ODT or text and open that, or paste the article&apos;s text here.</source>
        <translation>%1 está en un formato que no puede leerse. Guárdelo como PDF, DOCX, ODT o texto y ábralo, o pegue aquí el texto del artículo.</translation>
    </message>
    <message>
        <source>No readable text was found in %1. Copy the article&apos;s text and paste it here.</source>
        <translation>No se encontró texto legible en %1. Copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page. Addresses begin with https:// or http://; check that this one is whole.</source>
        <translation>%1 no es la dirección de una página web. Las direcciones empiezan por https:// o http://; compruebe que esta está entera.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or a private network, and pages from there are not opened unasked. Allow private addresses (in the window under Open address, else with --allow-private) if you mean it.</source>
        <translation>%1 lleva a este equipo o a una red privada, y las páginas de allí no se abren sin pedirlo. Permita direcciones privadas (en la ventana, en «Abrir una dirección»; si no, con --allow-private) si eso quiere.</translation>
    </message>
    <message>
        <source>The site of %1 was not found. Check the spelling, and that you are online.</source>
        <translation>No se encontró el sitio de %1. Compruebe la ortografía y que tiene conexión.</translation>
    </message>
    <message>
        <source>The site of %1 does not answer. Check that you are online, or try again later.</source>
        <translation>El sitio de %1 no responde. Compruebe que tiene conexión, o inténtelo más tarde.</translation>
    </message>
    <message>
        <source>It is not sure that %1 is the site it says it is, so nothing was read. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>No es seguro que %1 sea el sitio que dice ser, así que no se leyó nada. Ábralo en un navegador, copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>%1 only leads on to other addresses, without end. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 solo lleva a otras direcciones, sin fin. Ábrala en un navegador, copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>The page leads on to %1, where anybody on the way can read and change it. Open that address itself if you trust it.</source>
        <translation>La página lleva a %1, donde cualquiera en el camino puede leerla y cambiarla. Abra esa dirección misma si se fía de ella.</translation>
    </message>
    <message>
        <source>There is no page %1. It may have been moved or deleted; check that the address is whole.</source>
        <translation>No existe la página %1. Quizá se movió o se borró; compruebe que la dirección está entera.</translation>
    </message>
    <message>
        <source>The site does not let %1 be read this way. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>El sitio no deja leer %1 de este modo. Ábrala en un navegador, copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>The site has trouble with %1. Try again later.</source>
        <translation>El sitio tiene problemas con %1. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 is no text or document. Open the page of the article itself.</source>
        <translation>%1 no es texto ni documento. Abra la página del artículo mismo.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB, and no article is. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 supera los 20 MB, y ningún artículo lo hace. Ábrala en un navegador, copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>%1 was not there within 20 seconds. Try again later.</source>
        <translation>%1 no llegó en 20 segundos. Inténtelo más tarde.</translation>
    </message>
    <message>
        <source>%1 ended before it was whole, and nothing of it was kept. Try again.</source>
        <translation>%1 terminó antes de estar completo, y no se guardó nada. Inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Try again, or open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 no pudo obtenerse. Inténtelo de nuevo, o ábralo en un navegador, copie el texto del artículo y péguelo aquí.</translation>
    </message>
    <message>
        <source>The JSON is broken: %1. Mend it, or make the file again.</source>
        <translation>El JSON está roto: %1. Corríjalo, o haga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>A rule cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Una regla no se entiende: %1. Corríjala, o quite su archivo.</translation>
    </message>
    <message>
        <source>A word list cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Una lista de palabras no se entiende: %1. Corríjala, o quite su archivo.</translation>
    </message>
    <message>
        <source>The table of outlets cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>La tabla de medios no se entiende: %1. Corríjala, o quite su archivo.</translation>
    </message>
    <message>
        <source>The codebook cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>El libro de códigos no se entiende: %1. Corríjalo, o quite su archivo.</translation>
    </message>
    <message>
        <source>A model cannot be understood: %1. Train it again, or take its file away.</source>
        <translation>Un modelo no se entiende: %1. Entrénelo de nuevo, o quite su archivo.</translation>
    </message>
    <message>
        <source>A treebank cannot be understood: %1. Mend it, or fetch the file again.</source>
        <translation>Un corpus arbóreo no se entiende: %1. Corríjalo, u obtenga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>Word vectors cannot be understood: %1. Fetch the file again.</source>
        <translation>Unos vectores de palabras no se entienden: %1. Obtenga de nuevo el archivo.</translation>
    </message>
    <message>
        <source>A rule uses a word list that does not exist: %1. Add the list, or mend the rule.</source>
        <translation>Una regla usa una lista de palabras que no existe: %1. Añada la lista, o corrija la regla.</translation>
    </message>
    <message>
        <source>Two rules have the same id: %1. Rename one of them.</source>
        <translation>Dos reglas tienen el mismo identificador: %1. Cambie el nombre de una.</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1. Check that its folder exists and is yours.</source>
        <translation>La biblioteca no puede abrirse: %1. Compruebe que su carpeta existe y es suya.</translation>
    </message>
    <message>
        <source>The library is in use by another program: %1. Close that program, then try again.</source>
        <translation>Otro programa está usando la biblioteca: %1. Cierre ese programa e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The library was made by a newer Slantlight: %1. It was left as it is; open it with that version.</source>
        <translation>La biblioteca la hizo un Slantlight más nuevo: %1. Se dejó como está; ábrala con esa versión.</translation>
    </message>
    <message>
        <source>The library cannot be written to: %1. Check the permissions of the file and its folder.</source>
        <translation>No se puede escribir en la biblioteca: %1. Compruebe los permisos del archivo y de su carpeta.</translation>
    </message>
    <message>
        <source>The library is damaged: %1. It was left as it is; put a backup in its place.</source>
        <translation>La biblioteca está dañada: %1. Se dejó como está; ponga una copia de seguridad en su lugar.</translation>
    </message>
    <message>
        <source>The library is an empty file, as a crash of the computer leaves it: %1. Put a backup in its place, or set it aside and begin a new one.</source>
        <translation>La biblioteca es un archivo vacío, como lo deja un fallo del equipo: %1. Ponga una copia de seguridad en su lugar, o apártela y empiece una nueva.</translation>
    </message>
    <message>
        <source>The library could not do this: %1. Nothing was changed; try again.</source>
        <translation>La biblioteca no pudo hacer esto: %1. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed; free some space, then try again.</source>
        <translation>El disco está lleno: %1. No se cambió nada; libere espacio e inténtelo de nuevo.</translation>
    </message>
    <message>
        <source>The article is no longer in the library: %1. Open its file again.</source>
        <translation>El artículo ya no está en la biblioteca: %1. Abra de nuevo su archivo.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. What was written there is kept: look at it before you go on.</source>
        <translation>«%1» se cambió entretanto en otra ventana. Lo que allí se escribió se conserva: mírelo antes de seguir.</translation>
    </message>
    <message>
        <source>This annotation was deleted in another window. Annotate the words again to keep what you wrote: %1</source>
        <translation>Esta anotación se eliminó en otra ventana. Anote de nuevo las palabras para conservar lo que escribió: %1</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1. Try another name, or export HTML instead.</source>
        <translation>El PDF no pudo hacerse: %1. Pruebe con otro nombre, o exporte como HTML.</translation>
    </message>
    <message>
        <source>Stopped before the end: %1. Nothing was written.</source>
        <translation>Detenido antes del final: %1. No se escribió nada.</translation>
    </message>
    <message>
        <source>The exercise, or the answers to one, cannot be understood: %1. Ask whoever made the file to save it again.</source>
        <extracomment>%1 is the name of a file, and a line or field in it: &quot;class.slantexercise: line 3&quot;.</extracomment>
        <translation>El ejercicio, o las respuestas a uno, no se entiende: %1. Pida a quien hizo el archivo que lo guarde de nuevo.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Slantlight. Open it with that version, or ask whoever made it for one that this version can read.</source>
        <translation>%1 lo hizo un Slantlight más nuevo. Ábralo con esa versión, o pida a quien lo hizo uno que esta versión pueda leer.</translation>
    </message>
    <message>
        <source>The library lies on another machine: %1. Two programs that write to it there could damage it. Move it to a disk of this machine.</source>
        <translation>La biblioteca está en otro equipo: %1. Dos programas que escriban en ella podrían dañarla. Muévala a un disco de este equipo.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no PDF on whose pages the words of the article are found. Open the PDF itself, then export again, or make a new PDF instead.</source>
        <translation>%1 no se escribió: no hay un PDF en cuyas páginas se encuentren las palabras del artículo. Abra el propio PDF y exporte de nuevo, o cree un PDF nuevo.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseBar</name>
    <message>
        <source>Mark what frames the text. The marks of the machine are hidden until you reveal the key.</source>
        <translation>Marque lo que enmarca el texto. Las marcas de la máquina están ocultas hasta que revele la clave.</translation>
    </message>
    <message numerus="yes">
        <source>You have marked %Ln place(s).</source>
        <translation>
            <numerusform>Ha marcado %Ln lugar.</numerusform>
            <numerusform>Ha marcado %Ln lugares.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever made the exercise has the key: save your answers for them.</source>
        <translation>Quien hizo el ejercicio tiene la clave: guarde sus respuestas para esa persona.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
    <message>
        <source>More of the exercise</source>
        <translation>Más del ejercicio</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseDialog</name>
    <message>
        <source>The key has no place in this article: choose other categories or another key, or annotate the article first.</source>
        <translation>La clave no tiene ningún lugar en este artículo: elija otras categorías u otra clave, o anote antes el artículo.</translation>
    </message>
    <message numerus="yes">
        <source>The key has %Ln place(s).</source>
        <translation>
            <numerusform>La clave tiene %Ln lugar.</numerusform>
            <numerusform>La clave tiene %Ln lugares.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rules alone.</source>
        <translation>
            <numerusform>%Ln de ellos solo por las reglas.</numerusform>
            <numerusform>%Ln de ellos solo por las reglas.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark</source>
        <translation>Lo que marcan las &amp;reglas</translation>
    </message>
    <message>
        <source>&amp;Both; where they meet, my annotation wins</source>
        <translation>&amp;Ambas; donde se encuentran, vale mi anotación</translation>
    </message>
    <message>
        <source>In the &amp;same file: students can reveal it</source>
        <translation>En el &amp;mismo archivo: los estudiantes pueden revelarla</translation>
    </message>
    <message>
        <source>In a &amp;file of its own, for you</source>
        <translation>En un archivo a&amp;parte, para usted</translation>
    </message>
    <message>
        <source>Make an exercise</source>
        <translation>Crear un ejercicio</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Instrucciones</translation>
    </message>
    <message>
        <source>Such as: Mark where the text steps back from what somebody says, and say why.</source>
        <translation>Por ejemplo: Marque dónde el texto se aparta de lo que alguien dice, y diga por qué.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Título</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Instrucciones</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>What to &amp;look for</source>
        <translation>&amp;Qué buscar</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Todo</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Look for all</source>
        <translation>Buscar todo</translation>
    </message>
    <message>
        <source>Look for none</source>
        <translation>No buscar nada</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>&amp;My annotations (there are none with these categories)</source>
        <translation>&amp;Mis anotaciones (no hay ninguna con estas categorías)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;My annotations, with their memos (%Ln)</source>
        <translation>
            <numerusform>&amp;Mis anotaciones, con sus memos (%Ln)</numerusform>
            <numerusform>&amp;Mis anotaciones, con sus memos (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark (there are none for this language)</source>
        <translation>Lo que marcan las &amp;reglas (no hay ninguna para este idioma)</translation>
    </message>
    <message>
        <source>The file is not encrypted: who opens it in an editor can read a key that is in it.</source>
        <translation>El archivo no está cifrado: quien lo abra en un editor puede leer una clave que esté en él.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>Dónde va la clave</translation>
    </message>
    <message>
        <source>Choose at least one category to look for.</source>
        <translation>Elija al menos una categoría que buscar.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseFiles</name>
    <message>
        <source>Exercises (*.%1)</source>
        <translation>Ejercicios (*.%1)</translation>
    </message>
    <message>
        <source>Answers (*.%1)</source>
        <translation>Respuestas (*.%1)</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>Guardar el ejercicio</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Guardar mis respuestas</translation>
    </message>
    <message>
        <source>Score against a key</source>
        <translation>Evaluar con una clave</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Abrir respuestas</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <extracomment>Name of a file; %1 is the name of the one that is handed out.</extracomment>
        <translation>%1 (clave)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExercisePanel</name>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Lugares</translation>
    </message>
    <message>
        <source>Select words on the page, then press a digit or click a category here. 0 or Delete takes a mark away, N adds a reason.</source>
        <translation>Seleccione palabras en la página y pulse un dígito o haga clic aquí en una categoría. 0 o Supr quita una marca, N añade una razón.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Places or figures</source>
        <translation>Lugares o cifras</translation>
    </message>
    <message>
        <source>The key is one reading of the text. Beyond it is not wrong.</source>
        <translation>La clave es una lectura del texto. Lo que va más allá no es erróneo.</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Sus marcas</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a category, %2 how many marks there are of it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Neither you nor the key has marked anything.</source>
        <translation>Ni usted ni la clave han marcado nada.</translation>
    </message>
    <message>
        <source>By category: %1 found, %2 missed, %3 beyond the key.</source>
        <extracomment>Before a table with signs for columns: %1, %2 and %3 are the signs.</extracomment>
        <translation>Por categoría: %1 encontradas, %2 omitidas, %3 más allá de la clave.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseWords</name>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Found, in another category</source>
        <translation>Encontrado, en otra categoría</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Beyond the key</source>
        <translation>Más allá de la clave</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a whole number from 0 to 100.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The key has no place in this article.</source>
        <translation>La clave no tiene ningún lugar en este artículo.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s) of the key found.</source>
        <extracomment>Of the places of an exercise&apos;s key, %1 is how many were found.</extracomment>
        <translation>
            <numerusform>%1 de %Ln lugar de la clave encontrado.</numerusform>
            <numerusform>%1 de %Ln lugares de la clave encontrados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in another category.</source>
        <extracomment>Of the places that were found.</extracomment>
        <translation>
            <numerusform>%Ln de ellos en otra categoría.</numerusform>
            <numerusform>%Ln de ellos en otra categoría.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) beyond the key.</source>
        <extracomment>Answers where the key has no place.</extracomment>
        <translation>
            <numerusform>%Ln marca más allá de la clave.</numerusform>
            <numerusform>%Ln marcas más allá de la clave.</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision %1: how much of what was marked is in the key.</source>
        <translation>Precisión %1: cuánto de lo marcado está en la clave.</translation>
    </message>
    <message>
        <source>Precision is not defined: nothing was marked.</source>
        <translation>La precisión no está definida: no se marcó nada.</translation>
    </message>
    <message>
        <source>Recall %1: how much of the key was marked.</source>
        <translation>Exhaustividad %1: cuánto de la clave se marcó.</translation>
    </message>
    <message>
        <source>Recall is not defined: the key has no place.</source>
        <translation>La exhaustividad no está definida: la clave no tiene ningún lugar.</translation>
    </message>
    <message>
        <source>F1 %1: both in one figure, their harmonic mean.</source>
        <translation>F1 %1: ambas en una cifra, su media armónica.</translation>
    </message>
    <message>
        <source>F1 is not defined: there is nothing to compare.</source>
        <translation>F1 no está definida: no hay nada que comparar.</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Misma categoría en %1 de los lugares encontrados.</translation>
    </message>
    <message>
        <source>Agreement on categories is not defined: no place was found.</source>
        <translation>El acuerdo en las categorías no está definido: no se encontró ningún lugar.</translation>
    </message>
    <message>
        <source>The figures say how far two readings of one text agree: a mark counts as found where it shares words with a place of the key. The key is no arbiter. A place beyond it is not wrong, and one that was missed may be worth a discussion.</source>
        <translation>Las cifras dicen hasta qué punto coinciden dos lecturas de un texto: una marca cuenta como encontrada donde comparte palabras con un lugar de la clave. La clave no es un árbitro. Un lugar más allá de ella no es erróneo, y uno omitido puede merecer una conversación.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key cannot be told for sure in this article, which has changed since, and are not scored.</source>
        <translation>
            <numerusform>%Ln lugar de la clave no puede reconocerse con seguridad en este artículo, que ha cambiado desde entonces, y no se puntúa.</numerusform>
            <numerusform>%Ln lugares de la clave no pueden reconocerse con seguridad en este artículo, que ha cambiado desde entonces, y no se puntúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key are not in this article any more, and are not scored.</source>
        <translation>
            <numerusform>%Ln lugar de la clave ya no está en este artículo, y no se puntúa.</numerusform>
            <numerusform>%Ln lugares de la clave ya no están en este artículo, y no se puntúan.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) cannot be told for sure in this article, and are not scored.</source>
        <translation>
            <numerusform>%Ln marca no puede reconocerse con seguridad en este artículo, y no se puntúa.</numerusform>
            <numerusform>%Ln marcas no pueden reconocerse con seguridad en este artículo, y no se puntúan.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are others than when the key was made, so that its places may be others too.</source>
        <translation>Las reglas no son las de cuando se hizo la clave, así que sus lugares pueden ser otros.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n articles</source>
        <translation>
            <numerusform>Exportar %n artículo</numerusform>
            <numerusform>Exportar %n artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>F&amp;ormato:</translation>
    </message>
    <message>
        <source>Strong marks only</source>
        <translation>Solo marcas fuertes</translation>
    </message>
    <message>
        <source>Strong and weak marks</source>
        <translation>Marcas fuertes y débiles</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>All marks, and candidates</source>
        <translation>Todas las marcas y candidatas</translation>
    </message>
    <message>
        <source>Strength of the marks</source>
        <translation>Fuerza de las marcas</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Contenido</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>&amp;Diseño</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Exportar…</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>In the first article: %1</source>
        <extracomment>%1 is what the first of several articles has.</extracomment>
        <translation>En el primer artículo: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportPreview</name>
    <message>
        <source>Show in the &amp;browser</source>
        <translation>Mostrar en el &amp;navegador</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Lo que contendrá el archivo</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Leyendo el artículo…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FactsLine</name>
    <message>
        <source>About the article</source>
        <translation>Sobre el artículo</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <extracomment>%1 is who answers for the text: &quot;RT · state-controlled, Russia&quot;.</extracomment>
        <translation>Medio: %1</translation>
    </message>
    <message>
        <source>Who that is, and where the text comes from</source>
        <translation>Quién es, y de dónde viene el texto</translation>
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
        <translation>Mes</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Artículos</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresPage</name>
    <message>
        <source>Figures of agreement</source>
        <translation>Cifras de acuerdo</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Comparado</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Unidades</translation>
    </message>
    <message>
        <source>How many were compared</source>
        <translation>Cuántas se compararon</translation>
    </message>
    <message>
        <source>Units by what both coders said</source>
        <translation>Unidades según lo que dijeron ambos codificadores</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>Mostrar la &amp;tabla</translation>
    </message>
    <message>
        <source>How many units each coder gave which code: what the figures of the chosen row are made of</source>
        <translation>A cuántas unidades dio cada codificador qué código: de eso salen las cifras de la fila elegida</translation>
    </message>
    <message>
        <source>Two coders whose table is shown</source>
        <translation>Dos codificadores cuya tabla se muestra</translation>
    </message>
    <message>
        <source>Any code</source>
        <extracomment>Where coders are compared: they agree where both marked a place, whatever the code.</extracomment>
        <translation>Cualquier código</translation>
    </message>
    <message>
        <source>Place and code</source>
        <extracomment>Where coders are compared: they agree where both gave a place the same code.</extracomment>
        <translation>Lugar y código</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>Por artículo</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two coders whose table is shown: %1 in the rows, %2 in the columns.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>Rows: %1, columns: %2</source>
        <extracomment>What the rows and the columns of a table stand for: two coders.</extracomment>
        <translation>Filas: %1, columnas: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>%1 is a coder&apos;s name; below it stands how many annotations they made.</extracomment>
        <translation>
            <numerusform>%1: %n anotación</numerusform>
            <numerusform>%1: %n anotaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A unit of the text that a coder has left alone.</extracomment>
        <translation>Nada</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Marcado</translation>
    </message>
    <message>
        <source>Hide the &amp;table</source>
        <translation>Ocultar la &amp;tabla</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>The sum of a row or column of a table.</extracomment>
        <translation>Suma</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresWindow</name>
    <message>
        <source>Figures of the library — Slantlight</source>
        <translation>Cifras de la biblioteca — Slantlight</translation>
    </message>
    <message>
        <source>All articles, or those that a search finds</source>
        <translation>Todos los artículos, o los que halle una búsqueda</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Qué marcas</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Todas las marcas</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Filas de la tabla</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>Por medio</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>Por mes</translation>
    </message>
    <message>
        <source>Figures of the library</source>
        <translation>Cifras de la biblioteca</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Copiar tabla</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>Copiar gráficos</translation>
    </message>
    <message>
        <source>Save charts…</source>
        <translation>Guardar gráficos…</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Count the articles: that goes on in the background, and can be stopped.</source>
        <translation>Aún no se ha contado nada. Cuente los artículos: se hace en segundo plano y se puede detener.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Aquí no hay artículos.</translation>
    </message>
    <message numerus="yes">
        <source>These figures rest on %Ln article(s).</source>
        <translation>
            <numerusform>Estas cifras se basan en %Ln artículo.</numerusform>
            <numerusform>Estas cifras se basan en %Ln artículos.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) not counted by the rules of today.</source>
        <translation>
            <numerusform>%Ln más no está contado con las reglas actuales.</numerusform>
            <numerusform>%Ln más no están contados con las reglas actuales.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Detener el recuento</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Contar</translation>
    </message>
    <message>
        <source>The charts are copied.</source>
        <translation>Los gráficos están copiados.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>La tabla está copiada.</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Guardar gráficos</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Imágenes (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>library figures</source>
        <translation>cifras de la biblioteca</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FileBar</name>
    <message>
        <source>Copy to my &amp;rules</source>
        <translation>Copiar a mis &amp;reglas</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Cargar</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Conservar el mío</translation>
    </message>
    <message>
        <source>Copy the rule at the caret to your rules, where it replaces this one</source>
        <translation>Copiar la regla del cursor a sus reglas, donde sustituye a esta</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Ningún archivo abierto</translation>
    </message>
    <message>
        <source>Shipped with the program, to read</source>
        <translation>Incluido en el programa, para leer</translation>
    </message>
    <message>
        <source>%1 — not saved</source>
        <extracomment>%1 is a rule pack: its file is not saved.</extracomment>
        <translation>%1 — sin guardar</translation>
    </message>
    <message>
        <source>Another program has changed this file. What you wrote is not saved yet.</source>
        <translation>Otro programa ha modificado este archivo. Lo que usted escribió aún no está guardado.</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>&amp;Cargar el otro texto</translation>
    </message>
    <message>
        <source>This text was not saved when the program ended last time. Save it, or go back to what the file has.</source>
        <translation>Este texto no estaba guardado cuando el programa se cerró. Guárdelo o vuelva a lo que tiene el archivo.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Volver</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FilterTree</name>
    <message>
        <source>What goes into the export</source>
        <translation>Lo que entra en la exportación</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Marks: in whose words</source>
        <translation>Marcas: en palabras de quién</translation>
    </message>
    <message>
        <source>Marks: what you said</source>
        <translation>Marcas: lo que usted dijo</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Anotaciones</translation>
    </message>
    <message>
        <source>Annotations: by whom</source>
        <translation>Anotaciones: de quién</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Usted</translation>
    </message>
    <message>
        <source>Annotations: place</source>
        <translation>Anotaciones: lugar</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>Buscar en el artículo</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Ctrl+Enter looks in all articles of the library</source>
        <translation>Intro va al lugar siguiente, Ctrl+Intro busca en todos los artículos de la biblioteca</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Resultado anterior (Mayús+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Resultado siguiente (F3)</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Distinguir mayúsculas</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Solo palabras enteras</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Expresión regular</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button switches, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No regular expression, from character %1 on: %2. Without %3 these very characters are looked for.</source>
        <extracomment>%1 is a number, %2 says what is wrong, %3 is the sign of a button.</extracomment>
        <translation>No es una expresión regular, desde el carácter %1: %2. Sin %3 se buscan esos mismos caracteres.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FloatingCard</name>
    <message>
        <source>Stronger mark in this place (Left)</source>
        <translation>Marca más fuerte en este lugar (Izquierda)</translation>
    </message>
    <message>
        <source>Weaker mark in this place (Right)</source>
        <translation>Marca más débil en este lugar (Derecha)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the marks that lie over one another the card tells about: &quot;1 of 2&quot;.</extracomment>
        <translation>%1 de %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::GoToLine</name>
    <message>
        <source>Go to line</source>
        <translation>Ir a la línea</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Write a line, as 12, or a line and a column, as 12:5.</source>
        <translation>Escriba una línea, como 12, o una línea y una columna, como 12:5.</translation>
    </message>
    <message>
        <source>This file has the lines 1 to %1.</source>
        <translation>Este archivo tiene las líneas 1 a %1.</translation>
    </message>
    <message>
        <source>Line %1 has the columns 1 to %2.</source>
        <translation>La línea %1 tiene las columnas 1 a %2.</translation>
    </message>
    <message>
        <source>1 to %1, or with a column, as 12:5</source>
        <translation>1 a %1, o con columna, como 12:5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HandOnDialog</name>
    <message>
        <source>With all that was &amp;said of them</source>
        <translation>Con todo lo que se &amp;dijo de ellos</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Entregar un proyecto</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>Todos los artículos de la biblioteca</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>El artículo abierto</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>Colección: %1</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>&amp;Artículos:</translation>
    </message>
    <message>
        <source>Without a&amp;nnotations</source>
        <translation>Sin a&amp;notaciones</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;Guardar…</translation>
    </message>
    <message>
        <source>Annotations of all coders, verdicts, notes and tags: for those who go on with your work.</source>
        <translation>Anotaciones de todos los codificadores, veredictos, notas y etiquetas: para quien continúe su trabajo.</translation>
    </message>
    <message>
        <source>Articles and codebook alone: for a coder who is not to see what others have said.</source>
        <translation>Solo artículos y libro de códigos: para quien no debe ver lo que otros dijeron.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Help</name>
    <message>
        <source>solid line</source>
        <translation>línea continua</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>línea de rayas</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>línea de puntos</translation>
    </message>
    <message>
        <source>line of dashes and dots</source>
        <translation>línea de rayas y puntos</translation>
    </message>
    <message>
        <source>double line</source>
        <translation>línea doble</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>línea ondulada</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;small&gt;Rules %1, ICU %2&lt;/small&gt;&lt;/p&gt;</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>&lt;p&gt;&lt;small&gt;Reglas %1, ICU %2&lt;/small&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Slantlight</source>
        <translation>Acerca de Slantlight</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;A reader that lights up framing wording in news, so that you see how a text says what it says, and can note what you think of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it is not:&lt;/b&gt; it passes no verdicts. It cannot tell true from false, or a good article from a bad one. It sees wording only, and of the bias that trained readers mark, wording is about a quarter.&lt;/p&gt;&lt;p&gt;Your articles and notes stay on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;Un lector que ilumina las palabras que enmarcan las noticias, para que vea cómo dice un texto lo que dice, y pueda anotar qué piensa de ello.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Lo que no es:&lt;/b&gt; no da veredictos. No distingue lo verdadero de lo falso, ni un artículo bueno de uno malo. Solo ve palabras, y del sesgo que marcan lectores formados, las palabras son alrededor de un cuarto.&lt;/p&gt;&lt;p&gt;Sus artículos y notas se quedan en este equipo.&lt;/p&gt;&lt;p&gt;Software libre bajo la Licencia Pública General de GNU, versión 3 o posterior.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Ayuda</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Buscar en la ayuda</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Páginas de la ayuda</translation>
    </message>
    <message>
        <source>No page has all these words</source>
        <translation>Ninguna página contiene todas estas palabras</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>árabe</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>chino</translation>
    </message>
    <message>
        <source>English</source>
        <translation>inglés</translation>
    </message>
    <message>
        <source>French</source>
        <translation>francés</translation>
    </message>
    <message>
        <source>German</source>
        <translation>alemán</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>hebreo</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>italiano</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>japonés</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>polaco</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>portugués</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>ruso</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>español</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>turco</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>ucraniano</translation>
    </message>
    <message>
        <source>This text is not in English. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Este texto no está en inglés. Slantlight solo marca inglés; puede anotarlo a mano.</translation>
    </message>
    <message>
        <source>This text is in %1. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Idioma de este texto: %1. Slantlight solo marca inglés; puede anotarlo a mano.</translation>
    </message>
    <message>
        <source>Its wording is being looked at…</source>
        <extracomment>In a panel while a long text is on the page, but not marked yet.</extracomment>
        <translation>Se están mirando sus palabras…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LayoutForm</name>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Papel:</translation>
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
        <translation>Carta</translation>
    </message>
    <message>
        <source>Legal</source>
        <translation>Legal</translation>
    </message>
    <message>
        <source>&amp;Margins:</source>
        <translation>&amp;Márgenes:</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Estrechos</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Habituales</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Anchos</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Unit of the size of type: points.</extracomment>
        <translation> pt</translation>
    </message>
    <message>
        <source>Si&amp;ze of type:</source>
        <translation>&amp;Tamaño de letra:</translation>
    </message>
    <message>
        <source>The usual &amp;typeface</source>
        <translation>La tipografía &amp;habitual</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipografía</translation>
    </message>
    <message>
        <source>Type&amp;face:</source>
        <translation>Tipo&amp;grafía:</translation>
    </message>
    <message>
        <source>Numbered notes after the text</source>
        <translation>Notas numeradas tras el texto</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>En el margen</translation>
    </message>
    <message>
        <source>Only where a viewer shows them</source>
        <translation>Solo donde un visor las muestre</translation>
    </message>
    <message>
        <source>&amp;Legend: colours, lines and counts</source>
        <translation>&amp;Leyenda: colores, líneas y cantidades</translation>
    </message>
    <message>
        <source>A page with the article’s fi&amp;gures</source>
        <translation>Una página con las ci&amp;fras del artículo</translation>
    </message>
    <message>
        <source>A page on &amp;who is quoted</source>
        <translation>Una página sobre &amp;quién es citado</translation>
    </message>
    <message>
        <source>&amp;Fields are parted by:</source>
        <translation>Los &amp;campos se separan con:</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Comas</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Puntos y comas</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, as Excel wants it</source>
        <translation>Empezar con una marca de orden de &amp;bytes, como la quiere Excel</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Para:</translation>
    </message>
    <message>
        <source>ATLAS.ti, NVivo, QualCoder and others</source>
        <translation>ATLAS.ti, NVivo, QualCoder y otros</translation>
    </message>
    <message>
        <source>MAXQDA</source>
        <translation>MAXQDA</translation>
    </message>
    <message>
        <source>MAXQDA counts a line break as two characters, others as one.</source>
        <translation>MAXQDA cuenta un salto de línea como dos caracteres, otros como uno.</translation>
    </message>
    <message>
        <source>Memo&amp;s:</source>
        <translation>&amp;Notas:</translation>
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
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Medio desconocido</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>Día desconocido</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by kind</source>
        <translation>Marcas por 1.000 palabras, por tipo</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by outlet</source>
        <translation>Marcas por 1.000 palabras, por medio</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by month</source>
        <translation>Marcas por 1.000 palabras, por mes</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryModel</name>
    <message>
        <source>Unread: %1</source>
        <translation>No leído: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <extracomment>How often the words that were searched for stand in an article.</extracomment>
        <translation>
            <numerusform>%Ln vez</numerusform>
            <numerusform>%Ln veces</numerusform>
        </translation>
    </message>
    <message>
        <source>opened today</source>
        <translation>abierto hoy</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>abierto ayer</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>abierto el %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln anotación</numerusform>
            <numerusform>%Ln anotaciones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryPanel</name>
    <message>
        <source>Search all articles</source>
        <translation>Buscar en todos los artículos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the heading of the library: articles found, articles there.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Aún no hay nada</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>No se encontró nada</translation>
    </message>
    <message>
        <source>Each article that you open or paste is kept here, with your notes.</source>
        <translation>Cada artículo que abre o pega se guarda aquí, con sus notas.</translation>
    </message>
    <message>
        <source>No article holds all these words: “%1”</source>
        <translation>Ningún artículo contiene todas estas palabras: «%1»</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Guardar esta búsqueda</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Orden de la lista</translation>
    </message>
    <message>
        <source>Best match, else last opened</source>
        <translation>Mejor coincidencia; si no, último abierto</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Último abierto</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Más recientes</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Nada sin leer</translation>
    </message>
    <message>
        <source>Articles that you add and do not open wait here.</source>
        <translation>Los artículos añadidos y sin abrir esperan aquí.</translation>
    </message>
    <message>
        <source>An empty collection</source>
        <translation>Una colección vacía</translation>
    </message>
    <message>
        <source>Drag articles onto it, or press P on them in the list.</source>
        <translation>Arrastre artículos hasta ella o pulse P en la lista.</translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation>Ningún artículo cumple esto.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>La papelera está vacía</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>Lo que quite permanece aquí 30 días.</translation>
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
        <translation>Anotaciones en el margen</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerCard</name>
    <message>
        <source>&amp;Agree</source>
        <translation>De &amp;acuerdo</translation>
    </message>
    <message>
        <source>The mark is right. It stays, and the rule gains credit.</source>
        <translation>La marca es acertada. Se queda, y la regla gana crédito.</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>A&amp;quí no</translation>
    </message>
    <message>
        <source>Hide this mark. The rule goes on elsewhere.</source>
        <translation>Ocultar esta marca. La regla sigue en otros lugares.</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>&amp;Nunca esta regla</translation>
    </message>
    <message>
        <source>Switch this rule off in every article.</source>
        <translation>Desactivar esta regla en todos los artículos.</translation>
    </message>
    <message>
        <source>Plainer: %1</source>
        <translation>Más sencillo: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>alguien</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last of some quoted words to those before it.</extracomment>
        <translation>%1 y %2</translation>
    </message>
    <message>
        <source>the word itself</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>la palabra misma</translation>
    </message>
    <message>
        <source>the words beside it</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>las palabras de al lado</translation>
    </message>
    <message>
        <source>the rest of the sentence</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>el resto de la frase</translation>
    </message>
    <message>
        <source>what the rules say</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>lo que dicen las reglas</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>quién habla</translation>
    </message>
    <message>
        <source>the hyphenated word it is in</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>la palabra con guion en que está</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>How strongly a rule speaks: the least of note, weak, strong.</extracomment>
        <translation>nota</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>débil</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>fuerte</translation>
    </message>
    <message>
        <source>No rule names this wording, yet readers who look for slant marked words that are used in this way.</source>
        <translation>Ninguna regla nombra estas palabras, pero lectores atentos al sesgo marcaron palabras usadas así.</translation>
    </message>
    <message>
        <source>No rule names this wording, yet editors of an encyclopaedia replaced words that are used in this way.</source>
        <translation>Ninguna regla nombra estas palabras, pero editores de una enciclopedia sustituyeron palabras usadas así.</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a heading</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Palabras de %1, en un titular</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a heading</source>
        <translation>Palabras del medio, en un titular</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Palabras de %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words</source>
        <translation>Palabras del medio</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person: in whose words something stands.</extracomment>
        <translation>Citando a %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person: in whose words something stands.</extracomment>
        <translation>Palabras de %1, refiriendo a %2</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, retelling %1</source>
        <translation>Palabras del medio, refiriendo a %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a caption</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Palabras de %1, en un pie</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a caption</source>
        <translation>Palabras del medio, en un pie</translation>
    </message>
    <message>
        <source>Teaser for another article</source>
        <translation>Reclamo de otro artículo</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Crédito</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>Stands in a row in place of the name of an outlet that is not known, or too long.</extracomment>
        <translation>medio</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <comment>brief</comment>
        <extracomment>%1 is an outlet; stands in a row, at its end.</extracomment>
        <translation>palabras de %1</translation>
    </message>
    <message>
        <source>quoting %1</source>
        <extracomment>%1 is a person; stands in a row, at its end.</extracomment>
        <translation>citando a %1</translation>
    </message>
    <message>
        <source>%1 retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person; stands in a row, at its end.</extracomment>
        <translation>%1 refiriendo a %2</translation>
    </message>
    <message>
        <source>%1&apos;s heading</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose headline something stands in.</extracomment>
        <translation>titular de %1</translation>
    </message>
    <message>
        <source>%1&apos;s caption</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose caption something stands in.</extracomment>
        <translation>pie de %1</translation>
    </message>
    <message>
        <source>teaser</source>
        <comment>brief</comment>
        <translation>reclamo</translation>
    </message>
    <message>
        <source>credit line</source>
        <comment>brief</comment>
        <translation>línea de crédito</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>An order of marks: as they stand in the text.</extracomment>
        <translation>Por lugar</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>Por tipo</translation>
    </message>
    <message>
        <source>By strength</source>
        <extracomment>An order of marks: the strongest first.</extracomment>
        <translation>Por fuerza</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>An order of marks: by whose words they stand in.</extracomment>
        <translation>Por hablante</translation>
    </message>
    <message>
        <source>Used like %1, which readers of news marked in %2 of %3 places.</source>
        <extracomment>%1 are words in quotation marks, %2 and %3 numbers.</extracomment>
        <translation>Usado como %1, que lectores de noticias marcaron en %2 de %3 lugares.</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 readers of news who look for slant, about %n would mark this.</source>
        <extracomment>%n of a hundred people.</extracomment>
        <translation>
            <numerusform>De 100 lectores de noticias atentos al sesgo, cerca de %n marcaría esto.</numerusform>
            <numerusform>De 100 lectores de noticias atentos al sesgo, cerca de %n marcarían esto.</numerusform>
        </translation>
    </message>
    <message>
        <source>For it: %1.</source>
        <extracomment>%1 is a list such as &quot;the word itself, the rule&quot;.</extracomment>
        <translation>A favor: %1.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <extracomment>%1 is a list such as &quot;the words beside it, the quotation&quot;.</extracomment>
        <translation>En contra: %1.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>regla %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed %1 of %n times.</source>
        <extracomment>How often the reader agreed with markers of this rule; %1 of all %n answers.</extracomment>
        <translation>
            <numerusform>De acuerdo %1 de %n vez.</numerusform>
            <numerusform>De acuerdo %1 de %n veces.</numerusform>
        </translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Ver su re&amp;gla</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Abrir la regla en el taller de reglas.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>La clave</translation>
    </message>
    <message>
        <source>Agreeing annotates, too</source>
        <translation>Estar de acuerdo también anota</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>¿Por qué? (puede quedar vacío)</translation>
    </message>
    <message>
        <source>Reason for the answer</source>
        <translation>Razón de la respuesta</translation>
    </message>
    <message>
        <source>To agree gives the words the mark&apos;s category as a code, as you would by hand.</source>
        <translation>Al estar de acuerdo, las palabras reciben la categoría de la marca como código, como lo haría a mano.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerModel</name>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln marca</numerusform>
            <numerusform>%1, %Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), shown</source>
        <translation>
            <numerusform>%1, %Ln marca, mostrada</numerusform>
            <numerusform>%1, %Ln marcas, mostradas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), switched off</source>
        <translation>
            <numerusform>%1, %Ln marca, desactivada</numerusform>
            <numerusform>%1, %Ln marcas, desactivadas</numerusform>
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
        <translation>Solo las palabras propias del medio</translation>
    </message>
    <message>
        <source>Leaves out quotations, teasers and credit lines: others worded them. What the outlet retells stays, for it chose the words.</source>
        <translation>Deja fuera citas, reclamos y créditos: los redactaron otros. Lo que el medio refiere se queda, pues eligió las palabras.</translation>
    </message>
    <message>
        <source>Filter marks</source>
        <translation>Filtrar marcas</translation>
    </message>
    <message>
        <source>Filter marks by their words, the words around, kind or speaker</source>
        <translation>Filtrar marcas por sus palabras, las de alrededor, tipo o hablante</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Order of the marks</source>
        <translation>Orden de las marcas</translation>
    </message>
    <message>
        <source>Order of the marks: %1</source>
        <extracomment>%1 is an order: &quot;By place&quot;.</extracomment>
        <translation>Orden de las marcas: %1</translation>
    </message>
    <message>
        <source>Explain this mark</source>
        <translation>Explicar esta marca</translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation>Copiar las palabras marcadas</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Desactivar %1</translation>
    </message>
    <message>
        <source>Show nothing but %1</source>
        <translation>Mostrar solo %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarksSettings</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>Solo las palabras propias del medio</translation>
    </message>
    <message>
        <source>How likely a reader would mark a wording too: few are the surest, all are every hint.</source>
        <translation>Cuán probable es que un lector marcara también esas palabras: pocas, las más seguras; todas, cada indicio.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MemoEditor</name>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Give it another code</source>
        <translation>Darle otro código</translation>
    </message>
    <message>
        <source>Code of the annotation</source>
        <translation>Código de la anotación</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Delete this annotation; undo brings it back</source>
        <translation>Eliminar esta anotación; deshacer la devuelve</translation>
    </message>
    <message>
        <source>Put on selection</source>
        <translation>Poner en la selección</translation>
    </message>
    <message>
        <source>Select the right words in the article, then put the annotation there</source>
        <translation>Seleccione las palabras correctas en el artículo, y ponga allí la anotación</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again until it is.</source>
        <translation>Aún sin guardar. Se reintenta hasta que lo esté.</translation>
    </message>
    <message>
        <source>Memo: what strikes you here?</source>
        <translation>Memo: ¿qué le llama la atención aquí?</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Its words are no longer in the text: “%1”</source>
        <translation>Sus palabras ya no están en el texto: «%1»</translation>
    </message>
    <message>
        <source>This may be the wrong place. It was made on “%1”</source>
        <translation>Este puede ser el lugar equivocado. Se hizo sobre «%1»</translation>
    </message>
    <message>
        <source>Markdown is set where the memo is shown: *stress*, lists, links</source>
        <translation>El Markdown se compone donde se muestra la nota: *énfasis*, listas, enlaces</translation>
    </message>
    <message>
        <source>Target: who is portrayed so?</source>
        <extracomment>Whom or what an annotation says to be portrayed.</extracomment>
        <translation>Objetivo: ¿a quién se retrata así?</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>The person, group or thing that these words are about</source>
        <translation>La persona, el grupo o la cosa de que tratan estas palabras</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Etiquetas, separadas por comas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Menus</name>
    <message>
        <source>Text size</source>
        <translation>Tamaño del texto</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Exportar</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>E&amp;dición</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Vista</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Ay&amp;uda</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>E&amp;jercicio</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Biblioteca</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Merging</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n artículo</numerusform>
            <numerusform>%n artículos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n anotación</numerusform>
            <numerusform>%n anotaciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n veredicto</numerusform>
            <numerusform>%n veredictos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n código</numerusform>
            <numerusform>%n códigos</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n colección</numerusform>
            <numerusform>%n colecciones</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n etiqueta</numerusform>
            <numerusform>%n etiquetas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on articles</source>
        <translation>
            <numerusform>%n nota de un artículo</numerusform>
            <numerusform>%n notas de artículos</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 came %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles, 5 annotations&quot;.</extracomment>
        <translation>De %1 llegaron: %2.</translation>
    </message>
    <message>
        <source>All that %1 has was here already.</source>
        <translation>Todo lo que tiene %1 ya estaba aquí.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Nuevos aquí: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) say something else here; both are kept.</source>
        <translation>
            <numerusform>%n anotación dice otra cosa aquí; se guardan ambas.</numerusform>
            <numerusform>%n anotaciones dicen otra cosa aquí; se guardan ambas versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mean something else here; both are kept.</source>
        <translation>
            <numerusform>%n código significa otra cosa aquí; se guardan ambos.</numerusform>
            <numerusform>%n códigos significan otra cosa aquí; se guardan ambas versiones.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n mark(s) you have given another answer, which stays.</source>
        <translation>
            <numerusform>A %n marca respondió usted otra cosa, que se mantiene.</numerusform>
            <numerusform>A %n marcas respondió usted otra cosa, que se mantiene.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are in your trash stay there.</source>
        <translation>
            <numerusform>%n que está en su papelera se queda allí.</numerusform>
            <numerusform>%n que están en su papelera se quedan allí.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Mensaje</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Cerrar este mensaje (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Cerrar este mensaje</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NewRuleDialog</name>
    <message>
        <source>&amp;Write the rule</source>
        <translation>&amp;Escribir la regla</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Regla nueva</translation>
    </message>
    <message>
        <source>A sentence that a reader understands; may wait</source>
        <translation>Una frase que entienda un lector; puede esperar</translation>
    </message>
    <message>
        <source>Author and year, or a page; may wait</source>
        <translation>Autor y año, o una página; puede esperar</translation>
    </message>
    <message>
        <source>Words:</source>
        <extracomment>%1 are words of an article.</extracomment>
        <translation>Palabras:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Categoría:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Identificador:</translation>
    </message>
    <message>
        <source>Wh&amp;y it is marked:</source>
        <translation>Por &amp;qué se marca:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Fuente:</translation>
    </message>
    <message>
        <source>What the rule looks for:</source>
        <translation>Qué busca la regla:</translation>
    </message>
    <message>
        <source>These very words</source>
        <translation>Estas mismas palabras</translation>
    </message>
    <message>
        <source>The words in all their forms</source>
        <translation>Las palabras en todas sus formas</translation>
    </message>
    <message>
        <source>The same with any name and number</source>
        <translation>Lo mismo con cualquier nombre y número</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A way of looking for some words, and in how many places of the article it finds them.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) here</source>
        <translation>
            <numerusform>%n lugar aquí</numerusform>
            <numerusform>%n lugares aquí</numerusform>
        </translation>
    </message>
    <message>
        <source>An id is %1, a dot and a name in small letters and digits, parted by hyphens.</source>
        <translation>Un identificador es %1, un punto y un nombre en minúsculas y cifras, separados por guiones.</translation>
    </message>
    <message>
        <source>There is a rule of this id already; this one replaces it.</source>
        <translation>Ya hay una regla con este identificador; esta la sustituye.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NotePopover</name>
    <message>
        <source>Note on the article</source>
        <translation>Nota sobre el artículo</translation>
    </message>
    <message>
        <source>What to remember of this article. Markdown stays as typed.</source>
        <translation>Qué recordar de este artículo. El Markdown queda tal cual.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Nota sobre «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept, and tried again until it is.</source>
        <translation>Aún sin guardar. Se conserva y se reintenta hasta lograrlo.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NoticeText</name>
    <message>
        <source>The file was read as %1. If letters look wrong, save it as UTF-8 and open it again.</source>
        <extracomment>%1 is an encoding such as &quot;windows-1252&quot;.</extracomment>
        <translation>El archivo se leyó como %1. Si hay letras raras, guárdelo como UTF-8 y ábralo de nuevo.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded, and � stands in place of each. Save the file again as UTF-8 to get them back.</source>
        <translation>
            <numerusform>%n carácter no pudo descodificarse, y � está en su lugar. Guarde de nuevo el archivo como UTF-8 para recuperarlo.</numerusform>
            <numerusform>%n caracteres no pudieron descodificarse, y � está en lugar de cada uno. Guarde de nuevo el archivo como UTF-8 para recuperarlos.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked after character %1, since an article has %2 markers at the most. Split the text to have its rest marked.</source>
        <extracomment>%1 is a character&apos;s number, %2 how many markers there may be.</extracomment>
        <translation>Nada se marca tras el carácter %1, pues un artículo tiene como mucho %2 marcas. Divida el texto para que se marque el resto.</translation>
    </message>
    <message>
        <source>The mail has attachments, which are not shown: %1. Save and open them by themselves to read them.</source>
        <extracomment>%1 is a list of names of files.</extracomment>
        <translation>El correo tiene adjuntos que no se muestran: %1. Guárdelos y ábralos aparte para leerlos.</translation>
    </message>
    <message>
        <source>The feed holds a summary of this article only. Open its address to read all of it.</source>
        <translation>El canal solo contiene un resumen de este artículo. Abra su dirección para leerlo entero.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first article of its file, which holds %n more.</source>
        <translation>
            <numerusform>Este es el primer artículo de su archivo, que contiene %n más.</numerusform>
            <numerusform>Este es el primer artículo de su archivo, que contiene %n más.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OpenAddressDialog</name>
    <message>
        <source>Also from &amp;this computer and private networks</source>
        <translation>También de este e&amp;quipo y de redes privadas</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Abrir una dirección</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>Di&amp;rección del artículo</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Dirección del artículo</translation>
    </message>
    <message>
        <source>Only this page is fetched: no pictures, no scripts, and no cookies are kept. It stays in your library as it was.</source>
        <translation>Solo se obtiene esta página: ni imágenes, ni scripts, y no se guardan cookies. Permanece en su biblioteca tal como era.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Abrir</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutletCard</name>
    <message>
        <source>Where this text comes from</source>
        <translation>De dónde viene este texto</translation>
    </message>
    <message>
        <source>No table of outlets knows it. A file outlets.csv beside the library can tell about it.</source>
        <translation>Ninguna tabla de medios lo conoce. Un archivo outlets.csv junto a la biblioteca puede describirlo.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is the year in which an outlet began.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>Who directs it is not known.</source>
        <translation>No se sabe quién lo orienta.</translation>
    </message>
    <message>
        <source>Who owns it is not known.</source>
        <translation>No se sabe de quién es.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Propietario: %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <extracomment>%1 is where facts about an outlet are known from, with a year.</extracomment>
        <translation>Fuente del dato: %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Mostrar el lugar</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>links in the chain by which a text came</comment>
        <translation>
            <numerusform>y %n más</numerusform>
            <numerusform>y %n más</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutlinePopover</name>
    <message>
        <source>Headings</source>
        <translation>Intertítulos</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Intertítulos del artículo</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>A heading of the article: the one that is being read.</extracomment>
        <translation>Está aquí</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OverviewRuler</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Panorama de las marcas</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s): %1</source>
        <extracomment>%1 are the marked words, parted by commas.</extracomment>
        <translation>
            <numerusform>%n marca: %1</numerusform>
            <numerusform>%n marcas: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the marks: click to go to a place</source>
        <translation>Panorama de las marcas: haga clic para ir a un lugar</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackCommands</name>
    <message>
        <source>New pack</source>
        <translation>Paquete nuevo</translation>
    </message>
    <message>
        <source>Name of the pack:</source>
        <translation>Nombre del paquete:</translation>
    </message>
    <message>
        <source>The pack %1 is there.</source>
        <translation>El paquete %1 está creado.</translation>
    </message>
    <message>
        <source>New file of rules</source>
        <translation>Archivo de reglas nuevo</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>Lista de palabras nueva</translation>
    </message>
    <message>
        <source>Name of the file:</source>
        <translation>Nombre del archivo:</translation>
    </message>
    <message>
        <source>What ships with the program stays as it is.</source>
        <translation>Lo que viene con el programa queda como está.</translation>
    </message>
    <message>
        <source>Rename the pack</source>
        <translation>Cambiar el nombre del paquete</translation>
    </message>
    <message>
        <source>Move the pack %1 with all its files to the trash?</source>
        <translation>¿Mover el paquete %1 con todos sus archivos a la papelera?</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Cambiar el nombre del archivo</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Mover a la papelera</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Mover a la papelera</translation>
    </message>
    <message>
        <source>Move the file %1 to the trash?</source>
        <translation>¿Mover el archivo %1 a la papelera?</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 está en la papelera.</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Ningún programa abrió la carpeta %1. Ábrala a mano.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTree</name>
    <message>
        <source>Filter rules and files</source>
        <translation>Filtrar reglas y archivos</translation>
    </message>
    <message>
        <source>Rule packs and their files</source>
        <translation>Paquetes de reglas y sus archivos</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTreeRows</name>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>The name of a file whose text is not saved.</extracomment>
        <translation>%1 (sin guardar)</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Mis reglas</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A rule pack: its name, and whether it is in use.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Shipped rules</source>
        <translation>Reglas incluidas</translation>
    </message>
    <message>
        <source>Shipped word lists</source>
        <translation>Listas de palabras incluidas</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackWords</name>
    <message>
        <source>left out: a mistake in it</source>
        <extracomment>Of a rule pack whose files hold a mistake.</extracomment>
        <translation>fuera: contiene un error</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>Of a rule pack.</extracomment>
        <translation>en uso</translation>
    </message>
    <message>
        <source>off</source>
        <translation>desactivado</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>ninguna propia</translation>
    </message>
    <message>
        <source>a mistake in it: used as before</source>
        <extracomment>Of a rule pack whose files hold a mistake now.</extracomment>
        <translation>contiene un error: se usa como antes</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PageView</name>
    <message>
        <source>Page before</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PatternText</name>
    <message>
        <source>%1 is %2</source>
        <extracomment>Of rule patterns: %1 is a name, %2 what the pattern of that name looks for.</extracomment>
        <translation>%1 es %2</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Of rule patterns: stands between alternatives.</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Of rule patterns: stands between what follows on each other.</extracomment>
        <translation>, luego </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of rule patterns: %1 may be missing.</extracomment>
        <translation>quizá %1</translation>
    </message>
    <message>
        <source>%1 tagged %2</source>
        <extracomment>Of rule patterns: %1 is a word, %2 are parts of speech such as NOUN.</extracomment>
        <translation>%1 con etiqueta %2</translation>
    </message>
    <message>
        <source>%1 not tagged %2</source>
        <translation>%1 sin etiqueta %2</translation>
    </message>
    <message>
        <source>“%1” in any form</source>
        <translation>«%1» en cualquier forma</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” in just this case</source>
        <translation>«%1» exactamente con estas mayúsculas</translation>
    </message>
    <message>
        <source>an entry of the list %1</source>
        <translation>una entrada de la lista %1</translation>
    </message>
    <message>
        <source>a gap of at most %1</source>
        <translation>un hueco de %1 como máximo</translation>
    </message>
    <message>
        <source>the start of the sentence</source>
        <translation>el comienzo de la frase</translation>
    </message>
    <message>
        <source>the end of the sentence</source>
        <translation>el final de la frase</translation>
    </message>
    <message>
        <source>marked: (%1)</source>
        <translation>marcado: (%1)</translation>
    </message>
    <message>
        <source>%1: (%2)</source>
        <extracomment>Of rule patterns: %1 is the name of a part, %2 what the part looks for.</extracomment>
        <translation>%1: (%2)</translation>
    </message>
    <message>
        <source>any word or sign</source>
        <translation>cualquier palabra o signo</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>un número</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>un signo</translation>
    </message>
    <message>
        <source>a word with a capital</source>
        <translation>una palabra con mayúscula</translation>
    </message>
    <message>
        <source>a word in quotation marks</source>
        <translation>una palabra entre comillas</translation>
    </message>
    <message>
        <source>a word that reports what somebody said</source>
        <translation>una palabra que refiere lo que alguien dijo</translation>
    </message>
    <message>
        <source>a word of a headline</source>
        <translation>una palabra de un titular</translation>
    </message>
    <message>
        <source>words in scare quotes</source>
        <translation>palabras entre comillas de distancia</translation>
    </message>
    <message>
        <source>a whole credit line</source>
        <translation>una línea de crédito entera</translation>
    </message>
    <message>
        <source>a whole question</source>
        <translation>una pregunta entera</translation>
    </message>
    <message>
        <source>a word in the voice %1</source>
        <translation>una palabra de la voz %1</translation>
    </message>
    <message>
        <source>a word in any voice but %1</source>
        <translation>una palabra de cualquier voz salvo %1</translation>
    </message>
    <message>
        <source>a word in a block of the kind %1</source>
        <translation>una palabra de un bloque de tipo %1</translation>
    </message>
    <message>
        <source>a word in a block of any kind but %1</source>
        <translation>una palabra de un bloque de cualquier tipo salvo %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Preferencias</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Texto</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Códigos</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Biblioteca</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Carpeta de la biblioteca</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>To keep it in another place, close all windows of Slantlight, move the folder there, and leave a link to it in this place.</source>
        <translation>Para tenerla en otro lugar, cierre todas las ventanas de Slantlight, mueva allí la carpeta y deje en este lugar un enlace a ella.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Idioma de la ventana</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>The window speaks it at once, or as soon as nothing is being opened or exported. Articles are marked in the language that they are written in.</source>
        <translation>La ventana lo habla enseguida, o en cuanto no se esté abriendo ni exportando nada. Los artículos se marcan en el idioma en que están escritos.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Su nombre</translation>
    </message>
    <message>
        <source>Your articles and notes stay on this computer, in this folder. Backups of the last seven days lie in it too.</source>
        <translation>Sus artículos y notas se quedan en este equipo, en esta carpeta. También están en ella las copias de los últimos siete días.</translation>
    </message>
    <message>
        <source>Your annotations bear this name in the library of somebody who merges yours with theirs.</source>
        <translation>Sus anotaciones llevan este nombre en la biblioteca de quien une la suya con la de usted.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Imprimir «%1»</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Página anterior</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Página siguiente</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Más pequeño</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Más grande</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Página entera</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Papel…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Cerrar</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Imprimir…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Guardar como PDF…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Printing</name>
    <message>
        <source>Stop printing</source>
        <translation>Detener la impresión</translation>
    </message>
    <message>
        <source>Setting the pages of “%1”…</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Componiendo las páginas de «%1»…</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>Dibujando las páginas…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
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
        <translation>%1: %2, en los otros artículos %3.</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Marcas por 1000 palabras</translation>
    </message>
    <message>
        <source>Where marks stand</source>
        <translation>Dónde están las marcas</translation>
    </message>
    <message>
        <source>Marks in the quarters of the text, from its beginning: %1, %2, %3, %4.</source>
        <extracomment>Numbers of marks in each quarter of a text.</extracomment>
        <translation>Marcas en los cuartos del texto, desde el comienzo: %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Comienzo</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Final</translation>
    </message>
    <message>
        <source>%1 of the words; in the other articles %2.</source>
        <extracomment>%1 and %2 are shares in percent.</extracomment>
        <translation>%1 de las palabras; en los otros artículos %2.</translation>
    </message>
    <message>
        <source>In direct quotations</source>
        <translation>En citas directas</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>El medio</translation>
    </message>
    <message>
        <source>%1 telling</source>
        <extracomment>%1 is an outlet: marks in what it tells in its own words.</extracomment>
        <translation>%1 contando</translation>
    </message>
    <message>
        <source>%1 retelling others</source>
        <extracomment>%1 is an outlet: marks in what it words for others.</extracomment>
        <translation>%1 refiriendo a otros</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Citas</translation>
    </message>
    <message>
        <source>Teasers and credit lines</source>
        <translation>Reclamos y líneas de crédito</translation>
    </message>
    <message>
        <source>In whose words marks stand</source>
        <translation>En palabras de quién están las marcas</translation>
    </message>
    <message numerus="yes">
        <source>The upright lines: %Ln news article(s) of as many sites, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</source>
        <extracomment>%1 and %2 are years, %3 is a number of words.</extracomment>
        <translation>
            <numerusform>Las líneas verticales: %Ln artículo de noticias de otros tantos sitios, de %1 a %2, %3 palabras. Es lo común allí, y no una norma. Los textos cortos difieren por azar.</numerusform>
            <numerusform>Las líneas verticales: %Ln artículos de noticias de otros tantos sitios, de %1 a %2, %3 palabras. Es lo común allí, y no una norma. Los textos cortos difieren por azar.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording is all that is counted. What was chosen to be told, what was left out and in which order things stand can slant a text without a single mark.</source>
        <translation>Solo se cuentan palabras. Lo que se eligió contar, lo que se omitió y el orden de las cosas pueden inclinar un texto sin una sola marca.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileModel</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Antes</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Después</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfilePanel</name>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Copiar como imagen</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Guardar como imagen…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Open an article, and its figures stand here: how densely it is marked, where, and in whose words.</source>
        <translation>Abra un artículo, y aquí están sus cifras: cuán densas son sus marcas, dónde, y en palabras de quién.</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>No se cuenta nada</translation>
    </message>
    <message>
        <source>Copy this chart as picture</source>
        <translation>Copiar este gráfico como imagen</translation>
    </message>
    <message>
        <source>Save this chart as picture…</source>
        <translation>Guardar este gráfico como imagen…</translation>
    </message>
    <message>
        <source>Copy all charts as picture</source>
        <translation>Copiar todos los gráficos como imagen</translation>
    </message>
    <message>
        <source>Save all charts as picture…</source>
        <translation>Guardar todos los gráficos como imagen…</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Copiado como imagen.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Guardar como imagen</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Imágenes (*.png);;Dibujos (*.svg)</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>A name of a file, without its ending.</extracomment>
        <translation>perfil</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Guardado como %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileTable</name>
    <message>
        <source>Profiles of both articles</source>
        <translation>Perfiles de ambos artículos</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Profiles</name>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>En citas</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Quién habla</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>de ellos con nombre</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Afirmaciones referidas</translation>
    </message>
    <message>
        <source>taken as true by the verb</source>
        <translation>dadas por ciertas por el verbo</translation>
    </message>
    <message>
        <source>left open by the verb</source>
        <translation>dejadas abiertas por el verbo</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Párrafos</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Marcas por 1000 palabras</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderActions</name>
    <message>
        <source>Annotated: %1</source>
        <translation>Anotado: %1</translation>
    </message>
    <message>
        <source>These words have the code %1 already.</source>
        <translation>Estas palabras ya tienen el código %1.</translation>
    </message>
    <message>
        <source>No code has the key %1.</source>
        <translation>Ningún código tiene la tecla %1.</translation>
    </message>
    <message>
        <source>Annotated.</source>
        <translation>Anotado.</translation>
    </message>
    <message>
        <source>Select some words first, then copy them.</source>
        <translation>Seleccione primero unas palabras y cópielas.</translation>
    </message>
    <message>
        <source>Copied, with the source.</source>
        <translation>Copiado, con la fuente.</translation>
    </message>
    <message>
        <source>The annotation has the code %1 now.</source>
        <translation>La anotación tiene ahora el código %1.</translation>
    </message>
    <message>
        <source>Annotation removed.</source>
        <translation>Anotación quitada.</translation>
    </message>
    <message>
        <source>Mark hidden in this place.</source>
        <translation>Marca oculta en este lugar.</translation>
    </message>
    <message>
        <source>Rule %1 is switched off.</source>
        <translation>La regla %1 está desactivada.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Seleccione primero unas palabras y elija un código.</translation>
    </message>
    <message>
        <source>Go to a mark first.</source>
        <translation>Vaya primero a una marca.</translation>
    </message>
    <message>
        <source>Select some words first, then make a rule of them.</source>
        <translation>Seleccione primero unas palabras y haga con ellas una regla.</translation>
    </message>
    <message>
        <source>In an exercise each mark has a category: press its digit, or C for all.</source>
        <translation>En un ejercicio cada marca tiene una categoría: pulse su dígito, o C para todas.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is to be on.</source>
        <translation>Seleccione las palabras en que debe estar la anotación.</translation>
    </message>
    <message>
        <source>The selection touches no annotation.</source>
        <translation>La selección no toca ninguna anotación.</translation>
    </message>
    <message>
        <source>The selection touches several annotations: go to one first, or merge them.</source>
        <translation>La selección toca varias anotaciones: vaya primero a una, o únalas.</translation>
    </message>
    <message>
        <source>The annotation is on the selected words now.</source>
        <translation>La anotación está ahora en las palabras seleccionadas.</translation>
    </message>
    <message>
        <source>The annotation is two now.</source>
        <translation>La anotación ahora son dos.</translation>
    </message>
    <message>
        <source>Put the caret between two words of an annotation, then split it.</source>
        <translation>Ponga el cursor entre dos palabras de una anotación y divídala.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are one now.</source>
        <translation>
            <numerusform>%n anotación es ahora una.</numerusform>
            <numerusform>%n anotaciones son ahora una.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words of two annotations or more, then merge them.</source>
        <translation>Seleccione palabras de dos anotaciones o más y únalas.</translation>
    </message>
    <message>
        <source>There are no annotations to copy.</source>
        <translation>No hay anotaciones que copiar.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>%n anotación copiada como Markdown.</numerusform>
            <numerusform>%n anotaciones copiadas como Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderFocus</name>
    <message>
        <source>Annotation, %1: %2</source>
        <extracomment>Read out by a screen reader. %1 is a category such as &quot;Doubt&quot;, %2 the marked words.</extracomment>
        <translation>Anotación, %1: %2</translation>
    </message>
    <message>
        <source>%1, faint: %2</source>
        <translation>%1, débil: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no marks in this article.</source>
        <translation>No hay marcas en este artículo.</translation>
    </message>
    <message>
        <source>That was the last mark; here is the first one.</source>
        <translation>Esa era la última marca; aquí está la primera.</translation>
    </message>
    <message>
        <source>That was the first mark; here is the last one.</source>
        <translation>Esa era la primera marca; aquí está la última.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderKeys</name>
    <message>
        <source>Next mark</source>
        <translation>Marca siguiente</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Marca anterior</translation>
    </message>
    <message>
        <source>Explain the mark at the caret</source>
        <translation>Explicar la marca en el cursor</translation>
    </message>
    <message>
        <source>Highlight the selection or the mark at the caret</source>
        <translation>Resaltar la selección o la marca en el cursor</translation>
    </message>
    <message>
        <source>Annotate the selection or the mark, with a memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Anotar la selección o la marca, con un memo</translation>
    </message>
    <message>
        <source>Give the selection or the mark a code</source>
        <translation>Dar un código a la selección o a la marca</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Quitar la anotación en el cursor</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Copiar con la fuente</translation>
    </message>
    <message>
        <source>See the rule of the mark at the caret</source>
        <translation>Ver la regla de la marca en el cursor</translation>
    </message>
    <message>
        <source>New rule from this wording…</source>
        <translation>Regla nueva con estas palabras…</translation>
    </message>
    <message>
        <source>Put the annotation on the selected words</source>
        <translation>Poner la anotación en las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Split the annotation at the caret</source>
        <translation>Dividir la anotación en el cursor</translation>
    </message>
    <message>
        <source>Merge the annotations that the selection touches</source>
        <translation>Unir las anotaciones que toca la selección</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Frase siguiente</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Frase anterior</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>Seleccionar hasta el final de la frase</translation>
    </message>
    <message>
        <source>Select back to the beginning of the sentence</source>
        <translation>Seleccionar hacia atrás hasta el principio de la frase</translation>
    </message>
    <message>
        <source>Copy all annotations as Markdown</source>
        <translation>Copiar todas las anotaciones como Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderMenu</name>
    <message>
        <source>&amp;Code as…</source>
        <translation>&amp;Codificar como…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;Resaltar</translation>
    </message>
    <message>
        <source>Annotate with &amp;memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Anotar con &amp;memo</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>De &amp;acuerdo</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>Aq&amp;uí no</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>&amp;Nunca esta regla</translation>
    </message>
    <message>
        <source>Edit &amp;memo</source>
        <translation>Editar m&amp;emo</translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation>Cambiar có&amp;digo…</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>&amp;Quitar anotación</translation>
    </message>
    <message>
        <source>&amp;Explain this mark</source>
        <translation>E&amp;xplicar esta marca</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Copiar con la &amp;fuente</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Seleccionar &amp;todo</translation>
    </message>
    <message>
        <source>New &amp;rule from this wording…</source>
        <translation>&amp;Regla nueva con estas palabras…</translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Ver su re&amp;gla</translation>
    </message>
    <message>
        <source>&amp;Put the annotation here</source>
        <translation>&amp;Poner la anotación aquí</translation>
    </message>
    <message>
        <source>M&amp;erge annotations</source>
        <translation>U&amp;nir anotaciones</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Dividir aquí</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Copiar como Mark&amp;down</translation>
    </message>
    <message>
        <source>Copy &amp;all as Markdown</source>
        <translation>Copiar &amp;todo como Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingControls</name>
    <message>
        <source>Text and page</source>
        <translation>Texto y página</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Tipo de letra</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Interlineado</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Longitud de línea</translation>
    </message>
    <message>
        <source>Characters in a line; about 66 are read with the greatest ease</source>
        <translation>Caracteres por línea; unos 66 se leen con la mayor comodidad</translation>
    </message>
    <message>
        <source>Straight right edge (justified)</source>
        <translation>Borde derecho recto (justificado)</translation>
    </message>
    <message>
        <source>Set the text as usual</source>
        <translation>Poner el texto como de costumbre</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>The typeface that is used when no other one is chosen; %1 is its name.</extracomment>
        <translation>%1 (habitual)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Página</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Ventana: %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
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
        <translation>Hasta dónde se ha leído</translation>
    </message>
    <message>
        <source>How far one has read, and how long the rest takes at 238 words a minute</source>
        <translation>Hasta dónde se ha leído, y cuánto tarda el resto a 238 palabras por minuto</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>Al final</translation>
    </message>
    <message>
        <source>%1 %  ·  %2 left</source>
        <extracomment>How far one has read, and how long the rest takes: &quot;42 % · 3 min left&quot;.</extracomment>
        <translation>%1 %  ·  quedan %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Aún no hay archivos</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Vaciar esta lista</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultDelegate</name>
    <message>
        <source>Other category</source>
        <translation>Otra categoría</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>%1 is the category that somebody gave in an exercise.</extracomment>
        <translation>Usted: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>%1 is the category that the key of an exercise has.</extracomment>
        <translation>Clave: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultModel</name>
    <message>
        <source>marked as %1</source>
        <translation>marcado como %1</translation>
    </message>
    <message>
        <source>in the key: %1</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>en la clave: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RibbonGutter</name>
    <message>
        <source>Which paragraphs tell the same</source>
        <translation>Qué párrafos cuentan lo mismo</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Elija a la izquierda una regla o un archivo para leerlo, o empiece una regla propia con Ctrl+N. En un artículo, seleccione unas palabras y pulse R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleNotation</name>
    <message>
        <source>only where this pattern stands directly before</source>
        <translation>solo donde este patrón está justo antes</translation>
    </message>
    <message>
        <source>not where this pattern stands directly before</source>
        <translation>no donde este patrón está justo antes</translation>
    </message>
    <message>
        <source>only where this pattern stands directly after</source>
        <translation>solo donde este patrón está justo después</translation>
    </message>
    <message>
        <source>not where this pattern stands directly after</source>
        <translation>no donde este patrón está justo después</translation>
    </message>
    <message>
        <source>only where this pattern stands earlier in the sentence</source>
        <translation>solo donde este patrón está antes en la frase</translation>
    </message>
    <message>
        <source>not where this pattern stands earlier in the sentence</source>
        <translation>no donde este patrón está antes en la frase</translation>
    </message>
    <message>
        <source>only where this pattern stands later in the sentence</source>
        <translation>solo donde este patrón está después en la frase</translation>
    </message>
    <message>
        <source>not where this pattern stands later in the sentence</source>
        <translation>no donde este patrón está después en la frase</translation>
    </message>
    <message>
        <source>only where this pattern stands elsewhere in the sentence</source>
        <translation>solo donde este patrón está en otro lugar de la frase</translation>
    </message>
    <message>
        <source>not where this pattern stands elsewhere in the sentence</source>
        <translation>no donde este patrón está en otro lugar de la frase</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>adjetivo</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>preposición</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>adverbio</translation>
    </message>
    <message>
        <source>auxiliary: is, have, may</source>
        <translation>auxiliar: is, have, may</translation>
    </message>
    <message>
        <source>conjunction: and, or, but</source>
        <translation>conjunción: and, or, but</translation>
    </message>
    <message>
        <source>determiner: the, this, some</source>
        <translation>determinante: the, this, some</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>interjección</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>sustantivo</translation>
    </message>
    <message>
        <source>number</source>
        <translation>número</translation>
    </message>
    <message>
        <source>particle: to, not, &apos;s</source>
        <translation>partícula: to, not, &apos;s</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>pronombre</translation>
    </message>
    <message>
        <source>name</source>
        <translation>nombre propio</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>puntuación</translation>
    </message>
    <message>
        <source>subordinating conjunction: that, while</source>
        <translation>conjunción subordinante: that, while</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>símbolo</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>verbo</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>cualquier otra cosa</translation>
    </message>
    <message>
        <source>begins a list, by its name</source>
        <translation>empieza una lista, por su nombre</translation>
    </message>
    <message>
        <source>where that is known from: author and year</source>
        <translation>de dónde se sabe: autor y año</translation>
    </message>
    <message>
        <source>all forms of an irregular word, the base first</source>
        <translation>todas las formas de una palabra irregular, la base primero</translation>
    </message>
    <message>
        <source>begins a rule: its category, a dot and a name</source>
        <translation>empieza una regla: su categoría, un punto y un nombre</translation>
    </message>
    <message>
        <source>how strongly the rule speaks</source>
        <translation>con qué fuerza habla la regla</translation>
    </message>
    <message>
        <source>why the wording is marked, in a sentence</source>
        <translation>por qué se marca la expresión, en una frase</translation>
    </message>
    <message>
        <source>plainer wordings, parted by |</source>
        <translation>formas más sencillas, separadas por |</translation>
    </message>
    <message>
        <source>where the plainer wording fits</source>
        <translation>dónde encaja la forma más sencilla</translation>
    </message>
    <message>
        <source>the pattern that is marked</source>
        <translation>el patrón que se marca</translation>
    </message>
    <message>
        <source>only in these voices, parted by commas</source>
        <translation>solo en estas voces, separadas por comas</translation>
    </message>
    <message>
        <source>not in these voices, parted by commas</source>
        <translation>no en estas voces, separadas por comas</translation>
    </message>
    <message>
        <source>only in these kinds of block, parted by commas</source>
        <translation>solo en estos tipos de bloque, separados por comas</translation>
    </message>
    <message>
        <source>not in these kinds of block, parted by commas</source>
        <translation>no en estos tipos de bloque, separados por comas</translation>
    </message>
    <message>
        <source>only as the word that reports what somebody said</source>
        <translation>solo como palabra que refiere lo que alguien dijo</translation>
    </message>
    <message>
        <source>not as the word that reports what somebody said</source>
        <translation>no como palabra que refiere lo que alguien dijo</translation>
    </message>
    <message>
        <source>an example, what is marked in {braces}</source>
        <translation>un ejemplo, lo marcado entre {llaves}</translation>
    </message>
    <message>
        <source>the example above with a plainer wording put in</source>
        <translation>el ejemplo de arriba con una forma más sencilla</translation>
    </message>
    <message>
        <source>an example in which nothing is marked</source>
        <translation>un ejemplo en el que no se marca nada</translation>
    </message>
    <message>
        <source>gives a pattern a name: let NP = /DET? /NOUN</source>
        <translation>da nombre a un patrón: let NP = /DET? /NOUN</translation>
    </message>
    <message>
        <source>switches a rule off</source>
        <translation>desactiva una regla</translation>
    </message>
    <message>
        <source>speaks loudly: drawn first</source>
        <translation>habla fuerte: se dibuja primero</translation>
    </message>
    <message>
        <source>drawn, and told apart from the strong ones</source>
        <translation>se dibuja, y se distingue de las fuertes</translation>
    </message>
    <message>
        <source>a faint hint, drawn only when asked for</source>
        <translation>un indicio leve, se dibuja solo si se pide</translation>
    </message>
    <message>
        <source>the marked words are this pattern</source>
        <translation>las palabras marcadas son este patrón</translation>
    </message>
    <message>
        <source>this pattern stands directly before</source>
        <translation>este patrón está justo antes</translation>
    </message>
    <message>
        <source>this pattern stands directly after</source>
        <translation>este patrón está justo después</translation>
    </message>
    <message>
        <source>this pattern does not stand directly before</source>
        <translation>este patrón no está justo antes</translation>
    </message>
    <message>
        <source>this pattern does not stand directly after</source>
        <translation>este patrón no está justo después</translation>
    </message>
    <message>
        <source>the verb in all its forms</source>
        <translation>el verbo en todas sus formas</translation>
    </message>
    <message>
        <source>the noun, singular and plural</source>
        <translation>el sustantivo, singular y plural</translation>
    </message>
    <message>
        <source>the adjective, also -er and -est</source>
        <translation>el adjetivo, también con -er y -est</translation>
    </message>
    <message>
        <source>a word in one of these voices</source>
        <translation>una palabra en una de estas voces</translation>
    </message>
    <message>
        <source>a word in one of these kinds of block</source>
        <translation>una palabra en uno de estos tipos de bloque</translation>
    </message>
    <message>
        <source>the outlet&apos;s own words</source>
        <translation>las palabras propias del medio</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>tipo de bloque</translation>
    </message>
    <message>
        <source>the marked words</source>
        <translation>las palabras marcadas</translation>
    </message>
    <message>
        <source>who is reported</source>
        <translation>a quién se cita</translation>
    </message>
    <message>
        <source>a part of the pattern that has this name</source>
        <translation>una parte del patrón que tiene este nombre</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>lista de palabras</translation>
    </message>
    <message>
        <source>pattern with this name</source>
        <translation>patrón con este nombre</translation>
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
        <translation>Paquete</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Reglas</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacks</name>
    <message>
        <source>The rule pack %1 is left out. %2</source>
        <translation>El paquete de reglas %1 queda fuera. %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacksDialog</name>
    <message>
        <source>You have added no rule packs. A pack is a folder with rules or word lists of your own; it may change or switch off rules of Slantlight.</source>
        <translation>No ha añadido ningún paquete de reglas. Un paquete es una carpeta con reglas o listas de palabras propias; puede cambiar o desactivar reglas de Slantlight.</translation>
    </message>
    <message>
        <source>No single rule is switched off. “Never this rule” on a mark&apos;s card does that.</source>
        <translation>Ninguna regla está desactivada. Eso hace «Nunca esta regla», en la ficha de una marca.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Paquetes de reglas</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Reglas desactivadas</translation>
    </message>
    <message>
        <source>Slantlight&apos;s own rules always come first. Packs come after them in the order of their names, and a later one may say a rule or word list anew.</source>
        <translation>Las reglas de Slantlight van siempre primero. Los paquetes siguen en el orden de sus nombres, y uno posterior puede redefinir una regla o una lista.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Añadir…</translation>
    </message>
    <message>
        <source>Choose a folder with rules or word lists; it is checked and copied</source>
        <translation>Elegir una carpeta con reglas o listas de palabras; se comprueba y se copia</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Quitar…</translation>
    </message>
    <message>
        <source>Move the chosen pack to the trash</source>
        <translation>Mover el paquete elegido a la papelera</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Abrir &amp;carpeta</translation>
    </message>
    <message>
        <source>Show the folder of the chosen pack, or that of all packs</source>
        <translation>Mostrar la carpeta del paquete elegido, o la de todos los paquetes</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Elegir un paquete de reglas</translation>
    </message>
    <message>
        <source>Remove rule pack</source>
        <translation>Quitar paquete de reglas</translation>
    </message>
    <message>
        <source>Remove the rule pack %1? Its folder goes to the trash, from where you can bring it back.</source>
        <translation>¿Quitar el paquete de reglas %1? Su carpeta va a la papelera, de donde puede recuperarla.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Ningún programa abrió la carpeta %1. Ábrala a mano.</translation>
    </message>
    <message>
        <source>Switch this rule on again</source>
        <translation>Volver a activar esta regla</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Desactivar esta regla</translation>
    </message>
    <message>
        <source>&amp;Write rules…</source>
        <translation>&amp;Escribir reglas…</translation>
    </message>
    <message>
        <source>Open the chosen pack in the rule workshop</source>
        <translation>Abrir el paquete elegido en el taller de reglas</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleVerdictsDialog</name>
    <message>
        <source>What you said to the rules</source>
        <translation>Lo que dijo de las reglas</translation>
    </message>
    <message>
        <source>Rules and what was said to their marks</source>
        <translation>Reglas y lo que se dijo de sus marcas</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Regla</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Lo que dice</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>De acuerdo</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Aquí no</translation>
    </message>
    <message>
        <source>Share agreed</source>
        <extracomment>A column: the share of answers that agree with a rule.</extracomment>
        <translation>Parte de acuerdo</translation>
    </message>
    <message>
        <source>Last reason</source>
        <translation>Última razón</translation>
    </message>
    <message>
        <source>Switch the rule &amp;off</source>
        <translation>&amp;Desactivar la regla</translation>
    </message>
    <message>
        <source>See the r&amp;ule</source>
        <translation>Ver la re&amp;gla</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Abrir la regla en el taller de reglas.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Copiar la tabla</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Como texto con tabuladores, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>In no rule pack that is on now; what was said is kept.</source>
        <translation>En ningún paquete de reglas activo; lo que se dijo se conserva.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of a rule that is switched off.</extracomment>
        <translation>%1 (desactivada)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has answered to a mark yet. The card of a mark asks: agree, or not here?</source>
        <translation>Nadie ha respondido aún a una marca. La ficha de una marca pregunta: ¿de acuerdo, o aquí no?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) so far, in all articles of the library.</source>
        <translation>
            <numerusform>%n respuesta hasta ahora, en todos los artículos de la biblioteca.</numerusform>
            <numerusform>%n respuestas hasta ahora, en todos los artículos de la biblioteca.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch the rule &amp;on</source>
        <translation>A&amp;ctivar la regla</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody wrote as their reason for agreeing with a mark, or not.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You mostly say no to its marks.</source>
        <translation>Casi siempre rechaza sus marcas.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleWriter</name>
    <message>
        <source>Put the caret into a rule first.</source>
        <translation>Ponga primero el cursor en una regla.</translation>
    </message>
    <message>
        <source>Select some words of one sentence first.</source>
        <translation>Seleccione primero unas palabras de una sola frase.</translation>
    </message>
    <message>
        <source>A rule is made of words of an English article that is read already.</source>
        <translation>Una regla se hace con palabras de un artículo en inglés que ya está leído.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SaveQuestion</name>
    <message>
        <source>Rule workshop</source>
        <translation>Taller de reglas</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Decide in the editor which text stays.</source>
        <translation>Otro programa modificó %1. Decida en el editor qué texto queda.</translation>
    </message>
    <message numerus="yes">
        <source>Save what you wrote? %n file(s) are not saved: %1</source>
        <translation>
            <numerusform>¿Guardar lo que ha escrito? %n archivo está sin guardar: %1</numerusform>
            <numerusform>¿Guardar lo que ha escrito? %n archivos están sin guardar: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchChips</name>
    <message>
        <source>Take out: %1</source>
        <translation>Quitar: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchCompletion</name>
    <message>
        <source>What can be asked</source>
        <translation>Qué se puede pedir</translation>
    </message>
    <message>
        <source>your own annotations</source>
        <translation>sus propias anotaciones</translation>
    </message>
    <message>
        <source>words one after another</source>
        <translation>palabras seguidas</translation>
    </message>
    <message>
        <source>without the word after it</source>
        <translation>sin la palabra siguiente</translation>
    </message>
    <message>
        <source>between words: one of them is enough</source>
        <translation>entre palabras: basta una de ellas</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchField</name>
    <message>
        <source>Words, “a phrase”, -without, OR, and fields such as outlet: or tag:. Ctrl+Space shows them all.</source>
        <translation>Palabras, «una frase» entre comillas, -sin, OR y campos como outlet: o tag:. Ctrl+Espacio los muestra todos.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchWords</name>
    <message>
        <source>since %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>desde %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>hasta %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>%1 close together</source>
        <extracomment>A condition of a search; %1 are words.</extracomment>
        <translation>%1 cerca entre sí</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words that are searched for.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A condition of a search: what is looked at, and what is wanted there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>without %1</source>
        <extracomment>A condition of a search; %1 is another one, such as: Tag: late.</extracomment>
        <translation>sin %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two conditions of a search, of which one is enough.</extracomment>
        <translation> o </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Articles with %1</source>
        <translation>Artículos con %1</translation>
    </message>
    <message>
        <source>“%1” still lacks what is wanted.</source>
        <extracomment>%1 is such as: tag:</extracomment>
        <translation>A «%1» aún le falta un valor.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026, 2026-03, 2026-03-01 or two of these with .. between them.</source>
        <translation>«%1» no es una fecha. Escriba 2026, 2026-03, 2026-03-01 o dos de ellas con .. en medio.</translation>
    </message>
    <message>
        <source>“%1” is not known. There are %2.</source>
        <translation>«%1» no se conoce. Existen %2.</translation>
    </message>
    <message>
        <source>“%1” is no category of marks.</source>
        <translation>«%1» no es un tipo de marcas.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Palabras</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Título</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Autor</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Medio</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Memo</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Of an annotation: who is portrayed so.</extracomment>
        <translation>Objetivo</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>On an article as a whole.</extracomment>
        <translation>Nota</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Etiqueta</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Codificador</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Colección</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Publicado</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>en cualquier parte</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>palabras del título</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>quién lo escribió</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>quién lo publicó</translation>
    </message>
    <message>
        <source>words of a memo</source>
        <translation>palabras de un memo</translation>
    </message>
    <message>
        <source>who is portrayed</source>
        <translation>quién es retratado</translation>
    </message>
    <message>
        <source>words of a note on an article</source>
        <translation>palabras de una nota sobre un artículo</translation>
    </message>
    <message>
        <source>of article or annotation</source>
        <translation>de artículo o anotación</translation>
    </message>
    <message>
        <source>of an annotation</source>
        <translation>de una anotación</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>quién anotó</translation>
    </message>
    <message>
        <source>marks that were counted</source>
        <translation>marcas contadas</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>una colección</translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-01..2026-04</source>
        <translation>2026, 2026-03 o 2026-03-01..2026-04</translation>
    </message>
    <message>
        <source>such as en or de</source>
        <translation>por ejemplo en o de</translation>
    </message>
    <message>
        <source>unread, read, annotated …</source>
        <translation>unread, read, annotated…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>sin leer</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>empezado</translation>
    </message>
    <message>
        <source>read</source>
        <comment>state of an article</comment>
        <translation>leído</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>anotado</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>con una nota</translation>
    </message>
    <message>
        <source>with an annotation whose place is lost</source>
        <translation>con una anotación cuyo lugar se perdió</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SelectionBar</name>
    <message>
        <source>Codes for the selected words</source>
        <translation>Códigos para las palabras seleccionadas</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Memo</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Más…</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (tecla %2)</translation>
    </message>
    <message>
        <source>Highlight with a memo</source>
        <translation>Resaltar con un memo</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Todos los códigos</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Regla…</translation>
    </message>
    <message>
        <source>Make a rule of these words</source>
        <translation>Hacer una regla con estas palabras</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SheetPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Guardar como PDF</translation>
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
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Clase</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Marked as %1; in the key: %2</source>
        <extracomment>Of a place in an exercise: %1 is the category given, %2 the one that the key has.</extracomment>
        <translation>Marcado como %1; en la clave: %2</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Qué buscar</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Filled: what was marked. With a line below: the key.</source>
        <translation>Relleno: lo que se marcó. Con una línea debajo: la clave.</translation>
    </message>
    <message>
        <source>Place by place, by the number of the line</source>
        <translation>Lugar por lugar, según el número de la línea</translation>
    </message>
    <message>
        <source>Nothing was marked, and the key has no place.</source>
        <translation>No se marcó nada, y la clave no tiene ningún lugar.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Cifras</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Categoría</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Omitido</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Más allá</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Precisión</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Exhaust</translation>
    </message>
    <message>
        <source>All, whatever the category</source>
        <translation>Todo, sea cual sea la categoría</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Misma categoría en %1 de los lugares encontrados.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <extracomment>Title of a sheet; %1 is that of the exercise.</extracomment>
        <translation>Resultado: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShelfTree</name>
    <message>
        <source>Parts of the library</source>
        <translation>Partes de la biblioteca</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Sin leer</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Búsquedas guardadas</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Papelera</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Nueva colección</translation>
    </message>
    <message>
        <source>New collection inside</source>
        <translation>Nueva colección dentro</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Mover arriba del todo</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>Mover a</translation>
    </message>
    <message>
        <source>Change what it asks</source>
        <translation>Cambiar lo que pide</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Eliminar</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Vaciar la papelera…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Buscar acciones y teclas</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Todas las teclas habituales</translation>
    </message>
    <message>
        <source>Give every action the keys that it came with</source>
        <translation>Dar a cada acción las teclas con que vino</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Acción</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Teclas nuevas</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Sin teclas</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Teclas habituales</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the group of an action, %2 its name.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the page: give the selection or the mark the code of that digit</source>
        <translation>En la página: dar a la selección o a la marca el código de ese dígito</translation>
    </message>
    <message>
        <source>On the page: explain the mark at the caret</source>
        <translation>En la página: explicar la marca en el cursor</translation>
    </message>
    <message>
        <source>On the page: close the card</source>
        <translation>En la página: cerrar la ficha</translation>
    </message>
    <message>
        <source>On the card: the other marks in this place</source>
        <translation>En la ficha: las demás marcas de este lugar</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Tomarlas</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Fijar</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <extracomment>%1 are keys, %2 is the name of an action.</extracomment>
        <translation>%1 pertenece a «%2», que la perdería.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Estas teclas no pueden cambiarse.</translation>
    </message>
    <message>
        <source>Click into the field and press the keys that it is to have.</source>
        <translation>Haga clic en el campo y pulse las teclas que deba tener.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Sources</name>
    <message>
        <source>Person</source>
        <translation>Persona</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Organización</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A place that stands for its government or its people: &quot;Moscow said&quot;.</extracomment>
        <translation>Lugar</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Grupo</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a source&quot;.</extracomment>
        <translation>Persona sin nombre</translation>
    </message>
    <message>
        <source>Unnamed organisation</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a ministry&quot;.</extracomment>
        <translation>Organización sin nombre</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a country&quot;.</extracomment>
        <translation>Lugar sin nombre</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <extracomment>What a speaker is who remains anonymous: &quot;officials&quot;.</extracomment>
        <translation>Grupo sin nombre</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Sin nombre</translation>
    </message>
    <message>
        <source>plain saying</source>
        <extracomment>A class of verbs: said, told, according to.</extracomment>
        <translation>simple decir</translation>
    </message>
    <message>
        <source>what the saying does</source>
        <extracomment>A class of verbs: accused, promised, demanded.</extracomment>
        <translation>lo que hace lo dicho</translation>
    </message>
    <message>
        <source>official acts</source>
        <extracomment>A class of verbs: ruled, pleaded, sentenced.</extracomment>
        <translation>actos oficiales</translation>
    </message>
    <message>
        <source>place in the talk</source>
        <extracomment>A class of verbs: added, went on, concluded.</extracomment>
        <translation>lugar en la conversación</translation>
    </message>
    <message>
        <source>manner of speaking</source>
        <extracomment>A class of verbs: shouted, whispered.</extracomment>
        <translation>manera de hablar</translation>
    </message>
    <message>
        <source>thinking</source>
        <extracomment>A class of verbs: believes, hopes, plans.</extracomment>
        <translation>pensamiento</translation>
    </message>
    <message>
        <source>no verb</source>
        <extracomment>A class of cues: according to.</extracomment>
        <translation>sin verbo</translation>
    </message>
    <message>
        <source>taken as true</source>
        <extracomment>How a verb treats what it reports: &quot;confirmed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>dado por cierto</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>How a verb treats what it reports: &quot;said&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>neutro</translation>
    </message>
    <message>
        <source>left open</source>
        <extracomment>How a verb treats what it reports: &quot;claimed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>dejado abierto</translation>
    </message>
    <message>
        <source>“confirmed” takes what is said as true, “claimed” leaves it open (Martin &amp; White 2005).</source>
        <translation>«confirmed» da por cierto lo dicho, «claimed» lo deja abierto (Martin &amp; White 2005).</translation>
    </message>
    <message>
        <source>quoted without a verb</source>
        <extracomment>Stands in place of verbs: somebody is quoted after a colon, or signs a quotation.</extracomment>
        <translation>citado sin verbo</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>A share that is more than nothing and rounds to less than one percent.</extracomment>
        <translation>menos del 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of quotes</source>
        <extracomment>%1 is a share such as &quot;12 %&quot;: of all words that stand in quotations.</extracomment>
        <translation>%1 de las citas</translation>
    </message>
    <message numerus="yes">
        <source>retold in %Ln word(s)</source>
        <translation>
            <numerusform>referido en %Ln palabra</numerusform>
            <numerusform>referido en %Ln palabras</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is said is … %1</source>
        <extracomment>How often what is said is taken as true, left open ...: %1 lists it.</extracomment>
        <translation>Lo dicho queda … %1</translation>
    </message>
    <message>
        <source>Kinds of verbs (Bednarek 2006): %1</source>
        <extracomment>Bednarek 2006 is where the classes of verbs come from: %1 lists them with their counts.</extracomment>
        <translation>Tipos de verbos (Bednarek 2006): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements are negated</source>
        <extracomment>Statements such as &quot;has not confirmed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln de las afirmaciones está negada</numerusform>
            <numerusform>%Ln de las afirmaciones están negadas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements stand in somebody else&apos;s words</source>
        <translation>
            <numerusform>%Ln de las afirmaciones está en palabras de otra persona</numerusform>
            <numerusform>%Ln de las afirmaciones están en palabras de otra persona</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Previous passage (left arrow)</source>
        <translation>Pasaje anterior (flecha izquierda)</translation>
    </message>
    <message>
        <source>Next passage (right arrow)</source>
        <translation>Pasaje siguiente (flecha derecha)</translation>
    </message>
    <message>
        <source>Turn the light off (Esc)</source>
        <translation>Apagar la luz (Esc)</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Ningún artículo abierto</translation>
    </message>
    <message>
        <source>Open an article, and whoever speaks in it is listed here: who is quoted, how much, and by which verbs.</source>
        <translation>Abra un artículo, y aquí se lista quien habla en él: a quién se cita, cuánto y con qué verbos.</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>No hay nadie en la lista</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Aquí no se cita a nadie</translation>
    </message>
    <message>
        <source>As far as the program sees, this text reports nobody: all that it tells, it tells itself.</source>
        <translation>Hasta donde ve el programa, este texto no refiere a nadie: todo lo que cuenta, lo cuenta él mismo.</translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3</source>
        <extracomment>Who is lit in the text, and at which of their passages the reader is; statements that stand side by side are one passage.</extracomment>
        <translation>Pasaje %1 de %2 · %3</translation>
    </message>
    <message>
        <source>Turn the light off</source>
        <translation>Apagar la luz</translation>
    </message>
    <message>
        <source>Light up in the article</source>
        <translation>Iluminar en el artículo</translation>
    </message>
    <message>
        <source>Go to the first mention</source>
        <translation>Ir a la primera mención</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerDelegate</name>
    <message>
        <source>first mention</source>
        <translation>primera mención</translation>
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
        <translation>Sin nombre en el texto</translation>
    </message>
    <message>
        <source>The outlet itself</source>
        <extracomment>A row for what an outlet, %1, tells in its own words, without reporting anybody.</extracomment>
        <translation>El medio mismo</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>%1 mismo</translation>
    </message>
    <message>
        <source>%1 of the text reports nobody</source>
        <extracomment>%1 is a share such as &quot;54 %&quot;.</extracomment>
        <translation>%1 del texto no refiere a nadie</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln afirmación</numerusform>
            <numerusform>%Ln afirmaciones</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How the verbs treat what is said, and the verbs: &quot;taken as true: confirmed&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statements of which the text does not say who makes them, or says it in a way that leaves it open.</source>
        <translation>Afirmaciones de las que el texto no dice quién las hace, o lo dice de un modo que lo deja abierto.</translation>
    </message>
    <message>
        <source>What stands outside quotations and reported speech, in headlines, text and captions.</source>
        <translation>Lo que está fuera de citas y discurso referido, en titulares, texto y pies.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::StatusFigures</name>
    <message>
        <source>Figures of the article</source>
        <translation>Cifras del artículo</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln palabra</numerusform>
            <numerusform>%Ln palabras</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln marca</numerusform>
            <numerusform>%Ln marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fainter one(s) hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider holds back.</extracomment>
        <translation>
            <numerusform>%Ln más débil oculta</numerusform>
            <numerusform>%Ln más débiles ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider and the switches hold back.</extracomment>
        <translation>
            <numerusform>%Ln más oculta</numerusform>
            <numerusform>%Ln más ocultas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outlet&apos;s own words</source>
        <translation>
            <numerusform>%Ln en palabras propias del medio</numerusform>
            <numerusform>%Ln en palabras propias del medio</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to be marked to the end</source>
        <translation>Demasiado para marcarlo hasta el final</translation>
    </message>
    <message>
        <source>Marks: those that are shown, of all that were found. The slider “few … all” and the switches of the panel hold the others back.</source>
        <translation>Marcas: las que se muestran, de todas las encontradas. El control «pocas … todas» y los interruptores del panel retienen las demás.</translation>
    </message>
    <message>
        <source>The outlet&apos;s own words are all but direct quotations, teasers and credits.</source>
        <translation>Las palabras propias del medio son todas menos citas directas, reclamos y créditos.</translation>
    </message>
    <message>
        <source>Found by the rules %1, with ICU %2. The same rules find the same marks everywhere.</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>Encontradas por las reglas %1, con ICU %2. Las mismas reglas encuentran las mismas marcas en todas partes.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SwitchedOff</name>
    <message>
        <source>Kinds of marks that are switched off</source>
        <translation>Tipos de marcas desactivados</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Reglas desactivadas</translation>
    </message>
    <message>
        <source>Switch a kind of marks on again</source>
        <translation>Volver a activar un tipo de marcas</translation>
    </message>
    <message>
        <source>Switch a rule on again</source>
        <translation>Volver a activar una regla</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) switched off</source>
        <translation>
            <numerusform>%Ln tipo desactivado</numerusform>
            <numerusform>%Ln tipos desactivados</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) switched off</source>
        <translation>
            <numerusform>%Ln regla desactivada</numerusform>
            <numerusform>%Ln reglas desactivadas</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Activar %1</translation>
    </message>
    <message>
        <source>Switch on all kinds</source>
        <translation>Activar todos los tipos</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TagPopover</name>
    <message>
        <source>late, harbour</source>
        <translation>tarde, puerto</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Etiquetas</translation>
    </message>
    <message>
        <source>Part tags by commas. Enter keeps them.</source>
        <translation>Separe las etiquetas con comas. Intro las guarda.</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Etiquetas de «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tags that %n articles share</source>
        <translation>
            <numerusform>Etiquetas de %n artículo</numerusform>
            <numerusform>Etiquetas comunes de %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialPanels</name>
    <message>
        <source>What the rules do</source>
        <translation>Qué hacen las reglas</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>A tab: %1 is a number of problems.</extracomment>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>A tab: %1 of %2 examples do what they say.</extracomment>
        <translation>Ejemplos</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>En el artículo</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>En la biblioteca</translation>
    </message>
    <message>
        <source>Only this rule</source>
        <translation>Solo esta regla</translation>
    </message>
    <message>
        <source>Show only what belongs to the rule at the caret</source>
        <translation>Mostrar solo lo que corresponde a la regla del cursor</translation>
    </message>
    <message>
        <source>Articles looked through</source>
        <translation>Artículos revisados</translation>
    </message>
    <message>
        <source>Try on the library</source>
        <translation>Probar en la biblioteca</translation>
    </message>
    <message>
        <source>Count what the rule at the caret marks in all your articles</source>
        <translation>Contar lo que la regla del cursor marca en todos sus artículos</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Detener</translation>
    </message>
    <message>
        <source>Stop looking through the library</source>
        <translation>Dejar de revisar la biblioteca</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Problemas (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n problema</numerusform>
            <numerusform>%n problemas</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>No hay nada mal en este archivo.</translation>
    </message>
    <message>
        <source>Examples (%1 of %2)</source>
        <translation>Ejemplos (%1 de %2)</translation>
    </message>
    <message>
        <source>%1 of %2 examples of this file hold.</source>
        <translation>%1 de %2 ejemplos de este archivo se cumplen.</translation>
    </message>
    <message>
        <source>A rule shows what it means by examples: “+ Aides {may} go.” is to be marked, “- It was in May.” is not.</source>
        <translation>Una regla muestra con ejemplos lo que quiere decir: «+ Aides {may} go.» debe marcarse, «- It was in May.» no.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 unchanged</source>
        <extracomment>Of marks in the open article, when rules are tried.</extracomment>
        <translation>%1 nuevas, %2 desaparecidas, %3 sin cambios</translation>
    </message>
    <message>
        <source>In the article (+%1 −%2)</source>
        <translation>En el artículo (+%1 −%2)</translation>
    </message>
    <message>
        <source>These rules mark nothing in the open article.</source>
        <translation>Estas reglas no marcan nada en el artículo abierto.</translation>
    </message>
    <message>
        <source>Open an article in English: what the rules mark there is shown here and lit on the page while you write.</source>
        <translation>Abra un artículo en inglés: lo que las reglas marcan en él se muestra aquí y se ilumina en la página mientras escribe.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mark(s)</source>
        <extracomment>%1 is a rule&apos;s id.</extracomment>
        <translation>
            <numerusform>%1: %n marca</numerusform>
            <numerusform>%1: %n marcas</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) looked through</source>
        <translation>
            <numerusform>%n artículo revisado</numerusform>
            <numerusform>%n artículos revisados</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>detenido</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Revisando la biblioteca…</translation>
    </message>
    <message>
        <source>The rule marks nothing in your articles.</source>
        <translation>La regla no marca nada en sus artículos.</translation>
    </message>
    <message>
        <source>Put the caret into a rule, and try it on all your articles: every one with a mark is listed.</source>
        <translation>Ponga el cursor en una regla y pruébela en todos sus artículos: se enumera cada uno que tenga una marca.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Todos los artículos</translation>
    </message>
    <message numerus="yes">
        <source>The last %n article(s)</source>
        <translation>
            <numerusform>El último artículo</numerusform>
            <numerusform>Los últimos %n artículos</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialRows</name>
    <message>
        <source>line %1</source>
        <extracomment>A line of a file.</extracomment>
        <translation>línea %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is a sentence with the marked words in braces.</extracomment>
        <translation>Encontrado: %1</translation>
    </message>
    <message>
        <source>%1, faint</source>
        <extracomment>Of a mark: %1 is &quot;new&quot;, &quot;gone&quot; or &quot;unchanged&quot;.</extracomment>
        <translation>%1, débil</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n marca</numerusform>
            <numerusform>%n marcas</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialText</name>
    <message>
        <source>The rule marks something here, and should not.</source>
        <translation>La regla marca algo aquí, y no debería.</translation>
    </message>
    <message>
        <source>The place is taken by %1: of marks of one category that overlap, the longer stays.</source>
        <extracomment>%1 are ids of rules, such as loaded.grand.</extracomment>
        <translation>El lugar lo ocupa %1: de marcas de una categoría que se solapan queda la más larga.</translation>
    </message>
    <message>
        <source>Other words are marked than those in braces.</source>
        <translation>Se marcan otras palabras que las que están entre llaves.</translation>
    </message>
    <message>
        <source>%1 needs two examples that it marks (+) and two that it leaves alone (-).</source>
        <translation>%1 necesita dos ejemplos que marque (+) y dos que deje sin marcar (-).</translation>
    </message>
    <message>
        <source>No line with = shows the plainer wording “%1”. Add one below the example in which it is offered.</source>
        <translation>Ninguna línea con = muestra la forma más sencilla «%1». Añada una debajo del ejemplo en que se ofrece.</translation>
    </message>
    <message>
        <source>%1 marks nothing in any of its examples.</source>
        <translation>%1 no marca nada en ninguno de sus ejemplos.</translation>
    </message>
    <message>
        <source>%1 is also the name of a shipped rule, which this one replaces.</source>
        <translation>%1 es también el nombre de una regla incluida, a la que esta sustituye.</translation>
    </message>
    <message>
        <source>There is no rule %1 to switch off.</source>
        <translation>No hay ninguna regla %1 que desactivar.</translation>
    </message>
    <message>
        <source>An example of %1 fails.</source>
        <translation>Un ejemplo de %1 falla.</translation>
    </message>
    <message>
        <source>“%1” is found in this voice: %2, and not in this one: %3.</source>
        <extracomment>%1 are words, %2 and %3 are voices such as &quot;direct speech&quot;.</extracomment>
        <translation>«%1» está en esta voz: %2, y no en esta: %3.</translation>
    </message>
    <message>
        <source>A plainer wording is offered here. Add the line “= %1”, if it reads well.</source>
        <translation>Aquí se ofrece una forma más sencilla. Añada la línea «= %1», si se lee bien.</translation>
    </message>
    <message>
        <source>What the line “= %1” shows is not offered here.</source>
        <translation>Lo que muestra la línea «= %1» no se ofrece aquí.</translation>
    </message>
    <message>
        <source>Nothing here is “%1”, with which the pattern “%2” begins.</source>
        <extracomment>Of rule patterns: %1 is the first item, such as claim~v, %2 all of it.</extracomment>
        <translation>Nada de aquí es «%1», con lo que empieza el patrón «%2».</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and the sentence ends.</source>
        <extracomment>Of rule patterns: %1 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>«%1» encaja. Luego se busca «%2», y la frase termina.</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and “%3” stands there.</source>
        <extracomment>Of rule patterns: %1 and %3 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>«%1» encaja. Luego se busca «%2», y allí está «%3».</translation>
    </message>
    <message>
        <source>“%1” is found, but the line “%2” turns it away.</source>
        <extracomment>%1 are words of the sentence, %2 is a line of the rule, such as &quot;not after asylum&quot;.</extracomment>
        <translation>«%1» se encuentra, pero la línea «%2» lo descarta.</translation>
    </message>
    <message>
        <source>“%1” is found, but in a voice or kind of block that the rule leaves alone.</source>
        <translation>«%1» se encuentra, pero en una voz o tipo de bloque que la regla deja aparte.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>nueva</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>desaparecida</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>sin cambios</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::UndoHistory</name>
    <message>
        <source>Step</source>
        <translation>Paso</translation>
    </message>
    <message>
        <source>Back to which step?</source>
        <translation>¿Volver a qué paso?</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Como se abrió</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Pasos, el último primero</translation>
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
        <translation>Lo que escribió como memo aún no pudo guardarse.</translation>
    </message>
    <message>
        <source>Another program may be holding the library, or the disk may be full.</source>
        <translation>Quizá otro programa retiene la biblioteca, o el disco está lleno.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Reintentar</translation>
    </message>
    <message>
        <source>Write to a file and quit</source>
        <translation>Escribir en un archivo y salir</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Quedarse</translation>
    </message>
    <message>
        <source>The memos are in %1 now.</source>
        <translation>Los memos están ahora en %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::VoiceName</name>
    <message>
        <source>Headline</source>
        <translation>Titular</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Narración</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Cita directa</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Discurso indirecto</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Pie de foto</translation>
    </message>
    <message>
        <source>Teaser</source>
        <extracomment>A teaser is the headline or link of another article.</extracomment>
        <translation>Reclamo</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>The line that says where a text comes from: &quot;Read more at ...&quot;.</extracomment>
        <translation>Línea de crédito</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WeightSlider</name>
    <message>
        <source>few</source>
        <translation>pocas</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todas</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>How many marks are shown, from few to all</source>
        <translation>Cuántas marcas se muestran, de pocas a todas</translation>
    </message>
    <message>
        <source>Few: only the surest marks. All: weak hints too.</source>
        <translation>Pocas: solo las marcas más seguras. Todas: también los indicios débiles.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WelcomePage</name>
    <message>
        <source>It keeps a statement at a distance, makes it less sure, or takes it as settled.</source>
        <translation>Mantiene una afirmación a distancia, la hace menos segura o la da por asentada.</translation>
    </message>
    <message>
        <source>A word that judges or stirs stands where a plain one exists.</source>
        <translation>Una palabra que juzga o conmueve ocupa el lugar de una neutra.</translation>
    </message>
    <message>
        <source>Somebody is quoted who cannot be asked, or by a verb that judges what was said.</source>
        <translation>Se cita a quien no se puede preguntar, o con un verbo que juzga lo dicho.</translation>
    </message>
    <message>
        <source>The writer comments, or speaks to you.</source>
        <translation>Quien escribe comenta, o le habla a usted.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>hoy</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>ayer</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;today&quot;, &quot;yesterday&quot; or a date.</extracomment>
        <translation>leído el %1</translation>
    </message>
    <message>
        <source>Read by slanting light</source>
        <translation>Leer con luz rasante</translation>
    </message>
    <message>
        <source>Slantlight lights up the wording that frames a news article: how sure it is, how it names things, and whose words it uses. It passes no verdict; that is yours.</source>
        <translation>Slantlight ilumina las palabras que enmarcan un artículo: cuán seguro es, cómo nombra las cosas y de quién son las palabras. No da veredictos; eso le toca a usted.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Leer</translation>
    </message>
    <message>
        <source>Drop files, a link or a piece of text here, or</source>
        <translation>Suelte aquí archivos, un enlace o un trozo de texto, o</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>A screen reader says this of the picture of a marked word.</extracomment>
        <translation>Marcado: %1</translation>
    </message>
    <message>
        <source>What the light shows</source>
        <translation>Lo que muestra la luz</translation>
    </message>
    <message>
        <source>It sees wording only: what is told first, and what is left out, it cannot.</source>
        <translation>Solo ve palabras: lo que se cuenta primero y lo que se omite no lo ve.</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Leído últimamente</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowAgreement</name>
    <message>
        <source>Coders and rules are compared by what the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Los codificadores y las reglas se comparan por lo que el ejercicio oculta. Muestre su solución o salga de él, y compare después.</translation>
    </message>
    <message>
        <source>Agreement of coders</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>Acuerdo entre codificadores</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Guardar las cifras</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Tabla (*.csv)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowBatch</name>
    <message>
        <source>Stop adding articles</source>
        <translation>Dejar de añadir artículos</translation>
    </message>
    <message>
        <source>Other files are still being opened. Wait for them, or stop them first.</source>
        <translation>Otros archivos aún se están abriendo. Espérelos, o deténgalos antes.</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>Buscando artículos…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 is a number, %2 how many there are, %3 a file&apos;s name.</extracomment>
        <translation>%1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowColumns</name>
    <message>
        <source>Marks</source>
        <translation>Marcas</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Perfil</translation>
    </message>
    <message>
        <source>Marks, sources, notes and profile</source>
        <translation>Marcas, fuentes, notas y perfil</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Ejercicio</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowCompare</name>
    <message>
        <source>Stop comparing</source>
        <translation>Dejar de comparar</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Volver al artículo</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Comparar con un archivo</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Comparando…</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Leyendo el primer artículo…</translation>
    </message>
    <message>
        <source>Reading the second article…</source>
        <translation>Leyendo el segundo artículo…</translation>
    </message>
    <message>
        <source>Comparing both articles…</source>
        <translation>Comparando ambos artículos…</translation>
    </message>
    <message>
        <source>%1 | %2 — Slantlight</source>
        <extracomment>The window&apos;s title; %1 and %2 are headlines.</extracomment>
        <translation>%1 | %2 — Slantlight</translation>
    </message>
    <message>
        <source>The comparison waits for you.</source>
        <translation>La comparación le espera.</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Volver a la comparación</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Texto (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comparison, %1</source>
        <extracomment>The beginning of a file&apos;s name; %1 is a headline.</extracomment>
        <translation>Comparación, %1</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Exportar la comparación</translation>
    </message>
    <message>
        <source>A comparison shows the marks that the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Una comparación muestra las marcas que el ejercicio oculta. Revele su clave, o salga de él, y compare después.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExercises</name>
    <message>
        <source>Hide the key &amp;again</source>
        <translation>Ocultar la clave de &amp;nuevo</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>&amp;Revelar la clave</translation>
    </message>
    <message>
        <source>An exercise on it needs a teacher&apos;s key.</source>
        <translation>Un ejercicio sobre él necesita la clave de un docente.</translation>
    </message>
    <message>
        <source>The marks are hidden. Mark what you find, then reveal them.</source>
        <translation>Las marcas están ocultas. Marque lo que encuentre y luego revélelas.</translation>
    </message>
    <message>
        <source>Saved %1. Hand it out; the key is in it.</source>
        <translation>%1 guardado. Repártalo; la clave está dentro.</translation>
    </message>
    <message>
        <source>Saved %1 to hand out, and %2 with the key for you.</source>
        <extracomment>Both are names of files.</extracomment>
        <translation>%1 guardado para repartir, y %2 con la clave para usted.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Guardar mis respuestas</translation>
    </message>
    <message>
        <source>Your name, for whoever reads the answers:</source>
        <translation>Su nombre, para quien lea las respuestas:</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>Your marks were taken away.</source>
        <translation>Se quitaron sus marcas.</translation>
    </message>
    <message>
        <source>The exercise is left. Your marks stay as annotations.</source>
        <translation>Se salió del ejercicio. Sus marcas quedan como anotaciones.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Volver</translation>
    </message>
    <message>
        <source>%1 has answers to another exercise, “%2”. Leave it out.</source>
        <extracomment>Both are names: of a file, and of an exercise.</extracomment>
        <translation>%1 contiene respuestas a otro ejercicio, «%2». Déjelo fuera.</translation>
    </message>
    <message>
        <source>%1 has no key. Choose the file that was kept with the key.</source>
        <translation>%1 no tiene clave. Elija el archivo que se guardó con la clave.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExport</name>
    <message>
        <source>Cancel the export</source>
        <translation>Cancelar la exportación</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Exportar a una carpeta</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Exportar</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>Exportando «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n article(s)…</source>
        <translation>
            <numerusform>Exportando %n artículo…</numerusform>
            <numerusform>Exportando %n artículos…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s).</source>
        <translation>
            <numerusform>%n artículo exportado.</numerusform>
            <numerusform>%n artículos exportados.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be exported, or not whole. The first of them:</source>
        <translation>
            <numerusform>%n no se pudo exportar, o no entero:</numerusform>
            <numerusform>%n no se pudieron exportar, o no enteros. El primero:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowImport</name>
    <message>
        <source>Import annotations or codes</source>
        <translation>Importar anotaciones o códigos</translation>
    </message>
    <message>
        <source>Annotations and codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;All files (*)</source>
        <translation>Anotaciones y códigos (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Another file is still being imported. Try again in a moment.</source>
        <translation>Todavía se está importando otro archivo. Inténtelo de nuevo en un momento.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Importando %1…</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>Put them on the open article</source>
        <translation>Ponerlas en el artículo abierto</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowKeeping</name>
    <message>
        <source>Stop it</source>
        <translation>Detenerlo</translation>
    </message>
    <message>
        <source>Something else is still being done with the library. Wait for it, or stop it first.</source>
        <translation>Aún se está haciendo otra cosa con la biblioteca. Espérela, o deténgala antes.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Lo detuvo. No se cambió nada.</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Copiando la biblioteca…</translation>
    </message>
    <message>
        <source>The library was backed up: %1.</source>
        <translation>Se hizo una copia de la biblioteca: %1.</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>The tag of an annotation that stands beside another of the same id.</extracomment>
        <translation>conflicto</translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>Combinando %1…</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Mostrar los conflictos</translation>
    </message>
    <message>
        <source>Merge a library or a project</source>
        <translation>Combinar una biblioteca o un proyecto</translation>
    </message>
    <message>
        <source>Projects and libraries (*.slantproject *.sqlite);;All files (*)</source>
        <translation>Proyectos y bibliotecas (*.slantproject *.sqlite);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Escribiendo %1…</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Entregar un proyecto</translation>
    </message>
    <message>
        <source>Slantlight projects (*.slantproject)</source>
        <translation>Proyectos de Slantlight (*.slantproject)</translation>
    </message>
    <message>
        <source>Writing everything as plain files…</source>
        <translation>Escribiendo todo como archivos simples…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1.</source>
        <translation>
            <numerusform>Se escribió %n artículo en %1.</numerusform>
            <numerusform>Se escribieron %n artículos en %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>%n no se pudo leer y se omitió.</numerusform>
            <numerusform>%n no se pudieron leer y se omitieron.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Abrir la carpeta</translation>
    </message>
    <message>
        <source>Where the folder with all files is to be made</source>
        <translation>Dónde crear la carpeta con todos los archivos</translation>
    </message>
    <message>
        <source>What other coders have annotated is hidden.</source>
        <translation>Las anotaciones de otros codificadores están ocultas.</translation>
    </message>
    <message>
        <source>What other coders have annotated is shown again.</source>
        <translation>Las anotaciones de otros codificadores vuelven a verse.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowLibrary</name>
    <message numerus="yes">
        <source>%n articles were moved to the trash.</source>
        <translation>
            <numerusform>%n artículo se movió a la papelera.</numerusform>
            <numerusform>%n artículos se movieron a la papelera.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Vaciar la papelera</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good, with all annotations and notes on them?</source>
        <translation>
            <numerusform>¿Eliminar definitivamente %n artículo con todas sus anotaciones y notas?</numerusform>
            <numerusform>¿Eliminar definitivamente %n artículos con todas sus anotaciones y notas?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Eliminar definitivamente</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowMessages</name>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>“%1” was removed from the library, with its annotations.</source>
        <translation>«%1» se quitó de la biblioteca, con sus anotaciones.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>%1 guardado.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Abrir</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowOpening</name>
    <message>
        <source>Stop opening</source>
        <translation>Dejar de abrir</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a file&apos;s name, a title or an address.</extracomment>
        <translation>Abriendo %1…</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>el ejemplo</translation>
    </message>
    <message>
        <source>There is no text to read there. Copy an article&apos;s text first.</source>
        <translation>Ahí no hay texto que leer. Copie antes el texto de un artículo.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>texto pegado</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Abrir artículos</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <extracomment>%1 is a list such as &quot;*.txt *.html&quot;.</extracomment>
        <translation>Artículos (%1);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Opening %1… %2</source>
        <extracomment>%1 is the name of a site, %2 a size such as &quot;1.2 MB&quot;.</extracomment>
        <translation>Abriendo %1… %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowVerdicts</name>
    <message>
        <source>What you said to its rule</source>
        <translation>Lo que dijo de su regla</translation>
    </message>
    <message numerus="yes">
        <source>You said no to %1 of %n mark(s) of the rule %2.</source>
        <extracomment>How often somebody said no (%1) of all their answers (%n) to the rule %2.</extracomment>
        <translation>
            <numerusform>Rechazó %1 de %n marca de la regla %2.</numerusform>
            <numerusform>Rechazó %1 de %n marcas de la regla %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Desactivarla</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowWorkshop</name>
    <message>
        <source>Rules that you wrote were not saved when the program ended. They are kept.</source>
        <translation>Unas reglas que usted escribió no estaban guardadas cuando el programa se cerró. Se conservan.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Mostrarlas</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopActions</name>
    <message>
        <source>&amp;New rule</source>
        <translation>Regla &amp;nueva</translation>
    </message>
    <message>
        <source>New file of &amp;rules…</source>
        <translation>Archivo de &amp;reglas nuevo…</translation>
    </message>
    <message>
        <source>New word &amp;list…</source>
        <translation>&amp;Lista de palabras nueva…</translation>
    </message>
    <message>
        <source>New &amp;pack…</source>
        <translation>&amp;Paquete nuevo…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>&amp;Go back to what is saved</source>
        <translation>&amp;Volver a lo guardado</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Ca&amp;mbiar nombre…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash…</source>
        <translation>Mover a la pa&amp;pelera…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Abrir la &amp;carpeta</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Cerrar</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Menú</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Buscar</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>C&amp;ompletar</translation>
    </message>
    <message>
        <source>Make &amp;comments, or take them back</source>
        <translation>&amp;Comentar o quitar el comentario</translation>
    </message>
    <message>
        <source>Copy the rule to &amp;mine</source>
        <translation>Copiar la regla a las &amp;mías</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>Problema &amp;anterior</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>Problema &amp;siguiente</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Problemas</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>&amp;Ejemplos</translation>
    </message>
    <message>
        <source>In the &amp;article</source>
        <translation>En el &amp;artículo</translation>
    </message>
    <message>
        <source>In the &amp;library</source>
        <translation>En la &amp;biblioteca</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Archivos</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>E&amp;ditor</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Parte siguiente de la &amp;ventana</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Parte ante&amp;rior de la ventana</translation>
    </message>
    <message>
        <source>Try the rule on the li&amp;brary</source>
        <translation>Probar la regla en la bi&amp;blioteca</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>&amp;Ir a</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texto más &amp;grande</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>Tamaño de texto &amp;habitual</translation>
    </message>
    <message>
        <source>How rules are &amp;written</source>
        <translation>Cómo se &amp;escriben las reglas</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Tamaño del texto</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>Ree&amp;mplazar</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>&amp;Ir a la línea…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rule…</source>
        <translation>Lo que di&amp;jo de la regla…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopBar</name>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopWindow</name>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret stands in a file.</extracomment>
        <translation>Línea %1, columna %2</translation>
    </message>
    <message>
        <source>%1[*] — Rule workshop — Slantlight</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1[*] — Taller de reglas — Slantlight</translation>
    </message>
    <message>
        <source>No rule is called %1: the word model marks without one.</source>
        <translation>Ninguna regla se llama %1: el modelo de palabras marca sin regla.</translation>
    </message>
    <message>
        <source>Saved, with mistakes: until they are mended the article is marked as before.</source>
        <translation>Guardado, con errores: hasta que se corrijan, el artículo se marca como antes.</translation>
    </message>
    <message>
        <source>Saved. The article is marked by it now.</source>
        <translation>Guardado. El artículo se marca ahora así.</translation>
    </message>
    <message>
        <source>Rule workshop[*] — Slantlight</source>
        <translation>Taller de reglas[*] — Slantlight</translation>
    </message>
</context>
</TS>
