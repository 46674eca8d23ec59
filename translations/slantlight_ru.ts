<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>ArticleExport</name>
    <message>
        <source>Annotations and marks, as data (Web Annotation)</source>
        <translation>Аннотации и пометки в виде данных (Web Annotation)</translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message>
        <source>Annotated by hand</source>
        <extracomment>Heading of a legend: what a person has annotated, apart from what the program has marked.</extracomment>
        <translation>Размечено вручную</translation>
    </message>
</context>
<context>
    <name>CodeName</name>
    <message>
        <source>Doubt and distancing</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Сомнение и дистанция</translation>
    </message>
    <message>
        <source>The outlet steps away from a statement or a name without saying why.</source>
        <extracomment>What the category &quot;Doubt and distancing&quot; means.</extracomment>
        <translation>Издание отстраняется от утверждения или имени и не говорит почему.</translation>
    </message>
    <message>
        <source>Hedge, speculation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Смягчение, предположение</translation>
    </message>
    <message>
        <source>The statement is made less sure, and no reason or source is given.</source>
        <extracomment>What the category &quot;Hedge, speculation&quot; means.</extracomment>
        <translation>Утверждение сделано менее уверенным, а причина или источник не названы.</translation>
    </message>
    <message>
        <source>Certainty booster</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Усиление уверенности</translation>
    </message>
    <message>
        <source>An opinion is presented as settled.</source>
        <extracomment>What the category &quot;Certainty booster&quot; means.</extracomment>
        <translation>Мнение подано как нечто решённое.</translation>
    </message>
    <message>
        <source>Presupposed truth</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Подразумеваемая истина</translation>
    </message>
    <message>
        <source>Something that may be contested is taken as true by the way of telling it.</source>
        <extracomment>What the category &quot;Presupposed truth&quot; means.</extracomment>
        <translation>То, с чем можно спорить, принято за истину самим способом рассказа.</translation>
    </message>
    <message>
        <source>Loaded, emotive wording</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Эмоционально нагруженные слова</translation>
    </message>
    <message>
        <source>A word with strong feeling stands where a plain one exists.</source>
        <extracomment>What the category &quot;Loaded, emotive wording&quot; means.</extracomment>
        <translation>Слово с сильным чувством стоит там, где есть нейтральное.</translation>
    </message>
    <message>
        <source>Contentious label</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Спорный ярлык</translation>
    </message>
    <message>
        <source>A person or a group is named in a way that already judges.</source>
        <extracomment>What the category &quot;Contentious label&quot; means.</extracomment>
        <translation>Человек или группа названы так, что название уже судит.</translation>
    </message>
    <message>
        <source>Praise, puffery</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Похвала, раздувание</translation>
    </message>
    <message>
        <source>Praise that nobody in the text has earned or is quoted for.</source>
        <extracomment>What the category &quot;Praise, puffery&quot; means.</extracomment>
        <translation>Похвала, которую никто в тексте не заслужил и не произносит.</translation>
    </message>
    <message>
        <source>Exaggeration, minimisation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Преувеличение, преуменьшение</translation>
    </message>
    <message>
        <source>Something is made bigger, rarer, smaller or commoner, and no figure is given.</source>
        <extracomment>What the category &quot;Exaggeration, minimisation&quot; means.</extracomment>
        <translation>Нечто делают больше, реже, меньше или обычнее, а числа нет.</translation>
    </message>
    <message>
        <source>Euphemism, hidden agent</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Эвфемизм, скрытый деятель</translation>
    </message>
    <message>
        <source>Harm is softened, or the one who did it is left out.</source>
        <extracomment>What the category &quot;Euphemism, hidden agent&quot; means.</extracomment>
        <translation>Вред смягчён, или не сказано, кто его причинил.</translation>
    </message>
    <message>
        <source>Charged reporting verb</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Оценочный глагол речи</translation>
    </message>
    <message>
        <source>The word that reports a statement also judges the speaker or the statement.</source>
        <extracomment>What the category &quot;Charged reporting verb&quot; means.</extracomment>
        <translation>Слово, передающее высказывание, заодно судит говорящего или сказанное.</translation>
    </message>
    <message>
        <source>Vague or anonymous source</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Неясный или анонимный источник</translation>
    </message>
    <message>
        <source>Somebody is given as the source who cannot be found or asked.</source>
        <extracomment>What the category &quot;Vague or anonymous source&quot; means.</extracomment>
        <translation>Источником назван тот, кого нельзя найти или спросить.</translation>
    </message>
    <message>
        <source>Outlet trace</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>След издания</translation>
    </message>
    <message>
        <source>A trace of where the text comes from, or of who is behind it.</source>
        <extracomment>What the category &quot;Outlet trace&quot; means.</extracomment>
        <translation>След того, откуда текст или кто за ним стоит.</translation>
    </message>
    <message>
        <source>Contested status claim</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Спорный статус</translation>
    </message>
    <message>
        <source>The wording takes a side, or keeps its distance, in a dispute about somebody&apos;s status.</source>
        <extracomment>What the category &quot;Contested status claim&quot; means.</extracomment>
        <translation>Слова принимают сторону или держат дистанцию в споре о чьём-то статусе.</translation>
    </message>
    <message>
        <source>Editorial comment, us against them</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>Комментарий автора, мы против них</translation>
    </message>
    <message>
        <source>The writer judges, urges, speaks to the reader, or draws a line between us and them.</source>
        <extracomment>What the category &quot;Editorial comment, us against them&quot; means.</extracomment>
        <translation>Автор судит, призывает, обращается к читателю или проводит черту между нами и ими.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>Name of the code for a passage worth keeping.</extracomment>
        <translation>Выделение</translation>
    </message>
    <message>
        <source>Unsubstantiated claim</source>
        <extracomment>Name of the code for a statement of fact that should be checked.</extracomment>
        <translation>Необоснованное утверждение</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>Name of the code for something that a fair account would need and that is not there.</extracomment>
        <translation>Чего не хватает</translation>
    </message>
    <message>
        <source>Portrayal of an actor</source>
        <extracomment>Name of the code for how a person or a group is made to look.</extracomment>
        <translation>Изображение участника</translation>
    </message>
    <message>
        <source>Informational bias</source>
        <extracomment>Name of the code for what is told tilting the account, not how it is worded.</extracomment>
        <translation>Информационный уклон</translation>
    </message>
    <message>
        <source>How sure the text is</source>
        <extracomment>Group of categories: doubt, hedges, boosters, presuppositions.</extracomment>
        <translation>Насколько текст уверен</translation>
    </message>
    <message>
        <source>How things are worded</source>
        <extracomment>Group of categories: loaded words, labels, praise, exaggeration, euphemisms.</extracomment>
        <translation>Как названы вещи</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>Group of categories: reporting verbs, vague sources, outlet traces, contested status.</extracomment>
        <translation>Кто это говорит</translation>
    </message>
    <message>
        <source>The author&apos;s own voice</source>
        <extracomment>Group of one category: editorial comment.</extracomment>
        <translation>Собственный голос автора</translation>
    </message>
    <message>
        <source>%1 (unknown code)</source>
        <extracomment>Of an annotation whose code was removed, or is another program&apos;s: %1 is what is left of its name.</extracomment>
        <translation>%1 (неизвестный код)</translation>
    </message>
</context>
<context>
    <name>Colophon</name>
    <message>
        <source>A report of %1.</source>
        <extracomment>%1 is a news agency; who published the text is not known.</extracomment>
        <translation>Сообщение агентства %1.</translation>
    </message>
    <message>
        <source>First published by %1.</source>
        <translation>Впервые опубликовано: %1.</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>Опубликовано: %1.</translation>
    </message>
    <message>
        <source>Marks point at wording worth a second look. They say nothing about what is true.</source>
        <translation>Отметки указывают на слова, которые стоит перечитать. Они ничего не говорят о том, что правда.</translation>
    </message>
    <message>
        <source>Marked by Slantlight %1 with ICU %2.</source>
        <extracomment>The program and its version; ICU is a library that tells words apart.</extracomment>
        <translation>Размечено программой Slantlight %1 с ICU %2.</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>Правила %1</translation>
    </message>
    <message>
        <source>Retrieved on %1 at %2 UTC.</source>
        <extracomment>When a page or file was had: %1 is a day, %2 a time.</extracomment>
        <translation>Получено %1 в %2 UTC.</translation>
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
        <translation>Афганистан</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>Албания</translation>
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
        <translation>Армения</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>Австралия</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>Австрия</translation>
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
        <translation>Беларусь</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>Бельгия</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>Бенин</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>Бутан</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>Боливия</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>Босния и Герцеговина</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>Ботсвана</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>Бразилия</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>Бруней</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>Болгария</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>Буркина-Фасо</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>Бурунди</translation>
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
        <translation>Центрально-Африканская Республика</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>Чад</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>Чили</translation>
    </message>
    <message>
        <source>China</source>
        <translation>Китай</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>Колумбия</translation>
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
        <translation>Хорватия</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>Куба</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>Кипр</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>Чехия</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>Кот-д’Ивуар</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>ДР Конго</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>Дания</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>Джибути</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>Доминиканская Республика</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>Эквадор</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>Египет</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>Сальвадор</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>Эритрея</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>Эстония</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>Эфиопия</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>Европейский союз</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>Финляндия</translation>
    </message>
    <message>
        <source>France</source>
        <translation>Франция</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>Габон</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>Гамбия</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>Грузия</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>Германия</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>Гана</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>Греция</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>Гватемала</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>Гаити</translation>
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
        <translation>Венгрия</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>Исландия</translation>
    </message>
    <message>
        <source>India</source>
        <translation>Индия</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>Индонезия</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>Иран</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>Ирак</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>Ирландия</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>Израиль</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>Италия</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>Ямайка</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>Япония</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>Иордания</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>Казахстан</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>Кения</translation>
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
        <translation>Латвия</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>Ливан</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>Лесото</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>Либерия</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>Ливия</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>Лихтенштейн</translation>
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
        <translation>Малави</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>Малайзия</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>Мальта</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>Мавритания</translation>
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
        <translation>Монголия</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>Черногория</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>Марокко</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>Мозамбик</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>Мьянма</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>Намибия</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>Непал</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>Нидерланды</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>Новая Зеландия</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>Никарагуа</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>Нигер</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>Нигерия</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>КНДР</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>Северная Македония</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>Норвегия</translation>
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
        <translation>Палестинские территории</translation>
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
        <translation>Филиппины</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>Польша</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>Португалия</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>Катар</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>Румыния</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>Россия</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>Руанда</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>Саудовская Аравия</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>Сенегал</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>Сербия</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>Сингапур</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>Словакия</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>Словения</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>Сомали</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>Южно-Африканская Республика</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>Республика Корея</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>Южный Судан</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>Испания</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>Шри-Ланка</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>Судан</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>Швеция</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>Швейцария</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>Сирия</translation>
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
        <translation>Танзания</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>Таиланд</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>Того</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>Тунис</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>Туркменистан</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>Турция</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>Уганда</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>Украина</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>ОАЭ</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>Великобритания</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>Соединенные Штаты</translation>
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
        <translation>Венесуэла</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>Вьетнам</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>Йемен</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>Замбия</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>Зимбабве</translation>
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
        <translation>Исходный PDF с выделениями</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>Веб-страница (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Простой текст</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>Таблица (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>Веб-аннотации (JSON-LD)</translation>
    </message>
    <message>
        <source>Research project (REFI-QDA)</source>
        <translation>Исследовательский проект (REFI-QDA)</translation>
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
        <translation>Книга кодов (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>Книга кодов таблицей (CSV)</translation>
    </message>
    <message>
        <source>Pages with the marks on them, which every viewer shows, and with the annotations inside as data: Slantlight reads them back.</source>
        <translation>Страницы с пометками, которые покажет любая программа, и с аннотациями внутри в виде данных: Slantlight читает их обратно.</translation>
    </message>
    <message>
        <source>A copy of the PDF that the article was read from. Nothing in it is changed; highlights are added.</source>
        <translation>Копия PDF, из которого прочитана статья. В нём ничего не меняется, добавляются выделения.</translation>
    </message>
    <message>
        <source>One file for any browser, which also speaks to screen readers. It loads nothing from elsewhere.</source>
        <translation>Один файл для любого браузера, понятный и программам экранного чтения. Он ничего не загружает извне.</translation>
    </message>
    <message>
        <source>The text alone, without marks.</source>
        <translation>Только текст, без пометок.</translation>
    </message>
    <message>
        <source>Quotes with codes and memos, for notes and for writing on.</source>
        <translation>Цитаты с кодами и заметками — для записей и дальнейшей работы.</translation>
    </message>
    <message>
        <source>A line for each annotation and mark, for spreadsheets and statistics.</source>
        <translation>Строка на каждую аннотацию и пометку — для таблиц и статистики.</translation>
    </message>
    <message>
        <source>The W3C’s model of annotations, for programs; Slantlight reads it back.</source>
        <translation>Модель аннотаций W3C — для программ; Slantlight читает её обратно.</translation>
    </message>
    <message>
        <source>Texts, codes, coders and memos for MAXQDA, ATLAS.ti, NVivo, QualCoder and others; Slantlight reads it back.</source>
        <translation>Тексты, коды, кодировщики и заметки для MAXQDA, ATLAS.ti, NVivo, QualCoder и других; Slantlight читает их обратно.</translation>
    </message>
    <message>
        <source>A folder with texts and their annotations beside them, for language technology.</source>
        <translation>Папка с текстами и аннотациями рядом с ними — для обработки языка.</translation>
    </message>
    <message>
        <source>Findings for editors and for tools that check texts.</source>
        <translation>Находки для редакторов и средств проверки текста.</translation>
    </message>
    <message>
        <source>The codes alone, for programs of qualitative research.</source>
        <translation>Только коды — для программ качественных исследований.</translation>
    </message>
    <message>
        <source>The codes alone, a line for each.</source>
        <translation>Только коды, по строке на каждый.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Kind of file in a dialog: %1 is its name, %2 its ending.</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Place as it was</source>
        <translation>Место прежнее</translation>
    </message>
    <message>
        <source>Place moved</source>
        <translation>Место сместилось</translation>
    </message>
    <message>
        <source>Place in doubt</source>
        <translation>Место под сомнением</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>Место потеряно</translation>
    </message>
    <message>
        <source>Marks that you agreed with</source>
        <translation>Пометки, с которыми вы согласились</translation>
    </message>
    <message>
        <source>Marks without an answer</source>
        <translation>Пометки без ответа</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n код</numerusform>
            <numerusform>%n кода</numerusform>
            <numerusform>%n кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are others here, tagged as conflicts</source>
        <translation>
            <numerusform>%n аннотация, которая здесь иная, с меткой конфликта</numerusform>
            <numerusform>%n аннотации, которые здесь иные, с меткой конфликта</numerusform>
            <numerusform>%n аннотаций, которые здесь иные, с меткой конфликта</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in %1 was here already.</source>
        <translation>Всё, что есть в %1, здесь уже было.</translation>
    </message>
    <message>
        <source>Nothing came from %1.</source>
        <translation>Из %1 ничего не пришло.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles and 9 annotations&quot;.</extracomment>
        <translation>Из %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are not in the text; the list of annotations has them.</source>
        <translation>
            <numerusform>Слов %n аннотации нет в тексте; она есть в списке аннотаций.</numerusform>
            <numerusform>Слов %n аннотаций нет в тексте; они есть в списке аннотаций.</numerusform>
            <numerusform>Слов %n аннотаций нет в тексте; они есть в списке аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library, so its annotations were left out: %1. Open the article first, then import again.</source>
        <extracomment>%1 is an address or a title, or a list of them.</extracomment>
        <translation>Нет в библиотеке, поэтому аннотации пропущены: %1. Сначала откройте статью, затем импортируйте снова.</translation>
    </message>
    <message>
        <source>Left out, since it has no text: %1.</source>
        <extracomment>%1 is a list of names of files: pictures, sound.</extracomment>
        <translation>Пропущено, так как нет текста: %1.</translation>
    </message>
</context>
<context>
    <name>HtmlExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>Отметки в этой статье</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>Said by a screen reader for the number at a mark.</extracomment>
        <translation>Заметка %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section of an exported page: the memos of the annotations.</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>Назад к отметке</translation>
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
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>Не найдено в тексте</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a person or a thing: whom an annotated passage portrays.</extracomment>
        <translation>о ком или о чём: %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>A link to the place of a quote.</extracomment>
        <translation>В статье</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>first published by %1</source>
        <extracomment>%1 is who published a text before; who did here is not known.</extracomment>
        <translation>впервые опубликовано: %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <extracomment>%1 is the news agency that a text is from; who published it is not known.</extracomment>
        <translation>через %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 helped with a text; who published it is not known.</extracomment>
        <translation>вместе с %1</translation>
    </message>
    <message>
        <source>paid content</source>
        <translation>оплаченный материал</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>Опубликовано: %1</translation>
    </message>
    <message>
        <source>First published by %1</source>
        <translation>Впервые опубликовано: %1</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <extracomment>%1 is a news agency: the text is its report.</extracomment>
        <translation>Сообщение агентства %1</translation>
    </message>
    <message>
        <source>With the help of %1</source>
        <extracomment>%1 is a person or an outlet that helped with the reporting.</extracomment>
        <translation>При участии: %1</translation>
    </message>
    <message>
        <source>Sponsored; by whom is not said</source>
        <extracomment>%1 paid for a text, or had a part in making it.</extracomment>
        <translation>Оплачено; кем, не сказано</translation>
    </message>
    <message>
        <source>Sponsor or partner: %1</source>
        <translation>Спонсор или партнёр: %1</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <extracomment>%1 is an outlet that the text names as its source.</extracomment>
        <translation>Ссылается на %1</translation>
    </message>
    <message>
        <source>by the page&apos;s address</source>
        <translation>по адресу страницы</translation>
    </message>
    <message>
        <source>by the page&apos;s own name</source>
        <translation>по названию, которое страница даёт себе сама</translation>
    </message>
    <message>
        <source>by the end of the headline</source>
        <translation>по концу заголовка</translation>
    </message>
    <message>
        <source>by a credit line</source>
        <translation>по строке об авторстве</translation>
    </message>
    <message>
        <source>by the byline</source>
        <translation>по подписи автора</translation>
    </message>
    <message>
        <source>by the dateline</source>
        <translation>по строке с местом</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>в тексте</translation>
    </message>
</context>
<context>
    <name>OriginalPdf</name>
    <message>
        <source>who made it allows no notes on it</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>его автор запретил добавлять пометки</translation>
    </message>
    <message>
        <source>it takes a password</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>файл защищён паролем</translation>
    </message>
</context>
<context>
    <name>OutletKind</name>
    <message>
        <source>state-controlled</source>
        <translation>под контролем государства</translation>
    </message>
    <message>
        <source>A state or ruling party pays for it, governs it and directs what it says.</source>
        <translation>Государство или правящая партия платит за него, управляет им и направляет то, что оно говорит.</translation>
    </message>
    <message>
        <source>captured public</source>
        <extracomment>Kind of outlet: public by its form, but taken over by a government.</extracomment>
        <translation>подчинённое общественное</translation>
    </message>
    <message>
        <source>It is public or owned by a state, which governs it and directs what it says without paying for most of it.</source>
        <translation>Оно общественное или принадлежит государству, которое управляет им и направляет то, что оно говорит, но не оплачивает большую часть.</translation>
    </message>
    <message>
        <source>captured private</source>
        <extracomment>Kind of outlet: private by its form, but taken over by a government.</extracomment>
        <translation>подчинённое частное</translation>
    </message>
    <message>
        <source>It is owned by people or companies, while a government directs what it says.</source>
        <translation>Оно принадлежит людям или компаниям, а правительство направляет то, что оно говорит.</translation>
    </message>
    <message>
        <source>state-funded and state-managed</source>
        <translation>на деньги и под управлением государства</translation>
    </message>
    <message>
        <source>A state pays for most of it and names who governs it, but does not direct what it says.</source>
        <translation>Государство оплачивает большую часть и назначает руководство, но не направляет то, что оно говорит.</translation>
    </message>
    <message>
        <source>state-managed</source>
        <translation>под управлением государства</translation>
    </message>
    <message>
        <source>A state names who governs it, but neither pays for most of it nor directs what it says.</source>
        <translation>Государство назначает руководство, но не оплачивает большую часть и не направляет то, что оно говорит.</translation>
    </message>
    <message>
        <source>state-funded</source>
        <extracomment>Kind of outlet: paid by a state, with editorial independence by law.</extracomment>
        <translation>на деньги государства</translation>
    </message>
    <message>
        <source>A state pays for most of it, but does not direct what it says.</source>
        <translation>Государство оплачивает большую часть, но не направляет то, что оно говорит.</translation>
    </message>
    <message>
        <source>public</source>
        <extracomment>Kind of outlet: owned or funded by the public, through fees or a charter.</extracomment>
        <translation>общественное</translation>
    </message>
    <message>
        <source>It is owned or funded by the public, through fees or a charter.</source>
        <translation>Оно принадлежит обществу или оплачивается им — сборами или по уставу.</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Kind of outlet: owned by people or companies.</extracomment>
        <translation>частное</translation>
    </message>
    <message>
        <source>It is owned by people or companies.</source>
        <translation>Оно принадлежит людям или компаниям.</translation>
    </message>
    <message>
        <source>cooperative</source>
        <extracomment>Kind of outlet: owned by the media that it serves.</extracomment>
        <translation>кооперативное</translation>
    </message>
    <message>
        <source>It is owned by the media that it serves.</source>
        <translation>Оно принадлежит изданиям, которым служит.</translation>
    </message>
    <message>
        <source>non-profit</source>
        <extracomment>Kind of outlet: earns nothing for owners.</extracomment>
        <translation>некоммерческое</translation>
    </message>
    <message>
        <source>It earns nothing for owners.</source>
        <translation>Оно ничего не зарабатывает для владельцев.</translation>
    </message>
</context>
<context>
    <name>OutletMedium</name>
    <message>
        <source>news agency</source>
        <translation>информационное агентство</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>газета</translation>
    </message>
    <message>
        <source>student newspaper</source>
        <extracomment>A newspaper that students of a college write.</extracomment>
        <translation>студенческая газета</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>журнал</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>радио или телевидение</translation>
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
        <translation>Отметки в этой статье</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>Foot of a page: the number of the page and how many there are.</extracomment>
        <translation>страница %1 из %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>Who wrote an annotation in an exported PDF: the person at the screen.</extracomment>
        <translation>Читатель</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in quotation marks: %1.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section at the end of an exported article: the memos of its annotations.</extracomment>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>Words in quotations</source>
        <translation>Слов в цитатах</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>из них по имени</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Переданные высказывания</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <extracomment>Title of a table: how many marks there are among a thousand words, by category.</extracomment>
        <translation>Отметок на 1000 слов</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все категории</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how verbs treat what they report, such as &quot;left open&quot;, %2 lists the verbs.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Title of a section at the end of an exported article: its figures.</extracomment>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Title of a section at the end of an exported article: who is quoted in it.</extracomment>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Who is quoted, with which verbs, and in how many statements.</source>
        <translation>Кого цитируют, какими глаголами и в скольких высказываниях.</translation>
    </message>
    <message>
        <source>Not named in the text</source>
        <translation>В тексте не назван</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>An entry of a PDF&apos;s outline: words that are marked, and on which page.</extracomment>
        <translation>%1, страница %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A category of marks and how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>An entry of a PDF&apos;s outline; below it stand the categories with their marks.</extracomment>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>получено %1</translation>
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
        <translation>Можно читать дальше с пустой библиотекой, которая исчезнет при выходе.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>Отложить её</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>Продолжить без неё</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>Выйти</translation>
    </message>
    <message>
        <source>The old library is now %1.</source>
        <translation>Старая библиотека теперь называется %1.</translation>
    </message>
    <message>
        <source>The library is not in use: what you note now is gone when you quit. Export what you want to keep.</source>
        <translation>Библиотека не используется: что вы отметите сейчас, при выходе пропадёт. Экспортируйте то, что хотите сохранить.</translation>
    </message>
    <message>
        <source>The library can only be read: what you note now is not kept. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>Библиотеку можно только читать: что вы отметите сейчас, не сохранится. %1</translation>
    </message>
    <message>
        <source>Your table of outlets is left out. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the file, and what to do about it.</extracomment>
        <translation>Ваша таблица изданий не учтена. %1</translation>
    </message>
    <message>
        <source>The daily backup of the library could not be made. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>Не удалось сделать ежедневную резервную копию библиотеки. %1</translation>
    </message>
    <message>
        <source>The library was restored. The one of before is now %1.</source>
        <translation>Библиотека восстановлена. Прежняя теперь — %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Actions</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Открыть…</translation>
    </message>
    <message>
        <source>Open a&amp;ddress…</source>
        <translation>Открыть &amp;адрес…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;Вставить статью</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>Открыть &amp;пример</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>&amp;Начальная страница</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>&amp;Закрыть статью</translation>
    </message>
    <message>
        <source>Look for &amp;changes on its page</source>
        <translation>Искать &amp;изменения на её странице</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>Экспорт в P&amp;DF…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>Экспорт в &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>Пе&amp;чать…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>В&amp;ыйти</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>Чтение</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>&amp;Назад</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>&amp;Вперёд</translation>
    </message>
    <message>
        <source>&amp;Headings…</source>
        <translation>&amp;Подзаголовки…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>Undo hi&amp;story…</source>
        <translation>&amp;История изменений…</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;Найти в статье</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>Найти &amp;предыдущее</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>Искать во всех &amp;статьях</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>&amp;Предыдущая отметка</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>&amp;Следующая отметка</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>Показывать &amp;отметки</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Текст к&amp;рупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>&amp;Text and page…</source>
        <translation>&amp;Текст и страница…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
    <message>
        <source>Marks and &amp;notes</source>
        <translation>Отметки и &amp;заметки</translation>
    </message>
    <message>
        <source>Library on the &amp;right</source>
        <translation>Библиотека &amp;справа</translation>
    </message>
    <message>
        <source>Marks and notes on the l&amp;eft</source>
        <translation>Отметки и заметки с&amp;лева</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>Только т&amp;екст</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>&amp;Приглушить другие абзацы</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>На весь &amp;экран</translation>
    </message>
    <message>
        <source>Nothing &amp;moves or blinks</source>
        <translation>Ничто не &amp;движется и не мигает</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Следующая часть &amp;окна</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Предыду&amp;щая часть окна</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>Программа</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Меню</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>Найти &amp;команду…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>&amp;Настройки…</translation>
    </message>
    <message>
        <source>&amp;Rule packs…</source>
        <translation>Наборы &amp;правил…</translation>
    </message>
    <message>
        <source>How to &amp;read the marks</source>
        <translation>Как &amp;читать отметки</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Сочетания клавиш</translation>
    </message>
    <message>
        <source>&amp;About Slantlight</source>
        <translation>&amp;О программе Slantlight</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>Цвета страницы</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>Как у &amp;окна</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;Бумага</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;Сепия</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>Се&amp;рая</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;Чёрная</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>&amp;Высокий контраст</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>Цвета окна</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>window</comment>
        <translation>Как в &amp;системе</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>window</comment>
        <translation>Св&amp;етлое</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>window</comment>
        <translation>&amp;Тёмное</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>На странице</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>&amp;Сравнить с…</translation>
    </message>
    <message>
        <source>Compare two samp&amp;les</source>
        <translation>Сравнить два &amp;примера</translation>
    </message>
    <message>
        <source>&amp;Back to the comparison</source>
        <translation>&amp;Назад к сравнению</translation>
    </message>
    <message>
        <source>Rule &amp;workshop</source>
        <translation>&amp;Мастерская правил</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>Спр&amp;авка</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>&amp;Practise on this article</source>
        <translation>&amp;Упражняться на этой статье</translation>
    </message>
    <message>
        <source>Try a sample e&amp;xercise</source>
        <translation>Попробовать &amp;учебный пример</translation>
    </message>
    <message>
        <source>&amp;Make an exercise…</source>
        <translation>&amp;Создать упражнение…</translation>
    </message>
    <message>
        <source>&amp;Compare the answers of a class…</source>
        <translation>Сравнить ответы к&amp;ласса…</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>О&amp;ткрыть ключ</translation>
    </message>
    <message>
        <source>Save my &amp;answers…</source>
        <translation>Сохранить мои о&amp;тветы…</translation>
    </message>
    <message>
        <source>Score against a &amp;key…</source>
        <translation>Оценить по к&amp;лючу…</translation>
    </message>
    <message>
        <source>Count my &amp;earlier annotations</source>
        <translation>Учесть мои &amp;прежние аннотации</translation>
    </message>
    <message>
        <source>Print the &amp;worksheet…</source>
        <translation>Напечатать &amp;рабочий лист…</translation>
    </message>
    <message>
        <source>Print the res&amp;ult…</source>
        <translation>Напечатать ре&amp;зультат…</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>Начать &amp;заново</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>В&amp;ыйти из упражнения</translation>
    </message>
    <message>
        <source>A&amp;greement of coders…</source>
        <translation>Согласие ко&amp;дировщиков…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>Новая &amp;подборка</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>&amp;Сохранить этот поиск</translation>
    </message>
    <message>
        <source>&amp;All annotations</source>
        <translation>&amp;Все аннотации</translation>
    </message>
    <message>
        <source>&amp;Figures of the library</source>
        <translation>&amp;Показатели библиотеки</translation>
    </message>
    <message>
        <source>&amp;Merge a library or project…</source>
        <translation>&amp;Объединить с библиотекой или проектом…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;Резервные копии…</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>&amp;Экспортировать всё…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>&amp;Книга кодов…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rules…</source>
        <translation>Что вы &amp;сказали о правилах…</translation>
    </message>
    <message>
        <source>Hand on a &amp;project…</source>
        <translation>&amp;Передать проект…</translation>
    </message>
    <message>
        <source>&amp;Hide what other coders said</source>
        <translation>&amp;Скрыть пометки других кодировщиков</translation>
    </message>
    <message>
        <source>Export &amp;annotations…</source>
        <translation>Экспорт &amp;аннотаций…</translation>
    </message>
    <message>
        <source>&amp;Import annotations or codes…</source>
        <translation>&amp;Импорт аннотаций или кодов…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement of coders</source>
        <translation>Согласие кодировщиков</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>&amp;Показатели</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <extracomment>A tab; %n is how many differences are not settled.</extracomment>
        <translation>&amp;Различия</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>Ход сравнения</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>Остановить сравнение</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>&amp;Копировать показатели</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Текстом с табуляцией, для электронной таблицы</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>&amp;Сохранить как таблицу…</translation>
    </message>
    <message>
        <source>All figures, by code and by article, as CSV</source>
        <translation>Все показатели, по кодам и по статьям, в CSV</translation>
    </message>
    <message>
        <source>Stopped. What is shown is what was compared before.</source>
        <translation>Остановлено. Показано то, что сравнивалось прежде.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Differences (%n)</source>
        <translation>
            <numerusform>&amp;Различия (%n)</numerusform>
            <numerusform>&amp;Различия (%n)</numerusform>
            <numerusform>&amp;Различия (%n)</numerusform>
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
        <translation>Отметьте двух кодировщиков или больше. Одним из них могут быть правила.</translation>
    </message>
    <message>
        <source>These coders have no article in common. Each has to annotate the same one; or blank articles are counted.</source>
        <translation>У этих кодировщиков нет общих статей. Каждый должен аннотировать одну и ту же, либо пустые статьи должны учитываться.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>Сравнена %n статья.</numerusform>
            <numerusform>Сравнены %n статьи.</numerusform>
            <numerusform>Сравнено %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out, which fewer than two of them have coded.</source>
        <translation>
            <numerusform>Пропущена %n статья: её кодировали меньше двух из них.</numerusform>
            <numerusform>Пропущены %n статьи: их кодировали меньше двух из них.</numerusform>
            <numerusform>Пропущено %n статей: их кодировали меньше двух из них.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) left out, whose place is lost or in doubt.</source>
        <translation>
            <numerusform>Пропущена %n аннотация: её место потеряно или сомнительно.</numerusform>
            <numerusform>Пропущены %n аннотации: их место потеряно или сомнительно.</numerusform>
            <numerusform>Пропущено %n аннотаций: их место потеряно или сомнительно.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other coders said is hidden, and they are not compared.</source>
        <translation>То, что сказали другие кодировщики, скрыто, и их не сравнивают.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementWords</name>
    <message>
        <source>Agreement</source>
        <extracomment>How many of all units two coders judged alike; a column of a table.</extracomment>
        <translation>Согласие</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>κ Коэна</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>α Криппендорфа</translation>
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
        <translation>κ Бреннана — Предигера</translation>
    </message>
    <message>
        <source>Share of all units that were judged alike, also of those that nobody marked. Where little is marked it is high by chance.</source>
        <translation>Доля всех единиц с одинаковым суждением, в том числе тех, что никто не отметил. Где отмечено мало, она велика и случайно.</translation>
    </message>
    <message>
        <source>Agreement above chance, for two coders, over all units; chance is what each coder’s own frequencies give (Cohen 1960).</source>
        <translation>Согласие сверх случайного, для двух кодировщиков, по всем единицам; случайное — то, что дают частоты самих кодировщиков (Коэн 1960).</translation>
    </message>
    <message>
        <source>Agreement above chance, for any number of coders, over all units; nominal (Krippendorff 2004).</source>
        <translation>Согласие сверх случайного, для любого числа кодировщиков, по всем единицам; номинальное (Криппендорф 2004).</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for unitizing: how far apart the ends of passages lie, and how long those are that meet nothing (Krippendorff 1995, 2004).</source>
        <translation>Альфа Криппендорфа для границ: как далеко расходятся концы отрывков и какой длины те, которым ничего не соответствует (Криппендорф 1995, 2004).</translation>
    </message>
    <message>
        <source>Of the units that coders marked, the share that they marked alike; what nobody marked does not count (Hripcsak and Rothschild 2005).</source>
        <translation>Доля единиц, отмеченных одинаково, среди тех, что отметили кодировщики; не отмеченное никем не учитывается (Хрипчак и Ротшильд 2005).</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has the very same words with the other.</source>
        <translation>Доля аннотаций обоих, у которых у другого ровно те же слова.</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has at least half of all their words in common with one of the other.</source>
        <translation>Доля аннотаций обоих, у которых не меньше половины всех слов общие с аннотацией другого.</translation>
    </message>
    <message>
        <source>Agreement above chance, where chance gives each value equally often (Brennan and Prediger 1981).</source>
        <translation>Согласие сверх случайного, когда случай даёт каждое значение одинаково часто (Бреннан и Предигер 1981).</translation>
    </message>
    <message>
        <source>Undefined: no two of these coders have coded the same article.</source>
        <translation>Не определено: никакие два из этих кодировщиков не кодировали одну статью.</translation>
    </message>
    <message>
        <source>Undefined: nobody marked anything.</source>
        <translation>Не определено: никто ничего не отметил.</translation>
    </message>
    <message>
        <source>Undefined: everybody judged every unit alike, so chance would have given the same.</source>
        <translation>Не определено: все судили о каждой единице одинаково, и случай дал бы то же самое.</translation>
    </message>
    <message>
        <source>Undefined: it exists for two coders only.</source>
        <translation>Не определено: существует только для двух кодировщиков.</translation>
    </message>
    <message>
        <source>Undefined: no article was coded by all of these coders.</source>
        <translation>Не определено: ни одну статью не кодировали все эти кодировщики.</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Знаки</translation>
    </message>
    <message>
        <source>Words and signs</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Слова и знаки препинания</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>Предложения</translation>
    </message>
    <message>
        <source>Every character counts, spaces too.</source>
        <translation>Учитывается каждый знак, пробелы тоже.</translation>
    </message>
    <message>
        <source>Every word, number and sign counts; it is marked where any part of it is.</source>
        <translation>Учитывается каждое слово, число и знак; оно отмечено, если отмечена любая его часть.</translation>
    </message>
    <message>
        <source>Every sentence counts; it is marked where any part of it is.</source>
        <translation>Учитывается каждое предложение; оно отмечено, если отмечена любая его часть.</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>One of two coders alone has marked a place; %1 is their name.</extracomment>
        <translation>только %1</translation>
    </message>
    <message>
        <source>another code</source>
        <extracomment>Two coders gave the same words another code.</extracomment>
        <translation>другой код</translation>
    </message>
    <message>
        <source>other ends</source>
        <extracomment>Two coders gave the same code, yet their passages begin or end elsewhere.</extracomment>
        <translation>другие границы</translation>
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
        <translation>сдвинута</translation>
    </message>
    <message>
        <source>place in doubt</source>
        <extracomment>It is not sure that the place of an annotation is the right one.</extracomment>
        <translation>место под сомнением</translation>
    </message>
    <message>
        <source>place lost</source>
        <extracomment>The place of an annotation is gone from the text.</extracomment>
        <translation>место потеряно</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationCard</name>
    <message>
        <source>Edit &amp;memo</source>
        <translation>Изменить &amp;мемо</translation>
    </message>
    <message>
        <source>Write what you think of this place (M)</source>
        <translation>Напишите, что вы думаете об этом месте (M)</translation>
    </message>
    <message>
        <source>your annotation</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>ваша аннотация</translation>
    </message>
    <message>
        <source>The text has changed here, so this place is a guess.</source>
        <translation>Текст здесь изменился, поэтому место угадано.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>Убрать эту аннотацию (Delete)</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>Написать &amp;мемо</translation>
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
        <translation>Создана: %1, изменена: %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationWords</name>
    <message>
        <source>Target: %1</source>
        <extracomment>The target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Объект: %1</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Of somebody who annotates, whose name is not known.</extracomment>
        <translation>кто-то другой</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsModel</name>
    <message>
        <source>You</source>
        <translation>Вы</translation>
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
        <translation>Объект</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>Создана</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Изменена</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsPanel</name>
    <message>
        <source>No note holds these words.</source>
        <translation>Ни в одной заметке нет этих слов.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>Удалить аннотацию</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>Заметок пока нет</translation>
    </message>
    <message>
        <source>Select some words in the article, then press N to code them and write a memo. H highlights them, and 1 to 9 give them a code at once.</source>
        <translation>Выделите слова в статье и нажмите N, чтобы дать им код и написать мемо. H выделяет их цветом, а клавиши от 1 до 9 сразу дают код.</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>Отобрать заметки</translation>
    </message>
    <message>
        <source>By code, words of the article, or memo</source>
        <translation>По коду, словам статьи или мемо</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;code of %n annotations…</source>
        <translation>
            <numerusform>Изменить &amp;код %n аннотации…</numerusform>
            <numerusform>Изменить &amp;код %n аннотаций…</numerusform>
            <numerusform>Изменить &amp;код %n аннотаций…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n annotations…</source>
        <translation>
            <numerusform>Добавить &amp;метку к %n аннотации…</numerusform>
            <numerusform>Добавить &amp;метку к %n аннотациям…</numerusform>
            <numerusform>Добавить &amp;метку к %n аннотациям…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>&amp;Объединить в одну</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n annotations</source>
        <translation>
            <numerusform>&amp;Удалить %n аннотацию</numerusform>
            <numerusform>&amp;Удалить %n аннотации</numerusform>
            <numerusform>&amp;Удалить %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Добавить метку</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotations:</source>
        <translation>
            <numerusform>Метка для %n аннотации:</numerusform>
            <numerusform>Метка для %n аннотаций:</numerusform>
            <numerusform>Метка для %n аннотаций:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations removed.</source>
        <translation>
            <numerusform>Удалена %n аннотация.</numerusform>
            <numerusform>Удалены %n аннотации.</numerusform>
            <numerusform>Удалено %n аннотаций.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Копировать как Mark&amp;down</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>Скопирована %n аннотация в формате Markdown.</numerusform>
            <numerusform>Скопированы %n аннотации в формате Markdown.</numerusform>
            <numerusform>Скопировано %n аннотаций в формате Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsWindow</name>
    <message>
        <source>Open the article there</source>
        <translation>Открыть статью на этом месте</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>Изменить код…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>Добавить метки…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>Копировать как Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>Копировать как CSV</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>All annotations — Slantlight</source>
        <translation>Все аннотации — Slantlight</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>Искать во всех аннотациях</translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation>Потерянные места</translation>
    </message>
    <message>
        <source>Only annotations whose words do not stand in their article any more</source>
        <translation>Только аннотации, слов которых больше нет в статье</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>Все аннотации</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln аннотация</numerusform>
            <numerusform>%Ln аннотации</numerusform>
            <numerusform>%Ln аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations yet. Select words in an article and give them a code: they are listed here, across all articles.</source>
        <translation>Аннотаций пока нет. Выделите слова в статье и дайте им код: здесь будут аннотации всех статей.</translation>
    </message>
    <message>
        <source>No annotation has this.</source>
        <translation>Таких аннотаций нет.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>Добавить метки</translation>
    </message>
    <message>
        <source>Tags, parted by commas:</source>
        <translation>Метки через запятую:</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleActions</name>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Compare with the open article</source>
        <translation>Сравнить с открытой статьёй</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>Положить в подборку…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>Убрать из этой подборки</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>Метки…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>Заметка…</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>Открыть её страницу в браузере</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>Копировать адрес</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>Достать из корзины</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>Убрать из библиотеки</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Which collection?</source>
        <translation>Какая подборка?</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>Новая подборка…</translation>
    </message>
    <message>
        <source>Make a collection, to put articles in</source>
        <translation>Создать подборку, чтобы класть в неё статьи</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>Сравнить эти две</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>Сравнить с…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleChooser</name>
    <message>
        <source>Choose articles</source>
        <translation>Выбор статей</translation>
    </message>
    <message numerus="yes">
        <source>There are %n articles in this source. Which ones?</source>
        <translation>
            <numerusform>В этом источнике %n статья. Какие?</numerusform>
            <numerusform>В этом источнике %n статьи. Какие?</numerusform>
            <numerusform>В этом источнике %n статей. Какие?</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of this source</source>
        <translation>Статьи этого источника</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;все</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are added to the library, and the first of them is opened.</source>
        <translation>
            <numerusform>%n статья добавляется в библиотеку и открывается.</numerusform>
            <numerusform>%n статьи добавляются в библиотеку, первая из них открывается.</numerusform>
            <numerusform>%n статей добавляются в библиотеку, первая из них открывается.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to add them all.</source>
        <translation>Выделите несколько с Ctrl или Shift, чтобы добавить их все.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleFind</name>
    <message>
        <source>Not found</source>
        <translation>Не найдено</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>%Ln совпадение</numerusform>
            <numerusform>%Ln совпадения</numerusform>
            <numerusform>%Ln совпадений</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>That was the last match; here is the first one.</source>
        <translation>Это было последнее совпадение; вот первое.</translation>
    </message>
    <message>
        <source>That was the first match; here is the last one.</source>
        <translation>Это было первое совпадение; вот последнее.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>Статья</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleVersions</name>
    <message>
        <source>This article is in your library already; you opened it today.</source>
        <translation>Эта статья уже есть в библиотеке; вы открывали её сегодня.</translation>
    </message>
    <message>
        <source>This article is in your library already; you opened it on %1.</source>
        <translation>Эта статья уже есть в библиотеке; вы открывали её %1.</translation>
    </message>
    <message>
        <source>This page is in your library as it was when you opened it on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>Эта страница есть в библиотеке такой, какой была, когда вы открывали её %1.</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>Искать изменения</translation>
    </message>
    <message>
        <source>Nothing has changed since: the text is the same, word for word.</source>
        <translation>С тех пор ничего не изменилось: текст тот же, слово в слово.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleView</name>
    <message>
        <source>Marks are shown.</source>
        <translation>Отметки показаны.</translation>
    </message>
    <message>
        <source>Marks are hidden.</source>
        <translation>Отметки скрыты.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Сначала выделите слова, затем выберите код.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AtAGlance</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln отметка</numerusform>
            <numerusform>%Ln отметки</numerusform>
            <numerusform>%Ln отметок</numerusform>
        </translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>whose own words</comment>
        <translation>издание</translation>
    </message>
    <message>
        <source>%1, none in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, ни одной в собственных словах: %2.</translation>
    </message>
    <message>
        <source>%1, all in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1, все в собственных словах: %2.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %n some of them, %2 an outlet.</extracomment>
        <translation>
            <numerusform>%1, из них %Ln в собственных словах: %2.</numerusform>
            <numerusform>%1, из них %Ln в собственных словах: %2.</numerusform>
            <numerusform>%1, из них %Ln в собственных словах: %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not tell who publishes it.</source>
        <translation>Текст не говорит, кто его публикует.</translation>
    </message>
    <message>
        <source>No marks are shown.</source>
        <translation>Отметки не показаны.</translation>
    </message>
    <message>
        <source>One mark: %1. %2.</source>
        <extracomment>%1 are the marked words, %2 in whose words they stand: &quot;RT&apos;s words&quot;.</extracomment>
        <translation>Одна отметка: %1. %2.</translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <extracomment>%1 are the words of marks, parted by commas.</extracomment>
        <translation>Самые сильные: %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BackupsDialog</name>
    <message>
        <source>Backups of the library</source>
        <translation>Резервные копии библиотеки</translation>
    </message>
    <message numerus="yes">
        <source>Once a day the library is copied by itself; the last %n daily copies are kept. Those that you make stay until you delete them.</source>
        <translation>
            <numerusform>Раз в день библиотека копируется сама; хранится последняя %n копия. Сделанные вами остаются, пока вы их не удалите.</numerusform>
            <numerusform>Раз в день библиотека копируется сама; хранятся последние %n копии. Сделанные вами остаются, пока вы их не удалите.</numerusform>
            <numerusform>Раз в день библиотека копируется сама; хранятся последние %n копий. Сделанные вами остаются, пока вы их не удалите.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>Резервные копии, сначала новые</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>How</source>
        <translation>Как</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>Резервных копий пока нет.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;Сделать копию сейчас</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;Восстановить…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>сама</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>вручную</translation>
    </message>
    <message>
        <source>Go back to the library as it was on %1?</source>
        <translation>Вернуться к библиотеке, какой она была %1?</translation>
    </message>
    <message>
        <source>The library of today is set aside beside it; nothing is deleted. The window opens anew.</source>
        <translation>Сегодняшняя библиотека будет отложена рядом; ничего не удаляется. Окно откроется заново.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BatchReport</name>
    <message>
        <source>No article was added to the library.</source>
        <translation>В библиотеку не добавлено ни одной статьи.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added to the library.</source>
        <translation>
            <numerusform>В библиотеку добавлена %n статья.</numerusform>
            <numerusform>В библиотеку добавлены %n статьи.</numerusform>
            <numerusform>В библиотеку добавлено %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>%n там уже была.</numerusform>
            <numerusform>%n там уже были.</numerusform>
            <numerusform>%n там уже было.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before the end.</source>
        <translation>Вы остановили до конца.</translation>
    </message>
    <message>
        <source>Not everything could be opened</source>
        <translation>Не всё удалось открыть</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>Не удалось открыть %n файл:</numerusform>
            <numerusform>Не удалось открыть %n файла:</numerusform>
            <numerusform>Не удалось открыть %n файлов:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be opened, and why</source>
        <translation>Файлы, которые не удалось открыть, и почему</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Копировать</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesText</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>%n абзац изменён</numerusform>
            <numerusform>%n абзаца изменены</numerusform>
            <numerusform>%n абзацев изменено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n новый</numerusform>
            <numerusform>%n новых</numerusform>
            <numerusform>%n новых</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>%n исчез</numerusform>
            <numerusform>%n исчезли</numerusform>
            <numerusform>%n исчезло</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Marks: %2 new, %3 gone.</source>
        <extracomment>%1 lists what happened to paragraphs, %2 and %3 are numbers.</extracomment>
        <translation>%1. Отметки: новых %2, исчезло %3.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoiceModel</name>
    <message>
        <source>Used lately</source>
        <translation>Недавние</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (клавиша %2)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>Ничего с таким названием</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClassDialog</name>
    <message>
        <source>Answers to “%1”</source>
        <extracomment>%1 is the title of an exercise.</extracomment>
        <translation>Ответы к «%1»</translation>
    </message>
    <message>
        <source>Who found how much</source>
        <translation>Кто сколько нашёл</translation>
    </message>
    <message>
        <source>What was found by how many</source>
        <translation>Что нашли сколько человек</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>Ученик</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Сверх</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>Место ключа</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>Нашли</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>Та же категория</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many students (%1) of all (%2) found a place.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>&amp;Copy the tables</source>
        <translation>&amp;Копировать таблицы</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Текстом с табуляцией, для электронной таблицы</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>Очистить поле</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeForm</name>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>What a passage with this code has</source>
        <translation>Что есть в отрывке с этим кодом</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>Ставить, когда</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>Что должно быть</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>Не ставить, когда</translation>
    </message>
    <message>
        <source>What looks like it, and is something else</source>
        <translation>Что похоже, но является другим</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>One passage on each line</source>
        <translation>По отрывку в строке</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>Контрпримеры</translation>
    </message>
    <message>
        <source>Passages that look so; one on each line</source>
        <translation>Отрывки, которые лишь похожи; по одному в строке</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Author, year, title</source>
        <translation>Автор, год, название</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>Находится под</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>Цифра</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>Линия</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>ничем</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>A colour, or a style of line: the one that a code has without anybody choosing.</extracomment>
        <translation>как обычно</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>Другой…</translation>
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
        <translation>Введите часть кода или его цифру</translation>
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
        <translation>Цифра даёт свой код выделенным словам, отметке или аннотации у курсора. Ваши собственные коды хранятся в библиотеке.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>Название кода</translation>
    </message>
    <message>
        <source>Digit of the code</source>
        <translation>Цифра кода</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Аннотации с этим кодом сохраняют его</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
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
        <translation>Открыть книгу кодов…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations have this code</source>
        <translation>
            <numerusform>Этот код у %n аннотации</numerusform>
            <numerusform>Этот код у %n аннотаций</numerusform>
            <numerusform>Этот код у %n аннотаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodebookDialog</name>
    <message>
        <source>Media frames</source>
        <extracomment>A ready-made codebook: the fifteen frames of news, such as economic or morality.</extracomment>
        <translation>Медийные фреймы</translation>
    </message>
    <message>
        <source>Persuasion techniques</source>
        <extracomment>Ready-made codebooks.</extracomment>
        <translation>Приёмы убеждения</translation>
    </message>
    <message>
        <source>Portrayal of actors</source>
        <translation>Изображение действующих лиц</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>Книга кодов</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>&amp;Новый код</translation>
    </message>
    <message>
        <source>What you write is kept at once. Codes that come with the program keep their name and meaning; the rest of them is yours.</source>
        <translation>Написанное сохраняется сразу. Коды, которые поставляются с программой, сохраняют название и значение; остальное в них — ваше.</translation>
    </message>
    <message>
        <source>New code &amp;under this one</source>
        <translation>Новый код &amp;под этим</translation>
    </message>
    <message>
        <source>&amp;Merge into another code…</source>
        <translation>&amp;Объединить с другим кодом…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>Аннотации с этим кодом сохранят его</translation>
    </message>
    <message>
        <source>Add a ready-made &amp;book</source>
        <translation>Добавить готовую &amp;книгу</translation>
    </message>
    <message>
        <source>Add a book from a &amp;file…</source>
        <translation>Добавить книгу из &amp;файла…</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>&amp;Сохранить книгу кодов как…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>Новый код</translation>
    </message>
    <message>
        <source>The code “%1” was removed.</source>
        <translation>Код «%1» убран.</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>«%1» объединён с «%2».</translation>
    </message>
    <message>
        <source>All codes of that book are here already.</source>
        <translation>Все коды этой книги уже здесь.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were added.</source>
        <translation>
            <numerusform>Добавлен %n код.</numerusform>
            <numerusform>Добавлено %n кода.</numerusform>
            <numerusform>Добавлено %n кодов.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a book from a file</source>
        <translation>Добавить книгу из файла</translation>
    </message>
    <message>
        <source>Codebooks (%1)</source>
        <translation>Книги кодов (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>Все файлы (%1)</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>Сохранить книгу кодов</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CoderChoices</name>
    <message>
        <source>Coders to compare</source>
        <translation>Сравниваемые кодировщики</translation>
    </message>
    <message>
        <source>Count blank articles</source>
        <translation>Учитывать пустые статьи</translation>
    </message>
    <message>
        <source>Codes that count</source>
        <translation>Учитываемые коды</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>What is counted where coders are compared: characters, words or sentences.</extracomment>
        <translation>Единица</translation>
    </message>
    <message>
        <source>An article in which a coder has no annotation counts as one in which they found nothing. Otherwise it counts as one that they have not coded, and is left out.</source>
        <translation>Статья, в которой у кодировщика нет ни одной аннотации, считается той, где он ничего не нашёл. Иначе она считается не закодированной им и пропускается.</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>Кодировщики</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <translation>
            <numerusform>%1 (%n статья)</numerusform>
            <numerusform>%1 (%n статьи)</numerusform>
            <numerusform>%1 (%n статей)</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks that the rules make, each with its category as code</source>
        <translation>Отметки правил, каждая со своей категорией в качестве кода</translation>
    </message>
    <message>
        <source>All that two have coded</source>
        <translation>Все, что кодировали двое</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Открыта: %1</translation>
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
        <translation>Что сделать? Введите часть названия</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparePages</name>
    <message>
        <source>Article A</source>
        <translation>Статья A</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>Прежняя версия</translation>
    </message>
    <message>
        <source>Article B</source>
        <translation>Статья B</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>Поздняя версия</translation>
    </message>
    <message>
        <source>Text of article A</source>
        <translation>Текст статьи A</translation>
    </message>
    <message>
        <source>Text of the earlier version</source>
        <translation>Текст прежней версии</translation>
    </message>
    <message>
        <source>Text of article B</source>
        <translation>Текст статьи B</translation>
    </message>
    <message>
        <source>Text of the later version</source>
        <translation>Текст поздней версии</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Go to where the other tells this</source>
        <translation>Туда, где это рассказывает другая</translation>
    </message>
    <message>
        <source>Read this article by itself</source>
        <translation>Читать эту статью отдельно</translation>
    </message>
    <message>
        <source>The same paragraph in both versions</source>
        <translation>Тот же абзац в обеих версиях</translation>
    </message>
    <message>
        <source>Both tell this (%1 %): %2</source>
        <extracomment>%1 is a number: how sure it is; %2 is what two paragraphs share.</extracomment>
        <translation>Это рассказывают обе (%1 %): %2</translation>
    </message>
    <message>
        <source>This paragraph is gone.</source>
        <translation>Этот абзац исчез.</translation>
    </message>
    <message>
        <source>This paragraph is new.</source>
        <translation>Этот абзац новый.</translation>
    </message>
    <message>
        <source>Only A tells this.</source>
        <translation>Это рассказывает только A.</translation>
    </message>
    <message>
        <source>Only B tells this.</source>
        <translation>Это рассказывает только B.</translation>
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
        <translation>Другая статья этого не рассказывает, насколько видит программа.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>Прокручивать вместе</translation>
    </message>
    <message>
        <source>Scroll both texts together, so that what tells the same meets</source>
        <translation>Прокручивать оба текста вместе, чтобы встречалось то, что рассказывает об одном</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>Предыдущее различие</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>Следующее различие</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>As a page, side by side (&amp;HTML)…</source>
        <translation>Как страница, рядом (&amp;HTML)…</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>Как &amp;текст…</translation>
    </message>
    <message>
        <source>As data (&amp;JSON)…</source>
        <translation>Как данные (&amp;JSON)…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>What differs, and both profiles</source>
        <translation>Различия и оба профиля</translation>
    </message>
    <message numerus="yes">
        <source>Two versions of one article: %Ln difference(s)</source>
        <translation>
            <numerusform>Две версии одной статьи: %Ln различие</numerusform>
            <numerusform>Две версии одной статьи: %Ln различия</numerusform>
            <numerusform>Две версии одной статьи: %Ln различий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two articles side by side: %Ln difference(s)</source>
        <translation>
            <numerusform>Две статьи рядом: %Ln различие</numerusform>
            <numerusform>Две статьи рядом: %Ln различия</numerusform>
            <numerusform>Две статьи рядом: %Ln различий</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these two articles could be paired.</source>
        <translation>В этих двух статьях ничего не удалось сопоставить.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompareWithDialog</name>
    <message>
        <source>Both name: %1</source>
        <translation>Обе называют: %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>Сравнить с</translation>
    </message>
    <message>
        <source>Compare “%1” with</source>
        <extracomment>%1 is an article&apos;s headline.</extracomment>
        <translation>Сравнить «%1» с</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>Искать во всех статьях</translation>
    </message>
    <message>
        <source>Articles to compare with</source>
        <translation>Статьи для сравнения</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>&amp;Сравнить</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>&amp;Файл…</translation>
    </message>
    <message>
        <source>An a&amp;ddress…</source>
        <translation>&amp;Адрес…</translation>
    </message>
    <message>
        <source>There is no other article in the library yet. Take a file or an address.</source>
        <translation>Другой статьи в библиотеке пока нет. Возьмите файл или адрес.</translation>
    </message>
    <message>
        <source>No other article holds all these words.</source>
        <translation>Ни в одной другой статье нет всех этих слов.</translation>
    </message>
    <message>
        <source>Articles that share names with this one come first.</source>
        <translation>Статьи, у которых с этой общие имена, стоят первыми.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparedHead</name>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of the head of one of two articles: which one, and its headline.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read “%1” by itself</source>
        <extracomment>On the button that opens one of two compared articles; %1 is its headline.</extracomment>
        <translation>Читать «%1» отдельно</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonLines</name>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Both tell</source>
        <translation>Рассказывают обе</translation>
    </message>
    <message>
        <source>nothing that could be paired</source>
        <translation>ничего, что удалось бы соотнести</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Различий не найдено.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonPage</name>
    <message>
        <source>Two articles side by side</source>
        <translation>Две статьи рядом</translation>
    </message>
    <message>
        <source>Two versions of one article</source>
        <translation>Две версии одной статьи</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Новое</translation>
    </message>
    <message>
        <source>A, the earlier version</source>
        <translation>A, прежняя версия</translation>
    </message>
    <message>
        <source>B, the later version</source>
        <translation>B, поздняя версия</translation>
    </message>
    <message>
        <source>%1 tells the same</source>
        <extracomment>%1 is the number of a paragraph of the other article: &quot;B4&quot;.</extracomment>
        <translation>%1 рассказывает о том же</translation>
    </message>
    <message>
        <source>Only %1 tells this.</source>
        <extracomment>Said of a paragraph; %1 is &quot;A&quot; or &quot;B&quot;.</extracomment>
        <translation>Это рассказывает только %1.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>Различий не найдено.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Title of a column that says why two wordings are set side by side.</extracomment>
        <translation>Почему</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>Профили</translation>
    </message>
    <message>
        <source>Marks in these articles</source>
        <extracomment>Title of the legend at the end of a page with two articles.</extracomment>
        <translation>Отметки в этих статьях</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>Дополнения</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Desk</name>
    <message>
        <source>pasted text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>Добавить аннотацию</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <extracomment>Undo command; a memo is the note on an annotation.</extracomment>
        <translation>Изменить мемо</translation>
    </message>
    <message>
        <source>Change code</source>
        <extracomment>Undo command; a code is the named category of an annotation.</extracomment>
        <translation>Изменить код</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>Вернуть аннотацию на место</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>Убрать аннотацию</translation>
    </message>
    <message>
        <source>Answer marker</source>
        <extracomment>Undo command; a marker is a stretch of text that a rule found.</extracomment>
        <translation>Ответить на отметку</translation>
    </message>
    <message>
        <source>Silence rule</source>
        <translation>Выключить правило</translation>
    </message>
    <message>
        <source>Use rule again</source>
        <translation>Включить правило</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A step in the list of what was done: %1 is what, %2 the words it was done to.</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Undo command: of an exercise.</extracomment>
        <translation>Начать заново</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>Убрать статью</translation>
    </message>
    <message>
        <source>Put article back</source>
        <translation>Вернуть статью</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>Объединить коды</translation>
    </message>
    <message>
        <source>Set target</source>
        <extracomment>Undo command; the target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>Указать объект</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>Изменить метки</translation>
    </message>
    <message>
        <source>Split annotation</source>
        <translation>Разделить аннотацию</translation>
    </message>
    <message>
        <source>Merge annotations</source>
        <translation>Объединить аннотации</translation>
    </message>
    <message>
        <source>Change codes of annotations</source>
        <translation>Изменить коды аннотаций</translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>Пометить аннотации</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>Убрать аннотации</translation>
    </message>
    <message>
        <source>Agree and annotate</source>
        <extracomment>Undo command; to agree with a mark made an annotation, too.</extracomment>
        <translation>Согласиться и аннотировать</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>Написать заметку</translation>
    </message>
    <message>
        <source>Settle a difference</source>
        <extracomment>Undo command: somebody decided which of two coders&apos; readings of a place holds.</extracomment>
        <translation>Решить различие</translation>
    </message>
    <message>
        <source>Open a difference again</source>
        <extracomment>Undo command: a difference of two coders counts as not decided again.</extracomment>
        <translation>Снова открыть различие</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>Изменить коды</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>Создать подборку</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>Переименовать подборку</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>Переместить подборку</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>Удалить подборку</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>Положить в подборку</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>Убрать из подборки</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>Переименовать метку</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>Удалить метку</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>Отметить как прочитанное</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>Отметить как непрочитанное</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>Take out of trash</source>
        <translation>Достать из корзины</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>Сохранить поиск</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>Изменить сохранённый поиск</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>Удалить сохранённый поиск</translation>
    </message>
    <message>
        <source>Change code in codebook</source>
        <translation>Изменить код в книге</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>Добавить код</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>Убрать код</translation>
    </message>
    <message>
        <source>Add codebook</source>
        <translation>Добавить книгу кодов</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>Импорт аннотаций</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DiagnosticText</name>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>%1 is a file, %2 and %3 are numbers.</extracomment>
        <translation>%1, строка %2, столбец %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;own.rules, line 12, column 9&quot;, %2 what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the %1 closes nothing</source>
        <translation>%1 ничего не закрывает</translation>
    </message>
    <message>
        <source>the %1 is not closed</source>
        <translation>%1 не закрыта</translation>
    </message>
    <message>
        <source>an alternative is empty</source>
        <translation>вариант пуст</translation>
    </message>
    <message>
        <source>groups are nested too deeply</source>
        <translation>группы вложены слишком глубоко</translation>
    </message>
    <message>
        <source>marked parts do not nest</source>
        <translation>размеченные части не вкладываются</translation>
    </message>
    <message>
        <source>a part with a name is {name: ...}, the name in small letters</source>
        <translation>часть с именем пишется {имя: ...}, имя строчными буквами</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has a meaning already</source>
        <translation>имя &apos;%1&apos; уже что-то значит</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos; lies within itself</source>
        <translation>часть &apos;%1&apos; лежит внутри самой себя</translation>
    </message>
    <message>
        <source>more than %1 parts have names</source>
        <translation>имена есть больше чем у %1 частей</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no tag</source>
        <translation>у &apos;%1&apos; нет метки</translation>
    </message>
    <message>
        <source>there is no tag &apos;%1&apos;</source>
        <translation>метки &apos;%1&apos; не существует</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>%1 не существует; есть %2</translation>
    </message>
    <message>
        <source>a gap is ... or ...N with N from 1 to %1</source>
        <translation>пропуск пишется ... или ...N, где N от 1 до %1</translation>
    </message>
    <message>
        <source>&apos;=%1&apos; is more than one word</source>
        <translation>&apos;=%1&apos; — больше одного слова</translation>
    </message>
    <message>
        <source>there is no list called &apos;%1&apos;</source>
        <translation>списка &apos;%1&apos; не существует</translation>
    </message>
    <message>
        <source>no word in &apos;%1&apos;</source>
        <translation>в &apos;%1&apos; нет слова</translation>
    </message>
    <message>
        <source>&apos;~%1&apos; is none of ~v, ~n and ~a</source>
        <translation>&apos;~%1&apos; — не ~v, не ~n и не ~a</translation>
    </message>
    <message>
        <source>no line before this one says &apos;let %1 = ...&apos;</source>
        <translation>ни одна строка выше не говорит &apos;let %1 = ...&apos;</translation>
    </message>
    <message>
        <source>the pattern is too long; a list would help</source>
        <translation>образец слишком длинный; поможет список</translation>
    </message>
    <message>
        <source>gaps and options in a row can match in more than %1 ways; put a word between them, or use shorter gaps</source>
        <translation>пропуски и варианты подряд могут совпасть больше чем %1 способами; поставьте между ними слово или возьмите пропуски короче</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with no word that rules know</source>
        <translation>&apos;%1&apos; не начинается ни с одного слова, известного правилам</translation>
    </message>
    <message>
        <source>a line before any rule</source>
        <translation>строка до первого правила</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id such as doubt.purportedly</source>
        <translation>&apos;%1&apos; — не идентификатор вроде doubt.purportedly</translation>
    </message>
    <message>
        <source>there is a rule %1 already</source>
        <translation>правило %1 уже есть</translation>
    </message>
    <message>
        <source>more than %1 rules; a list would hold their words</source>
        <translation>больше %1 правил; их слова поместит список</translation>
    </message>
    <message>
        <source>the rule %1 finds nothing (find)</source>
        <translation>правило %1 ничего не находит (find)</translation>
    </message>
    <message>
        <source>the rule %1 does not say why (say)</source>
        <translation>правило %1 не говорит почему (say)</translation>
    </message>
    <message>
        <source>the rule %1 names no source (see)</source>
        <translation>правило %1 не называет источника (see)</translation>
    </message>
    <message>
        <source>severity is note, weak or strong</source>
        <translation>severity — это note, weak или strong</translation>
    </message>
    <message>
        <source>a pattern gets a name as in &apos;let NP = /DET? /NOUN&apos;</source>
        <translation>образец получает имя так: &apos;let NP = /DET? /NOUN&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of a pattern already</source>
        <translation>&apos;%1&apos; — уже имя образца</translation>
    </message>
    <message>
        <source>a pattern with a name has no marked or named parts; put them around &lt;NAME&gt;</source>
        <translation>в образце с именем нет размеченных или именованных частей; поставьте их вокруг &lt;ИМЯ&gt;</translation>
    </message>
    <message>
        <source>no word, list, number or % item among the first six tokens</source>
        <translation>ни слова, ни списка, ни числа, ни элемента % среди первых шести знаков</translation>
    </message>
    <message>
        <source>only what is found has parts with names</source>
        <translation>именованные части есть только у того, что ищется</translation>
    </message>
    <message>
        <source>more than %1 lines of a kind; a list would hold their words</source>
        <translation>больше %1 строк одного вида; их слова поместит список</translation>
    </message>
    <message>
        <source>with this line all patterns hold more than %1 list entries; use shorter lists</source>
        <translation>с этой строкой все образцы содержат больше %1 записей списков; возьмите списки короче</translation>
    </message>
    <message>
        <source>there is no voice &apos;%1&apos;</source>
        <translation>голоса &apos;%1&apos; не существует</translation>
    </message>
    <message>
        <source>there is no block &apos;%1&apos;</source>
        <translation>блока &apos;%1&apos; не существует</translation>
    </message>
    <message>
        <source>no example (+) stands before its plainer wording (=)</source>
        <translation>перед более простой формулировкой (=) нет примера (+)</translation>
    </message>
    <message>
        <source>no plainer wording (plain) stands before its slot</source>
        <translation>перед её местом нет более простой формулировки (plain)</translation>
    </message>
    <message>
        <source>a slot is one of match, before, after, not before, not after</source>
        <translation>место — это match, before, after, not before или not after</translation>
    </message>
    <message>
        <source>a word takes a form as say~v or crowd~n</source>
        <translation>слово принимает форму так: say~v или crowd~n</translation>
    </message>
    <message>
        <source>only one word takes a form</source>
        <translation>форму принимает только одно слово</translation>
    </message>
    <message>
        <source>no part is called &apos;%1&apos;</source>
        <translation>части &apos;%1&apos; не существует</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>больше %1 знаков</translation>
    </message>
    <message>
        <source>an example (+) marks nothing in {braces}</source>
        <translation>пример (+) ничего не отмечает в {скобках}</translation>
    </message>
    <message>
        <source>an example (-) has {braces}, yet must mark nothing</source>
        <translation>в примере (-) есть {скобки}, хотя он не должен ничего отмечать</translation>
    </message>
    <message>
        <source>an entry before any list</source>
        <translation>запись до первого списка</translation>
    </message>
    <message>
        <source>the list %1 is there already</source>
        <translation>список %1 уже есть</translation>
    </message>
    <message>
        <source>the list %1 takes in itself</source>
        <translation>список %1 включает сам себя</translation>
    </message>
    <message>
        <source>lists take in lists more than %1 deep; take in the innermost ones directly</source>
        <translation>списки включают друг друга глубже чем на %1 уровней; включите самые внутренние прямо</translation>
    </message>
    <message>
        <source>the list %1 comes to more than %2 entries; part it, or take in fewer lists</source>
        <translation>в списке %1 выходит больше %2 записей; разделите его или включите меньше списков</translation>
    </message>
    <message>
        <source>with the list %1 all lists come to more than %2 entries; take in fewer lists</source>
        <translation>со списком %1 во всех списках выходит больше %2 записей; включите меньше списков</translation>
    </message>
    <message>
        <source>an entry has at most %1 words</source>
        <translation>в записи не больше %1 слов</translation>
    </message>
    <message>
        <source>a control character; take it out</source>
        <translation>управляющий знак; уберите его</translation>
    </message>
    <message>
        <source>more than %1 MB; part the file</source>
        <translation>больше %1 МБ; разделите файл</translation>
    </message>
    <message>
        <source>further mistakes follow; mend these %1 first</source>
        <translation>дальше есть ещё ошибки; сначала исправьте эти: %1</translation>
    </message>
    <message>
        <source>nothing stands after &apos;%1&apos;</source>
        <translation>после &apos;%1&apos; ничего нет</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>Различия</translation>
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
        <translation>Раньше: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>Позже: %1</translation>
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
            <numerusform>и ещё %Ln, их перечисляет экспорт</numerusform>
            <numerusform>и ещё %Ln, их перечисляет экспорт</numerusform>
            <numerusform>и ещё %Ln, их перечисляет экспорт</numerusform>
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
        <translation>имена</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>числа</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>даты</translation>
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
        <translation>Говорящий</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Both count: %1</source>
        <extracomment>Why two numbers are set beside each other; %1 is what is counted: &quot;protesters&quot;.</extracomment>
        <translation>Обе считают: %1</translation>
    </message>
    <message>
        <source>Named differently</source>
        <translation>Названы по-разному</translation>
    </message>
    <message>
        <source>Said in both, introduced otherwise</source>
        <translation>Сказано в обеих, введено по-разному</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>Другие числа</translation>
    </message>
    <message>
        <source>Only A tells</source>
        <translation>Рассказывает только A</translation>
    </message>
    <message>
        <source>Only B tells</source>
        <translation>Рассказывает только B</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>Сформулировано заново</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of paragraphs of an earlier version of an article.</extracomment>
        <translation>Исчезло</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of paragraphs of a later version of an article.</extracomment>
        <translation>Новое</translation>
    </message>
    <message>
        <source>Marks that are gone</source>
        <translation>Исчезнувшие отметки</translation>
    </message>
    <message>
        <source>New marks</source>
        <translation>Новые отметки</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of what two paragraphs share, and what it is: &quot;names: Rusk, Pryce&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both name %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a name.</extracomment>
        <translation>Обе называют: %1</translation>
    </message>
    <message>
        <source>Nouns by which reports name the same</source>
        <translation>Слова, которыми тексты называют одно и то же</translation>
    </message>
    <message>
        <source>Both report the words %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a quotation.</extracomment>
        <translation>Обе передают слова %1</translation>
    </message>
    <message>
        <source>(no verb)</source>
        <translation>(без глагола)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
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
        <translation>Места, в которых два кодировщика расходятся</translation>
    </message>
    <message>
        <source>Your annotation becomes what this coder said</source>
        <translation>Ваша аннотация станет такой, как у этого кодировщика</translation>
    </message>
    <message>
        <source>Both readings stand; no annotation changes</source>
        <translation>Остаются оба прочтения; аннотации не меняются</translation>
    </message>
    <message>
        <source>The difference counts as not settled; annotations stay</source>
        <translation>Различие снова не решено; аннотации остаются</translation>
    </message>
    <message>
        <source>Two coders whose differences are listed</source>
        <translation>Два кодировщика, чьи различия перечислены</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>Какие различия перечислены</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Differences between coders that nobody has decided yet.</extracomment>
        <translation>Не решённые</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>Решённые</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Почему? (можно не заполнять)</translation>
    </message>
    <message>
        <source>Note on how the difference is settled</source>
        <translation>Заметка о том, как решено различие</translation>
    </message>
    <message>
        <source>Leave &amp;both</source>
        <translation>Оставить &amp;оба</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>О&amp;ткрыть снова</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a coder, who has not marked a place.</extracomment>
        <translation>%1: ничего</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <extracomment>What a coder said of a place: %1 is their name, %2 the code and %3 the words.</extracomment>
        <translation>%1: %2, «%3»</translation>
    </message>
    <message>
        <source>They said the same of every place.</source>
        <translation>О каждом месте они сказали одно и то же.</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>Все различия решены.</translation>
    </message>
    <message>
        <source>No difference is settled yet.</source>
        <translation>Пока ни одно различие не решено.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 not settled</source>
        <extracomment>Of differences between coders, how many (%2 of %1) are not settled yet.</extracomment>
        <translation>
            <numerusform>%n различие, не решено: %1</numerusform>
            <numerusform>%n различия, не решено: %1</numerusform>
            <numerusform>%n различий, не решено: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>A button: the place is to be as the coder %1 said.</extracomment>
        <translation>Как %1</translation>
    </message>
    <message>
        <source>Settled: both stand.</source>
        <translation>Решено: остаются оба.</translation>
    </message>
    <message>
        <source>Settled: as %1 said.</source>
        <translation>Решено: как у %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DropTarget</name>
    <message>
        <source>Drop it to open it</source>
        <translation>Отпустите, чтобы открыть</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorFind</name>
    <message>
        <source>Find in this file</source>
        <translation>Найти в этом файле</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти предыдущее</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти следующее</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>За&amp;менить</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>Заменить вс&amp;е</translation>
    </message>
    <message>
        <source>This file can only be read: copy the rule to yours to change it.</source>
        <translation>Этот файл только для чтения: чтобы изменить правило, скопируйте его в свои.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Различать заглавные буквы</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
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
            <numerusform>Заменено: %n</numerusform>
            <numerusform>Заменено: %n</numerusform>
            <numerusform>Заменено: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorPane</name>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>В этом файле всё в порядке.</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>Выберите слева правило или файл, чтобы прочитать его, или начните своё правило клавишами Ctrl+N. В статье выделите слова и нажмите R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EmptyMarks</name>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Open an article, and its framing wording is listed here: how sure the text is, how things are worded, who says it.</source>
        <translation>Откройте статью, и здесь появятся слова, которые задают ей рамку: насколько текст уверен, как названы вещи, кто это говорит.</translation>
    </message>
    <message>
        <source>No mark fits the filter</source>
        <translation>Фильтру не подходит ни одна отметка</translation>
    </message>
    <message>
        <source>None has “%1” in its words, in the words around it, in its kind or in who speaks.</source>
        <translation>Ни у одной нет «%1» в словах, в словах вокруг, в виде или в том, кто говорит.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>Очистить фильтр</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>Ничего не отмечено</translation>
    </message>
    <message>
        <source>All marks are hidden</source>
        <translation>Все отметки скрыты</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) are held back by the slider “few … all”, the switch above or the rules that are switched off.</source>
        <translation>
            <numerusform>%Ln отметку скрывает ползунок «мало … все», переключатель выше или выключенные правила.</numerusform>
            <numerusform>%Ln отметки скрывает ползунок «мало … все», переключатель выше или выключенные правила.</numerusform>
            <numerusform>%Ln отметок скрывает ползунок «мало … все», переключатель выше или выключенные правила.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>Показать все отметки</translation>
    </message>
    <message>
        <source>No rule found wording to point at. That is no verdict: framing also lies in what is left out, and in the order of things.</source>
        <translation>Ни одно правило не нашло слов, на которые стоит указать. Это не приговор: рамка бывает и в том, что опущено, и в порядке рассказа.</translation>
    </message>
    <message>
        <source>No marks in this article</source>
        <extracomment>Faint: wording that few readers would mark.</extracomment>
        <translation>В этой статье нет отметок</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faint one(s) are hidden.</source>
        <translation>
            <numerusform>%Ln слабая скрыта.</numerusform>
            <numerusform>%Ln слабые скрыты.</numerusform>
            <numerusform>%Ln слабых скрыто.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show faint ones</source>
        <translation>Показать слабые</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ErrorText</name>
    <message>
        <source>(no name)</source>
        <translation>(без имени)</translation>
    </message>
    <message>
        <source>%1 mistakes were found. Mend them, or take the file away:</source>
        <extracomment>Before a list of mistakes in files of rules or lists, one a line; %1 is at least 2.</extracomment>
        <translation>Найдены ошибки: %1. Исправьте их или уберите файл:</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1 is a mistake in a file and where it is, %2 a number.</extracomment>
        <translation>%1 (и ещё %2)</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>Файла %1 нет. Возможно, его переместили или переименовали.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it, then try again.</source>
        <translation>%1 не читается. Проверьте, что вам можно его читать, и повторите.</translation>
    </message>
    <message>
        <source>%1 is larger than 25 MB, and no article is. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 больше 25 МБ, а таких статей не бывает. Скопируйте текст статьи и вставьте его сюда.</translation>
    </message>
    <message>
        <source>The text of %1 is longer than an article can be, which is five million characters, or 1.2 million words and signs. Split it, and open its parts.</source>
        <translation>Текст %1 длиннее, чем может быть статья: пять миллионов знаков, или 1,2 миллиона слов и знаков препинания. Разделите его и откройте части.</translation>
    </message>
    <message>
        <source>%1: this line is longer than 25 MB, or never ends. Put every text on a line of its own, and split those that are longer.</source>
        <translation>%1: эта строка больше 25 МБ или не кончается. Поставьте каждый текст на свою строку и разделите те, что длиннее.</translation>
    </message>
    <message>
        <source>The page %1 nests or repeats its elements as no page for readers does. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>На странице %1 элементы вложены или повторены так, как не бывает на страницах для читателей. Откройте её в браузере, скопируйте текст статьи и вставьте сюда.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder, and was not followed. Name that folder itself to have it read.</source>
        <translation>%1 — ссылка на папку, и по ней не переходили. Назовите саму папку, чтобы её прочли.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, and was not opened. Name it itself to have it read.</source>
        <translation>%1 — канал или устройство, и его не открывали. Назовите его прямо, чтобы его прочли.</translation>
    </message>
    <message>
        <source>%1 is empty. Save the article again, or paste its text here.</source>
        <translation>Файл %1 пуст. Сохраните статью заново или вставьте её текст сюда.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was cut off when it was saved. Fetch it again, or open it in the program that made it and save it anew.</source>
        <translation>%1 повреждён или обрезан при сохранении. Получите его ещё раз или откройте в программе, которая его сделала, и сохраните заново.</translation>
    </message>
    <message>
        <source>%1 is locked. Open it in the program that it is for, and save it without a password; or copy the text there and paste it here.</source>
        <translation>%1 закрыт паролем. Откройте его в его программе и сохраните без пароля; или скопируйте там текст и вставьте сюда.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than an article can be. Copy the article&apos;s text and paste it here instead.</source>
        <translation>%1 после распаковки больше, чем может быть статья. Скопируйте текст статьи и вставьте его сюда.</translation>
    </message>
    <message>
        <source>The pages of %1 are pictures, without a text to read. Have a program for text recognition (OCR) add the text, and open the file again.</source>
        <translation>Страницы %1 — картинки без текста. Пусть программа распознавания (OCR) добавит текст, и откройте файл снова.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>%1 нельзя записать. Выберите другую папку или имя.</translation>
    </message>
    <message>
        <source>%1 holds no text. Open a page, PDF, document, mail or text file, or paste the article&apos;s text here.</source>
        <translation>В %1 нет текста. Откройте страницу, PDF, документ, письмо или текстовый файл или вставьте сюда текст статьи.</translation>
    </message>
    <message>
        <source>The encoding of %1 cannot be told. Save it as UTF-8, or paste its text here.</source>
        <translation>Кодировку %1 не определить. Сохраните его в UTF-8 или вставьте его текст сюда.</translation>
    </message>
    <message>
        <source>%1 is in a format that cannot be read. Save it as PDF, DOCX, ODT or text and open that, or paste the article&apos;s text here.</source>
        <translation>Формат %1 не читается. Сохраните его как PDF, DOCX, ODT или текст и откройте это или вставьте сюда текст статьи.</translation>
    </message>
    <message>
        <source>No readable text was found in %1. Copy the article&apos;s text and paste it here.</source>
        <translation>В %1 не нашлось текста для чтения. Скопируйте текст статьи и вставьте его сюда.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page. Addresses begin with https:// or http://; check that this one is whole.</source>
        <translation>%1 — не адрес веб-страницы. Адреса начинаются с https:// или http://; проверьте, что этот полон.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or a private network, and pages from there are not opened unasked. Allow private addresses (in the window under Open address, else with --allow-private) if you mean it.</source>
        <translation>%1 ведёт на этот компьютер или в частную сеть, а страницы оттуда без спроса не открываются. Разрешите частные адреса (в окне — в «Открыть адрес», иначе — ключом --allow-private), если это и нужно.</translation>
    </message>
    <message>
        <source>The site of %1 was not found. Check the spelling, and that you are online.</source>
        <translation>Сайт %1 не найден. Проверьте написание и подключение к сети.</translation>
    </message>
    <message>
        <source>The site of %1 does not answer. Check that you are online, or try again later.</source>
        <translation>Сайт %1 не отвечает. Проверьте подключение к сети или повторите позже.</translation>
    </message>
    <message>
        <source>It is not sure that %1 is the site it says it is, so nothing was read. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Нет уверенности, что %1 — тот сайт, за который себя выдаёт, поэтому ничего не прочитано. Откройте его в браузере, скопируйте текст статьи и вставьте сюда.</translation>
    </message>
    <message>
        <source>%1 only leads on to other addresses, without end. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 только отсылает к другим адресам, без конца. Откройте его в браузере, скопируйте текст статьи и вставьте сюда.</translation>
    </message>
    <message>
        <source>The page leads on to %1, where anybody on the way can read and change it. Open that address itself if you trust it.</source>
        <translation>Страница ведёт на %1, где любой по пути может её прочесть и изменить. Откройте сам этот адрес, если доверяете ему.</translation>
    </message>
    <message>
        <source>There is no page %1. It may have been moved or deleted; check that the address is whole.</source>
        <translation>Страницы %1 нет. Возможно, её переместили или удалили; проверьте, что адрес полон.</translation>
    </message>
    <message>
        <source>The site does not let %1 be read this way. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>Сайт не даёт читать %1 таким способом. Откройте в браузере, скопируйте текст статьи и вставьте сюда.</translation>
    </message>
    <message>
        <source>The site has trouble with %1. Try again later.</source>
        <translation>У сайта трудности с %1. Повторите позже.</translation>
    </message>
    <message>
        <source>%1 is no text or document. Open the page of the article itself.</source>
        <translation>%1 — не текст и не документ. Откройте страницу самой статьи.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB, and no article is. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 больше 20 МБ, а таких статей не бывает. Откройте в браузере, скопируйте текст статьи и вставьте сюда.</translation>
    </message>
    <message>
        <source>%1 was not there within 20 seconds. Try again later.</source>
        <translation>%1 не пришло за 20 секунд. Повторите позже.</translation>
    </message>
    <message>
        <source>%1 ended before it was whole, and nothing of it was kept. Try again.</source>
        <translation>%1 оборвалось, не дойдя целиком, и ничего не сохранено. Повторите.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Try again, or open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>%1 не удалось получить. Повторите или откройте в браузере, скопируйте текст статьи и вставьте сюда.</translation>
    </message>
    <message>
        <source>The JSON is broken: %1. Mend it, or make the file again.</source>
        <translation>JSON испорчен: %1. Исправьте его или сделайте файл заново.</translation>
    </message>
    <message>
        <source>A rule cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Правило непонятно: %1. Исправьте его или уберите его файл.</translation>
    </message>
    <message>
        <source>A word list cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Список слов непонятен: %1. Исправьте его или уберите его файл.</translation>
    </message>
    <message>
        <source>The table of outlets cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Таблица изданий непонятна: %1. Исправьте её или уберите её файл.</translation>
    </message>
    <message>
        <source>The codebook cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>Книга кодов непонятна: %1. Исправьте её или уберите её файл.</translation>
    </message>
    <message>
        <source>A model cannot be understood: %1. Train it again, or take its file away.</source>
        <translation>Модель непонятна: %1. Обучите её заново или уберите её файл.</translation>
    </message>
    <message>
        <source>A treebank cannot be understood: %1. Mend it, or fetch the file again.</source>
        <translation>Банк деревьев непонятен: %1. Исправьте его или получите файл снова.</translation>
    </message>
    <message>
        <source>Word vectors cannot be understood: %1. Fetch the file again.</source>
        <translation>Векторы слов непонятны: %1. Получите файл снова.</translation>
    </message>
    <message>
        <source>A rule uses a word list that does not exist: %1. Add the list, or mend the rule.</source>
        <translation>Правило использует список слов, которого нет: %1. Добавьте список или исправьте правило.</translation>
    </message>
    <message>
        <source>Two rules have the same id: %1. Rename one of them.</source>
        <translation>У двух правил один идентификатор: %1. Переименуйте одно из них.</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1. Check that its folder exists and is yours.</source>
        <translation>Библиотека не открывается: %1. Проверьте, что её папка есть и она ваша.</translation>
    </message>
    <message>
        <source>The library is in use by another program: %1. Close that program, then try again.</source>
        <translation>Библиотеку использует другая программа: %1. Закройте её и повторите.</translation>
    </message>
    <message>
        <source>The library was made by a newer Slantlight: %1. It was left as it is; open it with that version.</source>
        <translation>Библиотеку создал более новый Slantlight: %1. Она оставлена как есть; откройте её той версией.</translation>
    </message>
    <message>
        <source>The library cannot be written to: %1. Check the permissions of the file and its folder.</source>
        <translation>В библиотеку нельзя писать: %1. Проверьте права файла и его папки.</translation>
    </message>
    <message>
        <source>The library is damaged: %1. It was left as it is; put a backup in its place.</source>
        <translation>Библиотека повреждена: %1. Она оставлена как есть; поставьте на её место резервную копию.</translation>
    </message>
    <message>
        <source>The library is an empty file, as a crash of the computer leaves it: %1. Put a backup in its place, or set it aside and begin a new one.</source>
        <translation>Библиотека — пустой файл, какой остаётся после сбоя компьютера: %1. Поставьте на её место резервную копию или отложите её и начните новую.</translation>
    </message>
    <message>
        <source>The library could not do this: %1. Nothing was changed; try again.</source>
        <translation>Библиотека не смогла этого сделать: %1. Ничего не изменено; повторите.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed; free some space, then try again.</source>
        <translation>Диск полон: %1. Ничего не изменено; освободите место и повторите.</translation>
    </message>
    <message>
        <source>The article is no longer in the library: %1. Open its file again.</source>
        <translation>Статьи больше нет в библиотеке: %1. Откройте её файл снова.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. What was written there is kept: look at it before you go on.</source>
        <translation>«%1» тем временем изменили в другом окне. Написанное там сохранено: взгляните на него, прежде чем продолжать.</translation>
    </message>
    <message>
        <source>This annotation was deleted in another window. Annotate the words again to keep what you wrote: %1</source>
        <translation>Эту аннотацию удалили в другом окне. Разметьте слова снова, чтобы сохранить написанное: %1</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1. Try another name, or export HTML instead.</source>
        <translation>PDF не получился: %1. Попробуйте другое имя или экспортируйте в HTML.</translation>
    </message>
    <message>
        <source>Stopped before the end: %1. Nothing was written.</source>
        <translation>Остановлено до конца: %1. Ничего не записано.</translation>
    </message>
    <message>
        <source>The exercise, or the answers to one, cannot be understood: %1. Ask whoever made the file to save it again.</source>
        <extracomment>%1 is the name of a file, and a line or field in it: &quot;class.slantexercise: line 3&quot;.</extracomment>
        <translation>Упражнение или ответы к нему непонятны: %1. Попросите автора файла сохранить его ещё раз.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Slantlight. Open it with that version, or ask whoever made it for one that this version can read.</source>
        <translation>%1 создан более новым Slantlight. Откройте его той версией или попросите у автора файл, который прочтёт эта.</translation>
    </message>
    <message>
        <source>The library lies on another machine: %1. Two programs that write to it there could damage it. Move it to a disk of this machine.</source>
        <translation>Библиотека находится на другом компьютере: %1. Две программы, которые пишут в неё там, могут её повредить. Перенесите её на диск этого компьютера.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no PDF on whose pages the words of the article are found. Open the PDF itself, then export again, or make a new PDF instead.</source>
        <translation>%1 не записан: нет PDF, на страницах которого есть слова статьи. Откройте сам PDF и экспортируйте снова или создайте новый PDF.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseBar</name>
    <message>
        <source>Mark what frames the text. The marks of the machine are hidden until you reveal the key.</source>
        <translation>Отмечайте то, что задаёт тексту рамку. Отметки машины скрыты, пока вы не откроете ключ.</translation>
    </message>
    <message numerus="yes">
        <source>You have marked %Ln place(s).</source>
        <translation>
            <numerusform>Вы отметили %Ln место.</numerusform>
            <numerusform>Вы отметили %Ln места.</numerusform>
            <numerusform>Вы отметили %Ln мест.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever made the exercise has the key: save your answers for them.</source>
        <translation>Ключ у того, кто составил упражнение: сохраните для него свои ответы.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Упражнение</translation>
    </message>
    <message>
        <source>More of the exercise</source>
        <translation>Ещё об упражнении</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseDialog</name>
    <message>
        <source>The key has no place in this article: choose other categories or another key, or annotate the article first.</source>
        <translation>В этой статье у ключа нет ни одного места: выберите другие категории или другой ключ или сначала сделайте аннотации.</translation>
    </message>
    <message numerus="yes">
        <source>The key has %Ln place(s).</source>
        <translation>
            <numerusform>В ключе %Ln место.</numerusform>
            <numerusform>В ключе %Ln места.</numerusform>
            <numerusform>В ключе %Ln мест.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rules alone.</source>
        <translation>
            <numerusform>Из них %Ln только по правилам.</numerusform>
            <numerusform>Из них %Ln только по правилам.</numerusform>
            <numerusform>Из них %Ln только по правилам.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark</source>
        <translation>То, что отмечают &amp;правила</translation>
    </message>
    <message>
        <source>&amp;Both; where they meet, my annotation wins</source>
        <translation>&amp;И то и другое; где они встречаются, главнее моя аннотация</translation>
    </message>
    <message>
        <source>In the &amp;same file: students can reveal it</source>
        <translation>В том же &amp;файле: ученики могут его открыть</translation>
    </message>
    <message>
        <source>In a &amp;file of its own, for you</source>
        <translation>В &amp;отдельном файле, для вас</translation>
    </message>
    <message>
        <source>Make an exercise</source>
        <translation>Создать упражнение</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>Задание</translation>
    </message>
    <message>
        <source>Such as: Mark where the text steps back from what somebody says, and say why.</source>
        <translation>Например: Отметьте, где текст отстраняется от чьих-то слов, и скажите почему.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>&amp;Название</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>&amp;Задание</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>What to &amp;look for</source>
        <translation>Что &amp;искать</translation>
    </message>
    <message>
        <source>All</source>
        <translation>Всё</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Look for all</source>
        <translation>Искать всё</translation>
    </message>
    <message>
        <source>Look for none</source>
        <translation>Не искать ничего</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>&amp;My annotations (there are none with these categories)</source>
        <translation>&amp;Мои аннотации (с этими категориями их нет)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;My annotations, with their memos (%Ln)</source>
        <translation>
            <numerusform>&amp;Мои аннотации с их мемо (%Ln)</numerusform>
            <numerusform>&amp;Мои аннотации с их мемо (%Ln)</numerusform>
            <numerusform>&amp;Мои аннотации с их мемо (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark (there are none for this language)</source>
        <translation>То, что отмечают &amp;правила (для этого языка их нет)</translation>
    </message>
    <message>
        <source>The file is not encrypted: who opens it in an editor can read a key that is in it.</source>
        <translation>Файл не зашифрован: кто откроет его в редакторе, сможет прочесть ключ, если он там есть.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>Куда поместить ключ</translation>
    </message>
    <message>
        <source>Choose at least one category to look for.</source>
        <translation>Выберите хотя бы одну категорию для поиска.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseFiles</name>
    <message>
        <source>Exercises (*.%1)</source>
        <translation>Упражнения (*.%1)</translation>
    </message>
    <message>
        <source>Answers (*.%1)</source>
        <translation>Ответы (*.%1)</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>Сохранить упражнение</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Сохранить мои ответы</translation>
    </message>
    <message>
        <source>Score against a key</source>
        <translation>Оценить по ключу</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>Открыть ответы</translation>
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
        <translation>Категория</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Места</translation>
    </message>
    <message>
        <source>Select words on the page, then press a digit or click a category here. 0 or Delete takes a mark away, N adds a reason.</source>
        <translation>Выделите слова на странице и нажмите цифру или щёлкните здесь категорию. 0 или Delete убирает отметку, N добавляет причину.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Places or figures</source>
        <translation>Места или цифры</translation>
    </message>
    <message>
        <source>The key is one reading of the text. Beyond it is not wrong.</source>
        <translation>Ключ — одно из прочтений текста. То, что сверх него, не ошибка.</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>Ваши отметки</translation>
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
        <translation>Ни вы, ни ключ ничего не отметили.</translation>
    </message>
    <message>
        <source>By category: %1 found, %2 missed, %3 beyond the key.</source>
        <extracomment>Before a table with signs for columns: %1, %2 and %3 are the signs.</extracomment>
        <translation>По категориям: найдено %1, пропущено %2, сверх ключа %3.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseWords</name>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Found, in another category</source>
        <translation>Найдено, в другой категории</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Beyond the key</source>
        <translation>Сверх ключа</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a whole number from 0 to 100.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The key has no place in this article.</source>
        <translation>В этой статье у ключа нет ни одного места.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s) of the key found.</source>
        <extracomment>Of the places of an exercise&apos;s key, %1 is how many were found.</extracomment>
        <translation>
            <numerusform>Найдено %1 из %Ln места ключа.</numerusform>
            <numerusform>Найдено %1 из %Ln мест ключа.</numerusform>
            <numerusform>Найдено %1 из %Ln мест ключа.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in another category.</source>
        <extracomment>Of the places that were found.</extracomment>
        <translation>
            <numerusform>Из них %Ln в другой категории.</numerusform>
            <numerusform>Из них %Ln в другой категории.</numerusform>
            <numerusform>Из них %Ln в другой категории.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) beyond the key.</source>
        <extracomment>Answers where the key has no place.</extracomment>
        <translation>
            <numerusform>%Ln отметка сверх ключа.</numerusform>
            <numerusform>%Ln отметки сверх ключа.</numerusform>
            <numerusform>%Ln отметок сверх ключа.</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision %1: how much of what was marked is in the key.</source>
        <translation>Точность %1: какая доля отмеченного есть в ключе.</translation>
    </message>
    <message>
        <source>Precision is not defined: nothing was marked.</source>
        <translation>Точность не определена: ничего не отмечено.</translation>
    </message>
    <message>
        <source>Recall %1: how much of the key was marked.</source>
        <translation>Полнота %1: какая доля ключа отмечена.</translation>
    </message>
    <message>
        <source>Recall is not defined: the key has no place.</source>
        <translation>Полнота не определена: в ключе нет мест.</translation>
    </message>
    <message>
        <source>F1 %1: both in one figure, their harmonic mean.</source>
        <translation>F1 %1: обе одной цифрой, их среднее гармоническое.</translation>
    </message>
    <message>
        <source>F1 is not defined: there is nothing to compare.</source>
        <translation>F1 не определена: сравнивать нечего.</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Та же категория в %1 найденных мест.</translation>
    </message>
    <message>
        <source>Agreement on categories is not defined: no place was found.</source>
        <translation>Согласие по категориям не определено: ни одно место не найдено.</translation>
    </message>
    <message>
        <source>The figures say how far two readings of one text agree: a mark counts as found where it shares words with a place of the key. The key is no arbiter. A place beyond it is not wrong, and one that was missed may be worth a discussion.</source>
        <translation>Цифры говорят, насколько совпадают два прочтения одного текста: отметка считается найденной там, где у неё общие слова с местом ключа. Ключ — не судья. Место сверх него не ошибка, а пропущенное может стоить обсуждения.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key cannot be told for sure in this article, which has changed since, and are not scored.</source>
        <translation>
            <numerusform>%Ln место ключа нельзя точно узнать в этой статье, которая с тех пор изменилась, и оно не оценивается.</numerusform>
            <numerusform>%Ln места ключа нельзя точно узнать в этой статье, которая с тех пор изменилась, и они не оцениваются.</numerusform>
            <numerusform>%Ln мест ключа нельзя точно узнать в этой статье, которая с тех пор изменилась, и они не оцениваются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key are not in this article any more, and are not scored.</source>
        <translation>
            <numerusform>%Ln места ключа в этой статье больше нет, и оно не оценивается.</numerusform>
            <numerusform>%Ln мест ключа в этой статье больше нет, и они не оцениваются.</numerusform>
            <numerusform>%Ln мест ключа в этой статье больше нет, и они не оцениваются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) cannot be told for sure in this article, and are not scored.</source>
        <translation>
            <numerusform>%Ln отметку нельзя точно узнать в этой статье, и она не оценивается.</numerusform>
            <numerusform>%Ln отметки нельзя точно узнать в этой статье, и они не оцениваются.</numerusform>
            <numerusform>%Ln отметок нельзя точно узнать в этой статье, и они не оцениваются.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are others than when the key was made, so that its places may be others too.</source>
        <translation>Правила уже не те, что при составлении ключа, поэтому и места в нём могут быть другими.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n articles</source>
        <translation>
            <numerusform>Экспорт %n статьи</numerusform>
            <numerusform>Экспорт %n статей</numerusform>
            <numerusform>Экспорт %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>&amp;Формат:</translation>
    </message>
    <message>
        <source>Strong marks only</source>
        <translation>Только сильные пометки</translation>
    </message>
    <message>
        <source>Strong and weak marks</source>
        <translation>Сильные и слабые пометки</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Все пометки</translation>
    </message>
    <message>
        <source>All marks, and candidates</source>
        <translation>Все пометки и кандидаты</translation>
    </message>
    <message>
        <source>Strength of the marks</source>
        <translation>Сила пометок</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>&amp;Содержание</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>Офор&amp;мление</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>&amp;Экспорт…</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n пометка</numerusform>
            <numerusform>%n пометки</numerusform>
            <numerusform>%n пометок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n аннотация</numerusform>
            <numerusform>%n аннотации</numerusform>
            <numerusform>%n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>In the first article: %1</source>
        <extracomment>%1 is what the first of several articles has.</extracomment>
        <translation>В первой статье: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportPreview</name>
    <message>
        <source>Show in the &amp;browser</source>
        <translation>Показать в &amp;браузере</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>Что будет в файле</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>Чтение статьи…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FactsLine</name>
    <message>
        <source>About the article</source>
        <translation>О статье</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <extracomment>%1 is who answers for the text: &quot;RT · state-controlled, Russia&quot;.</extracomment>
        <translation>Издание: %1</translation>
    </message>
    <message>
        <source>Who that is, and where the text comes from</source>
        <translation>Кто это и откуда текст</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
            <numerusform>%n мин</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a text takes to read, in hours and minutes.</extracomment>
        <translation>%1 ч %2 мин</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FigureModel</name>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>Статьи</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Слова</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Все отметки</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresPage</name>
    <message>
        <source>Figures of agreement</source>
        <translation>Показатели согласия</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>Сравнено</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы</translation>
    </message>
    <message>
        <source>How many were compared</source>
        <translation>Сколько сравнено</translation>
    </message>
    <message>
        <source>Units by what both coders said</source>
        <translation>Единицы по тому, что сказали оба кодировщика</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>Показать &amp;таблицу</translation>
    </message>
    <message>
        <source>How many units each coder gave which code: what the figures of the chosen row are made of</source>
        <translation>Скольким единицам каждый кодировщик дал какой код: из этого получены показатели выбранной строки</translation>
    </message>
    <message>
        <source>Two coders whose table is shown</source>
        <translation>Два кодировщика, чья таблица показана</translation>
    </message>
    <message>
        <source>Any code</source>
        <extracomment>Where coders are compared: they agree where both marked a place, whatever the code.</extracomment>
        <translation>Любой код</translation>
    </message>
    <message>
        <source>Place and code</source>
        <extracomment>Where coders are compared: they agree where both gave a place the same code.</extracomment>
        <translation>Место и код</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>По статьям</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two coders whose table is shown: %1 in the rows, %2 in the columns.</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>Rows: %1, columns: %2</source>
        <extracomment>What the rows and the columns of a table stand for: two coders.</extracomment>
        <translation>Строки: %1, столбцы: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>%1 is a coder&apos;s name; below it stands how many annotations they made.</extracomment>
        <translation>
            <numerusform>%1: %n аннотация</numerusform>
            <numerusform>%1: %n аннотации</numerusform>
            <numerusform>%1: %n аннотаций</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A unit of the text that a coder has left alone.</extracomment>
        <translation>Ничего</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>Отмечено</translation>
    </message>
    <message>
        <source>Hide the &amp;table</source>
        <translation>Скрыть &amp;таблицу</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>The sum of a row or column of a table.</extracomment>
        <translation>Сумма</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresWindow</name>
    <message>
        <source>Figures of the library — Slantlight</source>
        <translation>Показатели библиотеки — Slantlight</translation>
    </message>
    <message>
        <source>All articles, or those that a search finds</source>
        <translation>Все статьи или найденные поиском</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>Какие отметки</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>Все отметки</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>Строки таблицы</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>По изданиям</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>По месяцам</translation>
    </message>
    <message>
        <source>Figures of the library</source>
        <translation>Показатели библиотеки</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>Копировать таблицу</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>Копировать диаграммы</translation>
    </message>
    <message>
        <source>Save charts…</source>
        <translation>Сохранить диаграммы…</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Count the articles: that goes on in the background, and can be stopped.</source>
        <translation>Пока ничего не подсчитано. Запустите подсчёт: он идёт в фоне, и его можно остановить.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>Здесь нет статей.</translation>
    </message>
    <message numerus="yes">
        <source>These figures rest on %Ln article(s).</source>
        <translation>
            <numerusform>Основано на %Ln статье.</numerusform>
            <numerusform>Основано на %Ln статьях.</numerusform>
            <numerusform>Основано на %Ln статьях.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) not counted by the rules of today.</source>
        <translation>
            <numerusform>Ещё %Ln не подсчитана по нынешним правилам.</numerusform>
            <numerusform>Ещё %Ln не подсчитаны по нынешним правилам.</numerusform>
            <numerusform>Ещё %Ln не подсчитано по нынешним правилам.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>Остановить подсчёт</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>Подсчитать</translation>
    </message>
    <message>
        <source>The charts are copied.</source>
        <translation>Диаграммы скопированы.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>Таблица скопирована.</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>Сохранить диаграммы</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>Изображения (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>Рисунки (*.svg)</translation>
    </message>
    <message>
        <source>library figures</source>
        <translation>показатели библиотеки</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Сохранено как %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FileBar</name>
    <message>
        <source>Copy to my &amp;rules</source>
        <translation>Копировать в мои п&amp;равила</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>&amp;Загрузить</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>&amp;Оставить мой</translation>
    </message>
    <message>
        <source>Copy the rule at the caret to your rules, where it replaces this one</source>
        <translation>Копировать правило у курсора в ваши правила, где оно заменит это</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>Файл не открыт</translation>
    </message>
    <message>
        <source>Shipped with the program, to read</source>
        <translation>Входит в программу, только для чтения</translation>
    </message>
    <message>
        <source>%1 — not saved</source>
        <extracomment>%1 is a rule pack: its file is not saved.</extracomment>
        <translation>%1 — не сохранено</translation>
    </message>
    <message>
        <source>Another program has changed this file. What you wrote is not saved yet.</source>
        <translation>Другая программа изменила этот файл. То, что вы написали, ещё не сохранено.</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>&amp;Загрузить чужой текст</translation>
    </message>
    <message>
        <source>This text was not saved when the program ended last time. Save it, or go back to what the file has.</source>
        <translation>Этот текст не был сохранён, когда программа завершилась. Сохраните его или вернитесь к тому, что есть в файле.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>&amp;Вернуться</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FilterTree</name>
    <message>
        <source>What goes into the export</source>
        <translation>Что войдёт в экспорт</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Пометки</translation>
    </message>
    <message>
        <source>Marks: in whose words</source>
        <translation>Пометки: чьими словами</translation>
    </message>
    <message>
        <source>Marks: what you said</source>
        <translation>Пометки: что вы сказали</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>Аннотации</translation>
    </message>
    <message>
        <source>Annotations: by whom</source>
        <translation>Аннотации: чьи</translation>
    </message>
    <message>
        <source>You</source>
        <translation>Вы</translation>
    </message>
    <message>
        <source>Annotations: place</source>
        <translation>Аннотации: место</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>Найти в статье</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Ctrl+Enter looks in all articles of the library</source>
        <translation>Enter ведёт к следующему месту, Ctrl+Enter ищет во всех статьях библиотеки</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>Предыдущее совпадение (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>Следующее совпадение (F3)</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>Различать заглавные буквы</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>Только целые слова</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>Регулярное выражение</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button switches, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No regular expression, from character %1 on: %2. Without %3 these very characters are looked for.</source>
        <extracomment>%1 is a number, %2 says what is wrong, %3 is the sign of a button.</extracomment>
        <translation>Не регулярное выражение, начиная со знака %1: %2. Без %3 ищутся сами эти знаки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FloatingCard</name>
    <message>
        <source>Stronger mark in this place (Left)</source>
        <translation>Более сильная отметка в этом месте (влево)</translation>
    </message>
    <message>
        <source>Weaker mark in this place (Right)</source>
        <translation>Более слабая отметка в этом месте (вправо)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the marks that lie over one another the card tells about: &quot;1 of 2&quot;.</extracomment>
        <translation>%1 из %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::GoToLine</name>
    <message>
        <source>Go to line</source>
        <translation>Перейти к строке</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Write a line, as 12, or a line and a column, as 12:5.</source>
        <translation>Введите строку, например 12, или строку и столбец, например 12:5.</translation>
    </message>
    <message>
        <source>This file has the lines 1 to %1.</source>
        <translation>В этом файле строки с 1 по %1.</translation>
    </message>
    <message>
        <source>Line %1 has the columns 1 to %2.</source>
        <translation>В строке %1 столбцы с 1 по %2.</translation>
    </message>
    <message>
        <source>1 to %1, or with a column, as 12:5</source>
        <translation>С 1 по %1 или со столбцом, например 12:5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HandOnDialog</name>
    <message>
        <source>With all that was &amp;said of them</source>
        <translation>Со всем, что о них &amp;сказано</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Передать проект</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>Все статьи библиотеки</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>Открытая статья</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>Подборка: %1</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>С&amp;татьи:</translation>
    </message>
    <message>
        <source>Without a&amp;nnotations</source>
        <translation>&amp;Без пометок</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>Со&amp;хранить…</translation>
    </message>
    <message>
        <source>Annotations of all coders, verdicts, notes and tags: for those who go on with your work.</source>
        <translation>Пометки всех кодировщиков, ответы, заметки и метки: для тех, кто продолжит вашу работу.</translation>
    </message>
    <message>
        <source>Articles and codebook alone: for a coder who is not to see what others have said.</source>
        <translation>Только статьи и книга кодов: для кодировщика, который не должен видеть чужих пометок.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Help</name>
    <message>
        <source>solid line</source>
        <translation>сплошная линия</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>пунктирная линия</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>линия из точек</translation>
    </message>
    <message>
        <source>line of dashes and dots</source>
        <translation>линия из штрихов и точек</translation>
    </message>
    <message>
        <source>double line</source>
        <translation>двойная линия</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>волнистая линия</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;small&gt;Rules %1, ICU %2&lt;/small&gt;&lt;/p&gt;</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>&lt;p&gt;&lt;small&gt;Правила %1, ICU %2&lt;/small&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Slantlight</source>
        <translation>О программе Slantlight</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;A reader that lights up framing wording in news, so that you see how a text says what it says, and can note what you think of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it is not:&lt;/b&gt; it passes no verdicts. It cannot tell true from false, or a good article from a bad one. It sees wording only, and of the bias that trained readers mark, wording is about a quarter.&lt;/p&gt;&lt;p&gt;Your articles and notes stay on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;Читалка, которая освещает слова, задающие новостям рамку, чтобы вы видели, как текст говорит то, что говорит, и могли записать, что об этом думаете.&lt;/p&gt;&lt;p&gt;&lt;b&gt;Чего она не делает:&lt;/b&gt; не выносит приговоров. Она не отличает правду от неправды и хорошую статью от плохой. Она видит только слова, а из уклона, который отмечают обученные читатели, слова — около четверти.&lt;/p&gt;&lt;p&gt;Ваши статьи и заметки остаются на этом компьютере.&lt;/p&gt;&lt;p&gt;Свободная программа под лицензией GNU GPL версии 3 или более поздней.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>Искать в справке</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>Страницы справки</translation>
    </message>
    <message>
        <source>No page has all these words</source>
        <translation>Ни на одной странице нет всех этих слов</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>арабский</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>китайский</translation>
    </message>
    <message>
        <source>English</source>
        <translation>английский</translation>
    </message>
    <message>
        <source>French</source>
        <translation>французский</translation>
    </message>
    <message>
        <source>German</source>
        <translation>немецкий</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>иврит</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>итальянский</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>японский</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>польский</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>португальский</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>русский</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>испанский</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>турецкий</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>украинский</translation>
    </message>
    <message>
        <source>This text is not in English. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Этот текст не на английском. Slantlight размечает только английский; разметить текст можно вручную.</translation>
    </message>
    <message>
        <source>This text is in %1. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>Язык этого текста: %1. Slantlight размечает только английский; разметить текст можно вручную.</translation>
    </message>
    <message>
        <source>Its wording is being looked at…</source>
        <extracomment>In a panel while a long text is on the page, but not marked yet.</extracomment>
        <translation>Его слова ещё рассматриваются…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LayoutForm</name>
    <message>
        <source>&amp;Paper:</source>
        <translation>&amp;Бумага:</translation>
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
        <translation>&amp;Поля:</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>Узкие</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>Обычные</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>Широкие</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Unit of the size of type: points.</extracomment>
        <translation> пт</translation>
    </message>
    <message>
        <source>Si&amp;ze of type:</source>
        <translation>&amp;Размер шрифта:</translation>
    </message>
    <message>
        <source>The usual &amp;typeface</source>
        <translation>&amp;Обычный шрифт</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Type&amp;face:</source>
        <translation>&amp;Шрифт:</translation>
    </message>
    <message>
        <source>Numbered notes after the text</source>
        <translation>Нумерованные примечания после текста</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>На полях</translation>
    </message>
    <message>
        <source>Only where a viewer shows them</source>
        <translation>Только там, где их показывает программа</translation>
    </message>
    <message>
        <source>&amp;Legend: colours, lines and counts</source>
        <translation>&amp;Легенда: цвета, линии и количества</translation>
    </message>
    <message>
        <source>A page with the article’s fi&amp;gures</source>
        <translation>Страница с &amp;цифрами статьи</translation>
    </message>
    <message>
        <source>A page on &amp;who is quoted</source>
        <translation>Страница о том, &amp;кого цитируют</translation>
    </message>
    <message>
        <source>&amp;Fields are parted by:</source>
        <translation>&amp;Поля разделены:</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>Запятыми</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>Точками с запятой</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, as Excel wants it</source>
        <translation>Начинать с &amp;метки порядка байтов, как нужно Excel</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>&amp;Для:</translation>
    </message>
    <message>
        <source>ATLAS.ti, NVivo, QualCoder and others</source>
        <translation>ATLAS.ti, NVivo, QualCoder и другие</translation>
    </message>
    <message>
        <source>MAXQDA</source>
        <translation>MAXQDA</translation>
    </message>
    <message>
        <source>MAXQDA counts a line break as two characters, others as one.</source>
        <translation>MAXQDA считает перевод строки за два знака, другие — за один.</translation>
    </message>
    <message>
        <source>Memo&amp;s:</source>
        <translation>&amp;Заметки:</translation>
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
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>Издание неизвестно</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>День неизвестен</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by kind</source>
        <translation>Отметки на 1000 слов, по видам</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by outlet</source>
        <translation>Отметки на 1000 слов, по изданиям</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by month</source>
        <translation>Отметки на 1000 слов, по месяцам</translation>
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
            <numerusform>%Ln раза</numerusform>
            <numerusform>%Ln раз</numerusform>
        </translation>
    </message>
    <message>
        <source>opened today</source>
        <translation>открыта сегодня</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>открыта вчера</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>открыта %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>%Ln аннотация</numerusform>
            <numerusform>%Ln аннотации</numerusform>
            <numerusform>%Ln аннотаций</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryPanel</name>
    <message>
        <source>Search all articles</source>
        <translation>Искать во всех статьях</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the heading of the library: articles found, articles there.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>Здесь пока ничего нет</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>Each article that you open or paste is kept here, with your notes.</source>
        <translation>Каждая статья, которую вы открыли или вставили, хранится здесь вместе с заметками.</translation>
    </message>
    <message>
        <source>No article holds all these words: “%1”</source>
        <translation>Всех этих слов нет ни в одной статье: «%1»</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>Сохранить этот поиск</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>Порядок списка</translation>
    </message>
    <message>
        <source>Best match, else last opened</source>
        <translation>Лучшее совпадение, иначе последние открытые</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>Последние открытые</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>Самые новые</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>Непрочитанного нет</translation>
    </message>
    <message>
        <source>Articles that you add and do not open wait here.</source>
        <translation>Здесь ждут добавленные, но не открытые статьи.</translation>
    </message>
    <message>
        <source>An empty collection</source>
        <translation>Пустая подборка</translation>
    </message>
    <message>
        <source>Drag articles onto it, or press P on them in the list.</source>
        <translation>Перетащите на неё статьи или нажмите P в списке.</translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation>Таких статей нет.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>Корзина пуста</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>Убранное хранится здесь 30 дней.</translation>
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
        <translation>Аннотации на поле</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerCard</name>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Согласен</translation>
    </message>
    <message>
        <source>The mark is right. It stays, and the rule gains credit.</source>
        <translation>Отметка верна. Она остаётся, а доверие к правилу растёт.</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>Не &amp;здесь</translation>
    </message>
    <message>
        <source>Hide this mark. The rule goes on elsewhere.</source>
        <translation>Скрыть эту отметку. В других местах правило действует.</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>Это правило — &amp;никогда</translation>
    </message>
    <message>
        <source>Switch this rule off in every article.</source>
        <translation>Выключить это правило во всех статьях.</translation>
    </message>
    <message>
        <source>Plainer: %1</source>
        <translation>Проще: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>кто-то</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last of some quoted words to those before it.</extracomment>
        <translation>%1 и %2</translation>
    </message>
    <message>
        <source>the word itself</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>само слово</translation>
    </message>
    <message>
        <source>the words beside it</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>слова рядом</translation>
    </message>
    <message>
        <source>the rest of the sentence</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>остальное предложение</translation>
    </message>
    <message>
        <source>what the rules say</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>то, что говорят правила</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>кто говорит</translation>
    </message>
    <message>
        <source>the hyphenated word it is in</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>слово с дефисом, в котором оно стоит</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>How strongly a rule speaks: the least of note, weak, strong.</extracomment>
        <translation>примечание</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>слабая</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>сильная</translation>
    </message>
    <message>
        <source>No rule names this wording, yet readers who look for slant marked words that are used in this way.</source>
        <translation>Ни одно правило не называет этих слов, но читатели, искавшие уклон, отмечали слова в таком употреблении.</translation>
    </message>
    <message>
        <source>No rule names this wording, yet editors of an encyclopaedia replaced words that are used in this way.</source>
        <translation>Ни одно правило не называет этих слов, но редакторы энциклопедии заменяли слова в таком употреблении.</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a heading</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Слова издания в заголовке: %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a heading</source>
        <translation>Слова издания в заголовке</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Слова издания: %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words</source>
        <translation>Слова издания</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person: in whose words something stands.</extracomment>
        <translation>Цитата: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person: in whose words something stands.</extracomment>
        <translation>%1: слова издания, пересказ речи (%2)</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, retelling %1</source>
        <translation>Слова издания, пересказ речи: %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a caption</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>Слова издания в подписи: %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a caption</source>
        <translation>Слова издания в подписи</translation>
    </message>
    <message>
        <source>Teaser for another article</source>
        <translation>Анонс другой статьи</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Строка об авторстве</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>Stands in a row in place of the name of an outlet that is not known, or too long.</extracomment>
        <translation>издание</translation>
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
        <translation>%1 пересказывает: %2</translation>
    </message>
    <message>
        <source>%1&apos;s heading</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose headline something stands in.</extracomment>
        <translation>заголовок: %1</translation>
    </message>
    <message>
        <source>%1&apos;s caption</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose caption something stands in.</extracomment>
        <translation>подпись: %1</translation>
    </message>
    <message>
        <source>teaser</source>
        <comment>brief</comment>
        <translation>анонс</translation>
    </message>
    <message>
        <source>credit line</source>
        <comment>brief</comment>
        <translation>об авторстве</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>An order of marks: as they stand in the text.</extracomment>
        <translation>По месту</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>По виду</translation>
    </message>
    <message>
        <source>By strength</source>
        <extracomment>An order of marks: the strongest first.</extracomment>
        <translation>По силе</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>An order of marks: by whose words they stand in.</extracomment>
        <translation>По говорящему</translation>
    </message>
    <message>
        <source>Used like %1, which readers of news marked in %2 of %3 places.</source>
        <extracomment>%1 are words in quotation marks, %2 and %3 numbers.</extracomment>
        <translation>Употреблено как %1, что читатели новостей отметили в %2 местах из %3.</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 readers of news who look for slant, about %n would mark this.</source>
        <extracomment>%n of a hundred people.</extracomment>
        <translation>
            <numerusform>Из 100 читателей новостей, ищущих уклон, это отметил бы примерно %n.</numerusform>
            <numerusform>Из 100 читателей новостей, ищущих уклон, это отметили бы примерно %n.</numerusform>
            <numerusform>Из 100 читателей новостей, ищущих уклон, это отметили бы примерно %n.</numerusform>
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
        <translation>Против: %1.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>правило %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed %1 of %n times.</source>
        <extracomment>How often the reader agreed with markers of this rule; %1 of all %n answers.</extracomment>
        <translation>
            <numerusform>Вы согласились %1 раз из %n.</numerusform>
            <numerusform>Вы согласились %1 раз из %n.</numerusform>
            <numerusform>Вы согласились %1 раз из %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Показать &amp;правило</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Открыть правило в мастерской правил.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>Ключ</translation>
    </message>
    <message>
        <source>Agreeing annotates, too</source>
        <translation>Согласие создаёт аннотацию</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>Почему? (можно не заполнять)</translation>
    </message>
    <message>
        <source>Reason for the answer</source>
        <translation>Причина ответа</translation>
    </message>
    <message>
        <source>To agree gives the words the mark&apos;s category as a code, as you would by hand.</source>
        <translation>При согласии слова получают категорию отметки как код, как если бы вы сделали это вручную.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerModel</name>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1, %Ln отметка</numerusform>
            <numerusform>%1, %Ln отметки</numerusform>
            <numerusform>%1, %Ln отметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), shown</source>
        <translation>
            <numerusform>%1, %Ln отметка, показаны</numerusform>
            <numerusform>%1, %Ln отметки, показаны</numerusform>
            <numerusform>%1, %Ln отметок, показаны</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), switched off</source>
        <translation>
            <numerusform>%1, %Ln отметка, выключены</numerusform>
            <numerusform>%1, %Ln отметки, выключены</numerusform>
            <numerusform>%1, %Ln отметок, выключены</numerusform>
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
        <translation>Только собственные слова издания</translation>
    </message>
    <message>
        <source>Leaves out quotations, teasers and credit lines: others worded them. What the outlet retells stays, for it chose the words.</source>
        <translation>Не берёт цитаты, анонсы и строки об авторстве: их слова выбирали другие. Пересказ остаётся, ведь слова для него выбрало издание.</translation>
    </message>
    <message>
        <source>Filter marks</source>
        <translation>Отобрать отметки</translation>
    </message>
    <message>
        <source>Filter marks by their words, the words around, kind or speaker</source>
        <translation>Отобрать отметки по их словам, словам вокруг, виду или говорящему</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Order of the marks</source>
        <translation>Порядок отметок</translation>
    </message>
    <message>
        <source>Order of the marks: %1</source>
        <extracomment>%1 is an order: &quot;By place&quot;.</extracomment>
        <translation>Порядок отметок: %1</translation>
    </message>
    <message>
        <source>Explain this mark</source>
        <translation>Объяснить эту отметку</translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation>Копировать отмеченные слова</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Включить: %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>Выключить: %1</translation>
    </message>
    <message>
        <source>Show nothing but %1</source>
        <translation>Показать только: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarksSettings</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>Только собственные слова издания</translation>
    </message>
    <message>
        <source>How likely a reader would mark a wording too: few are the surest, all are every hint.</source>
        <translation>Насколько вероятно, что читатель тоже отметил бы слова: мало — самые надёжные, все — каждая подсказка.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MemoEditor</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Give it another code</source>
        <translation>Дать другой код</translation>
    </message>
    <message>
        <source>Code of the annotation</source>
        <translation>Код аннотации</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete this annotation; undo brings it back</source>
        <translation>Удалить эту аннотацию; отмена вернёт её</translation>
    </message>
    <message>
        <source>Put on selection</source>
        <translation>Поставить на выделение</translation>
    </message>
    <message>
        <source>Select the right words in the article, then put the annotation there</source>
        <translation>Выделите в статье нужные слова и поставьте аннотацию туда</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again until it is.</source>
        <translation>Ещё не сохранено. Попытки повторяются, пока не получится.</translation>
    </message>
    <message>
        <source>Memo: what strikes you here?</source>
        <translation>Мемо: что вам здесь бросилось в глаза?</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Its words are no longer in the text: “%1”</source>
        <translation>Её слов в тексте больше нет: «%1»</translation>
    </message>
    <message>
        <source>This may be the wrong place. It was made on “%1”</source>
        <translation>Место может быть не тем. Она сделана на словах «%1»</translation>
    </message>
    <message>
        <source>Markdown is set where the memo is shown: *stress*, lists, links</source>
        <translation>Markdown оформляется там, где видна заметка: *выделение*, списки, ссылки</translation>
    </message>
    <message>
        <source>Target: who is portrayed so?</source>
        <extracomment>Whom or what an annotation says to be portrayed.</extracomment>
        <translation>Объект: кто так изображён?</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Объект</translation>
    </message>
    <message>
        <source>The person, group or thing that these words are about</source>
        <translation>Человек, группа или предмет, о которых эти слова</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>Метки через запятую</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Menus</name>
    <message>
        <source>Text size</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>&amp;Экспорт</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;Правка</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Вид</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Справка</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>&amp;Упражнение</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>&amp;Библиотека</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Merging</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>%n статья</numerusform>
            <numerusform>%n статьи</numerusform>
            <numerusform>%n статей</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>%n пометка</numerusform>
            <numerusform>%n пометки</numerusform>
            <numerusform>%n пометок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>%n ответ</numerusform>
            <numerusform>%n ответа</numerusform>
            <numerusform>%n ответов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>%n код</numerusform>
            <numerusform>%n кода</numerusform>
            <numerusform>%n кодов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>%n подборка</numerusform>
            <numerusform>%n подборки</numerusform>
            <numerusform>%n подборок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>%n метка</numerusform>
            <numerusform>%n метки</numerusform>
            <numerusform>%n меток</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on articles</source>
        <translation>
            <numerusform>%n заметка к статье</numerusform>
            <numerusform>%n заметки к статьям</numerusform>
            <numerusform>%n заметок к статьям</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 came %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles, 5 annotations&quot;.</extracomment>
        <translation>Из %1 пришло: %2.</translation>
    </message>
    <message>
        <source>All that %1 has was here already.</source>
        <translation>Всё, что есть в %1, здесь уже было.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>Здесь впервые: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) say something else here; both are kept.</source>
        <translation>
            <numerusform>%n пометка здесь другая; сохранены обе.</numerusform>
            <numerusform>%n пометки здесь другие; сохранены обе версии.</numerusform>
            <numerusform>%n пометок здесь другие; сохранены обе версии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mean something else here; both are kept.</source>
        <translation>
            <numerusform>%n код здесь значит другое; сохранены оба.</numerusform>
            <numerusform>%n кода здесь значат другое; сохранены обе версии.</numerusform>
            <numerusform>%n кодов здесь значат другое; сохранены обе версии.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n mark(s) you have given another answer, which stays.</source>
        <translation>
            <numerusform>На %n отметку вы ответили иначе; ваш ответ остаётся.</numerusform>
            <numerusform>На %n отметки вы ответили иначе; ваши ответы остаются.</numerusform>
            <numerusform>На %n отметок вы ответили иначе; ваши ответы остаются.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are in your trash stay there.</source>
        <translation>
            <numerusform>%n в вашей корзине остаётся там.</numerusform>
            <numerusform>%n в вашей корзине остаются там.</numerusform>
            <numerusform>%n в вашей корзине остаются там.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>Сообщение</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>Закрыть это сообщение (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Закрыть это сообщение</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NewRuleDialog</name>
    <message>
        <source>&amp;Write the rule</source>
        <translation>&amp;Написать правило</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>Новое правило</translation>
    </message>
    <message>
        <source>A sentence that a reader understands; may wait</source>
        <translation>Предложение, понятное читателю; можно позже</translation>
    </message>
    <message>
        <source>Author and year, or a page; may wait</source>
        <translation>Автор и год или страница; можно позже</translation>
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
        <translation>&amp;Категория:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>&amp;Идентификатор:</translation>
    </message>
    <message>
        <source>Wh&amp;y it is marked:</source>
        <translation>&amp;Почему отмечено:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>&amp;Источник:</translation>
    </message>
    <message>
        <source>What the rule looks for:</source>
        <translation>Что ищет правило:</translation>
    </message>
    <message>
        <source>These very words</source>
        <translation>Именно эти слова</translation>
    </message>
    <message>
        <source>The words in all their forms</source>
        <translation>Слова во всех формах</translation>
    </message>
    <message>
        <source>The same with any name and number</source>
        <translation>То же с любым именем и числом</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A way of looking for some words, and in how many places of the article it finds them.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) here</source>
        <translation>
            <numerusform>%n место здесь</numerusform>
            <numerusform>%n места здесь</numerusform>
            <numerusform>%n мест здесь</numerusform>
        </translation>
    </message>
    <message>
        <source>An id is %1, a dot and a name in small letters and digits, parted by hyphens.</source>
        <translation>Идентификатор — это %1, точка и имя из строчных букв и цифр через дефисы.</translation>
    </message>
    <message>
        <source>There is a rule of this id already; this one replaces it.</source>
        <translation>Правило с таким идентификатором уже есть; это заменит его.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NotePopover</name>
    <message>
        <source>Note on the article</source>
        <translation>Заметка о статье</translation>
    </message>
    <message>
        <source>What to remember of this article. Markdown stays as typed.</source>
        <translation>Что запомнить об этой статье. Markdown остаётся как набран.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Заметка о «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept, and tried again until it is.</source>
        <translation>Пока не сохранено. Текст не потерян, попытки повторяются.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NoticeText</name>
    <message>
        <source>The file was read as %1. If letters look wrong, save it as UTF-8 and open it again.</source>
        <extracomment>%1 is an encoding such as &quot;windows-1252&quot;.</extracomment>
        <translation>Файл прочитан как %1. Если буквы выглядят неверно, сохраните его в UTF-8 и откройте снова.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded, and � stands in place of each. Save the file again as UTF-8 to get them back.</source>
        <translation>
            <numerusform>%n знак не удалось прочесть, на его месте �. Сохраните файл в UTF-8, чтобы вернуть его.</numerusform>
            <numerusform>%n знака не удалось прочесть, на их месте �. Сохраните файл в UTF-8, чтобы вернуть их.</numerusform>
            <numerusform>%n знаков не удалось прочесть, на их месте �. Сохраните файл в UTF-8, чтобы вернуть их.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked after character %1, since an article has %2 markers at the most. Split the text to have its rest marked.</source>
        <extracomment>%1 is a character&apos;s number, %2 how many markers there may be.</extracomment>
        <translation>После знака %1 ничего не отмечено: в статье не больше %2 отметок. Разделите текст, чтобы разметить остальное.</translation>
    </message>
    <message>
        <source>The mail has attachments, which are not shown: %1. Save and open them by themselves to read them.</source>
        <extracomment>%1 is a list of names of files.</extracomment>
        <translation>У письма есть вложения, которые не показаны: %1. Сохраните и откройте их отдельно.</translation>
    </message>
    <message>
        <source>The feed holds a summary of this article only. Open its address to read all of it.</source>
        <translation>В ленте только краткое изложение этой статьи. Откройте её адрес, чтобы прочесть всё.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first article of its file, which holds %n more.</source>
        <translation>
            <numerusform>Это первая статья файла; в нём есть ещё %n.</numerusform>
            <numerusform>Это первая статья файла; в нём есть ещё %n.</numerusform>
            <numerusform>Это первая статья файла; в нём есть ещё %n.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OpenAddressDialog</name>
    <message>
        <source>Also from &amp;this computer and private networks</source>
        <translation>Также с &amp;этого компьютера и из частных сетей</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>Открыть адрес</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;Адрес статьи</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>Адрес статьи</translation>
    </message>
    <message>
        <source>Only this page is fetched: no pictures, no scripts, and no cookies are kept. It stays in your library as it was.</source>
        <translation>Загружается только эта страница: без картинок и скриптов, куки не хранятся. В библиотеке она остаётся такой, какой была.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>&amp;Открыть</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutletCard</name>
    <message>
        <source>Where this text comes from</source>
        <translation>Откуда этот текст</translation>
    </message>
    <message>
        <source>No table of outlets knows it. A file outlets.csv beside the library can tell about it.</source>
        <translation>Ни одна таблица изданий его не знает. Рассказать о нём может файл outlets.csv рядом с библиотекой.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is the year in which an outlet began.</extracomment>
        <translation>с %1</translation>
    </message>
    <message>
        <source>Who directs it is not known.</source>
        <translation>Неизвестно, кто его направляет.</translation>
    </message>
    <message>
        <source>Who owns it is not known.</source>
        <translation>Неизвестно, кому оно принадлежит.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>Владелец: %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <extracomment>%1 is where facts about an outlet are known from, with a year.</extracomment>
        <translation>Откуда известно: %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>Показать место</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>links in the chain by which a text came</comment>
        <translation>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
            <numerusform>и ещё %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutlinePopover</name>
    <message>
        <source>Headings</source>
        <translation>Подзаголовки</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>Подзаголовки статьи</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>A heading of the article: the one that is being read.</extracomment>
        <translation>Вы здесь</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OverviewRuler</name>
    <message>
        <source>Overview of the marks</source>
        <translation>Обзор отметок</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s): %1</source>
        <extracomment>%1 are the marked words, parted by commas.</extracomment>
        <translation>
            <numerusform>%n отметка: %1</numerusform>
            <numerusform>%n отметки: %1</numerusform>
            <numerusform>%n отметок: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the marks: click to go to a place</source>
        <translation>Обзор отметок: щелчок ведёт к месту</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackCommands</name>
    <message>
        <source>New pack</source>
        <translation>Новый набор</translation>
    </message>
    <message>
        <source>Name of the pack:</source>
        <translation>Имя набора:</translation>
    </message>
    <message>
        <source>The pack %1 is there.</source>
        <translation>Набор %1 создан.</translation>
    </message>
    <message>
        <source>New file of rules</source>
        <translation>Новый файл правил</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>Новый список слов</translation>
    </message>
    <message>
        <source>Name of the file:</source>
        <translation>Имя файла:</translation>
    </message>
    <message>
        <source>What ships with the program stays as it is.</source>
        <translation>То, что входит в программу, остаётся как есть.</translation>
    </message>
    <message>
        <source>Rename the pack</source>
        <translation>Переименовать набор</translation>
    </message>
    <message>
        <source>Move the pack %1 with all its files to the trash?</source>
        <translation>Переместить набор %1 со всеми файлами в корзину?</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>Переименовать файл</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>Переместить в корзину</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>&amp;Переместить в корзину</translation>
    </message>
    <message>
        <source>Move the file %1 to the trash?</source>
        <translation>Переместить файл %1 в корзину?</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 в корзине.</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Ни одна программа не открыла папку %1. Откройте её сами.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTree</name>
    <message>
        <source>Filter rules and files</source>
        <translation>Отобрать правила и файлы</translation>
    </message>
    <message>
        <source>Rule packs and their files</source>
        <translation>Наборы правил и их файлы</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTreeRows</name>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>The name of a file whose text is not saved.</extracomment>
        <translation>%1 (не сохранено)</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>Мои правила</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A rule pack: its name, and whether it is in use.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Shipped rules</source>
        <translation>Правила программы</translation>
    </message>
    <message>
        <source>Shipped word lists</source>
        <translation>Списки слов программы</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackWords</name>
    <message>
        <source>left out: a mistake in it</source>
        <extracomment>Of a rule pack whose files hold a mistake.</extracomment>
        <translation>не учтён: в нём ошибка</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>Of a rule pack.</extracomment>
        <translation>используется</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключен</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>своих нет</translation>
    </message>
    <message>
        <source>a mistake in it: used as before</source>
        <extracomment>Of a rule pack whose files hold a mistake now.</extracomment>
        <translation>в нём ошибка: действует как прежде</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PageView</name>
    <message>
        <source>Page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 из %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
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
        <translation> или </translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Of rule patterns: stands between what follows on each other.</extracomment>
        <translation>, затем </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of rule patterns: %1 may be missing.</extracomment>
        <translation>возможно, %1</translation>
    </message>
    <message>
        <source>%1 tagged %2</source>
        <extracomment>Of rule patterns: %1 is a word, %2 are parts of speech such as NOUN.</extracomment>
        <translation>%1 с меткой %2</translation>
    </message>
    <message>
        <source>%1 not tagged %2</source>
        <translation>%1 без метки %2</translation>
    </message>
    <message>
        <source>“%1” in any form</source>
        <translation>«%1» в любой форме</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” in just this case</source>
        <translation>«%1» именно с такими заглавными</translation>
    </message>
    <message>
        <source>an entry of the list %1</source>
        <translation>запись списка %1</translation>
    </message>
    <message>
        <source>a gap of at most %1</source>
        <translation>пропуск не больше %1</translation>
    </message>
    <message>
        <source>the start of the sentence</source>
        <translation>начало предложения</translation>
    </message>
    <message>
        <source>the end of the sentence</source>
        <translation>конец предложения</translation>
    </message>
    <message>
        <source>marked: (%1)</source>
        <translation>отмечено: (%1)</translation>
    </message>
    <message>
        <source>%1: (%2)</source>
        <extracomment>Of rule patterns: %1 is the name of a part, %2 what the part looks for.</extracomment>
        <translation>%1: (%2)</translation>
    </message>
    <message>
        <source>any word or sign</source>
        <translation>любое слово или знак</translation>
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
        <translation>слово с заглавной буквы</translation>
    </message>
    <message>
        <source>a word in quotation marks</source>
        <translation>слово в кавычках</translation>
    </message>
    <message>
        <source>a word that reports what somebody said</source>
        <translation>слово, передающее чью-то речь</translation>
    </message>
    <message>
        <source>a word of a headline</source>
        <translation>слово заголовка</translation>
    </message>
    <message>
        <source>words in scare quotes</source>
        <translation>слова в отстраняющих кавычках</translation>
    </message>
    <message>
        <source>a whole credit line</source>
        <translation>целая строка об авторстве</translation>
    </message>
    <message>
        <source>a whole question</source>
        <translation>целый вопрос</translation>
    </message>
    <message>
        <source>a word in the voice %1</source>
        <translation>слово голоса %1</translation>
    </message>
    <message>
        <source>a word in any voice but %1</source>
        <translation>слово любого голоса, кроме %1</translation>
    </message>
    <message>
        <source>a word in a block of the kind %1</source>
        <translation>слово в блоке вида %1</translation>
    </message>
    <message>
        <source>a word in a block of any kind but %1</source>
        <translation>слово в блоке любого вида, кроме %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>Коды</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>Библиотека</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>Папка библиотеки</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>To keep it in another place, close all windows of Slantlight, move the folder there, and leave a link to it in this place.</source>
        <translation>Чтобы держать её в другом месте, закройте все окна Slantlight, перенесите папку туда и оставьте здесь ссылку на неё.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Язык окна</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>The window speaks it at once, or as soon as nothing is being opened or exported. Articles are marked in the language that they are written in.</source>
        <translation>Окно заговорит на нём сразу или как только ничего не будет открываться или экспортироваться. Статьи размечаются на том языке, на котором написаны.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Your articles and notes stay on this computer, in this folder. Backups of the last seven days lie in it too.</source>
        <translation>Ваши статьи и заметки остаются на этом компьютере, в этой папке. В ней же лежат резервные копии за последние семь дней.</translation>
    </message>
    <message>
        <source>Your annotations bear this name in the library of somebody who merges yours with theirs.</source>
        <translation>Под этим именем ваши аннотации стоят в библиотеке того, кто объединит вашу со своей.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Печать «%1»</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>Мельче</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>Крупнее</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>Вся страница</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>Бумага…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить как PDF…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Printing</name>
    <message>
        <source>Stop printing</source>
        <translation>Остановить печать</translation>
    </message>
    <message>
        <source>Setting the pages of “%1”…</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Вёрстка страниц «%1»…</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>Рисование страниц…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
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
        <translation>%1: %2, в других статьях %3.</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Отметок на 1000 слов</translation>
    </message>
    <message>
        <source>Where marks stand</source>
        <translation>Где стоят отметки</translation>
    </message>
    <message>
        <source>Marks in the quarters of the text, from its beginning: %1, %2, %3, %4.</source>
        <extracomment>Numbers of marks in each quarter of a text.</extracomment>
        <translation>Отметки по четвертям текста, с начала: %1, %2, %3, %4.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>End</source>
        <translation>Конец</translation>
    </message>
    <message>
        <source>%1 of the words; in the other articles %2.</source>
        <extracomment>%1 and %2 are shares in percent.</extracomment>
        <translation>%1 слов; в других статьях %2.</translation>
    </message>
    <message>
        <source>In direct quotations</source>
        <translation>В прямых цитатах</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>Издание</translation>
    </message>
    <message>
        <source>%1 telling</source>
        <extracomment>%1 is an outlet: marks in what it tells in its own words.</extracomment>
        <translation>Рассказ: %1</translation>
    </message>
    <message>
        <source>%1 retelling others</source>
        <extracomment>%1 is an outlet: marks in what it words for others.</extracomment>
        <translation>%1 пересказывает других</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>Цитаты</translation>
    </message>
    <message>
        <source>Teasers and credit lines</source>
        <translation>Анонсы и строки об авторстве</translation>
    </message>
    <message>
        <source>In whose words marks stand</source>
        <translation>В чьих словах стоят отметки</translation>
    </message>
    <message numerus="yes">
        <source>The upright lines: %Ln news article(s) of as many sites, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</source>
        <extracomment>%1 and %2 are years, %3 is a number of words.</extracomment>
        <translation>
            <numerusform>Вертикальные черты: %Ln новостная статья со стольких же сайтов, от %1 до %2, слов: %3. Это то, что там обычно, а не норма. Короткие тексты различаются случайно.</numerusform>
            <numerusform>Вертикальные черты: %Ln новостные статьи со стольких же сайтов, от %1 до %2, слов: %3. Это то, что там обычно, а не норма. Короткие тексты различаются случайно.</numerusform>
            <numerusform>Вертикальные черты: %Ln новостных статей со стольких же сайтов, от %1 до %2, слов: %3. Это то, что там обычно, а не норма. Короткие тексты различаются случайно.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording is all that is counted. What was chosen to be told, what was left out and in which order things stand can slant a text without a single mark.</source>
        <translation>Считаются только слова. Что выбрали рассказать, что опустили и в каком порядке, может дать уклон и без единой отметки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileModel</name>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>Раньше</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>Позже</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfilePanel</name>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>Копировать как картинку</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>Сохранить как картинку…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Open an article, and its figures stand here: how densely it is marked, where, and in whose words.</source>
        <translation>Откройте статью, и здесь появятся её цифры: как плотно она размечена, где и в чьих словах.</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>Считать нечего</translation>
    </message>
    <message>
        <source>Copy this chart as picture</source>
        <translation>Копировать эту диаграмму как картинку</translation>
    </message>
    <message>
        <source>Save this chart as picture…</source>
        <translation>Сохранить эту диаграмму как картинку…</translation>
    </message>
    <message>
        <source>Copy all charts as picture</source>
        <translation>Копировать все диаграммы как картинку</translation>
    </message>
    <message>
        <source>Save all charts as picture…</source>
        <translation>Сохранить все диаграммы как картинку…</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>Скопировано как картинка.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>Сохранить как картинку</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>Картинки (*.png);;Рисунки (*.svg)</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>A name of a file, without its ending.</extracomment>
        <translation>профиль</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>Сохранено как %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileTable</name>
    <message>
        <source>Profiles of both articles</source>
        <translation>Профили обеих статей</translation>
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
        <translation>В цитатах</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>Кто говорит</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>из них по имени</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>Переданные высказывания</translation>
    </message>
    <message>
        <source>taken as true by the verb</source>
        <translation>принятые глаголом за истину</translation>
    </message>
    <message>
        <source>left open by the verb</source>
        <translation>оставленные глаголом открытыми</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>Абзацы</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>Отметок на 1000 слов</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderActions</name>
    <message>
        <source>Annotated: %1</source>
        <translation>Размечено: %1</translation>
    </message>
    <message>
        <source>These words have the code %1 already.</source>
        <translation>У этих слов уже есть код %1.</translation>
    </message>
    <message>
        <source>No code has the key %1.</source>
        <translation>Клавиши %1 нет ни у одного кода.</translation>
    </message>
    <message>
        <source>Annotated.</source>
        <translation>Размечено.</translation>
    </message>
    <message>
        <source>Select some words first, then copy them.</source>
        <translation>Сначала выделите слова, затем скопируйте.</translation>
    </message>
    <message>
        <source>Copied, with the source.</source>
        <translation>Скопировано вместе с источником.</translation>
    </message>
    <message>
        <source>The annotation has the code %1 now.</source>
        <translation>Теперь у аннотации код %1.</translation>
    </message>
    <message>
        <source>Annotation removed.</source>
        <translation>Аннотация убрана.</translation>
    </message>
    <message>
        <source>Mark hidden in this place.</source>
        <translation>Отметка в этом месте скрыта.</translation>
    </message>
    <message>
        <source>Rule %1 is switched off.</source>
        <translation>Правило %1 выключено.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>Сначала выделите слова, затем выберите код.</translation>
    </message>
    <message>
        <source>Go to a mark first.</source>
        <translation>Сначала перейдите к отметке.</translation>
    </message>
    <message>
        <source>Select some words first, then make a rule of them.</source>
        <translation>Сначала выделите слова, затем сделайте из них правило.</translation>
    </message>
    <message>
        <source>In an exercise each mark has a category: press its digit, or C for all.</source>
        <translation>В упражнении у каждой отметки есть категория: нажмите её цифру или C для всех.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is to be on.</source>
        <translation>Выделите слова, на которых должна стоять аннотация.</translation>
    </message>
    <message>
        <source>The selection touches no annotation.</source>
        <translation>Выделение не касается ни одной аннотации.</translation>
    </message>
    <message>
        <source>The selection touches several annotations: go to one first, or merge them.</source>
        <translation>Выделение касается нескольких аннотаций: сначала перейдите к одной или объедините их.</translation>
    </message>
    <message>
        <source>The annotation is on the selected words now.</source>
        <translation>Теперь аннотация стоит на выделенных словах.</translation>
    </message>
    <message>
        <source>The annotation is two now.</source>
        <translation>Теперь это две аннотации.</translation>
    </message>
    <message>
        <source>Put the caret between two words of an annotation, then split it.</source>
        <translation>Поставьте курсор между двумя словами аннотации, затем разделите её.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are one now.</source>
        <translation>
            <numerusform>%n аннотация стала одной.</numerusform>
            <numerusform>%n аннотации стали одной.</numerusform>
            <numerusform>%n аннотаций стали одной.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words of two annotations or more, then merge them.</source>
        <translation>Выделите слова двух или более аннотаций, затем объедините их.</translation>
    </message>
    <message>
        <source>There are no annotations to copy.</source>
        <translation>Нет аннотаций для копирования.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>Скопирована %n аннотация в формате Markdown.</numerusform>
            <numerusform>Скопированы %n аннотации в формате Markdown.</numerusform>
            <numerusform>Скопировано %n аннотаций в формате Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderFocus</name>
    <message>
        <source>Annotation, %1: %2</source>
        <extracomment>Read out by a screen reader. %1 is a category such as &quot;Doubt&quot;, %2 the marked words.</extracomment>
        <translation>Аннотация, %1: %2</translation>
    </message>
    <message>
        <source>%1, faint: %2</source>
        <translation>%1, слабая: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no marks in this article.</source>
        <translation>В этой статье нет отметок.</translation>
    </message>
    <message>
        <source>That was the last mark; here is the first one.</source>
        <translation>Это была последняя отметка; вот первая.</translation>
    </message>
    <message>
        <source>That was the first mark; here is the last one.</source>
        <translation>Это была первая отметка; вот последняя.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderKeys</name>
    <message>
        <source>Next mark</source>
        <translation>Следующая отметка</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>Предыдущая отметка</translation>
    </message>
    <message>
        <source>Explain the mark at the caret</source>
        <translation>Объяснить отметку у курсора</translation>
    </message>
    <message>
        <source>Highlight the selection or the mark at the caret</source>
        <translation>Выделить цветом выделение или отметку у курсора</translation>
    </message>
    <message>
        <source>Annotate the selection or the mark, with a memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Разметить выделение или отметку, с мемо</translation>
    </message>
    <message>
        <source>Give the selection or the mark a code</source>
        <translation>Дать выделению или отметке код</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>Убрать аннотацию у курсора</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>Копировать с источником</translation>
    </message>
    <message>
        <source>See the rule of the mark at the caret</source>
        <translation>Показать правило отметки у курсора</translation>
    </message>
    <message>
        <source>New rule from this wording…</source>
        <translation>Новое правило из этих слов…</translation>
    </message>
    <message>
        <source>Put the annotation on the selected words</source>
        <translation>Поставить аннотацию на выделенные слова</translation>
    </message>
    <message>
        <source>Split the annotation at the caret</source>
        <translation>Разделить аннотацию у курсора</translation>
    </message>
    <message>
        <source>Merge the annotations that the selection touches</source>
        <translation>Объединить аннотации, которых касается выделение</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>Следующее предложение</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>Предыдущее предложение</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>Выделить до конца предложения</translation>
    </message>
    <message>
        <source>Select back to the beginning of the sentence</source>
        <translation>Выделить назад до начала предложения</translation>
    </message>
    <message>
        <source>Copy all annotations as Markdown</source>
        <translation>Копировать все аннотации как Markdown</translation>
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
        <translation>&amp;Выделить цветом</translation>
    </message>
    <message>
        <source>Annotate with &amp;memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Разметить с &amp;мемо</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;Согласен</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>Не &amp;здесь</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>Это правило — &amp;никогда</translation>
    </message>
    <message>
        <source>Edit &amp;memo</source>
        <translation>Изменить м&amp;емо</translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation>Изменить ко&amp;д…</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>&amp;Убрать аннотацию</translation>
    </message>
    <message>
        <source>&amp;Explain this mark</source>
        <translation>&amp;Объяснить эту отметку</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Ко&amp;пировать</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>Копировать с &amp;источником</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>Выделить &amp;всё</translation>
    </message>
    <message>
        <source>New &amp;rule from this wording…</source>
        <translation>Новое п&amp;равило из этих слов…</translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>Показать &amp;правило</translation>
    </message>
    <message>
        <source>&amp;Put the annotation here</source>
        <translation>&amp;Поставить аннотацию сюда</translation>
    </message>
    <message>
        <source>M&amp;erge annotations</source>
        <translation>&amp;Объединить аннотации</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>&amp;Разделить здесь</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>Копировать как Mark&amp;down</translation>
    </message>
    <message>
        <source>Copy &amp;all as Markdown</source>
        <translation>Копировать &amp;все как Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingControls</name>
    <message>
        <source>Text and page</source>
        <translation>Текст и страница</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>Высота строки</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>Длина строки</translation>
    </message>
    <message>
        <source>Characters in a line; about 66 are read with the greatest ease</source>
        <translation>Знаков в строке; легче всего читать около 66</translation>
    </message>
    <message>
        <source>Straight right edge (justified)</source>
        <translation>Ровный правый край (по ширине)</translation>
    </message>
    <message>
        <source>Set the text as usual</source>
        <translation>Вернуть обычный вид текста</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>The typeface that is used when no other one is chosen; %1 is its name.</extracomment>
        <translation>%1 (обычно)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>Окно: %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Окно</translation>
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
        <translation>Сколько прочитано</translation>
    </message>
    <message>
        <source>How far one has read, and how long the rest takes at 238 words a minute</source>
        <translation>Сколько прочитано и сколько займёт остальное при 238 словах в минуту</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>В конце</translation>
    </message>
    <message>
        <source>%1 %  ·  %2 left</source>
        <extracomment>How far one has read, and how long the rest takes: &quot;42 % · 3 min left&quot;.</extracomment>
        <translation>%1 %  ·  осталось %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>Открыть &amp;недавнее</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>Файлов пока нет</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>Очистить этот список</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultDelegate</name>
    <message>
        <source>Other category</source>
        <translation>Другая категория</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>%1 is the category that somebody gave in an exercise.</extracomment>
        <translation>Вы: %1</translation>
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
        <translation>отмечено как %1</translation>
    </message>
    <message>
        <source>in the key: %1</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>в ключе: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RibbonGutter</name>
    <message>
        <source>Which paragraphs tell the same</source>
        <translation>Какие абзацы рассказывают об одном</translation>
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
        <translation>Выберите слева правило или файл, чтобы прочитать его, или начните своё правило клавишами Ctrl+N. В статье выделите слова и нажмите R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleNotation</name>
    <message>
        <source>only where this pattern stands directly before</source>
        <translation>только где этот образец стоит прямо перед</translation>
    </message>
    <message>
        <source>not where this pattern stands directly before</source>
        <translation>не там, где этот образец стоит прямо перед</translation>
    </message>
    <message>
        <source>only where this pattern stands directly after</source>
        <translation>только где этот образец стоит прямо после</translation>
    </message>
    <message>
        <source>not where this pattern stands directly after</source>
        <translation>не там, где этот образец стоит прямо после</translation>
    </message>
    <message>
        <source>only where this pattern stands earlier in the sentence</source>
        <translation>только где этот образец стоит раньше в предложении</translation>
    </message>
    <message>
        <source>not where this pattern stands earlier in the sentence</source>
        <translation>не там, где этот образец стоит раньше в предложении</translation>
    </message>
    <message>
        <source>only where this pattern stands later in the sentence</source>
        <translation>только где этот образец стоит позже в предложении</translation>
    </message>
    <message>
        <source>not where this pattern stands later in the sentence</source>
        <translation>не там, где этот образец стоит позже в предложении</translation>
    </message>
    <message>
        <source>only where this pattern stands elsewhere in the sentence</source>
        <translation>только где этот образец стоит ещё где-то в предложении</translation>
    </message>
    <message>
        <source>not where this pattern stands elsewhere in the sentence</source>
        <translation>не там, где этот образец стоит ещё где-то в предложении</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>прилагательное</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>предлог</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>наречие</translation>
    </message>
    <message>
        <source>auxiliary: is, have, may</source>
        <translation>вспомогательный глагол: is, have, may</translation>
    </message>
    <message>
        <source>conjunction: and, or, but</source>
        <translation>союз: and, or, but</translation>
    </message>
    <message>
        <source>determiner: the, this, some</source>
        <translation>определяющее слово: the, this, some</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>междометие</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>существительное</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>particle: to, not, &apos;s</source>
        <translation>частица: to, not, &apos;s</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>местоимение</translation>
    </message>
    <message>
        <source>name</source>
        <translation>имя собственное</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>знак препинания</translation>
    </message>
    <message>
        <source>subordinating conjunction: that, while</source>
        <translation>подчинительный союз: that, while</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>символ</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>глагол</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>всё остальное</translation>
    </message>
    <message>
        <source>begins a list, by its name</source>
        <translation>начинает список, по имени</translation>
    </message>
    <message>
        <source>where that is known from: author and year</source>
        <translation>откуда это известно: автор и год</translation>
    </message>
    <message>
        <source>all forms of an irregular word, the base first</source>
        <translation>все формы неправильного слова, сначала основная</translation>
    </message>
    <message>
        <source>begins a rule: its category, a dot and a name</source>
        <translation>начинает правило: категория, точка и имя</translation>
    </message>
    <message>
        <source>how strongly the rule speaks</source>
        <translation>насколько сильно говорит правило</translation>
    </message>
    <message>
        <source>why the wording is marked, in a sentence</source>
        <translation>почему формулировка отмечена, одним предложением</translation>
    </message>
    <message>
        <source>plainer wordings, parted by |</source>
        <translation>более простые формулировки, через |</translation>
    </message>
    <message>
        <source>where the plainer wording fits</source>
        <translation>где подходит более простая формулировка</translation>
    </message>
    <message>
        <source>the pattern that is marked</source>
        <translation>образец, который отмечается</translation>
    </message>
    <message>
        <source>only in these voices, parted by commas</source>
        <translation>только в этих голосах, через запятую</translation>
    </message>
    <message>
        <source>not in these voices, parted by commas</source>
        <translation>не в этих голосах, через запятую</translation>
    </message>
    <message>
        <source>only in these kinds of block, parted by commas</source>
        <translation>только в этих видах блоков, через запятую</translation>
    </message>
    <message>
        <source>not in these kinds of block, parted by commas</source>
        <translation>не в этих видах блоков, через запятую</translation>
    </message>
    <message>
        <source>only as the word that reports what somebody said</source>
        <translation>только как слово, передающее чью-то речь</translation>
    </message>
    <message>
        <source>not as the word that reports what somebody said</source>
        <translation>не как слово, передающее чью-то речь</translation>
    </message>
    <message>
        <source>an example, what is marked in {braces}</source>
        <translation>пример, отмеченное в {скобках}</translation>
    </message>
    <message>
        <source>the example above with a plainer wording put in</source>
        <translation>пример выше с более простой формулировкой</translation>
    </message>
    <message>
        <source>an example in which nothing is marked</source>
        <translation>пример, в котором ничего не отмечено</translation>
    </message>
    <message>
        <source>gives a pattern a name: let NP = /DET? /NOUN</source>
        <translation>даёт образцу имя: let NP = /DET? /NOUN</translation>
    </message>
    <message>
        <source>switches a rule off</source>
        <translation>выключает правило</translation>
    </message>
    <message>
        <source>speaks loudly: drawn first</source>
        <translation>говорит громко: рисуется первым</translation>
    </message>
    <message>
        <source>drawn, and told apart from the strong ones</source>
        <translation>рисуется и отличается от сильных</translation>
    </message>
    <message>
        <source>a faint hint, drawn only when asked for</source>
        <translation>слабый намёк, рисуется только по просьбе</translation>
    </message>
    <message>
        <source>the marked words are this pattern</source>
        <translation>отмеченные слова — этот образец</translation>
    </message>
    <message>
        <source>this pattern stands directly before</source>
        <translation>этот образец стоит прямо перед</translation>
    </message>
    <message>
        <source>this pattern stands directly after</source>
        <translation>этот образец стоит прямо после</translation>
    </message>
    <message>
        <source>this pattern does not stand directly before</source>
        <translation>этот образец не стоит прямо перед</translation>
    </message>
    <message>
        <source>this pattern does not stand directly after</source>
        <translation>этот образец не стоит прямо после</translation>
    </message>
    <message>
        <source>the verb in all its forms</source>
        <translation>глагол во всех формах</translation>
    </message>
    <message>
        <source>the noun, singular and plural</source>
        <translation>существительное, единственное и множественное число</translation>
    </message>
    <message>
        <source>the adjective, also -er and -est</source>
        <translation>прилагательное, также на -er и -est</translation>
    </message>
    <message>
        <source>a word in one of these voices</source>
        <translation>слово в одном из этих голосов</translation>
    </message>
    <message>
        <source>a word in one of these kinds of block</source>
        <translation>слово в одном из этих видов блоков</translation>
    </message>
    <message>
        <source>the outlet&apos;s own words</source>
        <translation>собственные слова издания</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>вид блока</translation>
    </message>
    <message>
        <source>the marked words</source>
        <translation>отмеченные слова</translation>
    </message>
    <message>
        <source>who is reported</source>
        <translation>чьи слова переданы</translation>
    </message>
    <message>
        <source>a part of the pattern that has this name</source>
        <translation>часть образца с этим именем</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>список слов</translation>
    </message>
    <message>
        <source>pattern with this name</source>
        <translation>образец с этим именем</translation>
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
        <translation>Набор</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacks</name>
    <message>
        <source>The rule pack %1 is left out. %2</source>
        <translation>Набор правил %1 не учтён. %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacksDialog</name>
    <message>
        <source>You have added no rule packs. A pack is a folder with rules or word lists of your own; it may change or switch off rules of Slantlight.</source>
        <translation>Вы не добавили наборов правил. Набор — это папка с вашими правилами или списками слов; он может менять или выключать правила Slantlight.</translation>
    </message>
    <message>
        <source>No single rule is switched off. “Never this rule” on a mark&apos;s card does that.</source>
        <translation>Ни одно правило не выключено. Это делает «Это правило — никогда» на карточке отметки.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>Наборы правил</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Выключенные правила</translation>
    </message>
    <message>
        <source>Slantlight&apos;s own rules always come first. Packs come after them in the order of their names, and a later one may say a rule or word list anew.</source>
        <translation>Правила самого Slantlight всегда первые. Наборы идут за ними по порядку названий, и более поздний может задать правило или список заново.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>&amp;Добавить…</translation>
    </message>
    <message>
        <source>Choose a folder with rules or word lists; it is checked and copied</source>
        <translation>Выбрать папку с правилами или списками слов; её проверят и скопируют</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>&amp;Убрать…</translation>
    </message>
    <message>
        <source>Move the chosen pack to the trash</source>
        <translation>Переместить выбранный набор в корзину</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>Show the folder of the chosen pack, or that of all packs</source>
        <translation>Показать папку выбранного набора или всех наборов</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>Выбор набора правил</translation>
    </message>
    <message>
        <source>Remove rule pack</source>
        <translation>Убрать набор правил</translation>
    </message>
    <message>
        <source>Remove the rule pack %1? Its folder goes to the trash, from where you can bring it back.</source>
        <translation>Убрать набор правил %1? Его папка отправится в корзину, откуда её можно вернуть.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Убрать</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>Ни одна программа не открыла папку %1. Откройте её вручную.</translation>
    </message>
    <message>
        <source>Switch this rule on again</source>
        <translation>Снова включить это правило</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>Выключить это правило</translation>
    </message>
    <message>
        <source>&amp;Write rules…</source>
        <translation>&amp;Писать правила…</translation>
    </message>
    <message>
        <source>Open the chosen pack in the rule workshop</source>
        <translation>Открыть выбранный набор в мастерской правил</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleVerdictsDialog</name>
    <message>
        <source>What you said to the rules</source>
        <translation>Что вы сказали о правилах</translation>
    </message>
    <message>
        <source>Rules and what was said to their marks</source>
        <translation>Правила и что сказано об их отметках</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>Правило</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>Что оно говорит</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>Согласен</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>Не здесь</translation>
    </message>
    <message>
        <source>Share agreed</source>
        <extracomment>A column: the share of answers that agree with a rule.</extracomment>
        <translation>Доля согласия</translation>
    </message>
    <message>
        <source>Last reason</source>
        <translation>Последняя причина</translation>
    </message>
    <message>
        <source>Switch the rule &amp;off</source>
        <translation>&amp;Выключить правило</translation>
    </message>
    <message>
        <source>See the r&amp;ule</source>
        <translation>Показать &amp;правило</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>Открыть правило в мастерской правил.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>&amp;Копировать таблицу</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>Текстом с табуляцией, для электронной таблицы</translation>
    </message>
    <message>
        <source>In no rule pack that is on now; what was said is kept.</source>
        <translation>Нет ни в одном включённом наборе правил; сказанное хранится.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of a rule that is switched off.</extracomment>
        <translation>%1 (выключено)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has answered to a mark yet. The card of a mark asks: agree, or not here?</source>
        <translation>Пока никто не ответил ни на одну отметку. Карточка отметки спрашивает: согласны или не здесь?</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) so far, in all articles of the library.</source>
        <translation>
            <numerusform>Пока %n ответ, во всех статьях библиотеки.</numerusform>
            <numerusform>Пока %n ответа, во всех статьях библиотеки.</numerusform>
            <numerusform>Пока %n ответов, во всех статьях библиотеки.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch the rule &amp;on</source>
        <translation>В&amp;ключить правило</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody wrote as their reason for agreeing with a mark, or not.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>You mostly say no to its marks.</source>
        <translation>Чаще всего вы отвергаете его отметки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleWriter</name>
    <message>
        <source>Put the caret into a rule first.</source>
        <translation>Сначала поставьте курсор в правило.</translation>
    </message>
    <message>
        <source>Select some words of one sentence first.</source>
        <translation>Сначала выделите слова одного предложения.</translation>
    </message>
    <message>
        <source>A rule is made of words of an English article that is read already.</source>
        <translation>Правило делается из слов статьи на английском, которая уже прочитана.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SaveQuestion</name>
    <message>
        <source>Rule workshop</source>
        <translation>Мастерская правил</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Decide in the editor which text stays.</source>
        <translation>Файл %1 изменила другая программа. Решите в редакторе, какой текст останется.</translation>
    </message>
    <message numerus="yes">
        <source>Save what you wrote? %n file(s) are not saved: %1</source>
        <translation>
            <numerusform>Сохранить написанное? Не сохранён %n файл: %1</numerusform>
            <numerusform>Сохранить написанное? Не сохранены %n файла: %1</numerusform>
            <numerusform>Сохранить написанное? Не сохранено %n файлов: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchChips</name>
    <message>
        <source>Take out: %1</source>
        <translation>Убрать: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchCompletion</name>
    <message>
        <source>What can be asked</source>
        <translation>Что можно спросить</translation>
    </message>
    <message>
        <source>your own annotations</source>
        <translation>ваши собственные аннотации</translation>
    </message>
    <message>
        <source>words one after another</source>
        <translation>слова подряд</translation>
    </message>
    <message>
        <source>without the word after it</source>
        <translation>без слова после него</translation>
    </message>
    <message>
        <source>between words: one of them is enough</source>
        <translation>между словами: достаточно одного</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchField</name>
    <message>
        <source>Words, “a phrase”, -without, OR, and fields such as outlet: or tag:. Ctrl+Space shows them all.</source>
        <translation>Слова, «фраза» в кавычках, -без, OR и поля вроде outlet: или tag:. Ctrl+Пробел покажет все.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchWords</name>
    <message>
        <source>since %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>с %1</translation>
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
        <translation>%1 рядом</translation>
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
        <translation> или </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Articles with %1</source>
        <translation>Статьи с условием: %1</translation>
    </message>
    <message>
        <source>“%1” still lacks what is wanted.</source>
        <extracomment>%1 is such as: tag:</extracomment>
        <translation>В «%1» ещё не указано, что искать.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026, 2026-03, 2026-03-01 or two of these with .. between them.</source>
        <translation>«%1» — не дата. Напишите 2026, 2026-03, 2026-03-01 или две из них через ..</translation>
    </message>
    <message>
        <source>“%1” is not known. There are %2.</source>
        <translation>«%1» неизвестно. Есть %2.</translation>
    </message>
    <message>
        <source>“%1” is no category of marks.</source>
        <translation>«%1» — не вид отметок.</translation>
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
        <translation>Издание</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Of an annotation: who is portrayed so.</extracomment>
        <translation>Объект</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>On an article as a whole.</extracomment>
        <translation>Заметка</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>Метка</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>Кодировщик</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>Подборка</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>Опубликовано</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>где угодно</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>слова заголовка</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>кто написал</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>кто опубликовал</translation>
    </message>
    <message>
        <source>words of a memo</source>
        <translation>слова мемо</translation>
    </message>
    <message>
        <source>who is portrayed</source>
        <translation>кто изображён</translation>
    </message>
    <message>
        <source>words of a note on an article</source>
        <translation>слова заметки о статье</translation>
    </message>
    <message>
        <source>of article or annotation</source>
        <translation>статьи или аннотации</translation>
    </message>
    <message>
        <source>of an annotation</source>
        <translation>аннотации</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>кто аннотировал</translation>
    </message>
    <message>
        <source>marks that were counted</source>
        <translation>подсчитанные отметки</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>подборка</translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-01..2026-04</source>
        <translation>2026, 2026-03 или 2026-03-01..2026-04</translation>
    </message>
    <message>
        <source>such as en or de</source>
        <translation>например, en или de</translation>
    </message>
    <message>
        <source>unread, read, annotated …</source>
        <translation>unread, read, annotated…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>непрочитанные</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>начатые</translation>
    </message>
    <message>
        <source>read</source>
        <comment>state of an article</comment>
        <translation>прочитанные</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>с аннотациями</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>с заметкой</translation>
    </message>
    <message>
        <source>with an annotation whose place is lost</source>
        <translation>с аннотацией, чьё место потеряно</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SelectionBar</name>
    <message>
        <source>Codes for the selected words</source>
        <translation>Коды для выделенных слов</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>Мемо</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>Ещё…</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (клавиша %2)</translation>
    </message>
    <message>
        <source>Highlight with a memo</source>
        <translation>Выделить цветом с мемо</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>Все коды</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>Правило…</translation>
    </message>
    <message>
        <source>Make a rule of these words</source>
        <translation>Сделать из этих слов правило</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SheetPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
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
        <translation>Имя</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Marked as %1; in the key: %2</source>
        <extracomment>Of a place in an exercise: %1 is the category given, %2 the one that the key has.</extracomment>
        <translation>Отмечено как %1; в ключе: %2</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>Что искать</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Filled: what was marked. With a line below: the key.</source>
        <translation>Залито: что отмечено. С линией внизу: ключ.</translation>
    </message>
    <message>
        <source>Place by place, by the number of the line</source>
        <translation>Место за местом, по номеру строки</translation>
    </message>
    <message>
        <source>Nothing was marked, and the key has no place.</source>
        <translation>Ничего не отмечено, и в ключе нет мест.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Цифры</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Категория</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Найдено</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>Пропущено</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>Сверх</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>Точность</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>Полнота</translation>
    </message>
    <message>
        <source>All, whatever the category</source>
        <translation>Всё, в любой категории</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>Та же категория в %1 найденных мест.</translation>
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
        <translation>Разделы библиотеки</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>Непрочитанные</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>Сохранённые поиски</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>Корзина</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>Новая подборка</translation>
    </message>
    <message>
        <source>New collection inside</source>
        <translation>Новая подборка внутри</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>Переместить на верхний уровень</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>Переместить в</translation>
    </message>
    <message>
        <source>Change what it asks</source>
        <translation>Изменить запрос</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>Очистить корзину…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Сочетания клавиш</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>Искать действия и клавиши</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>Все обычные клавиши</translation>
    </message>
    <message>
        <source>Give every action the keys that it came with</source>
        <translation>Вернуть каждому действию его исходные клавиши</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Действие</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>Новые клавиши</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>Без клавиш</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>Обычные клавиши</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the group of an action, %2 its name.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the page: give the selection or the mark the code of that digit</source>
        <translation>На странице: дать выделению или отметке код этой цифры</translation>
    </message>
    <message>
        <source>On the page: explain the mark at the caret</source>
        <translation>На странице: объяснить отметку у курсора</translation>
    </message>
    <message>
        <source>On the page: close the card</source>
        <translation>На странице: закрыть карточку</translation>
    </message>
    <message>
        <source>On the card: the other marks in this place</source>
        <translation>На карточке: другие отметки в этом месте</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>Взять их</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Задать</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <extracomment>%1 are keys, %2 is the name of an action.</extracomment>
        <translation>%1 — клавиши действия «%2», оно их лишится.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>Эти клавиши изменить нельзя.</translation>
    </message>
    <message>
        <source>Click into the field and press the keys that it is to have.</source>
        <translation>Щёлкните в поле и нажмите нужные клавиши.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Sources</name>
    <message>
        <source>Person</source>
        <translation>Человек</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>Организация</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A place that stands for its government or its people: &quot;Moscow said&quot;.</extracomment>
        <translation>Место</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a source&quot;.</extracomment>
        <translation>Неназванный человек</translation>
    </message>
    <message>
        <source>Unnamed organisation</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a ministry&quot;.</extracomment>
        <translation>Неназванная организация</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a country&quot;.</extracomment>
        <translation>Неназванное место</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <extracomment>What a speaker is who remains anonymous: &quot;officials&quot;.</extracomment>
        <translation>Неназванная группа</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>Без имени</translation>
    </message>
    <message>
        <source>plain saying</source>
        <extracomment>A class of verbs: said, told, according to.</extracomment>
        <translation>просто сказано</translation>
    </message>
    <message>
        <source>what the saying does</source>
        <extracomment>A class of verbs: accused, promised, demanded.</extracomment>
        <translation>что делает высказывание</translation>
    </message>
    <message>
        <source>official acts</source>
        <extracomment>A class of verbs: ruled, pleaded, sentenced.</extracomment>
        <translation>официальные действия</translation>
    </message>
    <message>
        <source>place in the talk</source>
        <extracomment>A class of verbs: added, went on, concluded.</extracomment>
        <translation>место в разговоре</translation>
    </message>
    <message>
        <source>manner of speaking</source>
        <extracomment>A class of verbs: shouted, whispered.</extracomment>
        <translation>манера речи</translation>
    </message>
    <message>
        <source>thinking</source>
        <extracomment>A class of verbs: believes, hopes, plans.</extracomment>
        <translation>мысль</translation>
    </message>
    <message>
        <source>no verb</source>
        <extracomment>A class of cues: according to.</extracomment>
        <translation>без глагола</translation>
    </message>
    <message>
        <source>taken as true</source>
        <extracomment>How a verb treats what it reports: &quot;confirmed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>принято за истину</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>How a verb treats what it reports: &quot;said&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>нейтрально</translation>
    </message>
    <message>
        <source>left open</source>
        <extracomment>How a verb treats what it reports: &quot;claimed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>оставлено открытым</translation>
    </message>
    <message>
        <source>“confirmed” takes what is said as true, “claimed” leaves it open (Martin &amp; White 2005).</source>
        <translation>«confirmed» принимает сказанное за истину, «claimed» оставляет вопрос открытым (Martin &amp; White 2005).</translation>
    </message>
    <message>
        <source>quoted without a verb</source>
        <extracomment>Stands in place of verbs: somebody is quoted after a colon, or signs a quotation.</extracomment>
        <translation>цитата без глагола</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>A share that is more than nothing and rounds to less than one percent.</extracomment>
        <translation>меньше 1 %</translation>
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
            <numerusform>пересказ: %Ln слово</numerusform>
            <numerusform>пересказ: %Ln слова</numerusform>
            <numerusform>пересказ: %Ln слов</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is said is … %1</source>
        <extracomment>How often what is said is taken as true, left open ...: %1 lists it.</extracomment>
        <translation>Сказанное … %1</translation>
    </message>
    <message>
        <source>Kinds of verbs (Bednarek 2006): %1</source>
        <extracomment>Bednarek 2006 is where the classes of verbs come from: %1 lists them with their counts.</extracomment>
        <translation>Виды глаголов (Bednarek 2006): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements are negated</source>
        <extracomment>Statements such as &quot;has not confirmed&quot;.</extracomment>
        <translation>
            <numerusform>%Ln высказывание с отрицанием</numerusform>
            <numerusform>%Ln высказывания с отрицанием</numerusform>
            <numerusform>%Ln высказываний с отрицанием</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements stand in somebody else&apos;s words</source>
        <translation>
            <numerusform>%Ln высказывание — в чужих словах</numerusform>
            <numerusform>%Ln высказывания — в чужих словах</numerusform>
            <numerusform>%Ln высказываний — в чужих словах</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Previous passage (left arrow)</source>
        <translation>Предыдущее место (стрелка влево)</translation>
    </message>
    <message>
        <source>Next passage (right arrow)</source>
        <translation>Следующее место (стрелка вправо)</translation>
    </message>
    <message>
        <source>Turn the light off (Esc)</source>
        <translation>Погасить свет (Esc)</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>Статья не открыта</translation>
    </message>
    <message>
        <source>Open an article, and whoever speaks in it is listed here: who is quoted, how much, and by which verbs.</source>
        <translation>Откройте статью, и здесь появятся все, кто в ней говорит: кого цитируют, сколько и какими глаголами.</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>Список пуст</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>Здесь никого не цитируют</translation>
    </message>
    <message>
        <source>As far as the program sees, this text reports nobody: all that it tells, it tells itself.</source>
        <translation>Насколько видит программа, этот текст не передаёт ничьих слов: всё, что он рассказывает, он рассказывает сам.</translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3</source>
        <extracomment>Who is lit in the text, and at which of their passages the reader is; statements that stand side by side are one passage.</extracomment>
        <translation>Место %1 из %2 · %3</translation>
    </message>
    <message>
        <source>Turn the light off</source>
        <translation>Погасить свет</translation>
    </message>
    <message>
        <source>Light up in the article</source>
        <translation>Осветить в статье</translation>
    </message>
    <message>
        <source>Go to the first mention</source>
        <translation>К первому упоминанию</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerDelegate</name>
    <message>
        <source>first mention</source>
        <translation>первое упоминание</translation>
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
        <translation>В тексте не назван</translation>
    </message>
    <message>
        <source>The outlet itself</source>
        <extracomment>A row for what an outlet, %1, tells in its own words, without reporting anybody.</extracomment>
        <translation>Само издание</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>Сама редакция: %1</translation>
    </message>
    <message>
        <source>%1 of the text reports nobody</source>
        <extracomment>%1 is a share such as &quot;54 %&quot;.</extracomment>
        <translation>%1 текста не передаёт ничьих слов</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>%Ln высказывание</numerusform>
            <numerusform>%Ln высказывания</numerusform>
            <numerusform>%Ln высказываний</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How the verbs treat what is said, and the verbs: &quot;taken as true: confirmed&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statements of which the text does not say who makes them, or says it in a way that leaves it open.</source>
        <translation>Высказывания, о которых текст не говорит, чьи они, или говорит так, что это остаётся открытым.</translation>
    </message>
    <message>
        <source>What stands outside quotations and reported speech, in headlines, text and captions.</source>
        <translation>То, что вне цитат и пересказанной речи: в заголовках, тексте и подписях.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::StatusFigures</name>
    <message>
        <source>Figures of the article</source>
        <translation>Цифры статьи</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln слово</numerusform>
            <numerusform>%Ln слова</numerusform>
            <numerusform>%Ln слов</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>%Ln отметка</numerusform>
            <numerusform>%Ln отметки</numerusform>
            <numerusform>%Ln отметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fainter one(s) hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider holds back.</extracomment>
        <translation>
            <numerusform>%Ln более слабая скрыта</numerusform>
            <numerusform>%Ln более слабые скрыты</numerusform>
            <numerusform>%Ln более слабых скрыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider and the switches hold back.</extracomment>
        <translation>
            <numerusform>ещё %Ln скрыта</numerusform>
            <numerusform>ещё %Ln скрыты</numerusform>
            <numerusform>ещё %Ln скрыто</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outlet&apos;s own words</source>
        <translation>
            <numerusform>%Ln в собственных словах издания</numerusform>
            <numerusform>%Ln в собственных словах издания</numerusform>
            <numerusform>%Ln в собственных словах издания</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to be marked to the end</source>
        <translation>Слишком много, чтобы разметить до конца</translation>
    </message>
    <message>
        <source>Marks: those that are shown, of all that were found. The slider “few … all” and the switches of the panel hold the others back.</source>
        <translation>Отметки: показанные из всех найденных. Остальные скрывают ползунок «мало … все» и переключатели панели.</translation>
    </message>
    <message>
        <source>The outlet&apos;s own words are all but direct quotations, teasers and credits.</source>
        <translation>Собственные слова издания — все, кроме прямых цитат, анонсов и строк об авторстве.</translation>
    </message>
    <message>
        <source>Found by the rules %1, with ICU %2. The same rules find the same marks everywhere.</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>Найдено по правилам %1, с ICU %2. Те же правила находят те же отметки везде.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SwitchedOff</name>
    <message>
        <source>Kinds of marks that are switched off</source>
        <translation>Выключенные виды отметок</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>Выключенные правила</translation>
    </message>
    <message>
        <source>Switch a kind of marks on again</source>
        <translation>Снова включить вид отметок</translation>
    </message>
    <message>
        <source>Switch a rule on again</source>
        <translation>Снова включить правило</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) switched off</source>
        <translation>
            <numerusform>%Ln вид выключен</numerusform>
            <numerusform>%Ln вида выключены</numerusform>
            <numerusform>%Ln видов выключено</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) switched off</source>
        <translation>
            <numerusform>%Ln правило выключено</numerusform>
            <numerusform>%Ln правила выключены</numerusform>
            <numerusform>%Ln правил выключено</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>Включить: %1</translation>
    </message>
    <message>
        <source>Switch on all kinds</source>
        <translation>Включить все виды</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TagPopover</name>
    <message>
        <source>late, harbour</source>
        <translation>опоздание, гавань</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>Метки</translation>
    </message>
    <message>
        <source>Part tags by commas. Enter keeps them.</source>
        <translation>Разделяйте метки запятыми. Ввод сохраняет их.</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>Метки «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tags that %n articles share</source>
        <translation>
            <numerusform>Общие метки %n статьи</numerusform>
            <numerusform>Общие метки %n статей</numerusform>
            <numerusform>Общие метки %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialPanels</name>
    <message>
        <source>What the rules do</source>
        <translation>Что делают правила</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>A tab: %1 is a number of problems.</extracomment>
        <translation>Проблемы</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>A tab: %1 of %2 examples do what they say.</extracomment>
        <translation>Примеры</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>В статье</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>В библиотеке</translation>
    </message>
    <message>
        <source>Only this rule</source>
        <translation>Только это правило</translation>
    </message>
    <message>
        <source>Show only what belongs to the rule at the caret</source>
        <translation>Показывать только то, что относится к правилу у курсора</translation>
    </message>
    <message>
        <source>Articles looked through</source>
        <translation>Просмотрено статей</translation>
    </message>
    <message>
        <source>Try on the library</source>
        <translation>Испытать на библиотеке</translation>
    </message>
    <message>
        <source>Count what the rule at the caret marks in all your articles</source>
        <translation>Сосчитать, что правило у курсора отмечает во всех ваших статьях</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Stop looking through the library</source>
        <translation>Больше не просматривать библиотеку</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>Проблемы (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>%n проблема</numerusform>
            <numerusform>%n проблемы</numerusform>
            <numerusform>%n проблем</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>В этом файле всё в порядке.</translation>
    </message>
    <message>
        <source>Examples (%1 of %2)</source>
        <translation>Примеры (%1 из %2)</translation>
    </message>
    <message>
        <source>%1 of %2 examples of this file hold.</source>
        <translation>Верны %1 из %2 примеров этого файла.</translation>
    </message>
    <message>
        <source>A rule shows what it means by examples: “+ Aides {may} go.” is to be marked, “- It was in May.” is not.</source>
        <translation>Правило показывает на примерах, что оно значит: «+ Aides {may} go.» нужно отметить, «- It was in May.» — нет.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 unchanged</source>
        <extracomment>Of marks in the open article, when rules are tried.</extracomment>
        <translation>%1 новых, %2 исчезло, %3 без изменений</translation>
    </message>
    <message>
        <source>In the article (+%1 −%2)</source>
        <translation>В статье (+%1 −%2)</translation>
    </message>
    <message>
        <source>These rules mark nothing in the open article.</source>
        <translation>Эти правила ничего не отмечают в открытой статье.</translation>
    </message>
    <message>
        <source>Open an article in English: what the rules mark there is shown here and lit on the page while you write.</source>
        <translation>Откройте статью на английском: то, что правила в ней отмечают, показано здесь и подсвечено на странице, пока вы пишете.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mark(s)</source>
        <extracomment>%1 is a rule&apos;s id.</extracomment>
        <translation>
            <numerusform>%1: %n отметка</numerusform>
            <numerusform>%1: %n отметки</numerusform>
            <numerusform>%1: %n отметок</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) looked through</source>
        <translation>
            <numerusform>просмотрена %n статья</numerusform>
            <numerusform>просмотрены %n статьи</numerusform>
            <numerusform>просмотрено %n статей</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>остановлено</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>Просмотр библиотеки…</translation>
    </message>
    <message>
        <source>The rule marks nothing in your articles.</source>
        <translation>Правило ничего не отмечает в ваших статьях.</translation>
    </message>
    <message>
        <source>Put the caret into a rule, and try it on all your articles: every one with a mark is listed.</source>
        <translation>Поставьте курсор в правило и испытайте его на всех статьях: будет перечислена каждая с отметкой.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>Все статьи</translation>
    </message>
    <message numerus="yes">
        <source>The last %n article(s)</source>
        <translation>
            <numerusform>Последняя %n статья</numerusform>
            <numerusform>Последние %n статьи</numerusform>
            <numerusform>Последние %n статей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialRows</name>
    <message>
        <source>line %1</source>
        <extracomment>A line of a file.</extracomment>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is a sentence with the marked words in braces.</extracomment>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>%1, faint</source>
        <extracomment>Of a mark: %1 is &quot;new&quot;, &quot;gone&quot; or &quot;unchanged&quot;.</extracomment>
        <translation>%1, слабая</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>%n отметка</numerusform>
            <numerusform>%n отметки</numerusform>
            <numerusform>%n отметок</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialText</name>
    <message>
        <source>The rule marks something here, and should not.</source>
        <translation>Правило отмечает здесь что-то, а не должно.</translation>
    </message>
    <message>
        <source>The place is taken by %1: of marks of one category that overlap, the longer stays.</source>
        <extracomment>%1 are ids of rules, such as loaded.grand.</extracomment>
        <translation>Место занято правилом %1: из пересекающихся отметок одной категории остаётся более длинная.</translation>
    </message>
    <message>
        <source>Other words are marked than those in braces.</source>
        <translation>Отмечены другие слова, чем в скобках.</translation>
    </message>
    <message>
        <source>%1 needs two examples that it marks (+) and two that it leaves alone (-).</source>
        <translation>Правилу %1 нужны два примера с отметкой (+) и два без неё (-).</translation>
    </message>
    <message>
        <source>No line with = shows the plainer wording “%1”. Add one below the example in which it is offered.</source>
        <translation>Ни одна строка с = не показывает более простую формулировку «%1». Добавьте её под примером, где она предлагается.</translation>
    </message>
    <message>
        <source>%1 marks nothing in any of its examples.</source>
        <translation>Правило %1 ничего не отмечает ни в одном из своих примеров.</translation>
    </message>
    <message>
        <source>%1 is also the name of a shipped rule, which this one replaces.</source>
        <translation>%1 — имя и правила программы; это правило его заменяет.</translation>
    </message>
    <message>
        <source>There is no rule %1 to switch off.</source>
        <translation>Правила %1, которое можно выключить, нет.</translation>
    </message>
    <message>
        <source>An example of %1 fails.</source>
        <translation>Пример правила %1 не выполняется.</translation>
    </message>
    <message>
        <source>“%1” is found in this voice: %2, and not in this one: %3.</source>
        <extracomment>%1 are words, %2 and %3 are voices such as &quot;direct speech&quot;.</extracomment>
        <translation>«%1» найдено в этом голосе: %2, а не в этом: %3.</translation>
    </message>
    <message>
        <source>A plainer wording is offered here. Add the line “= %1”, if it reads well.</source>
        <translation>Здесь предлагается более простая формулировка. Добавьте строку «= %1», если она хорошо читается.</translation>
    </message>
    <message>
        <source>What the line “= %1” shows is not offered here.</source>
        <translation>То, что показывает строка «= %1», здесь не предлагается.</translation>
    </message>
    <message>
        <source>Nothing here is “%1”, with which the pattern “%2” begins.</source>
        <extracomment>Of rule patterns: %1 is the first item, such as claim~v, %2 all of it.</extracomment>
        <translation>Здесь нет ничего для «%1», с чего начинается образец «%2».</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and the sentence ends.</source>
        <extracomment>Of rule patterns: %1 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>«%1» подходит. Затем ищется «%2», а предложение кончается.</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and “%3” stands there.</source>
        <extracomment>Of rule patterns: %1 and %3 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>«%1» подходит. Затем ищется «%2», а там стоит «%3».</translation>
    </message>
    <message>
        <source>“%1” is found, but the line “%2” turns it away.</source>
        <extracomment>%1 are words of the sentence, %2 is a line of the rule, such as &quot;not after asylum&quot;.</extracomment>
        <translation>«%1» найдено, но строка «%2» это исключает.</translation>
    </message>
    <message>
        <source>“%1” is found, but in a voice or kind of block that the rule leaves alone.</source>
        <translation>«%1» найдено, но в голосе или виде блока, которые правило обходит.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>новая</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>исчезла</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>без изменений</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::UndoHistory</name>
    <message>
        <source>Step</source>
        <translation>Шаг</translation>
    </message>
    <message>
        <source>Back to which step?</source>
        <translation>К какому шагу вернуться?</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>Как при открытии</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>Шаги, последний сверху</translation>
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
        <translation>Набранное мемо пока не удалось сохранить.</translation>
    </message>
    <message>
        <source>Another program may be holding the library, or the disk may be full.</source>
        <translation>Возможно, библиотеку держит другая программа или диск полон.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Write to a file and quit</source>
        <translation>Записать в файл и выйти</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>Остаться</translation>
    </message>
    <message>
        <source>The memos are in %1 now.</source>
        <translation>Мемо теперь в файле %1.</translation>
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
        <translation>Рассказ</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>Прямая цитата</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>Косвенная речь</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Teaser</source>
        <extracomment>A teaser is the headline or link of another article.</extracomment>
        <translation>Анонс</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>The line that says where a text comes from: &quot;Read more at ...&quot;.</extracomment>
        <translation>Строка об авторстве</translation>
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
        <translation>все</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>How many marks are shown, from few to all</source>
        <translation>Сколько отметок показано, от немногих до всех</translation>
    </message>
    <message>
        <source>Few: only the surest marks. All: weak hints too.</source>
        <translation>Мало: только самые надёжные. Все: и слабые подсказки.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WelcomePage</name>
    <message>
        <source>It keeps a statement at a distance, makes it less sure, or takes it as settled.</source>
        <translation>Держит высказывание на расстоянии, делает его менее уверенным или принимает как решённое.</translation>
    </message>
    <message>
        <source>A word that judges or stirs stands where a plain one exists.</source>
        <translation>Слово, которое судит или волнует, стоит там, где есть нейтральное.</translation>
    </message>
    <message>
        <source>Somebody is quoted who cannot be asked, or by a verb that judges what was said.</source>
        <translation>Цитируется тот, кого нельзя спросить, или глаголом, который судит сказанное.</translation>
    </message>
    <message>
        <source>The writer comments, or speaks to you.</source>
        <translation>Автор комментирует или обращается к вам.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>вчера</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;today&quot;, &quot;yesterday&quot; or a date.</extracomment>
        <translation>прочитано %1</translation>
    </message>
    <message>
        <source>Read by slanting light</source>
        <translation>Читать при косом свете</translation>
    </message>
    <message>
        <source>Slantlight lights up the wording that frames a news article: how sure it is, how it names things, and whose words it uses. It passes no verdict; that is yours.</source>
        <translation>Slantlight освещает слова, которые задают новости рамку: насколько она уверена, как называет вещи и чьими словами говорит. Приговора он не выносит; это за вами.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>Читать</translation>
    </message>
    <message>
        <source>Drop files, a link or a piece of text here, or</source>
        <translation>Перетащите сюда файлы, ссылку или отрывок текста, или</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>A screen reader says this of the picture of a marked word.</extracomment>
        <translation>Отмечено: %1</translation>
    </message>
    <message>
        <source>What the light shows</source>
        <translation>Что показывает свет</translation>
    </message>
    <message>
        <source>It sees wording only: what is told first, and what is left out, it cannot.</source>
        <translation>Он видит только слова: что сказано первым и что опущено, ему не видно.</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>Прочитано недавно</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowAgreement</name>
    <message>
        <source>Coders and rules are compared by what the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Кодировщики и правила сравниваются по тому, что упражнение скрывает. Откройте ключ или выйдите из упражнения, затем сравнивайте.</translation>
    </message>
    <message>
        <source>Agreement of coders</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>Согласие кодировщиков</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>Сохранить показатели</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>Таблица (*.csv)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowBatch</name>
    <message>
        <source>Stop adding articles</source>
        <translation>Остановить добавление статей</translation>
    </message>
    <message>
        <source>Other files are still being opened. Wait for them, or stop them first.</source>
        <translation>Другие файлы ещё открываются. Дождитесь их или сначала остановите.</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>Поиск статей…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 is a number, %2 how many there are, %3 a file&apos;s name.</extracomment>
        <translation>%1 из %2: %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowColumns</name>
    <message>
        <source>Marks</source>
        <translation>Отметки</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Источники</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Заметки</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>Профиль</translation>
    </message>
    <message>
        <source>Marks, sources, notes and profile</source>
        <translation>Отметки, источники, заметки и профиль</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>Упражнение</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowCompare</name>
    <message>
        <source>Stop comparing</source>
        <translation>Остановить сравнение</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>Назад к статье</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>Сравнить с файлом</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>Сравнение…</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>Чтение первой статьи…</translation>
    </message>
    <message>
        <source>Reading the second article…</source>
        <translation>Чтение второй статьи…</translation>
    </message>
    <message>
        <source>Comparing both articles…</source>
        <translation>Сравнение обеих статей…</translation>
    </message>
    <message>
        <source>%1 | %2 — Slantlight</source>
        <extracomment>The window&apos;s title; %1 and %2 are headlines.</extracomment>
        <translation>%1 | %2 — Slantlight</translation>
    </message>
    <message>
        <source>The comparison waits for you.</source>
        <translation>Сравнение ждёт вас.</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>Назад к сравнению</translation>
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
        <translation>Сравнение, %1</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>Экспорт сравнения</translation>
    </message>
    <message>
        <source>A comparison shows the marks that the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>Сравнение показывает отметки, которые скрывает упражнение. Откройте его ключ или выйдите из него, потом сравнивайте.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExercises</name>
    <message>
        <source>Hide the key &amp;again</source>
        <translation>Снова скр&amp;ыть ключ</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>О&amp;ткрыть ключ</translation>
    </message>
    <message>
        <source>An exercise on it needs a teacher&apos;s key.</source>
        <translation>Для упражнения на ней нужен ключ учителя.</translation>
    </message>
    <message>
        <source>The marks are hidden. Mark what you find, then reveal them.</source>
        <translation>Отметки скрыты. Отметьте, что найдёте, потом откройте их.</translation>
    </message>
    <message>
        <source>Saved %1. Hand it out; the key is in it.</source>
        <translation>%1 сохранён. Раздайте его; ключ внутри.</translation>
    </message>
    <message>
        <source>Saved %1 to hand out, and %2 with the key for you.</source>
        <extracomment>Both are names of files.</extracomment>
        <translation>%1 сохранён для раздачи, а %2 с ключом — для вас.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>Сохранить мои ответы</translation>
    </message>
    <message>
        <source>Your name, for whoever reads the answers:</source>
        <translation>Ваше имя, для того, кто прочтёт ответы:</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>%1 сохранён.</translation>
    </message>
    <message>
        <source>Your marks were taken away.</source>
        <translation>Ваши отметки убраны.</translation>
    </message>
    <message>
        <source>The exercise is left. Your marks stay as annotations.</source>
        <translation>Вы вышли из упражнения. Ваши отметки остались аннотациями.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>Вернуться</translation>
    </message>
    <message>
        <source>%1 has answers to another exercise, “%2”. Leave it out.</source>
        <extracomment>Both are names: of a file, and of an exercise.</extracomment>
        <translation>В %1 ответы к другому упражнению, «%2». Не берите его.</translation>
    </message>
    <message>
        <source>%1 has no key. Choose the file that was kept with the key.</source>
        <translation>В %1 нет ключа. Выберите файл, который хранили с ключом.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExport</name>
    <message>
        <source>Cancel the export</source>
        <translation>Отменить экспорт</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>Экспорт в папку</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>Экспорт «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n article(s)…</source>
        <translation>
            <numerusform>Экспорт %n статьи…</numerusform>
            <numerusform>Экспорт %n статей…</numerusform>
            <numerusform>Экспорт %n статей…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s).</source>
        <translation>
            <numerusform>Экспортирована %n статья.</numerusform>
            <numerusform>Экспортированы %n статьи.</numerusform>
            <numerusform>Экспортировано %n статей.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be exported, or not whole. The first of them:</source>
        <translation>
            <numerusform>%n не удалось экспортировать полностью:</numerusform>
            <numerusform>%n не удалось экспортировать полностью. Первая из них:</numerusform>
            <numerusform>%n не удалось экспортировать полностью. Первая из них:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowImport</name>
    <message>
        <source>Import annotations or codes</source>
        <translation>Импорт аннотаций или кодов</translation>
    </message>
    <message>
        <source>Annotations and codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;All files (*)</source>
        <translation>Аннотации и коды (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Another file is still being imported. Try again in a moment.</source>
        <translation>Ещё импортируется другой файл. Повторите чуть позже.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>Импорт %1…</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>конфликт</translation>
    </message>
    <message>
        <source>Put them on the open article</source>
        <translation>Поместить на открытую статью</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowKeeping</name>
    <message>
        <source>Stop it</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Something else is still being done with the library. Wait for it, or stop it first.</source>
        <translation>С библиотекой ещё выполняется другое действие. Дождитесь его или сначала остановите.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>Вы остановили действие. Ничего не изменено.</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>Резервное копирование библиотеки…</translation>
    </message>
    <message>
        <source>The library was backed up: %1.</source>
        <translation>Резервная копия библиотеки сделана: %1.</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>The tag of an annotation that stands beside another of the same id.</extracomment>
        <translation>конфликт</translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>Объединение с %1…</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>Показать конфликты</translation>
    </message>
    <message>
        <source>Merge a library or a project</source>
        <translation>Объединить с библиотекой или проектом</translation>
    </message>
    <message>
        <source>Projects and libraries (*.slantproject *.sqlite);;All files (*)</source>
        <translation>Проекты и библиотеки (*.slantproject *.sqlite);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>Запись %1…</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>Передать проект</translation>
    </message>
    <message>
        <source>Slantlight projects (*.slantproject)</source>
        <translation>Проекты Slantlight (*.slantproject)</translation>
    </message>
    <message>
        <source>Writing everything as plain files…</source>
        <translation>Запись всего обычными файлами…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1.</source>
        <translation>
            <numerusform>%n статья записана в %1.</numerusform>
            <numerusform>%n статьи записаны в %1.</numerusform>
            <numerusform>%n статей записано в %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>%n не удалось прочитать, она пропущена.</numerusform>
            <numerusform>%n не удалось прочитать, они пропущены.</numerusform>
            <numerusform>%n не удалось прочитать, они пропущены.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Where the folder with all files is to be made</source>
        <translation>Где создать папку со всеми файлами</translation>
    </message>
    <message>
        <source>What other coders have annotated is hidden.</source>
        <translation>Пометки других кодировщиков скрыты.</translation>
    </message>
    <message>
        <source>What other coders have annotated is shown again.</source>
        <translation>Пометки других кодировщиков снова видны.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowLibrary</name>
    <message numerus="yes">
        <source>%n articles were moved to the trash.</source>
        <translation>
            <numerusform>%n статья перемещена в корзину.</numerusform>
            <numerusform>%n статьи перемещены в корзину.</numerusform>
            <numerusform>%n статей перемещено в корзину.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>Очистить корзину</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good, with all annotations and notes on them?</source>
        <translation>
            <numerusform>Удалить навсегда %n статью со всеми аннотациями и заметками?</numerusform>
            <numerusform>Удалить навсегда %n статьи со всеми аннотациями и заметками?</numerusform>
            <numerusform>Удалить навсегда %n статей со всеми аннотациями и заметками?</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>&amp;Удалить навсегда</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowMessages</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>“%1” was removed from the library, with its annotations.</source>
        <translation>«%1» убрано из библиотеки вместе с аннотациями.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>Сохранено: %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowOpening</name>
    <message>
        <source>Stop opening</source>
        <translation>Остановить открытие</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a file&apos;s name, a title or an address.</extracomment>
        <translation>Открывается %1…</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>пример</translation>
    </message>
    <message>
        <source>There is no text to read there. Copy an article&apos;s text first.</source>
        <translation>Там нет текста. Сначала скопируйте текст статьи.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>вставленный текст</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Открыть статьи</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <extracomment>%1 is a list such as &quot;*.txt *.html&quot;.</extracomment>
        <translation>Статьи (%1);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Opening %1… %2</source>
        <extracomment>%1 is the name of a site, %2 a size such as &quot;1.2 MB&quot;.</extracomment>
        <translation>Открывается %1… %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowVerdicts</name>
    <message>
        <source>What you said to its rule</source>
        <translation>Что вы сказали о его правиле</translation>
    </message>
    <message numerus="yes">
        <source>You said no to %1 of %n mark(s) of the rule %2.</source>
        <extracomment>How often somebody said no (%1) of all their answers (%n) to the rule %2.</extracomment>
        <translation>
            <numerusform>Вы отвергли %1 из %n отметки правила %2.</numerusform>
            <numerusform>Вы отвергли %1 из %n отметок правила %2.</numerusform>
            <numerusform>Вы отвергли %1 из %n отметок правила %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>Выключить его</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowWorkshop</name>
    <message>
        <source>Rules that you wrote were not saved when the program ended. They are kept.</source>
        <translation>Написанные вами правила не были сохранены, когда программа завершилась. Они сохранились.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Показать</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopActions</name>
    <message>
        <source>&amp;New rule</source>
        <translation>&amp;Новое правило</translation>
    </message>
    <message>
        <source>New file of &amp;rules…</source>
        <translation>Новый файл &amp;правил…</translation>
    </message>
    <message>
        <source>New word &amp;list…</source>
        <translation>Новый &amp;список слов…</translation>
    </message>
    <message>
        <source>New &amp;pack…</source>
        <translation>Новый на&amp;бор…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Сохранить</translation>
    </message>
    <message>
        <source>&amp;Go back to what is saved</source>
        <translation>&amp;Вернуться к сохранённому</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>Пере&amp;именовать…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash…</source>
        <translation>В &amp;корзину…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>Открыть &amp;папку</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Закрыть</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;Меню</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Отменить</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Вернуть</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>&amp;Найти</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>Найти &amp;следующее</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Найти &amp;предыдущее</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>&amp;Дополнить</translation>
    </message>
    <message>
        <source>Make &amp;comments, or take them back</source>
        <translation>За&amp;комментировать или вернуть</translation>
    </message>
    <message>
        <source>Copy the rule to &amp;mine</source>
        <translation>Копировать правило к &amp;моим</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>&amp;Предыдущая проблема</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>&amp;Следующая проблема</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>&amp;Проблемы</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>П&amp;римеры</translation>
    </message>
    <message>
        <source>In the &amp;article</source>
        <translation>В &amp;статье</translation>
    </message>
    <message>
        <source>In the &amp;library</source>
        <translation>В &amp;библиотеке</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>&amp;Файлы</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>&amp;Редактор</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>Следующая часть &amp;окна</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>Предыду&amp;щая часть окна</translation>
    </message>
    <message>
        <source>Try the rule on the li&amp;brary</source>
        <translation>Испытать правило на би&amp;блиотеке</translation>
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
        <translation>Текст &amp;крупнее</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>Текст &amp;мельче</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>&amp;Обычный размер текста</translation>
    </message>
    <message>
        <source>How rules are &amp;written</source>
        <translation>Как &amp;пишут правила</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>&amp;Размер текста</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>За&amp;менить</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>Перейти &amp;к строке…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rule…</source>
        <translation>Что вы &amp;сказали о правиле…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopBar</name>
    <message>
        <source>Tools</source>
        <translation>Инструменты</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopWindow</name>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret stands in a file.</extracomment>
        <translation>Строка %1, столбец %2</translation>
    </message>
    <message>
        <source>%1[*] — Rule workshop — Slantlight</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1[*] — Мастерская правил — Slantlight</translation>
    </message>
    <message>
        <source>No rule is called %1: the word model marks without one.</source>
        <translation>Нет правила %1: модель слов отмечает и без правила.</translation>
    </message>
    <message>
        <source>Saved, with mistakes: until they are mended the article is marked as before.</source>
        <translation>Сохранено с ошибками: пока они не исправлены, статья отмечается как прежде.</translation>
    </message>
    <message>
        <source>Saved. The article is marked by it now.</source>
        <translation>Сохранено. Теперь статья отмечена по этому тексту.</translation>
    </message>
    <message>
        <source>Rule workshop[*] — Slantlight</source>
        <translation>Мастерская правил[*] — Slantlight</translation>
    </message>
</context>
</TS>
