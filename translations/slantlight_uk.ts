<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="uk" sourcelanguage="en">
<context>
    <name>ArticleExport</name>
    <message>
        <source>Annotations and marks, as data (Web Annotation)</source>
        <translation>Анотації та позначки у вигляді даних (Web Annotation)</translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message>
        <source>Annotated by hand</source>
        <extracomment>Heading of a legend: what a person has annotated, apart from what the program has marked.</extracomment>
        <translation>Розмічено вручну</translation>
    </message>
</context>
<context>
    <name>CodeName</name>
    <message>
        <source>Doubt and distancing</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Сумнів і дистанція</translation>
    </message>
    <message>
        <source>The outlet steps away from a statement or a name without saying why.</source>
        <extracomment>What the category &quot;Doubt and distancing&quot; means.</extracomment>
        <translation>Видання відступає від твердження чи імені й не каже чому.</translation>
    </message>
    <message>
        <source>Hedge, speculation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Пом’якшення, припущення</translation>
    </message>
    <message>
        <source>The statement is made less sure, and no reason or source is given.</source>
        <extracomment>What the category &quot;Hedge, speculation&quot; means.</extracomment>
        <translation>Твердження зроблено менш певним, а причини чи джерела не названо.</translation>
    </message>
    <message>
        <source>Certainty booster</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Підсилення певності</translation>
    </message>
    <message>
        <source>An opinion is presented as settled.</source>
        <extracomment>What the category &quot;Certainty booster&quot; means.</extracomment>
        <translation>Думку подано як щось вирішене.</translation>
    </message>
    <message>
        <source>Presupposed truth</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Передбачувана істина</translation>
    </message>
    <message>
        <source>Something that may be contested is taken as true by the way of telling it.</source>
        <extracomment>What the category &quot;Presupposed truth&quot; means.</extracomment>
        <translation>Те, що можна заперечити, прийнято за істину самим способом розповіді.</translation>
    </message>
    <message>
        <source>Loaded, emotive wording</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Емоційно навантажені слова</translation>
    </message>
    <message>
        <source>A word with strong feeling stands where a plain one exists.</source>
        <extracomment>What the category &quot;Loaded, emotive wording&quot; means.</extracomment>
        <translation>Слово із сильним почуттям стоїть там, де є нейтральне.</translation>
    </message>
    <message>
        <source>Contentious label</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Спірний ярлик</translation>
    </message>
    <message>
        <source>A person or a group is named in a way that already judges.</source>
        <extracomment>What the category &quot;Contentious label&quot; means.</extracomment>
        <translation>Людину чи групу названо так, що назва вже судить.</translation>
    </message>
    <message>
        <source>Praise, puffery</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Похвала, роздування</translation>
    </message>
    <message>
        <source>Praise that nobody in the text has earned or is quoted for.</source>
        <extracomment>What the category &quot;Praise, puffery&quot; means.</extracomment>
        <translation>Похвала, якої ніхто в тексті не заслужив і не виголошує.</translation>
    </message>
    <message>
        <source>Exaggeration, minimisation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Перебільшення, применшення</translation>
    </message>
    <message>
        <source>Something is made bigger, rarer, smaller or commoner, and no figure is given.</source>
        <extracomment>What the category &quot;Exaggeration, minimisation&quot; means.</extracomment>
        <translation>Щось роблять більшим, рідшим, меншим чи звичайнішим, а числа немає.</translation>
    </message>
    <message>
        <source>Euphemism, hidden agent</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Евфемізм, прихований діяч</translation>
    </message>
    <message>
        <source>Harm is softened, or the one who did it is left out.</source>
        <extracomment>What the category &quot;Euphemism, hidden agent&quot; means.</extracomment>
        <translation>Шкоду пом’якшено, або не сказано, хто її завдав.</translation>
    </message>
    <message>
        <source>Charged reporting verb</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Оцінне дієслово мовлення</translation>
    </message>
    <message>
        <source>The word that reports a statement also judges the speaker or the statement.</source>
        <extracomment>What the category &quot;Charged reporting verb&quot; means.</extracomment>
        <translation>Слово, що передає висловлювання, заразом судить мовця чи сказане.</translation>
    </message>
    <message>
        <source>Vague or anonymous source</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Неясне або анонімне джерело</translation>
    </message>
    <message>
        <source>Somebody is given as the source who cannot be found or asked.</source>
        <extracomment>What the category &quot;Vague or anonymous source&quot; means.</extracomment>
        <translation>Джерелом названо того, кого не можна знайти чи запитати.</translation>
    </message>
    <message>
        <source>Outlet trace</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Слід видання</translation>
    </message>
    <message>
        <source>A trace of where the text comes from, or of who is behind it.</source>
        <extracomment>What the category &quot;Outlet trace&quot; means.</extracomment>
        <translation>Слід того, звідки текст або хто за ним стоїть.</translation>
    </message>
    <message>
        <source>Contested status claim</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Спірний статус</translation>
    </message>
    <message>
        <source>The wording takes a side, or keeps its distance, in a dispute about somebody&apos;s status.</source>
        <extracomment>What the category &quot;Contested status claim&quot; means.</extracomment>
        <translation>Слова стають на чийсь бік або тримають дистанцію в суперечці про чийсь статус.</translation>
    </message>
    <message>
        <source>Editorial comment, us against them</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Коментар автора, ми проти них</translation>
    </message>
    <message>
        <source>The writer judges, urges, speaks to the reader, or draws a line between us and them.</source>
        <extracomment>What the category &quot;Editorial comment, us against them&quot; means.</extracomment>
        <translation>Автор судить, закликає, звертається до читача або проводить межу між нами та ними.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>Name of the code for a passage worth keeping.</extracomment>
        <translation>Виділення</translation>
    </message>
    <message>
        <source>Unsubstantiated claim</source>
        <extracomment>Name of the code for a statement of fact that should be checked.</extracomment>
        <translation>Необґрунтоване твердження</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>Name of the code for something that a fair account would need and that is not there.</extracomment>
        <translation>Чого бракує</translation>
    </message>
    <message>
        <source>Portrayal of an actor</source>
        <extracomment>Name of the code for how a person or a group is made to look.</extracomment>
        <translation>Зображення учасника</translation>
    </message>
    <message>
        <source>Informational bias</source>
        <extracomment>Name of the code for what is told tilting the account, not how it is worded.</extracomment>
        <translation>Інформаційний ухил</translation>
    </message>
    <message>
        <source>How sure the text is</source>
        <extracomment>Group of categories: doubt, hedges, boosters, presuppositions.</extracomment>
        <translation>Наскільки текст певний</translation>
    </message>
    <message>
        <source>How things are worded</source>
        <extracomment>Group of categories: loaded words, labels, praise, exaggeration, euphemisms.</extracomment>
        <translation>Як названо речі</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>Group of categories: reporting verbs, vague sources, outlet traces, contested status.</extracomment>
        <translation>Хто це каже</translation>
    </message>
    <message>
        <source>The author&apos;s own voice</source>
        <extracomment>Group of one category: editorial comment.</extracomment>
        <translation>Власний голос автора</translation>
    </message>
    <message>
        <source>%1 (unknown code)</source>
        <extracomment>Of an annotation whose code was removed, or is another program&apos;s: %1 is what is left of its name.</extracomment>
        <translation>%1 (невідомий код)</translation>
    </message>
</context>
<context>
    <name>Colophon</name>
    <message>
        <source>A report of %1.</source>
        <extracomment>%1 is a news agency; who published the text is not known.</extracomment>
        <translation>Повідомлення агентства %1.</translation>
    </message>
    <message>
        <source>First published by %1.</source>
        <translation>Уперше опубліковано: %1.</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>Опубліковано: %1.</translation>
    </message>
    <message>
        <source>Marks point at wording worth a second look. They say nothing about what is true.</source>
        <translation>Позначки вказують на слова, які варто перечитати. Вони нічого не кажуть про те, що правда.</translation>
    </message>
    <message>
        <source>Marked by Slantlight %1 with ICU %2.</source>
        <extracomment>The program and its version; ICU is a library that tells words apart.</extracomment>
        <translation>Розмічено програмою Slantlight %1 з ICU %2.</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Правила %1</translation>
    </message>
    <message>
        <source>Retrieved on %1 at %2 UTC.</source>
        <extracomment>When a page or file was had: %1 is a day, %2 a time.</extracomment>
        <translation>Отримано %1 о %2 UTC.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is the SHA-256 of the article&apos;s text: who has the same text can prove it.</extracomment>
        <translation>Текст %1</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Afghanistan</source>
        <translation>Афганістан</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албанія</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>Алжир</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>Ангола</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>Аргентина</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>Вірменія</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралія</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрія</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>Азербайджан</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>Бахрейн</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>Бангладеш</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>Білорусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгія</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенін</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Болівія</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Боснія і Герцеговина</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилія</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгарія</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркіна-Фасо</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунді</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>Камбоджа</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>Камерун</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>Канада</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>Центральноафриканська Республіка</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чилі</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбія</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>Конго</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>Коста-Рика</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>Хорватія</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кіпр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехія</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Кот-дʼІвуар</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>ДР Конго</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Данія</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибуті</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Домініканська Республіка</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Еквадор</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Єгипет</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Еритрея</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Естонія</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Ефіопія</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Європейський Союз</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Фінляндія</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франція</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбія</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузія</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Німеччина</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греція</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаїті</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>Гондурас</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>Гонконг</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>Угорщина</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Ісландія</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Індія</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Індонезія</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Іран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ірак</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ірландія</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Ізраїль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Італія</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Японія</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Йорданія</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кенія</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>Кувейт</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>Лаос</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>Латвія</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ліван</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Ліберія</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Лівія</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Ліхтенштейн</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>Литва</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>Макао</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>Мадагаскар</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>Малаві</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзія</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавританія</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>Мексика</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>Молдова</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>Монголія</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Чорногорія</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбік</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мʼянма</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намібія</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нідерланди</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Нова Зеландія</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Нікарагуа</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нігер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нігерія</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>Північна Корея</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Північна Македонія</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегія</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>Оман</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>Пакистан</translation>
    </message>
    <message>
        <source>Palestinian territories</source>
        <translation>Палестинські території</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>Панама</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>Парагвай</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>Перу</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>Філіппіни</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польща</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалія</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румунія</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Росія</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудівська Аравія</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербія</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сінгапур</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словаччина</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словенія</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомалі</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Південно-Африканська Республіка</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Південна Корея</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Південний Судан</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Іспанія</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шрі-Ланка</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеція</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцарія</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирія</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>Тайвань</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>Таджикистан</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>Танзанія</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таїланд</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Туніс</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменістан</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Туреччина</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Україна</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>Обʼєднані Арабські Емірати</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Велика Британія</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Сполучені Штати</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>Уругвай</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>Узбекистан</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>Ватикан</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>Венесуела</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вʼєтнам</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Ємен</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбія</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зімбабве</translation>
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
        <translation>Початковий PDF із виділеннями</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Вебсторінка (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простий текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблиця (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Вебанотації (JSON-LD)</translation>
    </message>
    <message>
        <source>Research project (REFI-QDA)</source>
        <translation>Дослідницький проєкт (REFI-QDA)</translation>
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
        <translation>Книга кодів (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>Книга кодів таблицею (CSV)</translation>
    </message>
    <message>
        <source>Pages with the marks on them, which every viewer shows, and with the annotations inside as data: Slantlight reads them back.</source>
        <translation>Сторінки з позначками, які покаже будь-яка програма, і з анотаціями всередині у вигляді даних: Slantlight читає їх назад.</translation>
    </message>
    <message>
        <source>A copy of the PDF that the article was read from. Nothing in it is changed; highlights are added.</source>
        <translation>Копія PDF, з якого прочитано статтю. У ньому нічого не змінюється, додаються виділення.</translation>
    </message>
    <message>
        <source>One file for any browser, which also speaks to screen readers. It loads nothing from elsewhere.</source>
        <translation>Один файл для будь-якого браузера, зрозумілий і програмам екранного читання. Він нічого не завантажує ззовні.</translation>
    </message>
    <message>
        <source>The text alone, without marks.</source>
        <translation>Лише текст, без позначок.</translation>
    </message>
    <message>
        <source>Quotes with codes and memos, for notes and for writing on.</source>
        <translation>Цитати з кодами та нотатками — для записів і подальшої роботи.</translation>
    </message>
    <message>
        <source>A line for each annotation and mark, for spreadsheets and statistics.</source>
        <translation>Рядок на кожну анотацію та позначку — для таблиць і статистики.</translation>
    </message>
    <message>
        <source>The W3C’s model of annotations, for programs; Slantlight reads it back.</source>
        <translation>Модель анотацій W3C — для програм; Slantlight читає її назад.</translation>
    </message>
    <message>
        <source>Texts, codes, coders and memos for MAXQDA, ATLAS.ti, NVivo, QualCoder and others; Slantlight reads it back.</source>
        <translation>Тексти, коди, кодувальники та нотатки для MAXQDA, ATLAS.ti, NVivo, QualCoder та інших; Slantlight читає їх назад.</translation>
    </message>
    <message>
        <source>A folder with texts and their annotations beside them, for language technology.</source>
        <translation>Тека з текстами та анотаціями поруч — для обробки мови.</translation>
    </message>
    <message>
        <source>Findings for editors and for tools that check texts.</source>
        <translation>Знахідки для редакторів і засобів перевірки тексту.</translation>
    </message>
    <message>
        <source>The codes alone, for programs of qualitative research.</source>
        <translation>Лише коди — для програм якісних досліджень.</translation>
    </message>
    <message>
        <source>The codes alone, a line for each.</source>
        <translation>Лише коди, по рядку на кожен.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Kind of file in a dialog: %1 is its name, %2 its ending.</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Place as it was</source>
        <translation>Місце те саме</translation>
    </message>
    <message>
        <source>Place moved</source>
        <translation>Місце змістилося</translation>
    </message>
    <message>
        <source>Place in doubt</source>
        <translation>Місце під сумнівом</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Місце втрачено</translation>
    </message>
    <message>
        <source>Marks that you agreed with</source>
        <translation>Позначки, з якими ви погодилися</translation>
    </message>
    <message>
        <source>Marks without an answer</source>
        <translation>Позначки без відповіді</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n анотація</numerusform>
            <numerusform>%n анотації</numerusform>
            <numerusform>%n анотацій</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n код</numerusform>
            <numerusform>%n коди</numerusform>
            <numerusform>%n кодів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are others here, tagged as conflicts</source>
        <translation>
            <numerusform>%n анотація, яка тут інша, з міткою конфлікту</numerusform>
            <numerusform>%n анотації, які тут інші, з міткою конфлікту</numerusform>
            <numerusform>%n анотацій, які тут інші, з міткою конфлікту</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in %1 was here already.</source>
        <translation>Усе, що є в %1, тут уже було.</translation>
    </message>
    <message>
        <source>Nothing came from %1.</source>
        <translation>З %1 нічого не надійшло.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles and 9 annotations&quot;.</extracomment>
        <translation>З %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are not in the text; the list of annotations has them.</source>
        <translation>
            <numerusform>Слів %n анотації немає в тексті; вона є у списку анотацій.</numerusform>
            <numerusform>Слів %n анотацій немає в тексті; вони є у списку анотацій.</numerusform>
            <numerusform>Слів %n анотацій немає в тексті; вони є у списку анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library, so its annotations were left out: %1. Open the article first, then import again.</source>
        <extracomment>%1 is an address or a title, or a list of them.</extracomment>
        <translation>Немає в бібліотеці, тому анотації пропущено: %1. Спершу відкрийте статтю, потім імпортуйте знову.</translation>
    </message>
    <message>
        <source>Left out, since it has no text: %1.</source>
        <extracomment>%1 is a list of names of files: pictures, sound.</extracomment>
        <translation>Пропущено, бо немає тексту: %1.</translation>
    </message>
</context>
<context>
    <name>HtmlExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Позначки в цій статті</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>Said by a screen reader for the number at a mark.</extracomment>
        <translation>Нотатка %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section of an exported page: the memos of the annotations.</extracomment>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>Назад до позначки</translation>
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
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Не знайдено в тексті</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a person or a thing: whom an annotated passage portrays.</extracomment>
        <translation>про кого або про що: %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>A link to the place of a quote.</extracomment>
        <translation>У статті</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>first published by %1</source>
        <extracomment>%1 is who published a text before; who did here is not known.</extracomment>
        <translation>уперше опубліковано: %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <extracomment>%1 is the news agency that a text is from; who published it is not known.</extracomment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 helped with a text; who published it is not known.</extracomment>
        <translation>разом із %1</translation>
    </message>
    <message>
        <source>paid content</source>
        <translation>оплачений матеріал</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Опубліковано: %1</translation>
    </message>
    <message>
        <source>First published by %1</source>
        <translation>Уперше опубліковано: %1</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <extracomment>%1 is a news agency: the text is its report.</extracomment>
        <translation>Повідомлення агентства %1</translation>
    </message>
    <message>
        <source>With the help of %1</source>
        <extracomment>%1 is a person or an outlet that helped with the reporting.</extracomment>
        <translation>За участю: %1</translation>
    </message>
    <message>
        <source>Sponsored; by whom is not said</source>
        <extracomment>%1 paid for a text, or had a part in making it.</extracomment>
        <translation>Оплачено; ким, не сказано</translation>
    </message>
    <message>
        <source>Sponsor or partner: %1</source>
        <translation>Спонсор або партнер: %1</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <extracomment>%1 is an outlet that the text names as its source.</extracomment>
        <translation>Посилається на %1</translation>
    </message>
    <message>
        <source>by the page&apos;s address</source>
        <translation>за адресою сторінки</translation>
    </message>
    <message>
        <source>by the page&apos;s own name</source>
        <translation>за назвою, яку сторінка дає собі сама</translation>
    </message>
    <message>
        <source>by the end of the headline</source>
        <translation>за кінцем заголовка</translation>
    </message>
    <message>
        <source>by a credit line</source>
        <translation>за рядком про авторство</translation>
    </message>
    <message>
        <source>by the byline</source>
        <translation>за підписом автора</translation>
    </message>
    <message>
        <source>by the dateline</source>
        <translation>за рядком із місцем</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>у тексті</translation>
    </message>
</context>
<context>
    <name>OriginalPdf</name>
    <message>
        <source>who made it allows no notes on it</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>його автор заборонив додавати примітки</translation>
    </message>
    <message>
        <source>it takes a password</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>файл захищено паролем</translation>
    </message>
</context>
<context>
    <name>OutletKind</name>
    <message>
        <source>state-controlled</source>
        <translation>під контролем держави</translation>
    </message>
    <message>
        <source>A state or ruling party pays for it, governs it and directs what it says.</source>
        <translation>Держава або правляча партія платить за нього, керує ним і спрямовує те, що воно каже.</translation>
    </message>
    <message>
        <source>captured public</source>
        <extracomment>Kind of outlet: public by its form, but taken over by a government.</extracomment>
        <translation>підпорядковане суспільне</translation>
    </message>
    <message>
        <source>It is public or owned by a state, which governs it and directs what it says without paying for most of it.</source>
        <translation>Воно суспільне або належить державі, яка керує ним і спрямовує те, що воно каже, але не оплачує більшої частини.</translation>
    </message>
    <message>
        <source>captured private</source>
        <extracomment>Kind of outlet: private by its form, but taken over by a government.</extracomment>
        <translation>підпорядковане приватне</translation>
    </message>
    <message>
        <source>It is owned by people or companies, while a government directs what it says.</source>
        <translation>Воно належить людям або компаніям, а уряд спрямовує те, що воно каже.</translation>
    </message>
    <message>
        <source>state-funded and state-managed</source>
        <translation>коштом і під управлінням держави</translation>
    </message>
    <message>
        <source>A state pays for most of it and names who governs it, but does not direct what it says.</source>
        <translation>Держава оплачує більшу частину й призначає керівництво, але не спрямовує те, що воно каже.</translation>
    </message>
    <message>
        <source>state-managed</source>
        <translation>під управлінням держави</translation>
    </message>
    <message>
        <source>A state names who governs it, but neither pays for most of it nor directs what it says.</source>
        <translation>Держава призначає керівництво, але не оплачує більшої частини й не спрямовує те, що воно каже.</translation>
    </message>
    <message>
        <source>state-funded</source>
        <extracomment>Kind of outlet: paid by a state, with editorial independence by law.</extracomment>
        <translation>коштом держави</translation>
    </message>
    <message>
        <source>A state pays for most of it, but does not direct what it says.</source>
        <translation>Держава оплачує більшу частину, але не спрямовує те, що воно каже.</translation>
    </message>
    <message>
        <source>public</source>
        <extracomment>Kind of outlet: owned or funded by the public, through fees or a charter.</extracomment>
        <translation>суспільне</translation>
    </message>
    <message>
        <source>It is owned or funded by the public, through fees or a charter.</source>
        <translation>Воно належить суспільству або оплачується ним — зборами чи за статутом.</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Kind of outlet: owned by people or companies.</extracomment>
        <translation>приватне</translation>
    </message>
    <message>
        <source>It is owned by people or companies.</source>
        <translation>Воно належить людям або компаніям.</translation>
    </message>
    <message>
        <source>cooperative</source>
        <extracomment>Kind of outlet: owned by the media that it serves.</extracomment>
        <translation>кооперативне</translation>
    </message>
    <message>
        <source>It is owned by the media that it serves.</source>
        <translation>Воно належить виданням, яким служить.</translation>
    </message>
    <message>
        <source>non-profit</source>
        <extracomment>Kind of outlet: earns nothing for owners.</extracomment>
        <translation>неприбуткове</translation>
    </message>
    <message>
        <source>It earns nothing for owners.</source>
        <translation>Воно нічого не заробляє для власників.</translation>
    </message>
</context>
<context>
    <name>OutletMedium</name>
    <message>
        <source>news agency</source>
        <translation>інформаційна агенція</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>student newspaper</source>
        <extracomment>A newspaper that students of a college write.</extracomment>
        <translation>студентська газета</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>радіо або телебачення</translation>
    </message>
    <message>
        <source>website</source>
        <translation>сайт</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Позначки в цій статті</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>Foot of a page: the number of the page and how many there are.</extracomment>
        <translation>сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>Who wrote an annotation in an exported PDF: the person at the screen.</extracomment>
        <translation>Читач</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in quotation marks: %1.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section at the end of an exported article: the memos of its annotations.</extracomment>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words in quotations</source>
        <translation>Слів у цитатах</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>з них на ім’я</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Передані висловлювання</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <extracomment>Title of a table: how many marks there are among a thousand words, by category.</extracomment>
        <translation>Позначок на 1000 слів</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Усі категорії</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how verbs treat what they report, such as &quot;left open&quot;, %2 lists the verbs.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Title of a section at the end of an exported article: its figures.</extracomment>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Title of a section at the end of an exported article: who is quoted in it.</extracomment>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Who is quoted, with which verbs, and in how many statements.</source>
        <translation>Кого цитують, якими дієсловами і в скількох висловлюваннях.</translation>
    </message>
    <message>
        <source>Not named in the text</source>
        <translation>У тексті не названо</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>An entry of a PDF&apos;s outline: words that are marked, and on which page.</extracomment>
        <translation>%1, сторінка %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A category of marks and how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>An entry of a PDF&apos;s outline; below it stand the categories with their marks.</extracomment>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>отримано %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>Foot of a page: %1 is the SHA-256 of an article&apos;s text, shortened.</extracomment>
        <translation>текст %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <extracomment>Foot of a page: %1 is the hash of all that marks were found with, shortened.</extracomment>
        <translation>правила %1</translation>
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
        <translation>Можна читати далі з порожньою бібліотекою, яка зникне після виходу.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Відкласти її</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Далі без неї</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Вийти</translation>
    </message>
    <message>
        <source>The old library is now %1.</source>
        <translation>Стара бібліотека тепер називається %1.</translation>
    </message>
    <message>
        <source>The library is not in use: what you note now is gone when you quit. Export what you want to keep.</source>
        <translation>Бібліотека не використовується: що ви занотуєте зараз, після виходу зникне. Експортуйте те, що хочете зберегти.</translation>
    </message>
    <message>
        <source>The library can only be read: what you note now is not kept. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>Бібліотеку можна лише читати: що ви занотуєте зараз, не збережеться. %1</translation>
    </message>
    <message>
        <source>Your table of outlets is left out. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the file, and what to do about it.</extracomment>
        <translation>Вашу таблицю видань не враховано. %1</translation>
    </message>
    <message>
        <source>The daily backup of the library could not be made. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>Не вдалося зробити щоденну резервну копію бібліотеки. %1</translation>
    </message>
    <message>
        <source>The library was restored. The one of before is now %1.</source>
        <translation>Бібліотеку відновлено. Попередня тепер — %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Actions</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Відкрити…</translation>
    </message>
    <message>
        <source>Open a&amp;ddress…</source>
        <translation>Відкрити &amp;адресу…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>Вст&amp;авити статтю</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Відкрити &amp;приклад</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>Початкова &amp;сторінка</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>&amp;Закрити статтю</translation>
    </message>
    <message>
        <source>Look for &amp;changes on its page</source>
        <translation>Шукати з&amp;міни на її сторінці</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Експорт у P&amp;DF…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Експорт у &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Друк…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>Ви&amp;йти</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Читання</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Уперед</translation>
    </message>
    <message>
        <source>&amp;Headings…</source>
        <translation>&amp;Підзаголовки…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Зміни</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>Undo hi&amp;story…</source>
        <translation>&amp;Історія змін…</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Знайти в статті</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Знайти &amp;наступне</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Знайти п&amp;опереднє</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>Шукати в усіх с&amp;таттях</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>&amp;Попередня позначка</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Наступна позначка</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>П&amp;оказувати позначки</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вигляд</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;більший</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;менший</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Звичайний розмір тексту</translation>
    </message>
    <message>
        <source>&amp;Text and page…</source>
        <translation>&amp;Текст і сторінка…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>Бі&amp;бліотека</translation>
    </message>
    <message>
        <source>Marks and &amp;notes</source>
        <translation>Позначки та &amp;нотатки</translation>
    </message>
    <message>
        <source>Library on the &amp;right</source>
        <translation>Бібліотека п&amp;раворуч</translation>
    </message>
    <message>
        <source>Marks and notes on the l&amp;eft</source>
        <translation>Позначки та нотатки &amp;ліворуч</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>Лише т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>П&amp;ритлумити інші абзаци</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;екран</translation>
    </message>
    <message>
        <source>Nothing &amp;moves or blinks</source>
        <translation>Ніщо не р&amp;ухається й не блимає</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Наступна частина &amp;вікна</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Попередня &amp;частина вікна</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Програма</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Меню</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Знайти &amp;команду…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Налаштування…</translation>
    </message>
    <message>
        <source>&amp;Rule packs…</source>
        <translation>Набори &amp;правил…</translation>
    </message>
    <message>
        <source>How to &amp;read the marks</source>
        <translation>Як &amp;читати позначки</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сполучення клавіш</translation>
    </message>
    <message>
        <source>&amp;About Slantlight</source>
        <translation>П&amp;ро програму Slantlight</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>Кольори сторінки</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>Як у &amp;вікна</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Папір</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Сепія</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>С&amp;іра</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Чорна</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>Ви&amp;сокий контраст</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Кольори вікна</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>window</comment>
        <translation>Як у с&amp;истемі</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>window</comment>
        <translation>Світ&amp;ле</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>window</comment>
        <translation>&amp;Темне</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>На сторінці</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>П&amp;орівняти з…</translation>
    </message>
    <message>
        <source>Compare two samp&amp;les</source>
        <translation>Порівняти два &amp;приклади</translation>
    </message>
    <message>
        <source>&amp;Back to the comparison</source>
        <translation>&amp;Назад до порівняння</translation>
    </message>
    <message>
        <source>Rule &amp;workshop</source>
        <translation>&amp;Майстерня правил</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Вправа</translation>
    </message>
    <message>
        <source>&amp;Practise on this article</source>
        <translation>В&amp;правлятися на цій статті</translation>
    </message>
    <message>
        <source>Try a sample e&amp;xercise</source>
        <translation>Спробувати &amp;навчальний приклад</translation>
    </message>
    <message>
        <source>&amp;Make an exercise…</source>
        <translation>&amp;Створити вправу…</translation>
    </message>
    <message>
        <source>&amp;Compare the answers of a class…</source>
        <translation>Порівняти відповіді к&amp;ласу…</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>Від&amp;крити ключ</translation>
    </message>
    <message>
        <source>Save my &amp;answers…</source>
        <translation>Зберегти мої від&amp;повіді…</translation>
    </message>
    <message>
        <source>Score against a &amp;key…</source>
        <translation>Оцінити за к&amp;лючем…</translation>
    </message>
    <message>
        <source>Count my &amp;earlier annotations</source>
        <translation>Врахувати мої &amp;попередні анотації</translation>
    </message>
    <message>
        <source>Print the &amp;worksheet…</source>
        <translation>Надрукувати &amp;робочий аркуш…</translation>
    </message>
    <message>
        <source>Print the res&amp;ult…</source>
        <translation>Надрукувати ре&amp;зультат…</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Почати &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>Ви&amp;йти з вправи</translation>
    </message>
    <message>
        <source>A&amp;greement of coders…</source>
        <translation>Згода ко&amp;дувальників…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>Нова &amp;добірка</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>&amp;Зберегти цей пошук</translation>
    </message>
    <message>
        <source>&amp;All annotations</source>
        <translation>&amp;Усі анотації</translation>
    </message>
    <message>
        <source>&amp;Figures of the library</source>
        <translation>&amp;Показники бібліотеки</translation>
    </message>
    <message>
        <source>&amp;Merge a library or project…</source>
        <translation>&amp;Об’єднати з бібліотекою чи проєктом…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервні копії…</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>&amp;Експортувати все…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Книга кодів…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rules…</source>
        <translation>Що ви &amp;сказали про правила…</translation>
    </message>
    <message>
        <source>Hand on a &amp;project…</source>
        <translation>&amp;Передати проєкт…</translation>
    </message>
    <message>
        <source>&amp;Hide what other coders said</source>
        <translation>С&amp;ховати позначки інших кодувальників</translation>
    </message>
    <message>
        <source>Export &amp;annotations…</source>
        <translation>Експорт &amp;анотацій…</translation>
    </message>
    <message>
        <source>&amp;Import annotations or codes…</source>
        <translation>&amp;Імпорт анотацій або кодів…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement of coders</source>
        <translation>Згода кодувальників</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Показники</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <extracomment>A tab; %n is how many differences are not settled.</extracomment>
        <translation>&amp;Відмінності</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>Перебіг порівняння</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Зупинити порівняння</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Копіювати показники</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Текстом із табуляцією, для електронної таблиці</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Зберегти як таблицю…</translation>
    </message>
    <message>
        <source>All figures, by code and by article, as CSV</source>
        <translation>Усі показники, за кодами і за статтями, у CSV</translation>
    </message>
    <message>
        <source>Stopped. What is shown is what was compared before.</source>
        <translation>Зупинено. Показано те, що порівнювали раніше.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Differences (%n)</source>
        <translation>
            <numerusform>&amp;Відмінності (%n)</numerusform>
            <numerusform>&amp;Відмінності (%n)</numerusform>
            <numerusform>&amp;Відмінності (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>me</source>
        <extracomment>The owner of the library in a list of coders.</extracomment>
        <translation>я</translation>
    </message>
    <message>
        <source>the rules</source>
        <extracomment>The rules of the program, in a list of coders.</extracomment>
        <translation>правила</translation>
    </message>
    <message>
        <source>Tick two coders or more. The rules can be one of them.</source>
        <translation>Позначте двох кодувальників або більше. Одним із них можуть бути правила.</translation>
    </message>
    <message>
        <source>These coders have no article in common. Each has to annotate the same one; or blank articles are counted.</source>
        <translation>Ці кодувальники не мають спільних статей. Кожен має анотувати ту саму, або порожні статті мають враховуватися.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>Порівняно %n статтю.</numerusform>
            <numerusform>Порівняно %n статті.</numerusform>
            <numerusform>Порівняно %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out, which fewer than two of them have coded.</source>
        <translation>
            <numerusform>Пропущено %n статтю: її кодували менш як двоє з них.</numerusform>
            <numerusform>Пропущено %n статті: їх кодували менш як двоє з них.</numerusform>
            <numerusform>Пропущено %n статей: їх кодували менш як двоє з них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) left out, whose place is lost or in doubt.</source>
        <translation>
            <numerusform>Пропущено %n анотацію: її місце втрачено або сумнівне.</numerusform>
            <numerusform>Пропущено %n анотації: їхнє місце втрачено або сумнівне.</numerusform>
            <numerusform>Пропущено %n анотацій: їхнє місце втрачено або сумнівне.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other coders said is hidden, and they are not compared.</source>
        <translation>Те, що сказали інші кодувальники, приховано, і їх не порівнюють.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementWords</name>
    <message>
        <source>Agreement</source>
        <extracomment>How many of all units two coders judged alike; a column of a table.</extracomment>
        <translation>Згода</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>κ Коена</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>α Кріппендорфа</translation>
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
        <translation>F₁ точно</translation>
    </message>
    <message>
        <source>F₁ half</source>
        <extracomment>F1 counted by whole annotations that share at least half of their words.</extracomment>
        <translation>F₁ половина</translation>
    </message>
    <message>
        <source>Brennan-Prediger κ</source>
        <extracomment>A figure of agreement, by its inventors&apos; names.</extracomment>
        <translation>κ Бреннана — Предігера</translation>
    </message>
    <message>
        <source>Share of all units that were judged alike, also of those that nobody marked. Where little is marked it is high by chance.</source>
        <translation>Частка всіх одиниць з однаковим судженням, також тих, що ніхто не позначив. Де позначено мало, вона велика й випадково.</translation>
    </message>
    <message>
        <source>Agreement above chance, for two coders, over all units; chance is what each coder’s own frequencies give (Cohen 1960).</source>
        <translation>Згода понад випадкову, для двох кодувальників, за всіма одиницями; випадкова — та, що дають частоти самих кодувальників (Коен 1960).</translation>
    </message>
    <message>
        <source>Agreement above chance, for any number of coders, over all units; nominal (Krippendorff 2004).</source>
        <translation>Згода понад випадкову, для будь-якої кількості кодувальників, за всіма одиницями; номінальна (Кріппендорф 2004).</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for unitizing: how far apart the ends of passages lie, and how long those are that meet nothing (Krippendorff 1995, 2004).</source>
        <translation>Альфа Кріппендорфа для меж: як далеко розходяться кінці уривків і якої довжини ті, яким ніщо не відповідає (Кріппендорф 1995, 2004).</translation>
    </message>
    <message>
        <source>Of the units that coders marked, the share that they marked alike; what nobody marked does not count (Hripcsak and Rothschild 2005).</source>
        <translation>Частка одиниць, позначених однаково, серед тих, що позначили кодувальники; не позначене ніким не враховується (Хріпчак і Ротшильд 2005).</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has the very same words with the other.</source>
        <translation>Частка анотацій обох, що мають в іншого рівно ті самі слова.</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has at least half of all their words in common with one of the other.</source>
        <translation>Частка анотацій обох, що мають щонайменше половину всіх слів спільних з анотацією іншого.</translation>
    </message>
    <message>
        <source>Agreement above chance, where chance gives each value equally often (Brennan and Prediger 1981).</source>
        <translation>Згода понад випадкову, коли випадок дає кожне значення однаково часто (Бреннан і Предігер 1981).</translation>
    </message>
    <message>
        <source>Undefined: no two of these coders have coded the same article.</source>
        <translation>Не визначено: жодні двоє з цих кодувальників не кодували ту саму статтю.</translation>
    </message>
    <message>
        <source>Undefined: nobody marked anything.</source>
        <translation>Не визначено: ніхто нічого не позначив.</translation>
    </message>
    <message>
        <source>Undefined: everybody judged every unit alike, so chance would have given the same.</source>
        <translation>Не визначено: усі судили про кожну одиницю однаково, тож випадок дав би те саме.</translation>
    </message>
    <message>
        <source>Undefined: it exists for two coders only.</source>
        <translation>Не визначено: існує лише для двох кодувальників.</translation>
    </message>
    <message>
        <source>Undefined: no article was coded by all of these coders.</source>
        <translation>Не визначено: жодної статті не кодували всі ці кодувальники.</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Words and signs</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Слова і розділові знаки</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Речення</translation>
    </message>
    <message>
        <source>Every character counts, spaces too.</source>
        <translation>Враховується кожен знак, пробіли теж.</translation>
    </message>
    <message>
        <source>Every word, number and sign counts; it is marked where any part of it is.</source>
        <translation>Враховується кожне слово, число і знак; воно позначене, якщо позначено будь-яку його частину.</translation>
    </message>
    <message>
        <source>Every sentence counts; it is marked where any part of it is.</source>
        <translation>Враховується кожне речення; воно позначене, якщо позначено будь-яку його частину.</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>One of two coders alone has marked a place; %1 is their name.</extracomment>
        <translation>лише %1</translation>
    </message>
    <message>
        <source>another code</source>
        <extracomment>Two coders gave the same words another code.</extracomment>
        <translation>інший код</translation>
    </message>
    <message>
        <source>other ends</source>
        <extracomment>Two coders gave the same code, yet their passages begin or end elsewhere.</extracomment>
        <translation>інші межі</translation>
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
        <translation>зсунуто</translation>
    </message>
    <message>
        <source>place in doubt</source>
        <extracomment>It is not sure that the place of an annotation is the right one.</extracomment>
        <translation>місце під сумнівом</translation>
    </message>
    <message>
        <source>place lost</source>
        <extracomment>The place of an annotation is gone from the text.</extracomment>
        <translation>місце втрачено</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationCard</name>
    <message>
        <source>Edit &amp;memo</source>
        <translation>Змінити &amp;мемо</translation>
    </message>
    <message>
        <source>Write what you think of this place (M)</source>
        <translation>Напишіть, що ви думаєте про це місце (M)</translation>
    </message>
    <message>
        <source>your annotation</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>ваша анотація</translation>
    </message>
    <message>
        <source>The text has changed here, so this place is a guess.</source>
        <translation>Текст тут змінився, тому місце вгадано.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>П&amp;рибрати</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>Прибрати цю анотацію (Delete)</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>Написати &amp;мемо</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>автор: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationModel</name>
    <message>
        <source>Memo: %1</source>
        <translation>Мемо: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>автор: %1</translation>
    </message>
    <message>
        <source>Made %1, changed %2</source>
        <extracomment>%1 and %2 are dates with times.</extracomment>
        <translation>Створено: %1, змінено: %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationWords</name>
    <message>
        <source>Target: %1</source>
        <extracomment>The target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Об’єкт: %1</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Of somebody who annotates, whose name is not known.</extracomment>
        <translation>хтось інший</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsModel</name>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодувальник</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Створена</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Змінена</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsPanel</name>
    <message>
        <source>No note holds these words.</source>
        <translation>У жодній нотатці немає цих слів.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Видалити анотацію</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Нотаток поки немає</translation>
    </message>
    <message>
        <source>Select some words in the article, then press N to code them and write a memo. H highlights them, and 1 to 9 give them a code at once.</source>
        <translation>Виділіть слова у статті й натисніть N, щоб дати їм код і написати мемо. H виділяє їх кольором, а клавіші від 1 до 9 одразу дають код.</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Відібрати нотатки</translation>
    </message>
    <message>
        <source>By code, words of the article, or memo</source>
        <translation>За кодом, словами статті чи мемо</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;code of %n annotations…</source>
        <translation>
            <numerusform>Змінити &amp;код %n анотації…</numerusform>
            <numerusform>Змінити &amp;код %n анотацій…</numerusform>
            <numerusform>Змінити &amp;код %n анотацій…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n annotations…</source>
        <translation>
            <numerusform>Додати &amp;мітку до %n анотації…</numerusform>
            <numerusform>Додати &amp;мітку до %n анотацій…</numerusform>
            <numerusform>Додати &amp;мітку до %n анотацій…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Об’єднати в одну</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n annotations</source>
        <translation>
            <numerusform>&amp;Видалити %n анотацію</numerusform>
            <numerusform>&amp;Видалити %n анотації</numerusform>
            <numerusform>&amp;Видалити %n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Додати мітку</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotations:</source>
        <translation>
            <numerusform>Мітка для %n анотації:</numerusform>
            <numerusform>Мітка для %n анотацій:</numerusform>
            <numerusform>Мітка для %n анотацій:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations removed.</source>
        <translation>
            <numerusform>Видалено %n анотацію.</numerusform>
            <numerusform>Видалено %n анотації.</numerusform>
            <numerusform>Видалено %n анотацій.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копіювати як Markdown</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Копіювати як Mark&amp;down</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>Скопійовано %n анотацію у форматі Markdown.</numerusform>
            <numerusform>Скопійовано %n анотації у форматі Markdown.</numerusform>
            <numerusform>Скопійовано %n анотацій у форматі Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsWindow</name>
    <message>
        <source>Open the article there</source>
        <translation>Відкрити статтю на цьому місці</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Змінити код…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Додати мітки…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копіювати як Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копіювати як CSV</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>All annotations — Slantlight</source>
        <translation>Усі анотації — Slantlight</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>Шукати в усіх анотаціях</translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation>Втрачені місця</translation>
    </message>
    <message>
        <source>Only annotations whose words do not stand in their article any more</source>
        <translation>Лише анотації, слів яких більше немає в статті</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Усі анотації</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln анотація</numerusform>
            <numerusform>%Ln анотації</numerusform>
            <numerusform>%Ln анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations yet. Select words in an article and give them a code: they are listed here, across all articles.</source>
        <translation>Анотацій поки немає. Виділіть слова у статті й дайте їм код: тут будуть анотації всіх статей.</translation>
    </message>
    <message>
        <source>No annotation has this.</source>
        <translation>Таких анотацій немає.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Додати мітки</translation>
    </message>
    <message>
        <source>Tags, parted by commas:</source>
        <translation>Мітки через кому:</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleActions</name>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
    <message>
        <source>Compare with the open article</source>
        <translation>Порівняти з відкритою статтею</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Покласти в добірку…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Прибрати з цієї добірки</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Мітки…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Нотатка…</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Відкрити її сторінку у браузері</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копіювати адресу</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Експорт…</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Дістати з кошика</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Прибрати з бібліотеки</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Which collection?</source>
        <translation>Яка добірка?</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Нова добірка…</translation>
    </message>
    <message>
        <source>Make a collection, to put articles in</source>
        <translation>Створити добірку, щоб класти в неї статті</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Порівняти ці дві</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Порівняти з…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити як непрочитане</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleChooser</name>
    <message>
        <source>Choose articles</source>
        <translation>Вибір статей</translation>
    </message>
    <message numerus="yes">
        <source>There are %n articles in this source. Which ones?</source>
        <translation>
            <numerusform>У цьому джерелі %n стаття. Які?</numerusform>
            <numerusform>У цьому джерелі %n статті. Які?</numerusform>
            <numerusform>У цьому джерелі %n статей. Які?</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of this source</source>
        <translation>Статті цього джерела</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Виділити в&amp;се</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are added to the library, and the first of them is opened.</source>
        <translation>
            <numerusform>%n стаття додається до бібліотеки й відкривається.</numerusform>
            <numerusform>%n статті додаються до бібліотеки, перша з них відкривається.</numerusform>
            <numerusform>%n статей додаються до бібліотеки, перша з них відкривається.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to add them all.</source>
        <translation>Виділіть кілька з Ctrl або Shift, щоб додати їх усі.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleFind</name>
    <message>
        <source>Not found</source>
        <translation>Не знайдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln збіг</numerusform>
            <numerusform>%Ln збіги</numerusform>
            <numerusform>%Ln збігів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>That was the last match; here is the first one.</source>
        <translation>Це був останній збіг; ось перший.</translation>
    </message>
    <message>
        <source>That was the first match; here is the last one.</source>
        <translation>Це був перший збіг; ось останній.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Стаття</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleVersions</name>
    <message>
        <source>This article is in your library already; you opened it today.</source>
        <translation>Ця стаття вже є в бібліотеці; ви відкривали її сьогодні.</translation>
    </message>
    <message>
        <source>This article is in your library already; you opened it on %1.</source>
        <translation>Ця стаття вже є в бібліотеці; ви відкривали її %1.</translation>
    </message>
    <message>
        <source>This page is in your library as it was when you opened it on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Ця сторінка є в бібліотеці такою, якою була, коли ви відкривали її %1.</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Шукати зміни</translation>
    </message>
    <message>
        <source>Nothing has changed since: the text is the same, word for word.</source>
        <translation>Відтоді нічого не змінилося: текст той самий, слово в слово.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleView</name>
    <message>
        <source>Marks are shown.</source>
        <translation>Позначки показано.</translation>
    </message>
    <message>
        <source>Marks are hidden.</source>
        <translation>Позначки приховано.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Спершу виділіть слова, потім виберіть код.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AtAGlance</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln позначка</numerusform>
            <numerusform>%Ln позначки</numerusform>
            <numerusform>%Ln позначок</numerusform>
        </translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>whose own words</comment>
        <translation>видання</translation>
    </message>
    <message>
        <source>%1, none in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, жодної у власних словах: %2.</translation>
    </message>
    <message>
        <source>%1, all in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, усі у власних словах: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %n some of them, %2 an outlet.</extracomment>
        <translation>
            <numerusform>%1, з них %Ln у власних словах: %2.</numerusform>
            <numerusform>%1, з них %Ln у власних словах: %2.</numerusform>
            <numerusform>%1, з них %Ln у власних словах: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not tell who publishes it.</source>
        <translation>Текст не каже, хто його публікує.</translation>
    </message>
    <message>
        <source>No marks are shown.</source>
        <translation>Позначок не показано.</translation>
    </message>
    <message>
        <source>One mark: %1. %2.</source>
        <extracomment>%1 are the marked words, %2 in whose words they stand: &quot;RT&apos;s words&quot;.</extracomment>
        <translation>Одна позначка: %1. %2.</translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <extracomment>%1 are the words of marks, parted by commas.</extracomment>
        <translation>Найсильніші: %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BackupsDialog</name>
    <message>
        <source>Backups of the library</source>
        <translation>Резервні копії бібліотеки</translation>
    </message>
    <message numerus="yes">
        <source>Once a day the library is copied by itself; the last %n daily copies are kept. Those that you make stay until you delete them.</source>
        <translation>
            <numerusform>Раз на день бібліотека копіюється сама; зберігається остання %n копія. Зроблені вами лишаються, доки ви їх не видалите.</numerusform>
            <numerusform>Раз на день бібліотека копіюється сама; зберігаються останні %n копії. Зроблені вами лишаються, доки ви їх не видалите.</numerusform>
            <numerusform>Раз на день бібліотека копіюється сама; зберігаються останні %n копій. Зроблені вами лишаються, доки ви їх не видалите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервні копії, спершу найновіші</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Зроблено</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Як</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервних копій ще немає.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Зробити копію зараз</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Відновити…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>сама</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручну</translation>
    </message>
    <message>
        <source>Go back to the library as it was on %1?</source>
        <translation>Повернутися до бібліотеки, якою вона була %1?</translation>
    </message>
    <message>
        <source>The library of today is set aside beside it; nothing is deleted. The window opens anew.</source>
        <translation>Сьогоднішню бібліотеку буде відкладено поруч; нічого не видаляється. Вікно відкриється знову.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Відновити</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BatchReport</name>
    <message>
        <source>No article was added to the library.</source>
        <translation>До бібліотеки не додано жодної статті.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added to the library.</source>
        <translation>
            <numerusform>До бібліотеки додано %n статтю.</numerusform>
            <numerusform>До бібліотеки додано %n статті.</numerusform>
            <numerusform>До бібліотеки додано %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n там уже була.</numerusform>
            <numerusform>%n там уже були.</numerusform>
            <numerusform>%n там уже було.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before the end.</source>
        <translation>Ви зупинили до кінця.</translation>
    </message>
    <message>
        <source>Not everything could be opened</source>
        <translation>Не все вдалося відкрити</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>Не вдалося відкрити %n файл:</numerusform>
            <numerusform>Не вдалося відкрити %n файли:</numerusform>
            <numerusform>Не вдалося відкрити %n файлів:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be opened, and why</source>
        <translation>Файли, які не вдалося відкрити, і чому</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копіювати</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesText</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n абзац змінено</numerusform>
            <numerusform>%n абзаци змінено</numerusform>
            <numerusform>%n абзаців змінено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новий</numerusform>
            <numerusform>%n нові</numerusform>
            <numerusform>%n нових</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n зник</numerusform>
            <numerusform>%n зникли</numerusform>
            <numerusform>%n зникло</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Marks: %2 new, %3 gone.</source>
        <extracomment>%1 lists what happened to paragraphs, %2 and %3 are numbers.</extracomment>
        <translation>%1. Позначки: нових %2, зникло %3.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoiceModel</name>
    <message>
        <source>Used lately</source>
        <translation>Нещодавні</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (клавіша %2)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Нічого з такою назвою</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClassDialog</name>
    <message>
        <source>Answers to “%1”</source>
        <extracomment>%1 is the title of an exercise.</extracomment>
        <translation>Відповіді до «%1»</translation>
    </message>
    <message>
        <source>Who found how much</source>
        <translation>Хто скільки знайшов</translation>
    </message>
    <message>
        <source>What was found by how many</source>
        <translation>Що знайшли скільки людей</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Учень</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Понад</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без імені)</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Місце ключа</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Знайшли</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Та сама категорія</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many students (%1) of all (%2) found a place.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>&amp;Copy the tables</source>
        <translation>&amp;Копіювати таблиці</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Текстом із табуляцією, для електронної таблиці</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Очистити поле</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeForm</name>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значення</translation>
    </message>
    <message>
        <source>What a passage with this code has</source>
        <translation>Що є в уривку з цим кодом</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Ставити, коли</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Що має бути</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Не ставити, коли</translation>
    </message>
    <message>
        <source>What looks like it, and is something else</source>
        <translation>Що схоже, але є іншим</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>One passage on each line</source>
        <translation>По уривку в рядку</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Контрприклади</translation>
    </message>
    <message>
        <source>Passages that look so; one on each line</source>
        <translation>Уривки, що лише схожі; по одному в рядку</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Джерело</translation>
    </message>
    <message>
        <source>Author, year, title</source>
        <translation>Автор, рік, назва</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Розташований під</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Колір</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Лінія</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>нічим</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>A colour, or a style of line: the one that a code has without anybody choosing.</extracomment>
        <translation>як зазвичай</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Інший…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodePicker</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Type a part of a code, or its digit</source>
        <translation>Введіть частину коду або його цифру</translation>
    </message>
    <message>
        <source>For your hand</source>
        <translation>Для вас</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeSettings</name>
    <message>
        <source>A digit gives its code to the selected words, to the mark or to the annotation at the caret. Codes of your own are kept in your library.</source>
        <translation>Цифра дає свій код виділеним словам, позначці чи анотації біля курсора. Ваші власні коди зберігаються в бібліотеці.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Назва коду</translation>
    </message>
    <message>
        <source>Digit of the code</source>
        <translation>Цифра коду</translation>
    </message>
    <message>
        <source>none</source>
        <translation>немає</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новий код</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Прибрати</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Анотації з цим кодом зберігають його</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Open the codebook…</source>
        <translation>Відкрити книгу кодів…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations have this code</source>
        <translation>
            <numerusform>Цей код у %n анотації</numerusform>
            <numerusform>Цей код у %n анотацій</numerusform>
            <numerusform>Цей код у %n анотацій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodebookDialog</name>
    <message>
        <source>Media frames</source>
        <extracomment>A ready-made codebook: the fifteen frames of news, such as economic or morality.</extracomment>
        <translation>Медійні фрейми</translation>
    </message>
    <message>
        <source>Persuasion techniques</source>
        <extracomment>Ready-made codebooks.</extracomment>
        <translation>Прийоми переконання</translation>
    </message>
    <message>
        <source>Portrayal of actors</source>
        <translation>Зображення дійових осіб</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ще</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Книга кодів</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Новий код</translation>
    </message>
    <message>
        <source>What you write is kept at once. Codes that come with the program keep their name and meaning; the rest of them is yours.</source>
        <translation>Написане зберігається одразу. Коди, що постачаються з програмою, зберігають назву й значення; решта в них — ваша.</translation>
    </message>
    <message>
        <source>New code &amp;under this one</source>
        <translation>Новий код &amp;під цим</translation>
    </message>
    <message>
        <source>&amp;Merge into another code…</source>
        <translation>&amp;Об’єднати з іншим кодом…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Прибрати</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Анотації з цим кодом збережуть його</translation>
    </message>
    <message>
        <source>Add a ready-made &amp;book</source>
        <translation>Додати готову &amp;книгу</translation>
    </message>
    <message>
        <source>Add a book from a &amp;file…</source>
        <translation>Додати книгу з &amp;файлу…</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>&amp;Зберегти книгу кодів як…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новий код</translation>
    </message>
    <message>
        <source>The code “%1” was removed.</source>
        <translation>Код «%1» прибрано.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>«%1» об’єднано з «%2».</translation>
    </message>
    <message>
        <source>All codes of that book are here already.</source>
        <translation>Усі коди цієї книги вже тут.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were added.</source>
        <translation>
            <numerusform>Додано %n код.</numerusform>
            <numerusform>Додано %n коди.</numerusform>
            <numerusform>Додано %n кодів.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a book from a file</source>
        <translation>Додати книгу з файлу</translation>
    </message>
    <message>
        <source>Codebooks (%1)</source>
        <translation>Книги кодів (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Усі файли (%1)</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Зберегти книгу кодів</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CoderChoices</name>
    <message>
        <source>Coders to compare</source>
        <translation>Кодувальники, яких порівнюють</translation>
    </message>
    <message>
        <source>Count blank articles</source>
        <translation>Враховувати порожні статті</translation>
    </message>
    <message>
        <source>Codes that count</source>
        <translation>Коди, що враховуються</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>What is counted where coders are compared: characters, words or sentences.</extracomment>
        <translation>Одиниця</translation>
    </message>
    <message>
        <source>An article in which a coder has no annotation counts as one in which they found nothing. Otherwise it counts as one that they have not coded, and is left out.</source>
        <translation>Стаття, у якій кодувальник не має жодної анотації, вважається тією, де він нічого не знайшов. Інакше вона вважається не закодованою ним і пропускається.</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодувальники</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <translation>
            <numerusform>%1 (%n стаття)</numerusform>
            <numerusform>%1 (%n статті)</numerusform>
            <numerusform>%1 (%n статей)</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks that the rules make, each with its category as code</source>
        <translation>Позначки правил, кожна зі своєю категорією як кодом</translation>
    </message>
    <message>
        <source>All that two have coded</source>
        <translation>Усі, що кодували двоє</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Відкрита: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>Команда</translation>
    </message>
    <message>
        <source>What is to be done? Type a part of it</source>
        <translation>Що зробити? Введіть частину назви</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparePages</name>
    <message>
        <source>Article A</source>
        <translation>Стаття A</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Попередня версія</translation>
    </message>
    <message>
        <source>Article B</source>
        <translation>Стаття B</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Пізніша версія</translation>
    </message>
    <message>
        <source>Text of article A</source>
        <translation>Текст статті A</translation>
    </message>
    <message>
        <source>Text of the earlier version</source>
        <translation>Текст попередньої версії</translation>
    </message>
    <message>
        <source>Text of article B</source>
        <translation>Текст статті B</translation>
    </message>
    <message>
        <source>Text of the later version</source>
        <translation>Текст пізнішої версії</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копіювати</translation>
    </message>
    <message>
        <source>Go to where the other tells this</source>
        <translation>Туди, де це розповідає інша</translation>
    </message>
    <message>
        <source>Read this article by itself</source>
        <translation>Читати цю статтю окремо</translation>
    </message>
    <message>
        <source>The same paragraph in both versions</source>
        <translation>Той самий абзац в обох версіях</translation>
    </message>
    <message>
        <source>Both tell this (%1 %): %2</source>
        <extracomment>%1 is a number: how sure it is; %2 is what two paragraphs share.</extracomment>
        <translation>Це розповідають обидві (%1 %): %2</translation>
    </message>
    <message>
        <source>This paragraph is gone.</source>
        <translation>Цей абзац зник.</translation>
    </message>
    <message>
        <source>This paragraph is new.</source>
        <translation>Цей абзац новий.</translation>
    </message>
    <message>
        <source>Only A tells this.</source>
        <translation>Це розповідає лише A.</translation>
    </message>
    <message>
        <source>Only B tells this.</source>
        <translation>Це розповідає лише B.</translation>
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
        <translation>Інша стаття цього не розповідає, наскільки бачить програма.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Прокручувати разом</translation>
    </message>
    <message>
        <source>Scroll both texts together, so that what tells the same meets</source>
        <translation>Прокручувати обидва тексти разом, щоб зустрічалося те, що розповідає про одне</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Попередня відмінність</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Наступна відмінність</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Експорт порівняння</translation>
    </message>
    <message>
        <source>As a page, side by side (&amp;HTML)…</source>
        <translation>Як сторінка, поруч (&amp;HTML)…</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>Як &amp;текст…</translation>
    </message>
    <message>
        <source>As data (&amp;JSON)…</source>
        <translation>Як дані (&amp;JSON)…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профілі</translation>
    </message>
    <message>
        <source>What differs, and both profiles</source>
        <translation>Відмінності та обидва профілі</translation>
    </message>
    <message numerus="yes">
        <source>Two versions of one article: %Ln difference(s)</source>
        <translation>
            <numerusform>Дві версії однієї статті: %Ln відмінність</numerusform>
            <numerusform>Дві версії однієї статті: %Ln відмінності</numerusform>
            <numerusform>Дві версії однієї статті: %Ln відмінностей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two articles side by side: %Ln difference(s)</source>
        <translation>
            <numerusform>Дві статті поруч: %Ln відмінність</numerusform>
            <numerusform>Дві статті поруч: %Ln відмінності</numerusform>
            <numerusform>Дві статті поруч: %Ln відмінностей</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these two articles could be paired.</source>
        <translation>У цих двох статтях нічого не вдалося зіставити.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompareWithDialog</name>
    <message>
        <source>Both name: %1</source>
        <translation>Обидві називають: %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Порівняти з</translation>
    </message>
    <message>
        <source>Compare “%1” with</source>
        <extracomment>%1 is an article&apos;s headline.</extracomment>
        <translation>Порівняти «%1» з</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Шукати в усіх статтях</translation>
    </message>
    <message>
        <source>Articles to compare with</source>
        <translation>Статті для порівняння</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Порівняти</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>An a&amp;ddress…</source>
        <translation>&amp;Адреса…</translation>
    </message>
    <message>
        <source>There is no other article in the library yet. Take a file or an address.</source>
        <translation>Іншої статті в бібліотеці поки немає. Візьміть файл або адресу.</translation>
    </message>
    <message>
        <source>No other article holds all these words.</source>
        <translation>У жодній іншій статті немає всіх цих слів.</translation>
    </message>
    <message>
        <source>Articles that share names with this one come first.</source>
        <translation>Статті, що мають із цією спільні імена, стоять першими.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparedHead</name>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of the head of one of two articles: which one, and its headline.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read “%1” by itself</source>
        <extracomment>On the button that opens one of two compared articles; %1 is its headline.</extracomment>
        <translation>Читати «%1» окремо</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonLines</name>
    <message>
        <source>Profiles</source>
        <translation>Профілі</translation>
    </message>
    <message>
        <source>Both tell</source>
        <translation>Розповідають обидві</translation>
    </message>
    <message>
        <source>nothing that could be paired</source>
        <translation>нічого, що вдалося б зіставити</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Відмінностей не знайдено.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonPage</name>
    <message>
        <source>Two articles side by side</source>
        <translation>Дві статті поруч</translation>
    </message>
    <message>
        <source>Two versions of one article</source>
        <translation>Дві версії однієї статті</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Зникло</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Нове</translation>
    </message>
    <message>
        <source>A, the earlier version</source>
        <translation>A, попередня версія</translation>
    </message>
    <message>
        <source>B, the later version</source>
        <translation>B, пізніша версія</translation>
    </message>
    <message>
        <source>%1 tells the same</source>
        <extracomment>%1 is the number of a paragraph of the other article: &quot;B4&quot;.</extracomment>
        <translation>%1 розповідає про те саме</translation>
    </message>
    <message>
        <source>Only %1 tells this.</source>
        <extracomment>Said of a paragraph; %1 is &quot;A&quot; or &quot;B&quot;.</extracomment>
        <translation>Це розповідає лише %1.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Відмінності</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Відмінностей не знайдено.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Title of a column that says why two wordings are set side by side.</extracomment>
        <translation>Чому</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профілі</translation>
    </message>
    <message>
        <source>Marks in these articles</source>
        <extracomment>Title of the legend at the end of a page with two articles.</extracomment>
        <translation>Позначки в цих статтях</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Доповнення</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Desk</name>
    <message>
        <source>pasted text</source>
        <translation>вставлений текст</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Додати анотацію</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <extracomment>Undo command; a memo is the note on an annotation.</extracomment>
        <translation>Змінити мемо</translation>
    </message>
    <message>
        <source>Change code</source>
        <extracomment>Undo command; a code is the named category of an annotation.</extracomment>
        <translation>Змінити код</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>Повернути анотацію на місце</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Прибрати анотацію</translation>
    </message>
    <message>
        <source>Answer marker</source>
        <extracomment>Undo command; a marker is a stretch of text that a rule found.</extracomment>
        <translation>Відповісти на позначку</translation>
    </message>
    <message>
        <source>Silence rule</source>
        <translation>Вимкнути правило</translation>
    </message>
    <message>
        <source>Use rule again</source>
        <translation>Увімкнути правило</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A step in the list of what was done: %1 is what, %2 the words it was done to.</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Undo command: of an exercise.</extracomment>
        <translation>Почати заново</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Прибрати статтю</translation>
    </message>
    <message>
        <source>Put article back</source>
        <translation>Повернути статтю</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Об’єднати коди</translation>
    </message>
    <message>
        <source>Set target</source>
        <extracomment>Undo command; the target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Вказати об’єкт</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Змінити мітки</translation>
    </message>
    <message>
        <source>Split annotation</source>
        <translation>Розділити анотацію</translation>
    </message>
    <message>
        <source>Merge annotations</source>
        <translation>Об’єднати анотації</translation>
    </message>
    <message>
        <source>Change codes of annotations</source>
        <translation>Змінити коди анотацій</translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Помітити анотації</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Прибрати анотації</translation>
    </message>
    <message>
        <source>Agree and annotate</source>
        <extracomment>Undo command; to agree with a mark made an annotation, too.</extracomment>
        <translation>Погодитися й анотувати</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Написати нотатку</translation>
    </message>
    <message>
        <source>Settle a difference</source>
        <extracomment>Undo command: somebody decided which of two coders&apos; readings of a place holds.</extracomment>
        <translation>Вирішити відмінність</translation>
    </message>
    <message>
        <source>Open a difference again</source>
        <extracomment>Undo command: a difference of two coders counts as not decided again.</extracomment>
        <translation>Знову відкрити відмінність</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Змінити коди</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Створити добірку</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Перейменувати добірку</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Перемістити добірку</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Видалити добірку</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>Покласти в добірку</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>Прибрати з добірки</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Перейменувати мітку</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Видалити мітку</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Позначити як прочитане</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Позначити як непрочитане</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Перемістити в кошик</translation>
    </message>
    <message>
        <source>Take out of trash</source>
        <translation>Дістати з кошика</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Зберегти пошук</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>Змінити збережений пошук</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Видалити збережений пошук</translation>
    </message>
    <message>
        <source>Change code in codebook</source>
        <translation>Змінити код у книзі</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Додати код</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Прибрати код</translation>
    </message>
    <message>
        <source>Add codebook</source>
        <translation>Додати книгу кодів</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Імпорт анотацій</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DiagnosticText</name>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>%1 is a file, %2 and %3 are numbers.</extracomment>
        <translation>%1, рядок %2, стовпець %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;own.rules, line 12, column 9&quot;, %2 what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the %1 closes nothing</source>
        <translation>%1 нічого не закриває</translation>
    </message>
    <message>
        <source>the %1 is not closed</source>
        <translation>%1 не закрито</translation>
    </message>
    <message>
        <source>an alternative is empty</source>
        <translation>варіант порожній</translation>
    </message>
    <message>
        <source>groups are nested too deeply</source>
        <translation>групи вкладено надто глибоко</translation>
    </message>
    <message>
        <source>marked parts do not nest</source>
        <translation>розмічені частини не вкладаються</translation>
    </message>
    <message>
        <source>a part with a name is {name: ...}, the name in small letters</source>
        <translation>частину з назвою пишуть {назва: ...}, назву малими літерами</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has a meaning already</source>
        <translation>назва &apos;%1&apos; вже щось означає</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos; lies within itself</source>
        <translation>частина &apos;%1&apos; лежить усередині самої себе</translation>
    </message>
    <message>
        <source>more than %1 parts have names</source>
        <translation>назви є більш ніж у %1 частин</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no tag</source>
        <translation>у &apos;%1&apos; немає мітки</translation>
    </message>
    <message>
        <source>there is no tag &apos;%1&apos;</source>
        <translation>мітки &apos;%1&apos; не існує</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1 не існує; є %2</translation>
    </message>
    <message>
        <source>a gap is ... or ...N with N from 1 to %1</source>
        <translation>пропуск пишуть ... або ...N, де N від 1 до %1</translation>
    </message>
    <message>
        <source>&apos;=%1&apos; is more than one word</source>
        <translation>&apos;=%1&apos; — більш ніж одне слово</translation>
    </message>
    <message>
        <source>there is no list called &apos;%1&apos;</source>
        <translation>списку &apos;%1&apos; не існує</translation>
    </message>
    <message>
        <source>no word in &apos;%1&apos;</source>
        <translation>у &apos;%1&apos; немає слова</translation>
    </message>
    <message>
        <source>&apos;~%1&apos; is none of ~v, ~n and ~a</source>
        <translation>&apos;~%1&apos; — не ~v, не ~n і не ~a</translation>
    </message>
    <message>
        <source>no line before this one says &apos;let %1 = ...&apos;</source>
        <translation>жоден рядок вище не каже &apos;let %1 = ...&apos;</translation>
    </message>
    <message>
        <source>the pattern is too long; a list would help</source>
        <translation>взірець задовгий; допоможе список</translation>
    </message>
    <message>
        <source>gaps and options in a row can match in more than %1 ways; put a word between them, or use shorter gaps</source>
        <translation>пропуски й варіанти поспіль можуть збігтися більш ніж %1 способами; поставте між ними слово або візьміть коротші пропуски</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with no word that rules know</source>
        <translation>&apos;%1&apos; не починається з жодного слова, відомого правилам</translation>
    </message>
    <message>
        <source>a line before any rule</source>
        <translation>рядок перед першим правилом</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id such as doubt.purportedly</source>
        <translation>&apos;%1&apos; — не ідентифікатор на кшталт doubt.purportedly</translation>
    </message>
    <message>
        <source>there is a rule %1 already</source>
        <translation>правило %1 вже є</translation>
    </message>
    <message>
        <source>more than %1 rules; a list would hold their words</source>
        <translation>більш ніж %1 правил; їхні слова вмістить список</translation>
    </message>
    <message>
        <source>the rule %1 finds nothing (find)</source>
        <translation>правило %1 нічого не знаходить (find)</translation>
    </message>
    <message>
        <source>the rule %1 does not say why (say)</source>
        <translation>правило %1 не каже чому (say)</translation>
    </message>
    <message>
        <source>the rule %1 names no source (see)</source>
        <translation>правило %1 не називає джерела (see)</translation>
    </message>
    <message>
        <source>severity is note, weak or strong</source>
        <translation>severity — це note, weak або strong</translation>
    </message>
    <message>
        <source>a pattern gets a name as in &apos;let NP = /DET? /NOUN&apos;</source>
        <translation>взірець дістає назву так: &apos;let NP = /DET? /NOUN&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of a pattern already</source>
        <translation>&apos;%1&apos; — вже назва взірця</translation>
    </message>
    <message>
        <source>a pattern with a name has no marked or named parts; put them around &lt;NAME&gt;</source>
        <translation>у взірці з назвою немає розмічених чи названих частин; поставте їх навколо &lt;НАЗВА&gt;</translation>
    </message>
    <message>
        <source>no word, list, number or % item among the first six tokens</source>
        <translation>ні слова, ні списку, ні числа, ні елемента % серед перших шести знаків</translation>
    </message>
    <message>
        <source>only what is found has parts with names</source>
        <translation>названі частини має лише те, що шукають</translation>
    </message>
    <message>
        <source>more than %1 lines of a kind; a list would hold their words</source>
        <translation>більш ніж %1 рядків одного виду; їхні слова вмістить список</translation>
    </message>
    <message>
        <source>with this line all patterns hold more than %1 list entries; use shorter lists</source>
        <translation>з цим рядком усі взірці мають понад %1 записів списків; візьміть коротші списки</translation>
    </message>
    <message>
        <source>there is no voice &apos;%1&apos;</source>
        <translation>голосу &apos;%1&apos; не існує</translation>
    </message>
    <message>
        <source>there is no block &apos;%1&apos;</source>
        <translation>блоку &apos;%1&apos; не існує</translation>
    </message>
    <message>
        <source>no example (+) stands before its plainer wording (=)</source>
        <translation>перед простішим формулюванням (=) немає прикладу (+)</translation>
    </message>
    <message>
        <source>no plainer wording (plain) stands before its slot</source>
        <translation>перед його місцем немає простішого формулювання (plain)</translation>
    </message>
    <message>
        <source>a slot is one of match, before, after, not before, not after</source>
        <translation>місце — це match, before, after, not before або not after</translation>
    </message>
    <message>
        <source>a word takes a form as say~v or crowd~n</source>
        <translation>слово набуває форми так: say~v або crowd~n</translation>
    </message>
    <message>
        <source>only one word takes a form</source>
        <translation>форми набуває лише одне слово</translation>
    </message>
    <message>
        <source>no part is called &apos;%1&apos;</source>
        <translation>частини &apos;%1&apos; не існує</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>більш ніж %1 знаків</translation>
    </message>
    <message>
        <source>an example (+) marks nothing in {braces}</source>
        <translation>приклад (+) нічого не позначає в {дужках}</translation>
    </message>
    <message>
        <source>an example (-) has {braces}, yet must mark nothing</source>
        <translation>у прикладі (-) є {дужки}, хоча він не має нічого позначати</translation>
    </message>
    <message>
        <source>an entry before any list</source>
        <translation>запис перед першим списком</translation>
    </message>
    <message>
        <source>the list %1 is there already</source>
        <translation>список %1 вже є</translation>
    </message>
    <message>
        <source>the list %1 takes in itself</source>
        <translation>список %1 містить сам себе</translation>
    </message>
    <message>
        <source>lists take in lists more than %1 deep; take in the innermost ones directly</source>
        <translation>списки містять одні одних глибше ніж на %1 рівнів; візьміть найглибші прямо</translation>
    </message>
    <message>
        <source>the list %1 comes to more than %2 entries; part it, or take in fewer lists</source>
        <translation>у списку %1 виходить понад %2 записів; поділіть його або візьміть менше списків</translation>
    </message>
    <message>
        <source>with the list %1 all lists come to more than %2 entries; take in fewer lists</source>
        <translation>зі списком %1 в усіх списках виходить понад %2 записів; візьміть менше списків</translation>
    </message>
    <message>
        <source>an entry has at most %1 words</source>
        <translation>у записі щонайбільше %1 слів</translation>
    </message>
    <message>
        <source>a control character; take it out</source>
        <translation>керівний знак; приберіть його</translation>
    </message>
    <message>
        <source>more than %1 MB; part the file</source>
        <translation>понад %1 МБ; поділіть файл</translation>
    </message>
    <message>
        <source>further mistakes follow; mend these %1 first</source>
        <translation>далі є ще помилки; спершу виправте ці: %1</translation>
    </message>
    <message>
        <source>nothing stands after &apos;%1&apos;</source>
        <translation>після &apos;%1&apos; нічого немає</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Відмінності</translation>
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
        <translation>Раніше: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Пізніше: %1</translation>
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
            <numerusform>і ще %Ln, їх перелічує експорт</numerusform>
            <numerusform>і ще %Ln, їх перелічує експорт</numerusform>
            <numerusform>і ще %Ln, їх перелічує експорт</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Differences</name>
    <message>
        <source>quotation</source>
        <translation>цитата</translation>
    </message>
    <message>
        <source>names</source>
        <translation>імена</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>дати</translation>
    </message>
    <message>
        <source>words</source>
        <translation>слова</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in the quotation marks of the language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>Абзац</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>Цитата</translation>
    </message>
    <message>
        <source>Somebody who speaks</source>
        <translation>Мовець</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Both count: %1</source>
        <extracomment>Why two numbers are set beside each other; %1 is what is counted: &quot;protesters&quot;.</extracomment>
        <translation>Обидві рахують: %1</translation>
    </message>
    <message>
        <source>Named differently</source>
        <translation>Названо по-різному</translation>
    </message>
    <message>
        <source>Said in both, introduced otherwise</source>
        <translation>Сказано в обох, уведено по-різному</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Інші числа</translation>
    </message>
    <message>
        <source>Only A tells</source>
        <translation>Розповідає лише A</translation>
    </message>
    <message>
        <source>Only B tells</source>
        <translation>Розповідає лише B</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>Сформульовано заново</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of paragraphs of an earlier version of an article.</extracomment>
        <translation>Зникло</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of paragraphs of a later version of an article.</extracomment>
        <translation>Нове</translation>
    </message>
    <message>
        <source>Marks that are gone</source>
        <translation>Позначки, що зникли</translation>
    </message>
    <message>
        <source>New marks</source>
        <translation>Нові позначки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of what two paragraphs share, and what it is: &quot;names: Rusk, Pryce&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both name %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a name.</extracomment>
        <translation>Обидві називають: %1</translation>
    </message>
    <message>
        <source>Nouns by which reports name the same</source>
        <translation>Слова, якими тексти називають те саме</translation>
    </message>
    <message>
        <source>Both report the words %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a quotation.</extracomment>
        <translation>Обидві передають слова %1</translation>
    </message>
    <message>
        <source>(no verb)</source>
        <translation>(без дієслова)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
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
        <translation>Місця, у яких два кодувальники розходяться</translation>
    </message>
    <message>
        <source>Your annotation becomes what this coder said</source>
        <translation>Ваша анотація стане такою, як у цього кодувальника</translation>
    </message>
    <message>
        <source>Both readings stand; no annotation changes</source>
        <translation>Лишаються обидва прочитання; анотації не змінюються</translation>
    </message>
    <message>
        <source>The difference counts as not settled; annotations stay</source>
        <translation>Відмінність знову не вирішена; анотації лишаються</translation>
    </message>
    <message>
        <source>Two coders whose differences are listed</source>
        <translation>Два кодувальники, чиї відмінності перелічено</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Які відмінності перелічено</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Differences between coders that nobody has decided yet.</extracomment>
        <translation>Не вирішені</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Вирішені</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усі</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Чому? (можна не заповнювати)</translation>
    </message>
    <message>
        <source>Note on how the difference is settled</source>
        <translation>Примітка про те, як вирішено відмінність</translation>
    </message>
    <message>
        <source>Leave &amp;both</source>
        <translation>Лишити &amp;обидва</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>Відкрити &amp;знову</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a coder, who has not marked a place.</extracomment>
        <translation>%1: нічого</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <extracomment>What a coder said of a place: %1 is their name, %2 the code and %3 the words.</extracomment>
        <translation>%1: %2, «%3»</translation>
    </message>
    <message>
        <source>They said the same of every place.</source>
        <translation>Про кожне місце вони сказали те саме.</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Усі відмінності вирішено.</translation>
    </message>
    <message>
        <source>No difference is settled yet.</source>
        <translation>Ще жодної відмінності не вирішено.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 not settled</source>
        <extracomment>Of differences between coders, how many (%2 of %1) are not settled yet.</extracomment>
        <translation>
            <numerusform>%n відмінність, не вирішено: %1</numerusform>
            <numerusform>%n відмінності, не вирішено: %1</numerusform>
            <numerusform>%n відмінностей, не вирішено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>A button: the place is to be as the coder %1 said.</extracomment>
        <translation>Як %1</translation>
    </message>
    <message>
        <source>Settled: both stand.</source>
        <translation>Вирішено: лишаються обидва.</translation>
    </message>
    <message>
        <source>Settled: as %1 said.</source>
        <translation>Вирішено: як у %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DropTarget</name>
    <message>
        <source>Drop it to open it</source>
        <translation>Відпустіть, щоб відкрити</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorFind</name>
    <message>
        <source>Find in this file</source>
        <translation>Знайти в цьому файлі</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Знайти попереднє</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Знайти наступне</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>За&amp;мінити</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Замінити вс&amp;е</translation>
    </message>
    <message>
        <source>This file can only be read: copy the rule to yours to change it.</source>
        <translation>Цей файл лише для читання: щоб змінити правило, скопіюйте його до своїх.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Замінити на</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Розрізняти великі літери</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Лише цілі слова</translation>
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
            <numerusform>Замінено: %n</numerusform>
            <numerusform>Замінено: %n</numerusform>
            <numerusform>Замінено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorPane</name>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>У цьому файлі все гаразд.</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Виберіть ліворуч правило або файл, щоб прочитати його, або почніть своє правило клавішами Ctrl+N. У статті виділіть слова й натисніть R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EmptyMarks</name>
    <message>
        <source>No article is open</source>
        <translation>Статтю не відкрито</translation>
    </message>
    <message>
        <source>Open an article, and its framing wording is listed here: how sure the text is, how things are worded, who says it.</source>
        <translation>Відкрийте статтю, і тут з’являться слова, що задають їй рамку: наскільки текст певний, як названо речі, хто це каже.</translation>
    </message>
    <message>
        <source>No mark fits the filter</source>
        <translation>Фільтру не відповідає жодна позначка</translation>
    </message>
    <message>
        <source>None has “%1” in its words, in the words around it, in its kind or in who speaks.</source>
        <translation>У жодної немає «%1» у словах, у словах навколо, у виді чи в тому, хто говорить.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистити фільтр</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Нічого не позначено</translation>
    </message>
    <message>
        <source>All marks are hidden</source>
        <translation>Усі позначки приховано</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) are held back by the slider “few … all”, the switch above or the rules that are switched off.</source>
        <translation>
            <numerusform>%Ln позначку приховує повзунок «мало … усі», перемикач угорі або вимкнені правила.</numerusform>
            <numerusform>%Ln позначки приховує повзунок «мало … усі», перемикач угорі або вимкнені правила.</numerusform>
            <numerusform>%Ln позначок приховує повзунок «мало … усі», перемикач угорі або вимкнені правила.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Показати всі позначки</translation>
    </message>
    <message>
        <source>No rule found wording to point at. That is no verdict: framing also lies in what is left out, and in the order of things.</source>
        <translation>Жодне правило не знайшло слів, на які варто вказати. Це не вирок: рамка буває і в тому, що пропущено, і в порядку розповіді.</translation>
    </message>
    <message>
        <source>No marks in this article</source>
        <extracomment>Faint: wording that few readers would mark.</extracomment>
        <translation>У цій статті немає позначок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faint one(s) are hidden.</source>
        <translation>
            <numerusform>%Ln слабку приховано.</numerusform>
            <numerusform>%Ln слабкі приховано.</numerusform>
            <numerusform>%Ln слабких приховано.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show faint ones</source>
        <translation>Показати слабкі</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ErrorText</name>
    <message>
        <source>(no name)</source>
        <translation>(без назви)</translation>
    </message>
    <message>
        <source>%1 mistakes were found. Mend them, or take the file away:</source>
        <extracomment>Before a list of mistakes in files of rules or lists, one a line; %1 is at least 2.</extracomment>
        <translation>Знайдено помилки: %1. Виправте їх або приберіть файл:</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1 is a mistake in a file and where it is, %2 a number.</extracomment>
        <translation>%1 (і ще %2)</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>Файлу %1 немає. Можливо, його перемістили чи перейменували.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it, then try again.</source>
        <translation>%1 не читається. Перевірте, що вам можна його читати, і повторіть.</translation>
    </message>
    <message>
        <source>%1 is larger than 25 MB, and no article is. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 більший за 25 МБ, а таких статей не буває. Скопіюйте текст статті та вставте його сюди.</translation>
    </message>
    <message>
        <source>The text of %1 is longer than an article can be, which is five million characters, or 1.2 million words and signs. Split it, and open its parts.</source>
        <translation>Текст %1 довший, ніж може бути стаття: п’ять мільйонів знаків, або 1,2 мільйона слів і розділових знаків. Поділіть його й відкрийте частини.</translation>
    </message>
    <message>
        <source>%1: this line is longer than 25 MB, or never ends. Put every text on a line of its own, and split those that are longer.</source>
        <translation>%1: цей рядок більший за 25 МБ або не закінчується. Поставте кожен текст на свій рядок і поділіть довші.</translation>
    </message>
    <message>
        <source>The page %1 nests or repeats its elements as no page for readers does. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>На сторінці %1 елементи вкладено чи повторено так, як не буває на сторінках для читачів. Відкрийте її у браузері, скопіюйте текст статті та вставте сюди.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder, and was not followed. Name that folder itself to have it read.</source>
        <translation>%1 — посилання на теку, і за ним не переходили. Назвіть саму теку, щоб її прочитали.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, and was not opened. Name it itself to have it read.</source>
        <translation>%1 — канал або пристрій, і його не відкривали. Назвіть його прямо, щоб його прочитали.</translation>
    </message>
    <message>
        <source>%1 is empty. Save the article again, or paste its text here.</source>
        <translation>Файл %1 порожній. Збережіть статтю знову або вставте її текст сюди.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was cut off when it was saved. Fetch it again, or open it in the program that made it and save it anew.</source>
        <translation>%1 пошкоджено або обрізано під час збереження. Отримайте його ще раз або відкрийте у програмі, що його створила, і збережіть заново.</translation>
    </message>
    <message>
        <source>%1 is locked. Open it in the program that it is for, and save it without a password; or copy the text there and paste it here.</source>
        <translation>%1 закрито паролем. Відкрийте його в його програмі й збережіть без пароля; або скопіюйте там текст і вставте сюди.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than an article can be. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 після розпакування більший, ніж може бути стаття. Скопіюйте текст статті та вставте його сюди.</translation>
    </message>
    <message>
        <source>The pages of %1 are pictures, without a text to read. Have a program for text recognition (OCR) add the text, and open the file again.</source>
        <translation>Сторінки %1 — зображення без тексту. Нехай програма розпізнавання (OCR) додасть текст, і відкрийте файл знову.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>%1 не можна записати. Виберіть іншу теку чи назву.</translation>
    </message>
    <message>
        <source>%1 holds no text. Open a page, PDF, document, mail or text file, or paste the article&apos;s text here.</source>
        <translation>У %1 немає тексту. Відкрийте сторінку, PDF, документ, лист або текстовий файл чи вставте сюди текст статті.</translation>
    </message>
    <message>
        <source>The encoding of %1 cannot be told. Save it as UTF-8, or paste its text here.</source>
        <translation>Кодування %1 не визначити. Збережіть його в UTF-8 або вставте його текст сюди.</translation>
    </message>
    <message>
        <source>%1 is in a format that cannot be read. Save it as PDF, DOCX, ODT or text and open that, or paste the article&apos;s text here.</source>
        <translation>Формат %1 не читається. Збережіть його як PDF, DOCX, ODT чи текст і відкрийте це або вставте сюди текст статті.</translation>
    </message>
    <message>
        <source>No readable text was found in %1. Copy the article&apos;s text and paste it here.</source>
        <translation>У %1 не знайдено тексту для читання. Скопіюйте текст статті та вставте його сюди.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page. Addresses begin with https:// or http://; check that this one is whole.</source>
        <translation>%1 — не адреса вебсторінки. Адреси починаються з https:// або http://; перевірте, що ця повна.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or a private network, and pages from there are not opened unasked. Allow private addresses (in the window under Open address, else with --allow-private) if you mean it.</source>
        <translation>%1 веде на цей комп’ютер чи в приватну мережу, а сторінки звідти без запиту не відкриваються. Дозвольте приватні адреси (у вікні — у «Відкрити адресу», інакше — ключем --allow-private), якщо це і потрібно.</translation>
    </message>
    <message>
        <source>The site of %1 was not found. Check the spelling, and that you are online.</source>
        <translation>Сайт %1 не знайдено. Перевірте написання і з’єднання з мережею.</translation>
    </message>
    <message>
        <source>The site of %1 does not answer. Check that you are online, or try again later.</source>
        <translation>Сайт %1 не відповідає. Перевірте з’єднання з мережею або повторіть пізніше.</translation>
    </message>
    <message>
        <source>It is not sure that %1 is the site it says it is, so nothing was read. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Немає певності, що %1 — той сайт, за який себе видає, тому нічого не прочитано. Відкрийте його у браузері, скопіюйте текст статті та вставте сюди.</translation>
    </message>
    <message>
        <source>%1 only leads on to other addresses, without end. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 лише відсилає до інших адрес, без кінця. Відкрийте його у браузері, скопіюйте текст статті та вставте сюди.</translation>
    </message>
    <message>
        <source>The page leads on to %1, where anybody on the way can read and change it. Open that address itself if you trust it.</source>
        <translation>Сторінка веде на %1, де будь-хто дорогою може її прочитати й змінити. Відкрийте саму цю адресу, якщо довіряєте їй.</translation>
    </message>
    <message>
        <source>There is no page %1. It may have been moved or deleted; check that the address is whole.</source>
        <translation>Сторінки %1 немає. Можливо, її перемістили чи видалили; перевірте, що адреса повна.</translation>
    </message>
    <message>
        <source>The site does not let %1 be read this way. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Сайт не дає читати %1 у такий спосіб. Відкрийте у браузері, скопіюйте текст статті та вставте сюди.</translation>
    </message>
    <message>
        <source>The site has trouble with %1. Try again later.</source>
        <translation>Сайт має труднощі з %1. Повторіть пізніше.</translation>
    </message>
    <message>
        <source>%1 is no text or document. Open the page of the article itself.</source>
        <translation>%1 — не текст і не документ. Відкрийте сторінку самої статті.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB, and no article is. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 більше за 20 МБ, а таких статей не буває. Відкрийте у браузері, скопіюйте текст статті та вставте сюди.</translation>
    </message>
    <message>
        <source>%1 was not there within 20 seconds. Try again later.</source>
        <translation>%1 не надійшло за 20 секунд. Повторіть пізніше.</translation>
    </message>
    <message>
        <source>%1 ended before it was whole, and nothing of it was kept. Try again.</source>
        <translation>%1 урвалося, не дійшовши повністю, і нічого не збережено. Повторіть.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Try again, or open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 не вдалося отримати. Повторіть або відкрийте у браузері, скопіюйте текст статті та вставте сюди.</translation>
    </message>
    <message>
        <source>The JSON is broken: %1. Mend it, or make the file again.</source>
        <translation>JSON зіпсовано: %1. Виправте його або створіть файл заново.</translation>
    </message>
    <message>
        <source>A rule cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Правило незрозуміле: %1. Виправте його або приберіть його файл.</translation>
    </message>
    <message>
        <source>A word list cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Список слів незрозумілий: %1. Виправте його або приберіть його файл.</translation>
    </message>
    <message>
        <source>The table of outlets cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Таблиця видань незрозуміла: %1. Виправте її або приберіть її файл.</translation>
    </message>
    <message>
        <source>The codebook cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Книга кодів незрозуміла: %1. Виправте її або приберіть її файл.</translation>
    </message>
    <message>
        <source>A model cannot be understood: %1. Train it again, or take its file away.</source>
        <translation>Модель незрозуміла: %1. Навчіть її заново або приберіть її файл.</translation>
    </message>
    <message>
        <source>A treebank cannot be understood: %1. Mend it, or fetch the file again.</source>
        <translation>Банк дерев незрозумілий: %1. Виправте його або отримайте файл знову.</translation>
    </message>
    <message>
        <source>Word vectors cannot be understood: %1. Fetch the file again.</source>
        <translation>Вектори слів незрозумілі: %1. Отримайте файл знову.</translation>
    </message>
    <message>
        <source>A rule uses a word list that does not exist: %1. Add the list, or mend the rule.</source>
        <translation>Правило використовує список слів, якого немає: %1. Додайте список або виправте правило.</translation>
    </message>
    <message>
        <source>Two rules have the same id: %1. Rename one of them.</source>
        <translation>Два правила мають один ідентифікатор: %1. Перейменуйте одне з них.</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1. Check that its folder exists and is yours.</source>
        <translation>Бібліотека не відкривається: %1. Перевірте, що її тека є і вона ваша.</translation>
    </message>
    <message>
        <source>The library is in use by another program: %1. Close that program, then try again.</source>
        <translation>Бібліотеку використовує інша програма: %1. Закрийте її й повторіть.</translation>
    </message>
    <message>
        <source>The library was made by a newer Slantlight: %1. It was left as it is; open it with that version.</source>
        <translation>Бібліотеку створив новіший Slantlight: %1. Її залишено як є; відкрийте її тією версією.</translation>
    </message>
    <message>
        <source>The library cannot be written to: %1. Check the permissions of the file and its folder.</source>
        <translation>До бібліотеки не можна писати: %1. Перевірте права файлу та його теки.</translation>
    </message>
    <message>
        <source>The library is damaged: %1. It was left as it is; put a backup in its place.</source>
        <translation>Бібліотеку пошкоджено: %1. Її залишено як є; поставте на її місце резервну копію.</translation>
    </message>
    <message>
        <source>The library is an empty file, as a crash of the computer leaves it: %1. Put a backup in its place, or set it aside and begin a new one.</source>
        <translation>Бібліотека — порожній файл, який лишається після збою комп’ютера: %1. Поставте на її місце резервну копію або відкладіть її й почніть нову.</translation>
    </message>
    <message>
        <source>The library could not do this: %1. Nothing was changed; try again.</source>
        <translation>Бібліотека не змогла цього зробити: %1. Нічого не змінено; повторіть.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed; free some space, then try again.</source>
        <translation>Диск повний: %1. Нічого не змінено; звільніть місце й повторіть.</translation>
    </message>
    <message>
        <source>The article is no longer in the library: %1. Open its file again.</source>
        <translation>Статті більше немає в бібліотеці: %1. Відкрийте її файл знову.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. What was written there is kept: look at it before you go on.</source>
        <translation>«%1» тим часом змінили в іншому вікні. Написане там збережено: погляньте на нього, перш ніж продовжити.</translation>
    </message>
    <message>
        <source>This annotation was deleted in another window. Annotate the words again to keep what you wrote: %1</source>
        <translation>Цю анотацію видалили в іншому вікні. Розмітьте слова знову, щоб зберегти написане: %1</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1. Try another name, or export HTML instead.</source>
        <translation>PDF не вийшов: %1. Спробуйте іншу назву або експортуйте в HTML.</translation>
    </message>
    <message>
        <source>Stopped before the end: %1. Nothing was written.</source>
        <translation>Зупинено до кінця: %1. Нічого не записано.</translation>
    </message>
    <message>
        <source>The exercise, or the answers to one, cannot be understood: %1. Ask whoever made the file to save it again.</source>
        <extracomment>%1 is the name of a file, and a line or field in it: &quot;class.slantexercise: line 3&quot;.</extracomment>
        <translation>Вправа або відповіді до неї незрозумілі: %1. Попросіть автора файлу зберегти його ще раз.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Slantlight. Open it with that version, or ask whoever made it for one that this version can read.</source>
        <translation>%1 створено новішим Slantlight. Відкрийте його тією версією або попросіть в автора файл, який прочитає ця.</translation>
    </message>
    <message>
        <source>The library lies on another machine: %1. Two programs that write to it there could damage it. Move it to a disk of this machine.</source>
        <translation>Бібліотека міститься на іншому комп’ютері: %1. Дві програми, що пишуть до неї там, можуть її пошкодити. Перенесіть її на диск цього комп’ютера.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no PDF on whose pages the words of the article are found. Open the PDF itself, then export again, or make a new PDF instead.</source>
        <translation>%1 не записано: немає PDF, на сторінках якого є слова статті. Відкрийте сам PDF і експортуйте знову або створіть новий PDF.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseBar</name>
    <message>
        <source>Mark what frames the text. The marks of the machine are hidden until you reveal the key.</source>
        <translation>Позначайте те, що задає тексту рамку. Позначки машини приховано, доки ви не відкриєте ключ.</translation>
    </message>
    <message numerus="yes">
        <source>You have marked %Ln place(s).</source>
        <translation>
            <numerusform>Ви позначили %Ln місце.</numerusform>
            <numerusform>Ви позначили %Ln місця.</numerusform>
            <numerusform>Ви позначили %Ln місць.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever made the exercise has the key: save your answers for them.</source>
        <translation>Ключ має той, хто склав вправу: збережіть для нього свої відповіді.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Вправа</translation>
    </message>
    <message>
        <source>More of the exercise</source>
        <translation>Ще про вправу</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseDialog</name>
    <message>
        <source>The key has no place in this article: choose other categories or another key, or annotate the article first.</source>
        <translation>У цій статті ключ не має жодного місця: виберіть інші категорії чи інший ключ або спершу зробіть анотації.</translation>
    </message>
    <message numerus="yes">
        <source>The key has %Ln place(s).</source>
        <translation>
            <numerusform>У ключі %Ln місце.</numerusform>
            <numerusform>У ключі %Ln місця.</numerusform>
            <numerusform>У ключі %Ln місць.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rules alone.</source>
        <translation>
            <numerusform>З них %Ln лише за правилами.</numerusform>
            <numerusform>З них %Ln лише за правилами.</numerusform>
            <numerusform>З них %Ln лише за правилами.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark</source>
        <translation>Те, що позначають &amp;правила</translation>
    </message>
    <message>
        <source>&amp;Both; where they meet, my annotation wins</source>
        <translation>&amp;І те, і те; де вони зустрічаються, головніша моя анотація</translation>
    </message>
    <message>
        <source>In the &amp;same file: students can reveal it</source>
        <translation>У тому самому &amp;файлі: учні можуть його відкрити</translation>
    </message>
    <message>
        <source>In a &amp;file of its own, for you</source>
        <translation>В &amp;окремому файлі, для вас</translation>
    </message>
    <message>
        <source>Make an exercise</source>
        <translation>Створити вправу</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Назва</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Завдання</translation>
    </message>
    <message>
        <source>Such as: Mark where the text steps back from what somebody says, and say why.</source>
        <translation>Наприклад: Позначте, де текст відступає від чиїхось слів, і скажіть чому.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Назва</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Завдання</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Зберегти…</translation>
    </message>
    <message>
        <source>What to &amp;look for</source>
        <translation>Що &amp;шукати</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Усе</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Look for all</source>
        <translation>Шукати все</translation>
    </message>
    <message>
        <source>Look for none</source>
        <translation>Не шукати нічого</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>&amp;My annotations (there are none with these categories)</source>
        <translation>&amp;Мої анотації (із цими категоріями їх немає)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;My annotations, with their memos (%Ln)</source>
        <translation>
            <numerusform>&amp;Мої анотації з їхніми мемо (%Ln)</numerusform>
            <numerusform>&amp;Мої анотації з їхніми мемо (%Ln)</numerusform>
            <numerusform>&amp;Мої анотації з їхніми мемо (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark (there are none for this language)</source>
        <translation>Те, що позначають &amp;правила (для цієї мови їх немає)</translation>
    </message>
    <message>
        <source>The file is not encrypted: who opens it in an editor can read a key that is in it.</source>
        <translation>Файл не зашифровано: хто відкриє його в редакторі, зможе прочитати ключ, якщо він там є.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>Куди помістити ключ</translation>
    </message>
    <message>
        <source>Choose at least one category to look for.</source>
        <translation>Виберіть хоча б одну категорію для пошуку.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseFiles</name>
    <message>
        <source>Exercises (*.%1)</source>
        <translation>Вправи (*.%1)</translation>
    </message>
    <message>
        <source>Answers (*.%1)</source>
        <translation>Відповіді (*.%1)</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>Зберегти вправу</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Зберегти мої відповіді</translation>
    </message>
    <message>
        <source>Score against a key</source>
        <translation>Оцінити за ключем</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Відкрити відповіді</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <extracomment>Name of a file; %1 is the name of the one that is handed out.</extracomment>
        <translation>%1 (ключ)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExercisePanel</name>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Місця</translation>
    </message>
    <message>
        <source>Select words on the page, then press a digit or click a category here. 0 or Delete takes a mark away, N adds a reason.</source>
        <translation>Виділіть слова на сторінці й натисніть цифру або клацніть тут категорію. 0 або Delete прибирає позначку, N додає причину.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Places or figures</source>
        <translation>Місця або цифри</translation>
    </message>
    <message>
        <source>The key is one reading of the text. Beyond it is not wrong.</source>
        <translation>Ключ — одне з прочитань тексту. Те, що понад нього, не помилка.</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Ваші позначки</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a category, %2 how many marks there are of it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Neither you nor the key has marked anything.</source>
        <translation>Ні ви, ні ключ нічого не позначили.</translation>
    </message>
    <message>
        <source>By category: %1 found, %2 missed, %3 beyond the key.</source>
        <extracomment>Before a table with signs for columns: %1, %2 and %3 are the signs.</extracomment>
        <translation>За категоріями: знайдено %1, пропущено %2, понад ключ %3.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseWords</name>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Found, in another category</source>
        <translation>Знайдено, в іншій категорії</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Beyond the key</source>
        <translation>Понад ключ</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a whole number from 0 to 100.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The key has no place in this article.</source>
        <translation>У цій статті ключ не має жодного місця.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s) of the key found.</source>
        <extracomment>Of the places of an exercise&apos;s key, %1 is how many were found.</extracomment>
        <translation>
            <numerusform>Знайдено %1 з %Ln місця ключа.</numerusform>
            <numerusform>Знайдено %1 з %Ln місць ключа.</numerusform>
            <numerusform>Знайдено %1 з %Ln місць ключа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in another category.</source>
        <extracomment>Of the places that were found.</extracomment>
        <translation>
            <numerusform>З них %Ln в іншій категорії.</numerusform>
            <numerusform>З них %Ln в іншій категорії.</numerusform>
            <numerusform>З них %Ln в іншій категорії.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) beyond the key.</source>
        <extracomment>Answers where the key has no place.</extracomment>
        <translation>
            <numerusform>%Ln позначка понад ключ.</numerusform>
            <numerusform>%Ln позначки понад ключ.</numerusform>
            <numerusform>%Ln позначок понад ключ.</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision %1: how much of what was marked is in the key.</source>
        <translation>Точність %1: яка частка позначеного є в ключі.</translation>
    </message>
    <message>
        <source>Precision is not defined: nothing was marked.</source>
        <translation>Точність не визначено: нічого не позначено.</translation>
    </message>
    <message>
        <source>Recall %1: how much of the key was marked.</source>
        <translation>Повнота %1: яку частку ключа позначено.</translation>
    </message>
    <message>
        <source>Recall is not defined: the key has no place.</source>
        <translation>Повноту не визначено: у ключі немає місць.</translation>
    </message>
    <message>
        <source>F1 %1: both in one figure, their harmonic mean.</source>
        <translation>F1 %1: обидві однією цифрою, їхнє середнє гармонійне.</translation>
    </message>
    <message>
        <source>F1 is not defined: there is nothing to compare.</source>
        <translation>F1 не визначено: порівнювати нічого.</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Та сама категорія в %1 знайдених місць.</translation>
    </message>
    <message>
        <source>Agreement on categories is not defined: no place was found.</source>
        <translation>Згоду щодо категорій не визначено: жодного місця не знайдено.</translation>
    </message>
    <message>
        <source>The figures say how far two readings of one text agree: a mark counts as found where it shares words with a place of the key. The key is no arbiter. A place beyond it is not wrong, and one that was missed may be worth a discussion.</source>
        <translation>Цифри кажуть, наскільки збігаються два прочитання одного тексту: позначка вважається знайденою там, де має спільні слова з місцем ключа. Ключ — не суддя. Місце понад нього не помилка, а пропущене може бути варте обговорення.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key cannot be told for sure in this article, which has changed since, and are not scored.</source>
        <translation>
            <numerusform>%Ln місце ключа не можна точно впізнати в цій статті, яка відтоді змінилася, і воно не оцінюється.</numerusform>
            <numerusform>%Ln місця ключа не можна точно впізнати в цій статті, яка відтоді змінилася, і вони не оцінюються.</numerusform>
            <numerusform>%Ln місць ключа не можна точно впізнати в цій статті, яка відтоді змінилася, і вони не оцінюються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key are not in this article any more, and are not scored.</source>
        <translation>
            <numerusform>%Ln місця ключа в цій статті більше немає, і воно не оцінюється.</numerusform>
            <numerusform>%Ln місць ключа в цій статті більше немає, і вони не оцінюються.</numerusform>
            <numerusform>%Ln місць ключа в цій статті більше немає, і вони не оцінюються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) cannot be told for sure in this article, and are not scored.</source>
        <translation>
            <numerusform>%Ln позначку не можна точно впізнати в цій статті, і вона не оцінюється.</numerusform>
            <numerusform>%Ln позначки не можна точно впізнати в цій статті, і вони не оцінюються.</numerusform>
            <numerusform>%Ln позначок не можна точно впізнати в цій статті, і вони не оцінюються.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are others than when the key was made, so that its places may be others too.</source>
        <translation>Правила вже не ті, що були під час складання ключа, тож і місця в ньому можуть бути іншими.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n articles</source>
        <translation>
            <numerusform>Експорт %n статті</numerusform>
            <numerusform>Експорт %n статей</numerusform>
            <numerusform>Експорт %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Strong marks only</source>
        <translation>Лише сильні позначки</translation>
    </message>
    <message>
        <source>Strong and weak marks</source>
        <translation>Сильні та слабкі позначки</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Усі позначки</translation>
    </message>
    <message>
        <source>All marks, and candidates</source>
        <translation>Усі позначки та кандидати</translation>
    </message>
    <message>
        <source>Strength of the marks</source>
        <translation>Сила позначок</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Вміст</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>Офор&amp;млення</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Експорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n позначка</numerusform>
            <numerusform>%n позначки</numerusform>
            <numerusform>%n позначок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n анотація</numerusform>
            <numerusform>%n анотації</numerusform>
            <numerusform>%n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>In the first article: %1</source>
        <extracomment>%1 is what the first of several articles has.</extracomment>
        <translation>У першій статті: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportPreview</name>
    <message>
        <source>Show in the &amp;browser</source>
        <translation>Показати у &amp;браузері</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Що буде у файлі</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Читання статті…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FactsLine</name>
    <message>
        <source>About the article</source>
        <translation>Про статтю</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <extracomment>%1 is who answers for the text: &quot;RT · state-controlled, Russia&quot;.</extracomment>
        <translation>Видання: %1</translation>
    </message>
    <message>
        <source>Who that is, and where the text comes from</source>
        <translation>Хто це і звідки текст</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
            <numerusform>%n хв</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a text takes to read, in hours and minutes.</extracomment>
        <translation>%1 год %2 хв</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FigureModel</name>
    <message>
        <source>Month</source>
        <translation>Місяць</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статті</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Усі позначки</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresPage</name>
    <message>
        <source>Figures of agreement</source>
        <translation>Показники згоди</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Порівняно</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Одиниці</translation>
    </message>
    <message>
        <source>How many were compared</source>
        <translation>Скільки порівняно</translation>
    </message>
    <message>
        <source>Units by what both coders said</source>
        <translation>Одиниці за тим, що сказали обидва кодувальники</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>Показати &amp;таблицю</translation>
    </message>
    <message>
        <source>How many units each coder gave which code: what the figures of the chosen row are made of</source>
        <translation>Скільком одиницям кожен кодувальник дав який код: із цього отримано показники вибраного рядка</translation>
    </message>
    <message>
        <source>Two coders whose table is shown</source>
        <translation>Два кодувальники, чию таблицю показано</translation>
    </message>
    <message>
        <source>Any code</source>
        <extracomment>Where coders are compared: they agree where both marked a place, whatever the code.</extracomment>
        <translation>Будь-який код</translation>
    </message>
    <message>
        <source>Place and code</source>
        <extracomment>Where coders are compared: they agree where both gave a place the same code.</extracomment>
        <translation>Місце і код</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>За статтями</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two coders whose table is shown: %1 in the rows, %2 in the columns.</extracomment>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>Rows: %1, columns: %2</source>
        <extracomment>What the rows and the columns of a table stand for: two coders.</extracomment>
        <translation>Рядки: %1, стовпці: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>%1 is a coder&apos;s name; below it stands how many annotations they made.</extracomment>
        <translation>
            <numerusform>%1: %n анотація</numerusform>
            <numerusform>%1: %n анотації</numerusform>
            <numerusform>%1: %n анотацій</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A unit of the text that a coder has left alone.</extracomment>
        <translation>Нічого</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Позначено</translation>
    </message>
    <message>
        <source>Hide the &amp;table</source>
        <translation>Сховати &amp;таблицю</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>The sum of a row or column of a table.</extracomment>
        <translation>Сума</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresWindow</name>
    <message>
        <source>Figures of the library — Slantlight</source>
        <translation>Показники бібліотеки — Slantlight</translation>
    </message>
    <message>
        <source>All articles, or those that a search finds</source>
        <translation>Усі статті або знайдені пошуком</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Які позначки</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Усі позначки</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Рядки таблиці</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>За виданнями</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>За місяцями</translation>
    </message>
    <message>
        <source>Figures of the library</source>
        <translation>Показники бібліотеки</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копіювати таблицю</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>Копіювати діаграми</translation>
    </message>
    <message>
        <source>Save charts…</source>
        <translation>Зберегти діаграми…</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Count the articles: that goes on in the background, and can be stopped.</source>
        <translation>Поки нічого не підраховано. Запустіть підрахунок: він іде у фоні, і його можна зупинити.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Тут немає статей.</translation>
    </message>
    <message numerus="yes">
        <source>These figures rest on %Ln article(s).</source>
        <translation>
            <numerusform>Засновано на %Ln статті.</numerusform>
            <numerusform>Засновано на %Ln статтях.</numerusform>
            <numerusform>Засновано на %Ln статтях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) not counted by the rules of today.</source>
        <translation>
            <numerusform>Ще %Ln не підрахована за нинішніми правилами.</numerusform>
            <numerusform>Ще %Ln не підраховано за нинішніми правилами.</numerusform>
            <numerusform>Ще %Ln не підраховано за нинішніми правилами.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Зупинити підрахунок</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Підрахувати</translation>
    </message>
    <message>
        <source>The charts are copied.</source>
        <translation>Діаграми скопійовано.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Таблицю скопійовано.</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Зберегти діаграми</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Зображення (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Малюнки (*.svg)</translation>
    </message>
    <message>
        <source>library figures</source>
        <translation>показники бібліотеки</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Збережено як %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FileBar</name>
    <message>
        <source>Copy to my &amp;rules</source>
        <translation>Копіювати до моїх п&amp;равил</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Завантажити</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Залишити мій</translation>
    </message>
    <message>
        <source>Copy the rule at the caret to your rules, where it replaces this one</source>
        <translation>Копіювати правило біля курсора до ваших правил, де воно замінить це</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Файл не відкрито</translation>
    </message>
    <message>
        <source>Shipped with the program, to read</source>
        <translation>Входить до програми, лише для читання</translation>
    </message>
    <message>
        <source>%1 — not saved</source>
        <extracomment>%1 is a rule pack: its file is not saved.</extracomment>
        <translation>%1 — не збережено</translation>
    </message>
    <message>
        <source>Another program has changed this file. What you wrote is not saved yet.</source>
        <translation>Інша програма змінила цей файл. Те, що ви написали, ще не збережено.</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>&amp;Завантажити чужий текст</translation>
    </message>
    <message>
        <source>This text was not saved when the program ended last time. Save it, or go back to what the file has.</source>
        <translation>Цей текст не було збережено, коли програма завершилася. Збережіть його або поверніться до того, що є у файлі.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Повернутися</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FilterTree</name>
    <message>
        <source>What goes into the export</source>
        <translation>Що увійде до експорту</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Marks: in whose words</source>
        <translation>Позначки: чиїми словами</translation>
    </message>
    <message>
        <source>Marks: what you said</source>
        <translation>Позначки: що ви сказали</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Анотації</translation>
    </message>
    <message>
        <source>Annotations: by whom</source>
        <translation>Анотації: чиї</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Ви</translation>
    </message>
    <message>
        <source>Annotations: place</source>
        <translation>Анотації: місце</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>Знайти в статті</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Ctrl+Enter looks in all articles of the library</source>
        <translation>Enter веде до наступного місця, Ctrl+Enter шукає в усіх статтях бібліотеки</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Попередній збіг (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Наступний збіг (F3)</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Розрізняти великі літери</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Лише цілі слова</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярний вираз</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button switches, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No regular expression, from character %1 on: %2. Without %3 these very characters are looked for.</source>
        <extracomment>%1 is a number, %2 says what is wrong, %3 is the sign of a button.</extracomment>
        <translation>Не регулярний вираз, починаючи зі знака %1: %2. Без %3 шукаються самі ці знаки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FloatingCard</name>
    <message>
        <source>Stronger mark in this place (Left)</source>
        <translation>Сильніша позначка в цьому місці (ліворуч)</translation>
    </message>
    <message>
        <source>Weaker mark in this place (Right)</source>
        <translation>Слабша позначка в цьому місці (праворуч)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the marks that lie over one another the card tells about: &quot;1 of 2&quot;.</extracomment>
        <translation>%1 з %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::GoToLine</name>
    <message>
        <source>Go to line</source>
        <translation>Перейти до рядка</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Write a line, as 12, or a line and a column, as 12:5.</source>
        <translation>Введіть рядок, наприклад 12, або рядок і стовпець, наприклад 12:5.</translation>
    </message>
    <message>
        <source>This file has the lines 1 to %1.</source>
        <translation>У цьому файлі рядки з 1 до %1.</translation>
    </message>
    <message>
        <source>Line %1 has the columns 1 to %2.</source>
        <translation>У рядку %1 стовпці з 1 до %2.</translation>
    </message>
    <message>
        <source>1 to %1, or with a column, as 12:5</source>
        <translation>Від 1 до %1 або зі стовпцем, наприклад 12:5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HandOnDialog</name>
    <message>
        <source>With all that was &amp;said of them</source>
        <translation>З усім, що про них &amp;сказано</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Передати проєкт</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>Усі статті бібліотеки</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Відкрита стаття</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>Добірка: %1</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>С&amp;татті:</translation>
    </message>
    <message>
        <source>Without a&amp;nnotations</source>
        <translation>&amp;Без позначок</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>З&amp;берегти…</translation>
    </message>
    <message>
        <source>Annotations of all coders, verdicts, notes and tags: for those who go on with your work.</source>
        <translation>Позначки всіх кодувальників, відповіді, нотатки та мітки: для тих, хто продовжить вашу роботу.</translation>
    </message>
    <message>
        <source>Articles and codebook alone: for a coder who is not to see what others have said.</source>
        <translation>Лише статті та книга кодів: для кодувальника, який не має бачити чужих позначок.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Help</name>
    <message>
        <source>solid line</source>
        <translation>суцільна лінія</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>пунктирна лінія</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>лінія з крапок</translation>
    </message>
    <message>
        <source>line of dashes and dots</source>
        <translation>лінія з рисок і крапок</translation>
    </message>
    <message>
        <source>double line</source>
        <translation>подвійна лінія</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>хвиляста лінія</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;small&gt;Rules %1, ICU %2&lt;/small&gt;&lt;/p&gt;</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>&lt;p&gt;&lt;small&gt;Правила %1, ICU %2&lt;/small&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Slantlight</source>
        <translation>Про програму Slantlight</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;A reader that lights up framing wording in news, so that you see how a text says what it says, and can note what you think of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it is not:&lt;/b&gt; it passes no verdicts. It cannot tell true from false, or a good article from a bad one. It sees wording only, and of the bias that trained readers mark, wording is about a quarter.&lt;/p&gt;&lt;p&gt;Your articles and notes stay on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;Читалка, що освітлює слова, які задають новинам рамку, щоб ви бачили, як текст каже те, що каже, і могли записати, що про це думаєте.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Чого вона не робить:&lt;/b&gt; не виносить вироків. Вона не відрізняє правду від неправди й добру статтю від поганої. Вона бачить лише слова, а з ухилу, який позначають навчені читачі, слова — близько чверті.&lt;/p&gt;&lt;p&gt;Ваші статті та нотатки лишаються на цьому комп’ютері.&lt;/p&gt;&lt;p&gt;Вільна програма за ліцензією GNU GPL версії 3 або новішої.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Довідка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Шукати в довідці</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Сторінки довідки</translation>
    </message>
    <message>
        <source>No page has all these words</source>
        <translation>На жодній сторінці немає всіх цих слів</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>арабська</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайська</translation>
    </message>
    <message>
        <source>English</source>
        <translation>англійська</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французька</translation>
    </message>
    <message>
        <source>German</source>
        <translation>німецька</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>іврит</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>італійська</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японська</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польська</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальська</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>російська</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>іспанська</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецька</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>українська</translation>
    </message>
    <message>
        <source>This text is not in English. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Цей текст не англійською. Slantlight розмічає лише англійську; розмітити текст можна вручну.</translation>
    </message>
    <message>
        <source>This text is in %1. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Мова цього тексту: %1. Slantlight розмічає лише англійську; розмітити текст можна вручну.</translation>
    </message>
    <message>
        <source>Its wording is being looked at…</source>
        <extracomment>In a panel while a long text is on the page, but not marked yet.</extracomment>
        <translation>Його слова ще розглядаються…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LayoutForm</name>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Папір:</translation>
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
        <translation>П&amp;оля:</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Вузькі</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Звичайні</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкі</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Unit of the size of type: points.</extracomment>
        <translation> пт</translation>
    </message>
    <message>
        <source>Si&amp;ze of type:</source>
        <translation>&amp;Розмір шрифту:</translation>
    </message>
    <message>
        <source>The usual &amp;typeface</source>
        <translation>Звичайний &amp;шрифт</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Type&amp;face:</source>
        <translation>Шриф&amp;т:</translation>
    </message>
    <message>
        <source>Numbered notes after the text</source>
        <translation>Нумеровані примітки після тексту</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>На полях</translation>
    </message>
    <message>
        <source>Only where a viewer shows them</source>
        <translation>Лише там, де їх показує програма</translation>
    </message>
    <message>
        <source>&amp;Legend: colours, lines and counts</source>
        <translation>&amp;Легенда: кольори, лінії та кількості</translation>
    </message>
    <message>
        <source>A page with the article’s fi&amp;gures</source>
        <translation>Сторінка з &amp;цифрами статті</translation>
    </message>
    <message>
        <source>A page on &amp;who is quoted</source>
        <translation>Сторінка про те, &amp;кого цитують</translation>
    </message>
    <message>
        <source>&amp;Fields are parted by:</source>
        <translation>&amp;Поля розділено:</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Комами</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Крапками з комою</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, as Excel wants it</source>
        <translation>Починати з &amp;мітки порядку байтів, як потрібно Excel</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Для:</translation>
    </message>
    <message>
        <source>ATLAS.ti, NVivo, QualCoder and others</source>
        <translation>ATLAS.ti, NVivo, QualCoder та інші</translation>
    </message>
    <message>
        <source>MAXQDA</source>
        <translation>MAXQDA</translation>
    </message>
    <message>
        <source>MAXQDA counts a line break as two characters, others as one.</source>
        <translation>MAXQDA рахує перенесення рядка за два знаки, інші — за один.</translation>
    </message>
    <message>
        <source>Memo&amp;s:</source>
        <translation>&amp;Нотатки:</translation>
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
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Видання невідоме</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>День невідомий</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by kind</source>
        <translation>Позначки на 1000 слів, за видами</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by outlet</source>
        <translation>Позначки на 1000 слів, за виданнями</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by month</source>
        <translation>Позначки на 1000 слів, за місяцями</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryModel</name>
    <message>
        <source>Unread: %1</source>
        <translation>Не прочитано: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <extracomment>How often the words that were searched for stand in an article.</extracomment>
        <translation>
            <numerusform>%Ln раз</numerusform>
            <numerusform>%Ln рази</numerusform>
            <numerusform>%Ln разів</numerusform>
        </translation>
    </message>
    <message>
        <source>opened today</source>
        <translation>відкрито сьогодні</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>відкрито вчора</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>відкрито %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln анотація</numerusform>
            <numerusform>%Ln анотації</numerusform>
            <numerusform>%Ln анотацій</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryPanel</name>
    <message>
        <source>Search all articles</source>
        <translation>Шукати в усіх статтях</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the heading of the library: articles found, articles there.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Тут поки нічого немає</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Нічого не знайдено</translation>
    </message>
    <message>
        <source>Each article that you open or paste is kept here, with your notes.</source>
        <translation>Кожна стаття, яку ви відкрили чи вставили, зберігається тут разом із нотатками.</translation>
    </message>
    <message>
        <source>No article holds all these words: “%1”</source>
        <translation>Усіх цих слів немає в жодній статті: «%1»</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Зберегти цей пошук</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списку</translation>
    </message>
    <message>
        <source>Best match, else last opened</source>
        <translation>Найкращий збіг, інакше останні відкриті</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Останні відкриті</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Найновіші</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Непрочитаного немає</translation>
    </message>
    <message>
        <source>Articles that you add and do not open wait here.</source>
        <translation>Тут чекають додані, але не відкриті статті.</translation>
    </message>
    <message>
        <source>An empty collection</source>
        <translation>Порожня добірка</translation>
    </message>
    <message>
        <source>Drag articles onto it, or press P on them in the list.</source>
        <translation>Перетягніть на неї статті або натисніть P у списку.</translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation>Таких статей немає.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Кошик порожній</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>Прибране зберігається тут 30 днів.</translation>
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
        <translation>Анотації на полі</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerCard</name>
    <message>
        <source>&amp;Agree</source>
        <translation>З&amp;годен</translation>
    </message>
    <message>
        <source>The mark is right. It stays, and the rule gains credit.</source>
        <translation>Позначка слушна. Вона лишається, а довіра до правила зростає.</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>Не &amp;тут</translation>
    </message>
    <message>
        <source>Hide this mark. The rule goes on elsewhere.</source>
        <translation>Приховати цю позначку. В інших місцях правило діє.</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>Це правило — &amp;ніколи</translation>
    </message>
    <message>
        <source>Switch this rule off in every article.</source>
        <translation>Вимкнути це правило в усіх статтях.</translation>
    </message>
    <message>
        <source>Plainer: %1</source>
        <translation>Простіше: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>хтось</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last of some quoted words to those before it.</extracomment>
        <translation>%1 і %2</translation>
    </message>
    <message>
        <source>the word itself</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>саме слово</translation>
    </message>
    <message>
        <source>the words beside it</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>слова поруч</translation>
    </message>
    <message>
        <source>the rest of the sentence</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>решта речення</translation>
    </message>
    <message>
        <source>what the rules say</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>те, що кажуть правила</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>хто говорить</translation>
    </message>
    <message>
        <source>the hyphenated word it is in</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>слово з дефісом, у якому воно стоїть</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>How strongly a rule speaks: the least of note, weak, strong.</extracomment>
        <translation>примітка</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабка</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильна</translation>
    </message>
    <message>
        <source>No rule names this wording, yet readers who look for slant marked words that are used in this way.</source>
        <translation>Жодне правило не називає цих слів, але читачі, що шукали ухил, позначали слова в такому вжитку.</translation>
    </message>
    <message>
        <source>No rule names this wording, yet editors of an encyclopaedia replaced words that are used in this way.</source>
        <translation>Жодне правило не називає цих слів, але редактори енциклопедії замінювали слова в такому вжитку.</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a heading</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Слова видання в заголовку: %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a heading</source>
        <translation>Слова видання в заголовку</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Слова видання: %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words</source>
        <translation>Слова видання</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person: in whose words something stands.</extracomment>
        <translation>Цитата: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person: in whose words something stands.</extracomment>
        <translation>%1: слова видання, переказ мовлення (%2)</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, retelling %1</source>
        <translation>Слова видання, переказ мовлення: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a caption</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Слова видання в підписі: %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a caption</source>
        <translation>Слова видання в підписі</translation>
    </message>
    <message>
        <source>Teaser for another article</source>
        <translation>Анонс іншої статті</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Рядок про авторство</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>Stands in a row in place of the name of an outlet that is not known, or too long.</extracomment>
        <translation>видання</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <comment>brief</comment>
        <extracomment>%1 is an outlet; stands in a row, at its end.</extracomment>
        <translation>слова: %1</translation>
    </message>
    <message>
        <source>quoting %1</source>
        <extracomment>%1 is a person; stands in a row, at its end.</extracomment>
        <translation>цитата: %1</translation>
    </message>
    <message>
        <source>%1 retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person; stands in a row, at its end.</extracomment>
        <translation>%1 переказує: %2</translation>
    </message>
    <message>
        <source>%1&apos;s heading</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose headline something stands in.</extracomment>
        <translation>заголовок: %1</translation>
    </message>
    <message>
        <source>%1&apos;s caption</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose caption something stands in.</extracomment>
        <translation>підпис: %1</translation>
    </message>
    <message>
        <source>teaser</source>
        <comment>brief</comment>
        <translation>анонс</translation>
    </message>
    <message>
        <source>credit line</source>
        <comment>brief</comment>
        <translation>про авторство</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>An order of marks: as they stand in the text.</extracomment>
        <translation>За місцем</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>За видом</translation>
    </message>
    <message>
        <source>By strength</source>
        <extracomment>An order of marks: the strongest first.</extracomment>
        <translation>За силою</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>An order of marks: by whose words they stand in.</extracomment>
        <translation>За мовцем</translation>
    </message>
    <message>
        <source>Used like %1, which readers of news marked in %2 of %3 places.</source>
        <extracomment>%1 are words in quotation marks, %2 and %3 numbers.</extracomment>
        <translation>Ужито як %1, що читачі новин позначили в %2 місцях із %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 readers of news who look for slant, about %n would mark this.</source>
        <extracomment>%n of a hundred people.</extracomment>
        <translation>
            <numerusform>Зі 100 читачів новин, що шукають ухил, це позначив би приблизно %n.</numerusform>
            <numerusform>Зі 100 читачів новин, що шукають ухил, це позначили б приблизно %n.</numerusform>
            <numerusform>Зі 100 читачів новин, що шукають ухил, це позначили б приблизно %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>For it: %1.</source>
        <extracomment>%1 is a list such as &quot;the word itself, the rule&quot;.</extracomment>
        <translation>За: %1.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <extracomment>%1 is a list such as &quot;the words beside it, the quotation&quot;.</extracomment>
        <translation>Проти: %1.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>правило %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed %1 of %n times.</source>
        <extracomment>How often the reader agreed with markers of this rule; %1 of all %n answers.</extracomment>
        <translation>
            <numerusform>Ви погодилися %1 раз із %n.</numerusform>
            <numerusform>Ви погодилися %1 раз із %n.</numerusform>
            <numerusform>Ви погодилися %1 раз із %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Показати &amp;правило</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Відкрити правило в майстерні правил.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Agreeing annotates, too</source>
        <translation>Згода створює анотацію</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Чому? (можна не заповнювати)</translation>
    </message>
    <message>
        <source>Reason for the answer</source>
        <translation>Причина відповіді</translation>
    </message>
    <message>
        <source>To agree gives the words the mark&apos;s category as a code, as you would by hand.</source>
        <translation>У разі згоди слова дістають категорію позначки як код, ніби ви зробили це вручну.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerModel</name>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln позначка</numerusform>
            <numerusform>%1, %Ln позначки</numerusform>
            <numerusform>%1, %Ln позначок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), shown</source>
        <translation>
            <numerusform>%1, %Ln позначка, показано</numerusform>
            <numerusform>%1, %Ln позначки, показано</numerusform>
            <numerusform>%1, %Ln позначок, показано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), switched off</source>
        <translation>
            <numerusform>%1, %Ln позначка, вимкнено</numerusform>
            <numerusform>%1, %Ln позначки, вимкнено</numerusform>
            <numerusform>%1, %Ln позначок, вимкнено</numerusform>
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
        <translation>Лише власні слова видання</translation>
    </message>
    <message>
        <source>Leaves out quotations, teasers and credit lines: others worded them. What the outlet retells stays, for it chose the words.</source>
        <translation>Не бере цитат, анонсів і рядків про авторство: їхні слова добирали інші. Переказ лишається, бо слова для нього добрало видання.</translation>
    </message>
    <message>
        <source>Filter marks</source>
        <translation>Відібрати позначки</translation>
    </message>
    <message>
        <source>Filter marks by their words, the words around, kind or speaker</source>
        <translation>Відібрати позначки за їхніми словами, словами навколо, видом чи мовцем</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Order of the marks</source>
        <translation>Порядок позначок</translation>
    </message>
    <message>
        <source>Order of the marks: %1</source>
        <extracomment>%1 is an order: &quot;By place&quot;.</extracomment>
        <translation>Порядок позначок: %1</translation>
    </message>
    <message>
        <source>Explain this mark</source>
        <translation>Пояснити цю позначку</translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation>Копіювати позначені слова</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Увімкнути: %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Вимкнути: %1</translation>
    </message>
    <message>
        <source>Show nothing but %1</source>
        <translation>Показати лише: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarksSettings</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>Лише власні слова видання</translation>
    </message>
    <message>
        <source>How likely a reader would mark a wording too: few are the surest, all are every hint.</source>
        <translation>Наскільки ймовірно, що читач теж позначив би слова: мало — найпевніші, усі — кожна підказка.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MemoEditor</name>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Give it another code</source>
        <translation>Дати інший код</translation>
    </message>
    <message>
        <source>Code of the annotation</source>
        <translation>Код анотації</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Delete this annotation; undo brings it back</source>
        <translation>Видалити цю анотацію; скасування поверне її</translation>
    </message>
    <message>
        <source>Put on selection</source>
        <translation>Поставити на виділення</translation>
    </message>
    <message>
        <source>Select the right words in the article, then put the annotation there</source>
        <translation>Виділіть у статті потрібні слова й поставте анотацію туди</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again until it is.</source>
        <translation>Ще не збережено. Спроби повторюються, доки не вийде.</translation>
    </message>
    <message>
        <source>Memo: what strikes you here?</source>
        <translation>Мемо: що вам тут упало в око?</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Its words are no longer in the text: “%1”</source>
        <translation>Її слів у тексті більше немає: «%1»</translation>
    </message>
    <message>
        <source>This may be the wrong place. It was made on “%1”</source>
        <translation>Місце може бути не тим. Її зроблено на словах «%1»</translation>
    </message>
    <message>
        <source>Markdown is set where the memo is shown: *stress*, lists, links</source>
        <translation>Markdown оформлюється там, де видно нотатку: *виділення*, списки, посилання</translation>
    </message>
    <message>
        <source>Target: who is portrayed so?</source>
        <extracomment>Whom or what an annotation says to be portrayed.</extracomment>
        <translation>Об’єкт: кого так зображено?</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>The person, group or thing that these words are about</source>
        <translation>Людина, група чи річ, про яку ці слова</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Мітки через кому</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Menus</name>
    <message>
        <source>Text size</source>
        <translation>Розмір тексту</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Експорт</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Зміни</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>Ви&amp;гляд</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Довідка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>В&amp;права</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Бібліотека</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Merging</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n стаття</numerusform>
            <numerusform>%n статті</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n позначка</numerusform>
            <numerusform>%n позначки</numerusform>
            <numerusform>%n позначок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n відповідь</numerusform>
            <numerusform>%n відповіді</numerusform>
            <numerusform>%n відповідей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n код</numerusform>
            <numerusform>%n коди</numerusform>
            <numerusform>%n кодів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n добірка</numerusform>
            <numerusform>%n добірки</numerusform>
            <numerusform>%n добірок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n мітка</numerusform>
            <numerusform>%n мітки</numerusform>
            <numerusform>%n міток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on articles</source>
        <translation>
            <numerusform>%n нотатка до статті</numerusform>
            <numerusform>%n нотатки до статей</numerusform>
            <numerusform>%n нотаток до статей</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 came %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles, 5 annotations&quot;.</extracomment>
        <translation>З %1 надійшло: %2.</translation>
    </message>
    <message>
        <source>All that %1 has was here already.</source>
        <translation>Усе, що є в %1, тут уже було.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Тут уперше: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) say something else here; both are kept.</source>
        <translation>
            <numerusform>%n позначка тут інша; збережено обидві.</numerusform>
            <numerusform>%n позначки тут інші; збережено обидві версії.</numerusform>
            <numerusform>%n позначок тут інші; збережено обидві версії.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mean something else here; both are kept.</source>
        <translation>
            <numerusform>%n код тут означає інше; збережено обидва.</numerusform>
            <numerusform>%n коди тут означають інше; збережено обидві версії.</numerusform>
            <numerusform>%n кодів тут означають інше; збережено обидві версії.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n mark(s) you have given another answer, which stays.</source>
        <translation>
            <numerusform>На %n мітку ви відповіли інакше; ваша відповідь лишається.</numerusform>
            <numerusform>На %n мітки ви відповіли інакше; ваші відповіді лишаються.</numerusform>
            <numerusform>На %n міток ви відповіли інакше; ваші відповіді лишаються.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are in your trash stay there.</source>
        <translation>
            <numerusform>%n у вашому смітнику лишається там.</numerusform>
            <numerusform>%n у вашому смітнику лишаються там.</numerusform>
            <numerusform>%n у вашому смітнику лишаються там.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Повідомлення</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Закрити це повідомлення (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрити це повідомлення</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NewRuleDialog</name>
    <message>
        <source>&amp;Write the rule</source>
        <translation>&amp;Написати правило</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Нове правило</translation>
    </message>
    <message>
        <source>A sentence that a reader understands; may wait</source>
        <translation>Речення, зрозуміле читачеві; можна згодом</translation>
    </message>
    <message>
        <source>Author and year, or a page; may wait</source>
        <translation>Автор і рік або сторінка; можна згодом</translation>
    </message>
    <message>
        <source>Words:</source>
        <extracomment>%1 are words of an article.</extracomment>
        <translation>Слова:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>&amp;Категорія:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Ідентифікатор:</translation>
    </message>
    <message>
        <source>Wh&amp;y it is marked:</source>
        <translation>&amp;Чому позначено:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Джерело:</translation>
    </message>
    <message>
        <source>What the rule looks for:</source>
        <translation>Що шукає правило:</translation>
    </message>
    <message>
        <source>These very words</source>
        <translation>Саме ці слова</translation>
    </message>
    <message>
        <source>The words in all their forms</source>
        <translation>Слова в усіх формах</translation>
    </message>
    <message>
        <source>The same with any name and number</source>
        <translation>Те саме з будь-яким іменем і числом</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A way of looking for some words, and in how many places of the article it finds them.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) here</source>
        <translation>
            <numerusform>%n місце тут</numerusform>
            <numerusform>%n місця тут</numerusform>
            <numerusform>%n місць тут</numerusform>
        </translation>
    </message>
    <message>
        <source>An id is %1, a dot and a name in small letters and digits, parted by hyphens.</source>
        <translation>Ідентифікатор — це %1, крапка та ім’я з малих літер і цифр через дефіси.</translation>
    </message>
    <message>
        <source>There is a rule of this id already; this one replaces it.</source>
        <translation>Правило з таким ідентифікатором уже є; це замінить його.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NotePopover</name>
    <message>
        <source>Note on the article</source>
        <translation>Нотатка про статтю</translation>
    </message>
    <message>
        <source>What to remember of this article. Markdown stays as typed.</source>
        <translation>Що запам’ятати про цю статтю. Markdown лишається як набрано.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Нотатка про «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Збережено</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept, and tried again until it is.</source>
        <translation>Поки не збережено. Текст не втрачено, спроби повторюються.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NoticeText</name>
    <message>
        <source>The file was read as %1. If letters look wrong, save it as UTF-8 and open it again.</source>
        <extracomment>%1 is an encoding such as &quot;windows-1252&quot;.</extracomment>
        <translation>Файл прочитано як %1. Якщо літери мають хибний вигляд, збережіть його в UTF-8 і відкрийте знову.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded, and � stands in place of each. Save the file again as UTF-8 to get them back.</source>
        <translation>
            <numerusform>%n знак не вдалося прочитати, на його місці �. Збережіть файл в UTF-8, щоб повернути його.</numerusform>
            <numerusform>%n знаки не вдалося прочитати, на їхньому місці �. Збережіть файл в UTF-8, щоб повернути їх.</numerusform>
            <numerusform>%n знаків не вдалося прочитати, на їхньому місці �. Збережіть файл в UTF-8, щоб повернути їх.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked after character %1, since an article has %2 markers at the most. Split the text to have its rest marked.</source>
        <extracomment>%1 is a character&apos;s number, %2 how many markers there may be.</extracomment>
        <translation>Після знака %1 нічого не позначено: у статті щонайбільше %2 позначок. Поділіть текст, щоб розмітити решту.</translation>
    </message>
    <message>
        <source>The mail has attachments, which are not shown: %1. Save and open them by themselves to read them.</source>
        <extracomment>%1 is a list of names of files.</extracomment>
        <translation>Лист має вкладення, яких не показано: %1. Збережіть і відкрийте їх окремо.</translation>
    </message>
    <message>
        <source>The feed holds a summary of this article only. Open its address to read all of it.</source>
        <translation>У стрічці лише стислий виклад цієї статті. Відкрийте її адресу, щоб прочитати все.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first article of its file, which holds %n more.</source>
        <translation>
            <numerusform>Це перша стаття файлу; у ньому є ще %n.</numerusform>
            <numerusform>Це перша стаття файлу; у ньому є ще %n.</numerusform>
            <numerusform>Це перша стаття файлу; у ньому є ще %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OpenAddressDialog</name>
    <message>
        <source>Also from &amp;this computer and private networks</source>
        <translation>Також із &amp;цього комп’ютера та з приватних мереж</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Відкрити адресу</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;Адреса статті</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Адреса статті</translation>
    </message>
    <message>
        <source>Only this page is fetched: no pictures, no scripts, and no cookies are kept. It stays in your library as it was.</source>
        <translation>Завантажується лише ця сторінка: без зображень і скриптів, кукі не зберігаються. У бібліотеці вона лишається такою, якою була.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Відкрити</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutletCard</name>
    <message>
        <source>Where this text comes from</source>
        <translation>Звідки цей текст</translation>
    </message>
    <message>
        <source>No table of outlets knows it. A file outlets.csv beside the library can tell about it.</source>
        <translation>Жодна таблиця видань його не знає. Розповісти про нього може файл outlets.csv поруч із бібліотекою.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is the year in which an outlet began.</extracomment>
        <translation>з %1</translation>
    </message>
    <message>
        <source>Who directs it is not known.</source>
        <translation>Невідомо, хто його спрямовує.</translation>
    </message>
    <message>
        <source>Who owns it is not known.</source>
        <translation>Невідомо, кому воно належить.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Власник: %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <extracomment>%1 is where facts about an outlet are known from, with a year.</extracomment>
        <translation>Звідки відомо: %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Показати місце</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>links in the chain by which a text came</comment>
        <translation>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
            <numerusform>і ще %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutlinePopover</name>
    <message>
        <source>Headings</source>
        <translation>Підзаголовки</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Підзаголовки статті</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>A heading of the article: the one that is being read.</extracomment>
        <translation>Ви тут</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OverviewRuler</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Огляд позначок</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s): %1</source>
        <extracomment>%1 are the marked words, parted by commas.</extracomment>
        <translation>
            <numerusform>%n позначка: %1</numerusform>
            <numerusform>%n позначки: %1</numerusform>
            <numerusform>%n позначок: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the marks: click to go to a place</source>
        <translation>Огляд позначок: клацання веде до місця</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackCommands</name>
    <message>
        <source>New pack</source>
        <translation>Новий набір</translation>
    </message>
    <message>
        <source>Name of the pack:</source>
        <translation>Назва набору:</translation>
    </message>
    <message>
        <source>The pack %1 is there.</source>
        <translation>Набір %1 створено.</translation>
    </message>
    <message>
        <source>New file of rules</source>
        <translation>Новий файл правил</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>Новий список слів</translation>
    </message>
    <message>
        <source>Name of the file:</source>
        <translation>Назва файлу:</translation>
    </message>
    <message>
        <source>What ships with the program stays as it is.</source>
        <translation>Те, що входить до програми, лишається як є.</translation>
    </message>
    <message>
        <source>Rename the pack</source>
        <translation>Перейменувати набір</translation>
    </message>
    <message>
        <source>Move the pack %1 with all its files to the trash?</source>
        <translation>Перемістити набір %1 з усіма файлами до смітника?</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Перейменувати файл</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Перемістити до смітника</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Перемістити до смітника</translation>
    </message>
    <message>
        <source>Move the file %1 to the trash?</source>
        <translation>Перемістити файл %1 до смітника?</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 у смітнику.</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Жодна програма не відкрила теку %1. Відкрийте її самі.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTree</name>
    <message>
        <source>Filter rules and files</source>
        <translation>Відібрати правила й файли</translation>
    </message>
    <message>
        <source>Rule packs and their files</source>
        <translation>Набори правил і їхні файли</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTreeRows</name>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>The name of a file whose text is not saved.</extracomment>
        <translation>%1 (не збережено)</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Мої правила</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A rule pack: its name, and whether it is in use.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Shipped rules</source>
        <translation>Правила програми</translation>
    </message>
    <message>
        <source>Shipped word lists</source>
        <translation>Списки слів програми</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackWords</name>
    <message>
        <source>left out: a mistake in it</source>
        <extracomment>Of a rule pack whose files hold a mistake.</extracomment>
        <translation>не враховано: у ньому помилка</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>Of a rule pack.</extracomment>
        <translation>використовується</translation>
    </message>
    <message>
        <source>off</source>
        <translation>вимкнено</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>своїх немає</translation>
    </message>
    <message>
        <source>a mistake in it: used as before</source>
        <extracomment>Of a rule pack whose files hold a mistake now.</extracomment>
        <translation>у ньому помилка: діє як раніше</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PageView</name>
    <message>
        <source>Page before</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 з %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PatternText</name>
    <message>
        <source>%1 is %2</source>
        <extracomment>Of rule patterns: %1 is a name, %2 what the pattern of that name looks for.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Of rule patterns: stands between alternatives.</extracomment>
        <translation> або </translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Of rule patterns: stands between what follows on each other.</extracomment>
        <translation>, далі </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of rule patterns: %1 may be missing.</extracomment>
        <translation>можливо, %1</translation>
    </message>
    <message>
        <source>%1 tagged %2</source>
        <extracomment>Of rule patterns: %1 is a word, %2 are parts of speech such as NOUN.</extracomment>
        <translation>%1 з міткою %2</translation>
    </message>
    <message>
        <source>%1 not tagged %2</source>
        <translation>%1 без мітки %2</translation>
    </message>
    <message>
        <source>“%1” in any form</source>
        <translation>«%1» у будь-якій формі</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” in just this case</source>
        <translation>«%1» саме з такими великими літерами</translation>
    </message>
    <message>
        <source>an entry of the list %1</source>
        <translation>запис списку %1</translation>
    </message>
    <message>
        <source>a gap of at most %1</source>
        <translation>пропуск не більший за %1</translation>
    </message>
    <message>
        <source>the start of the sentence</source>
        <translation>початок речення</translation>
    </message>
    <message>
        <source>the end of the sentence</source>
        <translation>кінець речення</translation>
    </message>
    <message>
        <source>marked: (%1)</source>
        <translation>позначено: (%1)</translation>
    </message>
    <message>
        <source>%1: (%2)</source>
        <extracomment>Of rule patterns: %1 is the name of a part, %2 what the part looks for.</extracomment>
        <translation>%1: (%2)</translation>
    </message>
    <message>
        <source>any word or sign</source>
        <translation>будь-яке слово чи знак</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>знак</translation>
    </message>
    <message>
        <source>a word with a capital</source>
        <translation>слово з великої літери</translation>
    </message>
    <message>
        <source>a word in quotation marks</source>
        <translation>слово в лапках</translation>
    </message>
    <message>
        <source>a word that reports what somebody said</source>
        <translation>слово, що передає чиєсь мовлення</translation>
    </message>
    <message>
        <source>a word of a headline</source>
        <translation>слово заголовка</translation>
    </message>
    <message>
        <source>words in scare quotes</source>
        <translation>слова у відсторонених лапках</translation>
    </message>
    <message>
        <source>a whole credit line</source>
        <translation>цілий рядок про авторство</translation>
    </message>
    <message>
        <source>a whole question</source>
        <translation>ціле запитання</translation>
    </message>
    <message>
        <source>a word in the voice %1</source>
        <translation>слово голосу %1</translation>
    </message>
    <message>
        <source>a word in any voice but %1</source>
        <translation>слово будь-якого голосу, крім %1</translation>
    </message>
    <message>
        <source>a word in a block of the kind %1</source>
        <translation>слово в блоці виду %1</translation>
    </message>
    <message>
        <source>a word in a block of any kind but %1</source>
        <translation>слово в блоці будь-якого виду, крім %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Налаштування</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коди</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Бібліотека</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Тека бібліотеки</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>To keep it in another place, close all windows of Slantlight, move the folder there, and leave a link to it in this place.</source>
        <translation>Щоб тримати її в іншому місці, закрийте всі вікна Slantlight, перенесіть теку туди й лишіть тут посилання на неї.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Мова вікна</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Як у системі</translation>
    </message>
    <message>
        <source>The window speaks it at once, or as soon as nothing is being opened or exported. Articles are marked in the language that they are written in.</source>
        <translation>Вікно заговорить нею одразу або щойно нічого не відкриватиметься й не експортуватиметься. Статті розмічаються тією мовою, якою написані.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше ім’я</translation>
    </message>
    <message>
        <source>Your articles and notes stay on this computer, in this folder. Backups of the last seven days lie in it too.</source>
        <translation>Ваші статті й нотатки залишаються на цьому комп’ютері, у цій теці. У ній лежать і резервні копії за останні сім днів.</translation>
    </message>
    <message>
        <source>Your annotations bear this name in the library of somebody who merges yours with theirs.</source>
        <translation>Під цим ім’ям ваші анотації стоять у бібліотеці того, хто об’єднає вашу зі своєю.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Друк «%1»</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Сторінки</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Попередня сторінка</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Наступна сторінка</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Менше</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Більше</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Уся сторінка</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Папір…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрити</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Друк…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Сторінка %1 з %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Зберегти як PDF…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Printing</name>
    <message>
        <source>Stop printing</source>
        <translation>Зупинити друк</translation>
    </message>
    <message>
        <source>Setting the pages of “%1”…</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Верстання сторінок «%1»…</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>Малювання сторінок…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Скасувати</translation>
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
        <translation>%1: %2, в інших статтях %3.</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Позначок на 1000 слів</translation>
    </message>
    <message>
        <source>Where marks stand</source>
        <translation>Де стоять позначки</translation>
    </message>
    <message>
        <source>Marks in the quarters of the text, from its beginning: %1, %2, %3, %4.</source>
        <extracomment>Numbers of marks in each quarter of a text.</extracomment>
        <translation>Позначки за чвертями тексту, від початку: %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Початок</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Кінець</translation>
    </message>
    <message>
        <source>%1 of the words; in the other articles %2.</source>
        <extracomment>%1 and %2 are shares in percent.</extracomment>
        <translation>%1 слів; в інших статтях %2.</translation>
    </message>
    <message>
        <source>In direct quotations</source>
        <translation>У прямих цитатах</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>%1 telling</source>
        <extracomment>%1 is an outlet: marks in what it tells in its own words.</extracomment>
        <translation>Розповідь: %1</translation>
    </message>
    <message>
        <source>%1 retelling others</source>
        <extracomment>%1 is an outlet: marks in what it words for others.</extracomment>
        <translation>%1 переказує інших</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитати</translation>
    </message>
    <message>
        <source>Teasers and credit lines</source>
        <translation>Анонси та рядки про авторство</translation>
    </message>
    <message>
        <source>In whose words marks stand</source>
        <translation>У чиїх словах стоять позначки</translation>
    </message>
    <message numerus="yes">
        <source>The upright lines: %Ln news article(s) of as many sites, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</source>
        <extracomment>%1 and %2 are years, %3 is a number of words.</extracomment>
        <translation>
            <numerusform>Вертикальні риски: %Ln новинна стаття зі стількох же сайтів, від %1 до %2, слів: %3. Це те, що там звичайне, а не норма. Короткі тексти різняться випадково.</numerusform>
            <numerusform>Вертикальні риски: %Ln новинні статті зі стількох же сайтів, від %1 до %2, слів: %3. Це те, що там звичайне, а не норма. Короткі тексти різняться випадково.</numerusform>
            <numerusform>Вертикальні риски: %Ln новинних статей зі стількох же сайтів, від %1 до %2, слів: %3. Це те, що там звичайне, а не норма. Короткі тексти різняться випадково.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording is all that is counted. What was chosen to be told, what was left out and in which order things stand can slant a text without a single mark.</source>
        <translation>Рахуються лише слова. Що обрали розповісти, що пропустили і в якому порядку, може дати ухил і без жодної позначки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileModel</name>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раніше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Пізніше</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfilePanel</name>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копіювати як зображення</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Зберегти як зображення…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статтю не відкрито</translation>
    </message>
    <message>
        <source>Open an article, and its figures stand here: how densely it is marked, where, and in whose words.</source>
        <translation>Відкрийте статтю, і тут з’являться її цифри: наскільки щільно її розмічено, де і в чиїх словах.</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>Рахувати нічого</translation>
    </message>
    <message>
        <source>Copy this chart as picture</source>
        <translation>Копіювати цю діаграму як зображення</translation>
    </message>
    <message>
        <source>Save this chart as picture…</source>
        <translation>Зберегти цю діаграму як зображення…</translation>
    </message>
    <message>
        <source>Copy all charts as picture</source>
        <translation>Копіювати всі діаграми як зображення</translation>
    </message>
    <message>
        <source>Save all charts as picture…</source>
        <translation>Зберегти всі діаграми як зображення…</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Скопійовано як зображення.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Зберегти як зображення</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Зображення (*.png);;Малюнки (*.svg)</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>A name of a file, without its ending.</extracomment>
        <translation>профіль</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Збережено як %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileTable</name>
    <message>
        <source>Profiles of both articles</source>
        <translation>Профілі обох статей</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Profiles</name>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>У цитатах</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Хто говорить</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>з них на ім’я</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Передані висловлювання</translation>
    </message>
    <message>
        <source>taken as true by the verb</source>
        <translation>прийняті дієсловом за істину</translation>
    </message>
    <message>
        <source>left open by the verb</source>
        <translation>лишені дієсловом відкритими</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзаци</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Позначок на 1000 слів</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderActions</name>
    <message>
        <source>Annotated: %1</source>
        <translation>Розмічено: %1</translation>
    </message>
    <message>
        <source>These words have the code %1 already.</source>
        <translation>Ці слова вже мають код %1.</translation>
    </message>
    <message>
        <source>No code has the key %1.</source>
        <translation>Клавіші %1 не має жоден код.</translation>
    </message>
    <message>
        <source>Annotated.</source>
        <translation>Розмічено.</translation>
    </message>
    <message>
        <source>Select some words first, then copy them.</source>
        <translation>Спершу виділіть слова, потім скопіюйте.</translation>
    </message>
    <message>
        <source>Copied, with the source.</source>
        <translation>Скопійовано разом із джерелом.</translation>
    </message>
    <message>
        <source>The annotation has the code %1 now.</source>
        <translation>Тепер анотація має код %1.</translation>
    </message>
    <message>
        <source>Annotation removed.</source>
        <translation>Анотацію прибрано.</translation>
    </message>
    <message>
        <source>Mark hidden in this place.</source>
        <translation>Позначку в цьому місці приховано.</translation>
    </message>
    <message>
        <source>Rule %1 is switched off.</source>
        <translation>Правило %1 вимкнено.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Спершу виділіть слова, потім виберіть код.</translation>
    </message>
    <message>
        <source>Go to a mark first.</source>
        <translation>Спершу перейдіть до позначки.</translation>
    </message>
    <message>
        <source>Select some words first, then make a rule of them.</source>
        <translation>Спершу виділіть слова, потім зробіть із них правило.</translation>
    </message>
    <message>
        <source>In an exercise each mark has a category: press its digit, or C for all.</source>
        <translation>У вправі кожна позначка має категорію: натисніть її цифру або C для всіх.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is to be on.</source>
        <translation>Виділіть слова, на яких має стояти анотація.</translation>
    </message>
    <message>
        <source>The selection touches no annotation.</source>
        <translation>Виділення не торкається жодної анотації.</translation>
    </message>
    <message>
        <source>The selection touches several annotations: go to one first, or merge them.</source>
        <translation>Виділення торкається кількох анотацій: спершу перейдіть до однієї або об’єднайте їх.</translation>
    </message>
    <message>
        <source>The annotation is on the selected words now.</source>
        <translation>Тепер анотація стоїть на виділених словах.</translation>
    </message>
    <message>
        <source>The annotation is two now.</source>
        <translation>Тепер це дві анотації.</translation>
    </message>
    <message>
        <source>Put the caret between two words of an annotation, then split it.</source>
        <translation>Поставте курсор між двома словами анотації, потім розділіть її.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are one now.</source>
        <translation>
            <numerusform>%n анотація стала однією.</numerusform>
            <numerusform>%n анотації стали однією.</numerusform>
            <numerusform>%n анотацій стали однією.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words of two annotations or more, then merge them.</source>
        <translation>Виділіть слова двох або більше анотацій, потім об’єднайте їх.</translation>
    </message>
    <message>
        <source>There are no annotations to copy.</source>
        <translation>Немає анотацій для копіювання.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>Скопійовано %n анотацію у форматі Markdown.</numerusform>
            <numerusform>Скопійовано %n анотації у форматі Markdown.</numerusform>
            <numerusform>Скопійовано %n анотацій у форматі Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderFocus</name>
    <message>
        <source>Annotation, %1: %2</source>
        <extracomment>Read out by a screen reader. %1 is a category such as &quot;Doubt&quot;, %2 the marked words.</extracomment>
        <translation>Анотація, %1: %2</translation>
    </message>
    <message>
        <source>%1, faint: %2</source>
        <translation>%1, слабка: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no marks in this article.</source>
        <translation>У цій статті немає позначок.</translation>
    </message>
    <message>
        <source>That was the last mark; here is the first one.</source>
        <translation>Це була остання позначка; ось перша.</translation>
    </message>
    <message>
        <source>That was the first mark; here is the last one.</source>
        <translation>Це була перша позначка; ось остання.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderKeys</name>
    <message>
        <source>Next mark</source>
        <translation>Наступна позначка</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Попередня позначка</translation>
    </message>
    <message>
        <source>Explain the mark at the caret</source>
        <translation>Пояснити позначку біля курсора</translation>
    </message>
    <message>
        <source>Highlight the selection or the mark at the caret</source>
        <translation>Виділити кольором виділене чи позначку біля курсора</translation>
    </message>
    <message>
        <source>Annotate the selection or the mark, with a memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Розмітити виділене чи позначку, з мемо</translation>
    </message>
    <message>
        <source>Give the selection or the mark a code</source>
        <translation>Дати виділеному чи позначці код</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Прибрати анотацію біля курсора</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Копіювати з джерелом</translation>
    </message>
    <message>
        <source>See the rule of the mark at the caret</source>
        <translation>Показати правило позначки біля курсора</translation>
    </message>
    <message>
        <source>New rule from this wording…</source>
        <translation>Нове правило з цих слів…</translation>
    </message>
    <message>
        <source>Put the annotation on the selected words</source>
        <translation>Поставити анотацію на виділені слова</translation>
    </message>
    <message>
        <source>Split the annotation at the caret</source>
        <translation>Розділити анотацію біля курсора</translation>
    </message>
    <message>
        <source>Merge the annotations that the selection touches</source>
        <translation>Об’єднати анотації, яких торкається виділення</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Наступне речення</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Попереднє речення</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>Виділити до кінця речення</translation>
    </message>
    <message>
        <source>Select back to the beginning of the sentence</source>
        <translation>Виділити назад до початку речення</translation>
    </message>
    <message>
        <source>Copy all annotations as Markdown</source>
        <translation>Копіювати всі анотації як Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderMenu</name>
    <message>
        <source>&amp;Code as…</source>
        <translation>&amp;Код…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>Виділити ко&amp;льором</translation>
    </message>
    <message>
        <source>Annotate with &amp;memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Розмітити з &amp;мемо</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>З&amp;годен</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>Не &amp;тут</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>Це правило — &amp;ніколи</translation>
    </message>
    <message>
        <source>Edit &amp;memo</source>
        <translation>Змінити м&amp;емо</translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation>Змінити к&amp;од…</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>П&amp;рибрати анотацію</translation>
    </message>
    <message>
        <source>&amp;Explain this mark</source>
        <translation>По&amp;яснити цю позначку</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ко&amp;піювати</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Копіювати з &amp;джерелом</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Виділити в&amp;се</translation>
    </message>
    <message>
        <source>New &amp;rule from this wording…</source>
        <translation>Нове п&amp;равило з цих слів…</translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Показати &amp;правило</translation>
    </message>
    <message>
        <source>&amp;Put the annotation here</source>
        <translation>&amp;Поставити анотацію сюди</translation>
    </message>
    <message>
        <source>M&amp;erge annotations</source>
        <translation>&amp;Об’єднати анотації</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Розділити тут</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Копіювати як Mark&amp;down</translation>
    </message>
    <message>
        <source>Copy &amp;all as Markdown</source>
        <translation>Копіювати &amp;всі як Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingControls</name>
    <message>
        <source>Text and page</source>
        <translation>Текст і сторінка</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Розмір</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Висота рядка</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Довжина рядка</translation>
    </message>
    <message>
        <source>Characters in a line; about 66 are read with the greatest ease</source>
        <translation>Знаків у рядку; найлегше читати близько 66</translation>
    </message>
    <message>
        <source>Straight right edge (justified)</source>
        <translation>Рівний правий край (за шириною)</translation>
    </message>
    <message>
        <source>Set the text as usual</source>
        <translation>Повернути звичайний вигляд тексту</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>The typeface that is used when no other one is chosen; %1 is its name.</extracomment>
        <translation>%1 (звично)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Сторінка</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Вікно: %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Вікно</translation>
    </message>
    <message>
        <source>%1 px</source>
        <extracomment>The size of letters in pixels.</extracomment>
        <translation>%1 пкс</translation>
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
        <translation>Скільки прочитано</translation>
    </message>
    <message>
        <source>How far one has read, and how long the rest takes at 238 words a minute</source>
        <translation>Скільки прочитано і скільки забере решта за 238 слів на хвилину</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>У кінці</translation>
    </message>
    <message>
        <source>%1 %  ·  %2 left</source>
        <extracomment>How far one has read, and how long the rest takes: &quot;42 % · 3 min left&quot;.</extracomment>
        <translation>%1 %  ·  лишилося %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Відкрити &amp;нещодавнє</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлів поки немає</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистити цей список</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultDelegate</name>
    <message>
        <source>Other category</source>
        <translation>Інша категорія</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>%1 is the category that somebody gave in an exercise.</extracomment>
        <translation>Ви: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>%1 is the category that the key of an exercise has.</extracomment>
        <translation>Ключ: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultModel</name>
    <message>
        <source>marked as %1</source>
        <translation>позначено як %1</translation>
    </message>
    <message>
        <source>in the key: %1</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>у ключі: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RibbonGutter</name>
    <message>
        <source>Which paragraphs tell the same</source>
        <translation>Які абзаци розповідають про те саме</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Виберіть ліворуч правило або файл, щоб прочитати його, або почніть своє правило клавішами Ctrl+N. У статті виділіть слова й натисніть R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleNotation</name>
    <message>
        <source>only where this pattern stands directly before</source>
        <translation>лише де цей зразок стоїть просто перед</translation>
    </message>
    <message>
        <source>not where this pattern stands directly before</source>
        <translation>не там, де цей зразок стоїть просто перед</translation>
    </message>
    <message>
        <source>only where this pattern stands directly after</source>
        <translation>лише де цей зразок стоїть просто після</translation>
    </message>
    <message>
        <source>not where this pattern stands directly after</source>
        <translation>не там, де цей зразок стоїть просто після</translation>
    </message>
    <message>
        <source>only where this pattern stands earlier in the sentence</source>
        <translation>лише де цей зразок стоїть раніше в реченні</translation>
    </message>
    <message>
        <source>not where this pattern stands earlier in the sentence</source>
        <translation>не там, де цей зразок стоїть раніше в реченні</translation>
    </message>
    <message>
        <source>only where this pattern stands later in the sentence</source>
        <translation>лише де цей зразок стоїть пізніше в реченні</translation>
    </message>
    <message>
        <source>not where this pattern stands later in the sentence</source>
        <translation>не там, де цей зразок стоїть пізніше в реченні</translation>
    </message>
    <message>
        <source>only where this pattern stands elsewhere in the sentence</source>
        <translation>лише де цей зразок стоїть ще десь у реченні</translation>
    </message>
    <message>
        <source>not where this pattern stands elsewhere in the sentence</source>
        <translation>не там, де цей зразок стоїть ще десь у реченні</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>прикметник</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>прийменник</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>прислівник</translation>
    </message>
    <message>
        <source>auxiliary: is, have, may</source>
        <translation>допоміжне дієслово: is, have, may</translation>
    </message>
    <message>
        <source>conjunction: and, or, but</source>
        <translation>сполучник: and, or, but</translation>
    </message>
    <message>
        <source>determiner: the, this, some</source>
        <translation>означальне слово: the, this, some</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>вигук</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>іменник</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>particle: to, not, &apos;s</source>
        <translation>частка: to, not, &apos;s</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>займенник</translation>
    </message>
    <message>
        <source>name</source>
        <translation>власна назва</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>розділовий знак</translation>
    </message>
    <message>
        <source>subordinating conjunction: that, while</source>
        <translation>підрядний сполучник: that, while</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>символ</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>дієслово</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>усе інше</translation>
    </message>
    <message>
        <source>begins a list, by its name</source>
        <translation>починає список, за назвою</translation>
    </message>
    <message>
        <source>where that is known from: author and year</source>
        <translation>звідки це відомо: автор і рік</translation>
    </message>
    <message>
        <source>all forms of an irregular word, the base first</source>
        <translation>усі форми неправильного слова, спершу основна</translation>
    </message>
    <message>
        <source>begins a rule: its category, a dot and a name</source>
        <translation>починає правило: категорія, крапка та ім’я</translation>
    </message>
    <message>
        <source>how strongly the rule speaks</source>
        <translation>наскільки сильно говорить правило</translation>
    </message>
    <message>
        <source>why the wording is marked, in a sentence</source>
        <translation>чому формулювання позначено, одним реченням</translation>
    </message>
    <message>
        <source>plainer wordings, parted by |</source>
        <translation>простіші формулювання, через |</translation>
    </message>
    <message>
        <source>where the plainer wording fits</source>
        <translation>де пасує простіше формулювання</translation>
    </message>
    <message>
        <source>the pattern that is marked</source>
        <translation>зразок, який позначається</translation>
    </message>
    <message>
        <source>only in these voices, parted by commas</source>
        <translation>лише в цих голосах, через кому</translation>
    </message>
    <message>
        <source>not in these voices, parted by commas</source>
        <translation>не в цих голосах, через кому</translation>
    </message>
    <message>
        <source>only in these kinds of block, parted by commas</source>
        <translation>лише в цих видах блоків, через кому</translation>
    </message>
    <message>
        <source>not in these kinds of block, parted by commas</source>
        <translation>не в цих видах блоків, через кому</translation>
    </message>
    <message>
        <source>only as the word that reports what somebody said</source>
        <translation>лише як слово, що передає чиєсь мовлення</translation>
    </message>
    <message>
        <source>not as the word that reports what somebody said</source>
        <translation>не як слово, що передає чиєсь мовлення</translation>
    </message>
    <message>
        <source>an example, what is marked in {braces}</source>
        <translation>приклад, позначене в {дужках}</translation>
    </message>
    <message>
        <source>the example above with a plainer wording put in</source>
        <translation>приклад вище з простішим формулюванням</translation>
    </message>
    <message>
        <source>an example in which nothing is marked</source>
        <translation>приклад, у якому нічого не позначено</translation>
    </message>
    <message>
        <source>gives a pattern a name: let NP = /DET? /NOUN</source>
        <translation>дає зразкові ім’я: let NP = /DET? /NOUN</translation>
    </message>
    <message>
        <source>switches a rule off</source>
        <translation>вимикає правило</translation>
    </message>
    <message>
        <source>speaks loudly: drawn first</source>
        <translation>говорить гучно: малюється першим</translation>
    </message>
    <message>
        <source>drawn, and told apart from the strong ones</source>
        <translation>малюється й відрізняється від сильних</translation>
    </message>
    <message>
        <source>a faint hint, drawn only when asked for</source>
        <translation>слабкий натяк, малюється лише на прохання</translation>
    </message>
    <message>
        <source>the marked words are this pattern</source>
        <translation>позначені слова — цей зразок</translation>
    </message>
    <message>
        <source>this pattern stands directly before</source>
        <translation>цей зразок стоїть просто перед</translation>
    </message>
    <message>
        <source>this pattern stands directly after</source>
        <translation>цей зразок стоїть просто після</translation>
    </message>
    <message>
        <source>this pattern does not stand directly before</source>
        <translation>цей зразок не стоїть просто перед</translation>
    </message>
    <message>
        <source>this pattern does not stand directly after</source>
        <translation>цей зразок не стоїть просто після</translation>
    </message>
    <message>
        <source>the verb in all its forms</source>
        <translation>дієслово в усіх формах</translation>
    </message>
    <message>
        <source>the noun, singular and plural</source>
        <translation>іменник, однина й множина</translation>
    </message>
    <message>
        <source>the adjective, also -er and -est</source>
        <translation>прикметник, також на -er і -est</translation>
    </message>
    <message>
        <source>a word in one of these voices</source>
        <translation>слово в одному з цих голосів</translation>
    </message>
    <message>
        <source>a word in one of these kinds of block</source>
        <translation>слово в одному з цих видів блоків</translation>
    </message>
    <message>
        <source>the outlet&apos;s own words</source>
        <translation>власні слова видання</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>вид блоку</translation>
    </message>
    <message>
        <source>the marked words</source>
        <translation>позначені слова</translation>
    </message>
    <message>
        <source>who is reported</source>
        <translation>чиї слова передано</translation>
    </message>
    <message>
        <source>a part of the pattern that has this name</source>
        <translation>частина зразка з цим іменем</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>список слів</translation>
    </message>
    <message>
        <source>pattern with this name</source>
        <translation>зразок із цим іменем</translation>
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
        <translation>Набір</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacks</name>
    <message>
        <source>The rule pack %1 is left out. %2</source>
        <translation>Набір правил %1 не враховано. %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacksDialog</name>
    <message>
        <source>You have added no rule packs. A pack is a folder with rules or word lists of your own; it may change or switch off rules of Slantlight.</source>
        <translation>Ви не додали наборів правил. Набір — це тека з вашими правилами чи списками слів; він може змінювати або вимикати правила Slantlight.</translation>
    </message>
    <message>
        <source>No single rule is switched off. “Never this rule” on a mark&apos;s card does that.</source>
        <translation>Жодного правила не вимкнено. Це робить «Це правило — ніколи» на картці позначки.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Набори правил</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Вимкнені правила</translation>
    </message>
    <message>
        <source>Slantlight&apos;s own rules always come first. Packs come after them in the order of their names, and a later one may say a rule or word list anew.</source>
        <translation>Правила самого Slantlight завжди перші. Набори йдуть за ними в порядку назв, і пізніший може задати правило чи список заново.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Додати…</translation>
    </message>
    <message>
        <source>Choose a folder with rules or word lists; it is checked and copied</source>
        <translation>Вибрати теку з правилами чи списками слів; її перевірять і скопіюють</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>П&amp;рибрати…</translation>
    </message>
    <message>
        <source>Move the chosen pack to the trash</source>
        <translation>Перемістити вибраний набір у кошик</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
    <message>
        <source>Show the folder of the chosen pack, or that of all packs</source>
        <translation>Показати теку вибраного набору або всіх наборів</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Вибір набору правил</translation>
    </message>
    <message>
        <source>Remove rule pack</source>
        <translation>Прибрати набір правил</translation>
    </message>
    <message>
        <source>Remove the rule pack %1? Its folder goes to the trash, from where you can bring it back.</source>
        <translation>Прибрати набір правил %1? Його тека потрапить у кошик, звідки її можна повернути.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>П&amp;рибрати</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Жодна програма не відкрила теку %1. Відкрийте її вручну.</translation>
    </message>
    <message>
        <source>Switch this rule on again</source>
        <translation>Знову увімкнути це правило</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Вимкнути це правило</translation>
    </message>
    <message>
        <source>&amp;Write rules…</source>
        <translation>&amp;Писати правила…</translation>
    </message>
    <message>
        <source>Open the chosen pack in the rule workshop</source>
        <translation>Відкрити вибраний набір у майстерні правил</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleVerdictsDialog</name>
    <message>
        <source>What you said to the rules</source>
        <translation>Що ви сказали про правила</translation>
    </message>
    <message>
        <source>Rules and what was said to their marks</source>
        <translation>Правила і що сказано про їхні позначки</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Що воно каже</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Згоден</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Не тут</translation>
    </message>
    <message>
        <source>Share agreed</source>
        <extracomment>A column: the share of answers that agree with a rule.</extracomment>
        <translation>Частка згоди</translation>
    </message>
    <message>
        <source>Last reason</source>
        <translation>Остання причина</translation>
    </message>
    <message>
        <source>Switch the rule &amp;off</source>
        <translation>&amp;Вимкнути правило</translation>
    </message>
    <message>
        <source>See the r&amp;ule</source>
        <translation>Показати &amp;правило</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Відкрити правило в майстерні правил.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Копіювати таблицю</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Текстом із табуляцією, для електронної таблиці</translation>
    </message>
    <message>
        <source>In no rule pack that is on now; what was said is kept.</source>
        <translation>Немає в жодному ввімкненому наборі правил; сказане зберігається.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of a rule that is switched off.</extracomment>
        <translation>%1 (вимкнено)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has answered to a mark yet. The card of a mark asks: agree, or not here?</source>
        <translation>Ще ніхто не відповів на жодну позначку. Картка позначки питає: згодні чи не тут?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) so far, in all articles of the library.</source>
        <translation>
            <numerusform>Поки що %n відповідь, у всіх статтях бібліотеки.</numerusform>
            <numerusform>Поки що %n відповіді, у всіх статтях бібліотеки.</numerusform>
            <numerusform>Поки що %n відповідей, у всіх статтях бібліотеки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch the rule &amp;on</source>
        <translation>&amp;Увімкнути правило</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody wrote as their reason for agreeing with a mark, or not.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You mostly say no to its marks.</source>
        <translation>Здебільшого ви відхиляєте його позначки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleWriter</name>
    <message>
        <source>Put the caret into a rule first.</source>
        <translation>Спершу поставте курсор у правило.</translation>
    </message>
    <message>
        <source>Select some words of one sentence first.</source>
        <translation>Спершу виділіть слова одного речення.</translation>
    </message>
    <message>
        <source>A rule is made of words of an English article that is read already.</source>
        <translation>Правило робиться зі слів статті англійською, яку вже прочитано.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SaveQuestion</name>
    <message>
        <source>Rule workshop</source>
        <translation>Майстерня правил</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Decide in the editor which text stays.</source>
        <translation>Файл %1 змінила інша програма. Вирішіть у редакторі, який текст лишиться.</translation>
    </message>
    <message numerus="yes">
        <source>Save what you wrote? %n file(s) are not saved: %1</source>
        <translation>
            <numerusform>Зберегти написане? Не збережено %n файл: %1</numerusform>
            <numerusform>Зберегти написане? Не збережено %n файли: %1</numerusform>
            <numerusform>Зберегти написане? Не збережено %n файлів: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchChips</name>
    <message>
        <source>Take out: %1</source>
        <translation>Прибрати: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchCompletion</name>
    <message>
        <source>What can be asked</source>
        <translation>Що можна запитати</translation>
    </message>
    <message>
        <source>your own annotations</source>
        <translation>ваші власні анотації</translation>
    </message>
    <message>
        <source>words one after another</source>
        <translation>слова поспіль</translation>
    </message>
    <message>
        <source>without the word after it</source>
        <translation>без слова після нього</translation>
    </message>
    <message>
        <source>between words: one of them is enough</source>
        <translation>між словами: досить одного</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchField</name>
    <message>
        <source>Words, “a phrase”, -without, OR, and fields such as outlet: or tag:. Ctrl+Space shows them all.</source>
        <translation>Слова, «фраза» в лапках, -без, OR і поля на зразок outlet: чи tag:. Ctrl+Пробіл покаже всі.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchWords</name>
    <message>
        <source>since %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>з %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>до %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1–%2</translation>
    </message>
    <message>
        <source>%1 close together</source>
        <extracomment>A condition of a search; %1 are words.</extracomment>
        <translation>%1 поруч</translation>
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
        <translation>без %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two conditions of a search, of which one is enough.</extracomment>
        <translation> або </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Articles with %1</source>
        <translation>Статті з умовою: %1</translation>
    </message>
    <message>
        <source>“%1” still lacks what is wanted.</source>
        <extracomment>%1 is such as: tag:</extracomment>
        <translation>У «%1» ще не вказано, що шукати.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026, 2026-03, 2026-03-01 or two of these with .. between them.</source>
        <translation>«%1» — не дата. Напишіть 2026, 2026-03, 2026-03-01 або дві з них через ..</translation>
    </message>
    <message>
        <source>“%1” is not known. There are %2.</source>
        <translation>«%1» невідомо. Є %2.</translation>
    </message>
    <message>
        <source>“%1” is no category of marks.</source>
        <translation>«%1» — не вид позначок.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>Автор</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Видання</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Of an annotation: who is portrayed so.</extracomment>
        <translation>Об’єкт</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>On an article as a whole.</extracomment>
        <translation>Нотатка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Мітка</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодувальник</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Добірка</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубліковано</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Мова</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Стан</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>будь-де</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>слова заголовка</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>хто написав</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>хто опублікував</translation>
    </message>
    <message>
        <source>words of a memo</source>
        <translation>слова мемо</translation>
    </message>
    <message>
        <source>who is portrayed</source>
        <translation>кого зображено</translation>
    </message>
    <message>
        <source>words of a note on an article</source>
        <translation>слова нотатки про статтю</translation>
    </message>
    <message>
        <source>of article or annotation</source>
        <translation>статті або анотації</translation>
    </message>
    <message>
        <source>of an annotation</source>
        <translation>анотації</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>хто анотував</translation>
    </message>
    <message>
        <source>marks that were counted</source>
        <translation>підраховані позначки</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>добірка</translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-01..2026-04</source>
        <translation>2026, 2026-03 або 2026-03-01..2026-04</translation>
    </message>
    <message>
        <source>such as en or de</source>
        <translation>наприклад, en або de</translation>
    </message>
    <message>
        <source>unread, read, annotated …</source>
        <translation>unread, read, annotated…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитані</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>розпочаті</translation>
    </message>
    <message>
        <source>read</source>
        <comment>state of an article</comment>
        <translation>прочитані</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>з анотаціями</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>з нотаткою</translation>
    </message>
    <message>
        <source>with an annotation whose place is lost</source>
        <translation>з анотацією, чиє місце втрачено</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SelectionBar</name>
    <message>
        <source>Codes for the selected words</source>
        <translation>Коди для виділених слів</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ще…</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (клавіша %2)</translation>
    </message>
    <message>
        <source>Highlight with a memo</source>
        <translation>Виділити кольором із мемо</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Усі коди</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Правило…</translation>
    </message>
    <message>
        <source>Make a rule of these words</source>
        <translation>Зробити з цих слів правило</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SheetPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Зберегти як PDF</translation>
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
        <translation>Ім’я</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Клас</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Marked as %1; in the key: %2</source>
        <extracomment>Of a place in an exercise: %1 is the category given, %2 the one that the key has.</extracomment>
        <translation>Позначено як %1; у ключі: %2</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Що шукати</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Filled: what was marked. With a line below: the key.</source>
        <translation>Залито: що позначено. З лінією внизу: ключ.</translation>
    </message>
    <message>
        <source>Place by place, by the number of the line</source>
        <translation>Місце за місцем, за номером рядка</translation>
    </message>
    <message>
        <source>Nothing was marked, and the key has no place.</source>
        <translation>Нічого не позначено, і в ключі немає місць.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифри</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категорія</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Знайдено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Понад</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точність</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Повнота</translation>
    </message>
    <message>
        <source>All, whatever the category</source>
        <translation>Усе, у будь-якій категорії</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Та сама категорія в %1 знайдених місць.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <extracomment>Title of a sheet; %1 is that of the exercise.</extracomment>
        <translation>Результат: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShelfTree</name>
    <message>
        <source>Parts of the library</source>
        <translation>Розділи бібліотеки</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитані</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Збережені пошуки</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Кошик</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Нова добірка</translation>
    </message>
    <message>
        <source>New collection inside</source>
        <translation>Нова добірка всередині</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Перемістити на верхній рівень</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>Перемістити в</translation>
    </message>
    <message>
        <source>Change what it asks</source>
        <translation>Змінити запит</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Перейменувати</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Видалити</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Очистити кошик…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сполучення клавіш</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Шукати дії та клавіші</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Усі звичайні клавіші</translation>
    </message>
    <message>
        <source>Give every action the keys that it came with</source>
        <translation>Повернути кожній дії її початкові клавіші</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Дія</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавіші</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Нові клавіші</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавіш</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Звичайні клавіші</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the group of an action, %2 its name.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the page: give the selection or the mark the code of that digit</source>
        <translation>На сторінці: дати виділеному чи позначці код цієї цифри</translation>
    </message>
    <message>
        <source>On the page: explain the mark at the caret</source>
        <translation>На сторінці: пояснити позначку біля курсора</translation>
    </message>
    <message>
        <source>On the page: close the card</source>
        <translation>На сторінці: закрити картку</translation>
    </message>
    <message>
        <source>On the card: the other marks in this place</source>
        <translation>На картці: інші позначки в цьому місці</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Взяти їх</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задати</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <extracomment>%1 are keys, %2 is the name of an action.</extracomment>
        <translation>%1 — клавіші дії «%2», вона їх утратить.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Ці клавіші змінити не можна.</translation>
    </message>
    <message>
        <source>Click into the field and press the keys that it is to have.</source>
        <translation>Клацніть у полі й натисніть потрібні клавіші.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Sources</name>
    <message>
        <source>Person</source>
        <translation>Людина</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Організація</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A place that stands for its government or its people: &quot;Moscow said&quot;.</extracomment>
        <translation>Місце</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Група</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a source&quot;.</extracomment>
        <translation>Неназвана людина</translation>
    </message>
    <message>
        <source>Unnamed organisation</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a ministry&quot;.</extracomment>
        <translation>Неназвана організація</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a country&quot;.</extracomment>
        <translation>Неназване місце</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <extracomment>What a speaker is who remains anonymous: &quot;officials&quot;.</extracomment>
        <translation>Неназвана група</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без імені</translation>
    </message>
    <message>
        <source>plain saying</source>
        <extracomment>A class of verbs: said, told, according to.</extracomment>
        <translation>просто сказано</translation>
    </message>
    <message>
        <source>what the saying does</source>
        <extracomment>A class of verbs: accused, promised, demanded.</extracomment>
        <translation>що робить висловлювання</translation>
    </message>
    <message>
        <source>official acts</source>
        <extracomment>A class of verbs: ruled, pleaded, sentenced.</extracomment>
        <translation>офіційні дії</translation>
    </message>
    <message>
        <source>place in the talk</source>
        <extracomment>A class of verbs: added, went on, concluded.</extracomment>
        <translation>місце в розмові</translation>
    </message>
    <message>
        <source>manner of speaking</source>
        <extracomment>A class of verbs: shouted, whispered.</extracomment>
        <translation>манера мовлення</translation>
    </message>
    <message>
        <source>thinking</source>
        <extracomment>A class of verbs: believes, hopes, plans.</extracomment>
        <translation>думка</translation>
    </message>
    <message>
        <source>no verb</source>
        <extracomment>A class of cues: according to.</extracomment>
        <translation>без дієслова</translation>
    </message>
    <message>
        <source>taken as true</source>
        <extracomment>How a verb treats what it reports: &quot;confirmed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>прийнято за істину</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>How a verb treats what it reports: &quot;said&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>нейтрально</translation>
    </message>
    <message>
        <source>left open</source>
        <extracomment>How a verb treats what it reports: &quot;claimed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>лишено відкритим</translation>
    </message>
    <message>
        <source>“confirmed” takes what is said as true, “claimed” leaves it open (Martin &amp; White 2005).</source>
        <translation>«confirmed» приймає сказане за істину, «claimed» лишає питання відкритим (Martin &amp; White 2005).</translation>
    </message>
    <message>
        <source>quoted without a verb</source>
        <extracomment>Stands in place of verbs: somebody is quoted after a colon, or signs a quotation.</extracomment>
        <translation>цитата без дієслова</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>A share that is more than nothing and rounds to less than one percent.</extracomment>
        <translation>менше ніж 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of quotes</source>
        <extracomment>%1 is a share such as &quot;12 %&quot;: of all words that stand in quotations.</extracomment>
        <translation>%1 цитат</translation>
    </message>
    <message numerus="yes">
        <source>retold in %Ln word(s)</source>
        <translation>
            <numerusform>переказ: %Ln слово</numerusform>
            <numerusform>переказ: %Ln слова</numerusform>
            <numerusform>переказ: %Ln слів</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is said is … %1</source>
        <extracomment>How often what is said is taken as true, left open ...: %1 lists it.</extracomment>
        <translation>Сказане … %1</translation>
    </message>
    <message>
        <source>Kinds of verbs (Bednarek 2006): %1</source>
        <extracomment>Bednarek 2006 is where the classes of verbs come from: %1 lists them with their counts.</extracomment>
        <translation>Види дієслів (Bednarek 2006): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements are negated</source>
        <extracomment>Statements such as &quot;has not confirmed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln висловлювання із запереченням</numerusform>
            <numerusform>%Ln висловлювання із запереченням</numerusform>
            <numerusform>%Ln висловлювань із запереченням</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements stand in somebody else&apos;s words</source>
        <translation>
            <numerusform>%Ln висловлювання — у чужих словах</numerusform>
            <numerusform>%Ln висловлювання — у чужих словах</numerusform>
            <numerusform>%Ln висловлювань — у чужих словах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Previous passage (left arrow)</source>
        <translation>Попереднє місце (стрілка ліворуч)</translation>
    </message>
    <message>
        <source>Next passage (right arrow)</source>
        <translation>Наступне місце (стрілка праворуч)</translation>
    </message>
    <message>
        <source>Turn the light off (Esc)</source>
        <translation>Погасити світло (Esc)</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статтю не відкрито</translation>
    </message>
    <message>
        <source>Open an article, and whoever speaks in it is listed here: who is quoted, how much, and by which verbs.</source>
        <translation>Відкрийте статтю, і тут з’являться всі, хто в ній говорить: кого цитують, скільки і якими дієсловами.</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>Список порожній</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Тут нікого не цитують</translation>
    </message>
    <message>
        <source>As far as the program sees, this text reports nobody: all that it tells, it tells itself.</source>
        <translation>Наскільки бачить програма, цей текст не передає нічиїх слів: усе, що він розповідає, він розповідає сам.</translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3</source>
        <extracomment>Who is lit in the text, and at which of their passages the reader is; statements that stand side by side are one passage.</extracomment>
        <translation>Місце %1 з %2 · %3</translation>
    </message>
    <message>
        <source>Turn the light off</source>
        <translation>Погасити світло</translation>
    </message>
    <message>
        <source>Light up in the article</source>
        <translation>Освітити в статті</translation>
    </message>
    <message>
        <source>Go to the first mention</source>
        <translation>До першої згадки</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerDelegate</name>
    <message>
        <source>first mention</source>
        <translation>перша згадка</translation>
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
        <translation>У тексті не названо</translation>
    </message>
    <message>
        <source>The outlet itself</source>
        <extracomment>A row for what an outlet, %1, tells in its own words, without reporting anybody.</extracomment>
        <translation>Саме видання</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>Сама редакція: %1</translation>
    </message>
    <message>
        <source>%1 of the text reports nobody</source>
        <extracomment>%1 is a share such as &quot;54 %&quot;.</extracomment>
        <translation>%1 тексту не передає нічиїх слів</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln висловлювання</numerusform>
            <numerusform>%Ln висловлювання</numerusform>
            <numerusform>%Ln висловлювань</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How the verbs treat what is said, and the verbs: &quot;taken as true: confirmed&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statements of which the text does not say who makes them, or says it in a way that leaves it open.</source>
        <translation>Висловлювання, про які текст не каже, чиї вони, або каже так, що це лишається відкритим.</translation>
    </message>
    <message>
        <source>What stands outside quotations and reported speech, in headlines, text and captions.</source>
        <translation>Те, що поза цитатами й переказаним мовленням: у заголовках, тексті та підписах.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::StatusFigures</name>
    <message>
        <source>Figures of the article</source>
        <translation>Цифри статті</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слів</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln позначка</numerusform>
            <numerusform>%Ln позначки</numerusform>
            <numerusform>%Ln позначок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fainter one(s) hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider holds back.</extracomment>
        <translation>
            <numerusform>%Ln слабшу приховано</numerusform>
            <numerusform>%Ln слабші приховано</numerusform>
            <numerusform>%Ln слабших приховано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider and the switches hold back.</extracomment>
        <translation>
            <numerusform>ще %Ln приховано</numerusform>
            <numerusform>ще %Ln приховано</numerusform>
            <numerusform>ще %Ln приховано</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outlet&apos;s own words</source>
        <translation>
            <numerusform>%Ln у власних словах видання</numerusform>
            <numerusform>%Ln у власних словах видання</numerusform>
            <numerusform>%Ln у власних словах видання</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to be marked to the end</source>
        <translation>Забагато, щоб розмітити до кінця</translation>
    </message>
    <message>
        <source>Marks: those that are shown, of all that were found. The slider “few … all” and the switches of the panel hold the others back.</source>
        <translation>Позначки: показані з усіх знайдених. Решту приховують повзунок «мало … усі» та перемикачі панелі.</translation>
    </message>
    <message>
        <source>The outlet&apos;s own words are all but direct quotations, teasers and credits.</source>
        <translation>Власні слова видання — усі, крім прямих цитат, анонсів і рядків про авторство.</translation>
    </message>
    <message>
        <source>Found by the rules %1, with ICU %2. The same rules find the same marks everywhere.</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>Знайдено за правилами %1, з ICU %2. Ті самі правила всюди знаходять ті самі позначки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SwitchedOff</name>
    <message>
        <source>Kinds of marks that are switched off</source>
        <translation>Вимкнені види позначок</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Вимкнені правила</translation>
    </message>
    <message>
        <source>Switch a kind of marks on again</source>
        <translation>Знову увімкнути вид позначок</translation>
    </message>
    <message>
        <source>Switch a rule on again</source>
        <translation>Знову увімкнути правило</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) switched off</source>
        <translation>
            <numerusform>%Ln вид вимкнено</numerusform>
            <numerusform>%Ln види вимкнено</numerusform>
            <numerusform>%Ln видів вимкнено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) switched off</source>
        <translation>
            <numerusform>%Ln правило вимкнено</numerusform>
            <numerusform>%Ln правила вимкнено</numerusform>
            <numerusform>%Ln правил вимкнено</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Увімкнути: %1</translation>
    </message>
    <message>
        <source>Switch on all kinds</source>
        <translation>Увімкнути всі види</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TagPopover</name>
    <message>
        <source>late, harbour</source>
        <translation>запізнення, гавань</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Мітки</translation>
    </message>
    <message>
        <source>Part tags by commas. Enter keeps them.</source>
        <translation>Розділяйте мітки комами. Enter зберігає їх.</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Мітки «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tags that %n articles share</source>
        <translation>
            <numerusform>Спільні мітки %n статті</numerusform>
            <numerusform>Спільні мітки %n статей</numerusform>
            <numerusform>Спільні мітки %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialPanels</name>
    <message>
        <source>What the rules do</source>
        <translation>Що роблять правила</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>A tab: %1 is a number of problems.</extracomment>
        <translation>Проблеми</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>A tab: %1 of %2 examples do what they say.</extracomment>
        <translation>Приклади</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>У статті</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>У бібліотеці</translation>
    </message>
    <message>
        <source>Only this rule</source>
        <translation>Лише це правило</translation>
    </message>
    <message>
        <source>Show only what belongs to the rule at the caret</source>
        <translation>Показувати лише те, що стосується правила біля курсора</translation>
    </message>
    <message>
        <source>Articles looked through</source>
        <translation>Переглянуто статей</translation>
    </message>
    <message>
        <source>Try on the library</source>
        <translation>Випробувати на бібліотеці</translation>
    </message>
    <message>
        <source>Count what the rule at the caret marks in all your articles</source>
        <translation>Порахувати, що правило біля курсора позначає в усіх ваших статтях</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Stop looking through the library</source>
        <translation>Більше не переглядати бібліотеку</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Проблеми (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблеми</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>У цьому файлі все гаразд.</translation>
    </message>
    <message>
        <source>Examples (%1 of %2)</source>
        <translation>Приклади (%1 з %2)</translation>
    </message>
    <message>
        <source>%1 of %2 examples of this file hold.</source>
        <translation>Справджуються %1 з %2 прикладів цього файлу.</translation>
    </message>
    <message>
        <source>A rule shows what it means by examples: “+ Aides {may} go.” is to be marked, “- It was in May.” is not.</source>
        <translation>Правило показує на прикладах, що воно означає: «+ Aides {may} go.» треба позначити, «- It was in May.» — ні.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 unchanged</source>
        <extracomment>Of marks in the open article, when rules are tried.</extracomment>
        <translation>%1 нових, %2 зникло, %3 без змін</translation>
    </message>
    <message>
        <source>In the article (+%1 −%2)</source>
        <translation>У статті (+%1 −%2)</translation>
    </message>
    <message>
        <source>These rules mark nothing in the open article.</source>
        <translation>Ці правила нічого не позначають у відкритій статті.</translation>
    </message>
    <message>
        <source>Open an article in English: what the rules mark there is shown here and lit on the page while you write.</source>
        <translation>Відкрийте статтю англійською: те, що правила в ній позначають, показано тут і підсвічено на сторінці, поки ви пишете.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mark(s)</source>
        <extracomment>%1 is a rule&apos;s id.</extracomment>
        <translation>
            <numerusform>%1: %n позначка</numerusform>
            <numerusform>%1: %n позначки</numerusform>
            <numerusform>%1: %n позначок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) looked through</source>
        <translation>
            <numerusform>переглянуто %n статтю</numerusform>
            <numerusform>переглянуто %n статті</numerusform>
            <numerusform>переглянуто %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>зупинено</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Перегляд бібліотеки…</translation>
    </message>
    <message>
        <source>The rule marks nothing in your articles.</source>
        <translation>Правило нічого не позначає у ваших статтях.</translation>
    </message>
    <message>
        <source>Put the caret into a rule, and try it on all your articles: every one with a mark is listed.</source>
        <translation>Поставте курсор у правило й випробуйте його на всіх статтях: буде перелічено кожну з позначкою.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Усі статті</translation>
    </message>
    <message numerus="yes">
        <source>The last %n article(s)</source>
        <translation>
            <numerusform>Остання %n стаття</numerusform>
            <numerusform>Останні %n статті</numerusform>
            <numerusform>Останні %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialRows</name>
    <message>
        <source>line %1</source>
        <extracomment>A line of a file.</extracomment>
        <translation>рядок %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is a sentence with the marked words in braces.</extracomment>
        <translation>Знайдено: %1</translation>
    </message>
    <message>
        <source>%1, faint</source>
        <extracomment>Of a mark: %1 is &quot;new&quot;, &quot;gone&quot; or &quot;unchanged&quot;.</extracomment>
        <translation>%1, слабка</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n позначка</numerusform>
            <numerusform>%n позначки</numerusform>
            <numerusform>%n позначок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialText</name>
    <message>
        <source>The rule marks something here, and should not.</source>
        <translation>Правило позначає тут щось, а не повинно.</translation>
    </message>
    <message>
        <source>The place is taken by %1: of marks of one category that overlap, the longer stays.</source>
        <extracomment>%1 are ids of rules, such as loaded.grand.</extracomment>
        <translation>Місце зайняте правилом %1: з позначок однієї категорії, що перетинаються, лишається довша.</translation>
    </message>
    <message>
        <source>Other words are marked than those in braces.</source>
        <translation>Позначено інші слова, ніж у дужках.</translation>
    </message>
    <message>
        <source>%1 needs two examples that it marks (+) and two that it leaves alone (-).</source>
        <translation>Правилу %1 потрібні два приклади з позначкою (+) і два без неї (-).</translation>
    </message>
    <message>
        <source>No line with = shows the plainer wording “%1”. Add one below the example in which it is offered.</source>
        <translation>Жоден рядок із = не показує простіше формулювання «%1». Додайте його під прикладом, де воно пропонується.</translation>
    </message>
    <message>
        <source>%1 marks nothing in any of its examples.</source>
        <translation>Правило %1 нічого не позначає в жодному зі своїх прикладів.</translation>
    </message>
    <message>
        <source>%1 is also the name of a shipped rule, which this one replaces.</source>
        <translation>%1 — назва й правила програми; це правило його замінює.</translation>
    </message>
    <message>
        <source>There is no rule %1 to switch off.</source>
        <translation>Правила %1, яке можна вимкнути, немає.</translation>
    </message>
    <message>
        <source>An example of %1 fails.</source>
        <translation>Приклад правила %1 не справджується.</translation>
    </message>
    <message>
        <source>“%1” is found in this voice: %2, and not in this one: %3.</source>
        <extracomment>%1 are words, %2 and %3 are voices such as &quot;direct speech&quot;.</extracomment>
        <translation>«%1» знайдено в цьому голосі: %2, а не в цьому: %3.</translation>
    </message>
    <message>
        <source>A plainer wording is offered here. Add the line “= %1”, if it reads well.</source>
        <translation>Тут пропонується простіше формулювання. Додайте рядок «= %1», якщо він добре читається.</translation>
    </message>
    <message>
        <source>What the line “= %1” shows is not offered here.</source>
        <translation>Те, що показує рядок «= %1», тут не пропонується.</translation>
    </message>
    <message>
        <source>Nothing here is “%1”, with which the pattern “%2” begins.</source>
        <extracomment>Of rule patterns: %1 is the first item, such as claim~v, %2 all of it.</extracomment>
        <translation>Тут немає нічого для «%1», з чого починається зразок «%2».</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and the sentence ends.</source>
        <extracomment>Of rule patterns: %1 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>«%1» пасує. Далі шукається «%2», а речення закінчується.</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and “%3” stands there.</source>
        <extracomment>Of rule patterns: %1 and %3 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>«%1» пасує. Далі шукається «%2», а там стоїть «%3».</translation>
    </message>
    <message>
        <source>“%1” is found, but the line “%2” turns it away.</source>
        <extracomment>%1 are words of the sentence, %2 is a line of the rule, such as &quot;not after asylum&quot;.</extracomment>
        <translation>«%1» знайдено, але рядок «%2» це виключає.</translation>
    </message>
    <message>
        <source>“%1” is found, but in a voice or kind of block that the rule leaves alone.</source>
        <translation>«%1» знайдено, але в голосі чи виді блоку, які правило оминає.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>нова</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>зникла</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>без змін</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::UndoHistory</name>
    <message>
        <source>Step</source>
        <translation>Крок</translation>
    </message>
    <message>
        <source>Back to which step?</source>
        <translation>До якого кроку повернутися?</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Як під час відкриття</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Кроки, останній угорі</translation>
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
        <translation>Набране мемо ще не вдалося зберегти.</translation>
    </message>
    <message>
        <source>Another program may be holding the library, or the disk may be full.</source>
        <translation>Можливо, бібліотеку тримає інша програма або диск повний.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторити</translation>
    </message>
    <message>
        <source>Write to a file and quit</source>
        <translation>Записати у файл і вийти</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Лишитися</translation>
    </message>
    <message>
        <source>The memos are in %1 now.</source>
        <translation>Мемо тепер у файлі %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::VoiceName</name>
    <message>
        <source>Headline</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>Розповідь</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Пряма цитата</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Непряма мова</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Підпис</translation>
    </message>
    <message>
        <source>Teaser</source>
        <extracomment>A teaser is the headline or link of another article.</extracomment>
        <translation>Анонс</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>The line that says where a text comes from: &quot;Read more at ...&quot;.</extracomment>
        <translation>Рядок про авторство</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WeightSlider</name>
    <message>
        <source>few</source>
        <translation>мало</translation>
    </message>
    <message>
        <source>all</source>
        <translation>усі</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>How many marks are shown, from few to all</source>
        <translation>Скільки позначок показано, від небагатьох до всіх</translation>
    </message>
    <message>
        <source>Few: only the surest marks. All: weak hints too.</source>
        <translation>Мало: лише найпевніші. Усі: і слабкі підказки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WelcomePage</name>
    <message>
        <source>It keeps a statement at a distance, makes it less sure, or takes it as settled.</source>
        <translation>Тримає твердження на відстані, робить його менш певним або приймає як вирішене.</translation>
    </message>
    <message>
        <source>A word that judges or stirs stands where a plain one exists.</source>
        <translation>Слово, що судить чи хвилює, стоїть там, де є нейтральне.</translation>
    </message>
    <message>
        <source>Somebody is quoted who cannot be asked, or by a verb that judges what was said.</source>
        <translation>Цитують того, кого не можна запитати, або дієсловом, що судить сказане.</translation>
    </message>
    <message>
        <source>The writer comments, or speaks to you.</source>
        <translation>Автор коментує або звертається до вас.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сьогодні</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчора</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;today&quot;, &quot;yesterday&quot; or a date.</extracomment>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>Read by slanting light</source>
        <translation>Читати при косому світлі</translation>
    </message>
    <message>
        <source>Slantlight lights up the wording that frames a news article: how sure it is, how it names things, and whose words it uses. It passes no verdict; that is yours.</source>
        <translation>Slantlight освітлює слова, що задають новині рамку: наскільки вона певна, як називає речі та чиїми словами говорить. Вироку він не виносить; це за вами.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читати</translation>
    </message>
    <message>
        <source>Drop files, a link or a piece of text here, or</source>
        <translation>Перетягніть сюди файли, посилання чи уривок тексту, або</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>A screen reader says this of the picture of a marked word.</extracomment>
        <translation>Позначено: %1</translation>
    </message>
    <message>
        <source>What the light shows</source>
        <translation>Що показує світло</translation>
    </message>
    <message>
        <source>It sees wording only: what is told first, and what is left out, it cannot.</source>
        <translation>Воно бачить лише слова: що сказано першим і що пропущено, йому не видно.</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Прочитано нещодавно</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowAgreement</name>
    <message>
        <source>Coders and rules are compared by what the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Кодувальників і правила порівнюють за тим, що вправа приховує. Відкрийте ключ або вийдіть із вправи, тоді порівнюйте.</translation>
    </message>
    <message>
        <source>Agreement of coders</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>Згода кодувальників</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Зберегти показники</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблиця (*.csv)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowBatch</name>
    <message>
        <source>Stop adding articles</source>
        <translation>Зупинити додавання статей</translation>
    </message>
    <message>
        <source>Other files are still being opened. Wait for them, or stop them first.</source>
        <translation>Інші файли ще відкриваються. Дочекайтеся їх або спершу зупиніть.</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>Пошук статей…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 is a number, %2 how many there are, %3 a file&apos;s name.</extracomment>
        <translation>%1 з %2: %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowColumns</name>
    <message>
        <source>Marks</source>
        <translation>Позначки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Джерела</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Нотатки</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профіль</translation>
    </message>
    <message>
        <source>Marks, sources, notes and profile</source>
        <translation>Позначки, джерела, нотатки та профіль</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Вправа</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowCompare</name>
    <message>
        <source>Stop comparing</source>
        <translation>Зупинити порівняння</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Назад до статті</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Порівняти з файлом</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Усі файли (*)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Порівняння…</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Читання першої статті…</translation>
    </message>
    <message>
        <source>Reading the second article…</source>
        <translation>Читання другої статті…</translation>
    </message>
    <message>
        <source>Comparing both articles…</source>
        <translation>Порівняння обох статей…</translation>
    </message>
    <message>
        <source>%1 | %2 — Slantlight</source>
        <extracomment>The window&apos;s title; %1 and %2 are headlines.</extracomment>
        <translation>%1 | %2 — Slantlight</translation>
    </message>
    <message>
        <source>The comparison waits for you.</source>
        <translation>Порівняння чекає на вас.</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Назад до порівняння</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>Текст (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comparison, %1</source>
        <extracomment>The beginning of a file&apos;s name; %1 is a headline.</extracomment>
        <translation>Порівняння, %1</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Експорт порівняння</translation>
    </message>
    <message>
        <source>A comparison shows the marks that the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Порівняння показує позначки, які приховує вправа. Відкрийте її ключ або вийдіть із неї, потім порівнюйте.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExercises</name>
    <message>
        <source>Hide the key &amp;again</source>
        <translation>Знову при&amp;ховати ключ</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>Від&amp;крити ключ</translation>
    </message>
    <message>
        <source>An exercise on it needs a teacher&apos;s key.</source>
        <translation>Для вправи на ній потрібен ключ учителя.</translation>
    </message>
    <message>
        <source>The marks are hidden. Mark what you find, then reveal them.</source>
        <translation>Позначки приховано. Позначте, що знайдете, потім відкрийте їх.</translation>
    </message>
    <message>
        <source>Saved %1. Hand it out; the key is in it.</source>
        <translation>%1 збережено. Роздайте його; ключ усередині.</translation>
    </message>
    <message>
        <source>Saved %1 to hand out, and %2 with the key for you.</source>
        <extracomment>Both are names of files.</extracomment>
        <translation>%1 збережено для роздавання, а %2 з ключем — для вас.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Зберегти мої відповіді</translation>
    </message>
    <message>
        <source>Your name, for whoever reads the answers:</source>
        <translation>Ваше ім’я, для того, хто читатиме відповіді:</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 збережено.</translation>
    </message>
    <message>
        <source>Your marks were taken away.</source>
        <translation>Ваші позначки прибрано.</translation>
    </message>
    <message>
        <source>The exercise is left. Your marks stay as annotations.</source>
        <translation>Ви вийшли з вправи. Ваші позначки лишилися анотаціями.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Повернутися</translation>
    </message>
    <message>
        <source>%1 has answers to another exercise, “%2”. Leave it out.</source>
        <extracomment>Both are names: of a file, and of an exercise.</extracomment>
        <translation>У %1 відповіді до іншої вправи, «%2». Не беріть його.</translation>
    </message>
    <message>
        <source>%1 has no key. Choose the file that was kept with the key.</source>
        <translation>У %1 немає ключа. Виберіть файл, який зберігали з ключем.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExport</name>
    <message>
        <source>Cancel the export</source>
        <translation>Скасувати експорт</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Експорт до теки</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Експорт</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>Експорт «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n article(s)…</source>
        <translation>
            <numerusform>Експорт %n статті…</numerusform>
            <numerusform>Експорт %n статей…</numerusform>
            <numerusform>Експорт %n статей…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s).</source>
        <translation>
            <numerusform>Експортовано %n статтю.</numerusform>
            <numerusform>Експортовано %n статті.</numerusform>
            <numerusform>Експортовано %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be exported, or not whole. The first of them:</source>
        <translation>
            <numerusform>%n не вдалося експортувати повністю:</numerusform>
            <numerusform>%n не вдалося експортувати повністю. Перша з них:</numerusform>
            <numerusform>%n не вдалося експортувати повністю. Перша з них:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowImport</name>
    <message>
        <source>Import annotations or codes</source>
        <translation>Імпорт анотацій або кодів</translation>
    </message>
    <message>
        <source>Annotations and codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;All files (*)</source>
        <translation>Анотації та коди (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Another file is still being imported. Try again in a moment.</source>
        <translation>Ще імпортується інший файл. Спробуйте трохи згодом.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Імпорт %1…</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>конфлікт</translation>
    </message>
    <message>
        <source>Put them on the open article</source>
        <translation>Помістити на відкриту статтю</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowKeeping</name>
    <message>
        <source>Stop it</source>
        <translation>Зупинити</translation>
    </message>
    <message>
        <source>Something else is still being done with the library. Wait for it, or stop it first.</source>
        <translation>З бібліотекою ще виконується інша дія. Дочекайтеся її або спершу зупиніть.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Ви зупинили дію. Нічого не змінено.</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Резервне копіювання бібліотеки…</translation>
    </message>
    <message>
        <source>The library was backed up: %1.</source>
        <translation>Резервну копію бібліотеки зроблено: %1.</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>The tag of an annotation that stands beside another of the same id.</extracomment>
        <translation>конфлікт</translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>Об’єднання з %1…</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Показати конфлікти</translation>
    </message>
    <message>
        <source>Merge a library or a project</source>
        <translation>Об’єднати з бібліотекою чи проєктом</translation>
    </message>
    <message>
        <source>Projects and libraries (*.slantproject *.sqlite);;All files (*)</source>
        <translation>Проєкти та бібліотеки (*.slantproject *.sqlite);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запис %1…</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Передати проєкт</translation>
    </message>
    <message>
        <source>Slantlight projects (*.slantproject)</source>
        <translation>Проєкти Slantlight (*.slantproject)</translation>
    </message>
    <message>
        <source>Writing everything as plain files…</source>
        <translation>Запис усього звичайними файлами…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1.</source>
        <translation>
            <numerusform>%n статтю записано до %1.</numerusform>
            <numerusform>%n статті записано до %1.</numerusform>
            <numerusform>%n статей записано до %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>%n не вдалося прочитати, її пропущено.</numerusform>
            <numerusform>%n не вдалося прочитати, їх пропущено.</numerusform>
            <numerusform>%n не вдалося прочитати, їх пропущено.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Відкрити теку</translation>
    </message>
    <message>
        <source>Where the folder with all files is to be made</source>
        <translation>Де створити теку з усіма файлами</translation>
    </message>
    <message>
        <source>What other coders have annotated is hidden.</source>
        <translation>Позначки інших кодувальників сховано.</translation>
    </message>
    <message>
        <source>What other coders have annotated is shown again.</source>
        <translation>Позначки інших кодувальників знову видно.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowLibrary</name>
    <message numerus="yes">
        <source>%n articles were moved to the trash.</source>
        <translation>
            <numerusform>%n статтю переміщено в кошик.</numerusform>
            <numerusform>%n статті переміщено в кошик.</numerusform>
            <numerusform>%n статей переміщено в кошик.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Очистити кошик</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good, with all annotations and notes on them?</source>
        <translation>
            <numerusform>Видалити назавжди %n статтю з усіма анотаціями й нотатками?</numerusform>
            <numerusform>Видалити назавжди %n статті з усіма анотаціями й нотатками?</numerusform>
            <numerusform>Видалити назавжди %n статей з усіма анотаціями й нотатками?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Видалити назавжди</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowMessages</name>
    <message>
        <source>Undo</source>
        <translation>Скасувати</translation>
    </message>
    <message>
        <source>“%1” was removed from the library, with its annotations.</source>
        <translation>«%1» прибрано з бібліотеки разом з анотаціями.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Збережено: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Відкрити</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowOpening</name>
    <message>
        <source>Stop opening</source>
        <translation>Зупинити відкриття</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a file&apos;s name, a title or an address.</extracomment>
        <translation>Відкривається %1…</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>приклад</translation>
    </message>
    <message>
        <source>There is no text to read there. Copy an article&apos;s text first.</source>
        <translation>Там немає тексту. Спершу скопіюйте текст статті.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставлений текст</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Відкрити статті</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <extracomment>%1 is a list such as &quot;*.txt *.html&quot;.</extracomment>
        <translation>Статті (%1);;Усі файли (*)</translation>
    </message>
    <message>
        <source>Opening %1… %2</source>
        <extracomment>%1 is the name of a site, %2 a size such as &quot;1.2 MB&quot;.</extracomment>
        <translation>Відкривається %1… %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowVerdicts</name>
    <message>
        <source>What you said to its rule</source>
        <translation>Що ви сказали про її правило</translation>
    </message>
    <message numerus="yes">
        <source>You said no to %1 of %n mark(s) of the rule %2.</source>
        <extracomment>How often somebody said no (%1) of all their answers (%n) to the rule %2.</extracomment>
        <translation>
            <numerusform>Ви відхилили %1 із %n позначки правила %2.</numerusform>
            <numerusform>Ви відхилили %1 із %n позначок правила %2.</numerusform>
            <numerusform>Ви відхилили %1 із %n позначок правила %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Вимкнути його</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowWorkshop</name>
    <message>
        <source>Rules that you wrote were not saved when the program ended. They are kept.</source>
        <translation>Написані вами правила не було збережено, коли програма завершилася. Вони лишилися.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показати</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopActions</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Нове правило</translation>
    </message>
    <message>
        <source>New file of &amp;rules…</source>
        <translation>Новий файл &amp;правил…</translation>
    </message>
    <message>
        <source>New word &amp;list…</source>
        <translation>Новий &amp;список слів…</translation>
    </message>
    <message>
        <source>New &amp;pack…</source>
        <translation>Новий на&amp;бір…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Зберегти</translation>
    </message>
    <message>
        <source>&amp;Go back to what is saved</source>
        <translation>&amp;Повернутися до збереженого</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;йменувати…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash…</source>
        <translation>До &amp;смітника…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Відкрити &amp;теку</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрити</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Меню</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Скасувати</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Повернути</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Знайти</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Знайти &amp;наступне</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Знайти п&amp;опереднє</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>&amp;Доповнити</translation>
    </message>
    <message>
        <source>Make &amp;comments, or take them back</source>
        <translation>За&amp;коментувати або повернути</translation>
    </message>
    <message>
        <source>Copy the rule to &amp;mine</source>
        <translation>Копіювати правило до &amp;моїх</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>П&amp;опередня проблема</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Наступна проблема</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Проблеми</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>П&amp;риклади</translation>
    </message>
    <message>
        <source>In the &amp;article</source>
        <translation>У &amp;статті</translation>
    </message>
    <message>
        <source>In the &amp;library</source>
        <translation>У &amp;бібліотеці</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Файли</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>&amp;Редактор</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Наступна частина &amp;вікна</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Попередня &amp;частина вікна</translation>
    </message>
    <message>
        <source>Try the rule on the li&amp;brary</source>
        <translation>Випробувати правило на бі&amp;бліотеці</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>Пере&amp;йти</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст &amp;більший</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;менший</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Звичний розмір тексту</translation>
    </message>
    <message>
        <source>How rules are &amp;written</source>
        <translation>Як &amp;пишуть правила</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Розмір тексту</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>За&amp;мінити</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Перейти до ря&amp;дка…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rule…</source>
        <translation>Що ви &amp;сказали про правило…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopBar</name>
    <message>
        <source>Tools</source>
        <translation>Інструменти</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopWindow</name>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret stands in a file.</extracomment>
        <translation>Рядок %1, стовпець %2</translation>
    </message>
    <message>
        <source>%1[*] — Rule workshop — Slantlight</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1[*] — Майстерня правил — Slantlight</translation>
    </message>
    <message>
        <source>No rule is called %1: the word model marks without one.</source>
        <translation>Немає правила %1: модель слів позначає й без правила.</translation>
    </message>
    <message>
        <source>Saved, with mistakes: until they are mended the article is marked as before.</source>
        <translation>Збережено з помилками: поки їх не виправлено, стаття позначається як раніше.</translation>
    </message>
    <message>
        <source>Saved. The article is marked by it now.</source>
        <translation>Збережено. Тепер статтю позначено за цим текстом.</translation>
    </message>
    <message>
        <source>Rule workshop[*] — Slantlight</source>
        <translation>Майстерня правил[*] — Slantlight</translation>
    </message>
</context>
</TS>
