<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>ArticleExport</name>
    <message>
        <source>Annotations and marks, as data (Web Annotation)</source>
        <translation>التعليقات والعلامات كبيانات (Web Annotation)</translation>
    </message>
</context>
<context>
    <name>CodeCount</name>
    <message>
        <source>Annotated by hand</source>
        <extracomment>Heading of a legend: what a person has annotated, apart from what the program has marked.</extracomment>
        <translation>أضيفت باليد</translation>
    </message>
</context>
<context>
    <name>CodeName</name>
    <message>
        <source>Doubt and distancing</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>شك وتباعد</translation>
    </message>
    <message>
        <source>The outlet steps away from a statement or a name without saying why.</source>
        <extracomment>What the category &quot;Doubt and distancing&quot; means.</extracomment>
        <translation>تبتعد الوسيلة عن قول أو اسم دون أن تقول لماذا.</translation>
    </message>
    <message>
        <source>Hedge, speculation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>تخفيف وتخمين</translation>
    </message>
    <message>
        <source>The statement is made less sure, and no reason or source is given.</source>
        <extracomment>What the category &quot;Hedge, speculation&quot; means.</extracomment>
        <translation>يُجعل القول أقل يقينًا دون ذكر سبب أو مصدر.</translation>
    </message>
    <message>
        <source>Certainty booster</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>تأكيد اليقين</translation>
    </message>
    <message>
        <source>An opinion is presented as settled.</source>
        <extracomment>What the category &quot;Certainty booster&quot; means.</extracomment>
        <translation>يُعرض رأي كأنه أمر محسوم.</translation>
    </message>
    <message>
        <source>Presupposed truth</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>حقيقة مفترضة</translation>
    </message>
    <message>
        <source>Something that may be contested is taken as true by the way of telling it.</source>
        <extracomment>What the category &quot;Presupposed truth&quot; means.</extracomment>
        <translation>ما يمكن الخلاف فيه يُؤخذ على أنه صحيح بطريقة روايته.</translation>
    </message>
    <message>
        <source>Loaded, emotive wording</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>ألفاظ مشحونة بالعاطفة</translation>
    </message>
    <message>
        <source>A word with strong feeling stands where a plain one exists.</source>
        <extracomment>What the category &quot;Loaded, emotive wording&quot; means.</extracomment>
        <translation>كلمة قوية الشعور تقف حيث توجد كلمة محايدة.</translation>
    </message>
    <message>
        <source>Contentious label</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>وصف خلافي</translation>
    </message>
    <message>
        <source>A person or a group is named in a way that already judges.</source>
        <extracomment>What the category &quot;Contentious label&quot; means.</extracomment>
        <translation>يُسمّى شخص أو جماعة باسم يحكم عليهم مسبقًا.</translation>
    </message>
    <message>
        <source>Praise, puffery</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>مدح وتفخيم</translation>
    </message>
    <message>
        <source>Praise that nobody in the text has earned or is quoted for.</source>
        <extracomment>What the category &quot;Praise, puffery&quot; means.</extracomment>
        <translation>مدح لم يستحقه أحد في النص ولم يقله أحد فيه.</translation>
    </message>
    <message>
        <source>Exaggeration, minimisation</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>مبالغة أو تهوين</translation>
    </message>
    <message>
        <source>Something is made bigger, rarer, smaller or commoner, and no figure is given.</source>
        <extracomment>What the category &quot;Exaggeration, minimisation&quot; means.</extracomment>
        <translation>يُجعل الشيء أكبر أو أندر أو أصغر أو أشيع دون ذكر رقم.</translation>
    </message>
    <message>
        <source>Euphemism, hidden agent</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>تلطيف وإخفاء الفاعل</translation>
    </message>
    <message>
        <source>Harm is softened, or the one who did it is left out.</source>
        <extracomment>What the category &quot;Euphemism, hidden agent&quot; means.</extracomment>
        <translation>يُخفَّف الضرر، أو لا يُذكر من سبّبه.</translation>
    </message>
    <message>
        <source>Charged reporting verb</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>فعل نقل مشحون</translation>
    </message>
    <message>
        <source>The word that reports a statement also judges the speaker or the statement.</source>
        <extracomment>What the category &quot;Charged reporting verb&quot; means.</extracomment>
        <translation>الكلمة التي تنقل القول تحكم أيضًا على قائله أو على القول.</translation>
    </message>
    <message>
        <source>Vague or anonymous source</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>مصدر غامض أو مجهول</translation>
    </message>
    <message>
        <source>Somebody is given as the source who cannot be found or asked.</source>
        <extracomment>What the category &quot;Vague or anonymous source&quot; means.</extracomment>
        <translation>يُذكر مصدر لا يمكن العثور عليه ولا سؤاله.</translation>
    </message>
    <message>
        <source>Outlet trace</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>أثر الوسيلة</translation>
    </message>
    <message>
        <source>A trace of where the text comes from, or of who is behind it.</source>
        <extracomment>What the category &quot;Outlet trace&quot; means.</extracomment>
        <translation>أثر يدل على مصدر النص أو على من يقف وراءه.</translation>
    </message>
    <message>
        <source>Contested status claim</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>صفة متنازع عليها</translation>
    </message>
    <message>
        <source>The wording takes a side, or keeps its distance, in a dispute about somebody&apos;s status.</source>
        <extracomment>What the category &quot;Contested status claim&quot; means.</extracomment>
        <translation>تنحاز الألفاظ أو تتحفظ في نزاع على صفة شخص ما.</translation>
    </message>
    <message>
        <source>Editorial comment, us against them</source>
        <extracomment>Name of a category of wording.</extracomment>
        <translation>تعليق الكاتب، نحن وهم</translation>
    </message>
    <message>
        <source>The writer judges, urges, speaks to the reader, or draws a line between us and them.</source>
        <extracomment>What the category &quot;Editorial comment, us against them&quot; means.</extracomment>
        <translation>يحكم الكاتب أو يحثّ أو يخاطب القارئ أو يفصل بيننا وبينهم.</translation>
    </message>
    <message>
        <source>Highlight</source>
        <extracomment>Name of the code for a passage worth keeping.</extracomment>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Unsubstantiated claim</source>
        <extracomment>Name of the code for a statement of fact that should be checked.</extracomment>
        <translation>ادعاء بلا سند</translation>
    </message>
    <message>
        <source>What is missing</source>
        <extracomment>Name of the code for something that a fair account would need and that is not there.</extracomment>
        <translation>ما ينقص</translation>
    </message>
    <message>
        <source>Portrayal of an actor</source>
        <extracomment>Name of the code for how a person or a group is made to look.</extracomment>
        <translation>تصوير أحد الأطراف</translation>
    </message>
    <message>
        <source>Informational bias</source>
        <extracomment>Name of the code for what is told tilting the account, not how it is worded.</extracomment>
        <translation>انحياز في المعلومات</translation>
    </message>
    <message>
        <source>How sure the text is</source>
        <extracomment>Group of categories: doubt, hedges, boosters, presuppositions.</extracomment>
        <translation>مقدار يقين النص</translation>
    </message>
    <message>
        <source>How things are worded</source>
        <extracomment>Group of categories: loaded words, labels, praise, exaggeration, euphemisms.</extracomment>
        <translation>كيف تُسمّى الأشياء</translation>
    </message>
    <message>
        <source>Who says it</source>
        <extracomment>Group of categories: reporting verbs, vague sources, outlet traces, contested status.</extracomment>
        <translation>من يقول ذلك</translation>
    </message>
    <message>
        <source>The author&apos;s own voice</source>
        <extracomment>Group of one category: editorial comment.</extracomment>
        <translation>صوت الكاتب نفسه</translation>
    </message>
    <message>
        <source>%1 (unknown code)</source>
        <extracomment>Of an annotation whose code was removed, or is another program&apos;s: %1 is what is left of its name.</extracomment>
        <translation>%1 (رمز غير معروف)</translation>
    </message>
</context>
<context>
    <name>Colophon</name>
    <message>
        <source>A report of %1.</source>
        <extracomment>%1 is a news agency; who published the text is not known.</extracomment>
        <translation>خبر من %1.</translation>
    </message>
    <message>
        <source>First published by %1.</source>
        <translation>نُشر أولًا في %1.</translation>
    </message>
    <message>
        <source>Published by %1.</source>
        <translation>نشرته %1.</translation>
    </message>
    <message>
        <source>Marks point at wording worth a second look. They say nothing about what is true.</source>
        <translation>تشير العلامات إلى ألفاظ تستحق نظرة ثانية، ولا تقول شيئًا عما هو صحيح.</translation>
    </message>
    <message>
        <source>Marked by Slantlight %1 with ICU %2.</source>
        <extracomment>The program and its version; ICU is a library that tells words apart.</extracomment>
        <translation>وضع العلامات Slantlight %1 مع ICU %2.</translation>
    </message>
    <message>
        <source>Rules %1</source>
        <translation>القواعد %1</translation>
    </message>
    <message>
        <source>Retrieved on %1 at %2 UTC.</source>
        <extracomment>When a page or file was had: %1 is a day, %2 a time.</extracomment>
        <translation>استُرجع في %1 الساعة %2 بالتوقيت العالمي.</translation>
    </message>
    <message>
        <source>Text %1</source>
        <extracomment>%1 is the SHA-256 of the article&apos;s text: who has the same text can prove it.</extracomment>
        <translation>النص %1</translation>
    </message>
</context>
<context>
    <name>Country</name>
    <message>
        <source>Afghanistan</source>
        <translation>أفغانستان</translation>
    </message>
    <message>
        <source>Albania</source>
        <translation>ألبانيا</translation>
    </message>
    <message>
        <source>Algeria</source>
        <translation>الجزائر</translation>
    </message>
    <message>
        <source>Angola</source>
        <translation>أنغولا</translation>
    </message>
    <message>
        <source>Argentina</source>
        <translation>الأرجنتين</translation>
    </message>
    <message>
        <source>Armenia</source>
        <translation>أرمينيا</translation>
    </message>
    <message>
        <source>Australia</source>
        <translation>أستراليا</translation>
    </message>
    <message>
        <source>Austria</source>
        <translation>النمسا</translation>
    </message>
    <message>
        <source>Azerbaijan</source>
        <translation>أذربيجان</translation>
    </message>
    <message>
        <source>Bahrain</source>
        <translation>البحرين</translation>
    </message>
    <message>
        <source>Bangladesh</source>
        <translation>بنغلاديش</translation>
    </message>
    <message>
        <source>Belarus</source>
        <translation>بيلاروس</translation>
    </message>
    <message>
        <source>Belgium</source>
        <translation>بلجيكا</translation>
    </message>
    <message>
        <source>Benin</source>
        <translation>بنين</translation>
    </message>
    <message>
        <source>Bhutan</source>
        <translation>بوتان</translation>
    </message>
    <message>
        <source>Bolivia</source>
        <translation>بوليفيا</translation>
    </message>
    <message>
        <source>Bosnia and Herzegovina</source>
        <translation>البوسنة والهرسك</translation>
    </message>
    <message>
        <source>Botswana</source>
        <translation>بوتسوانا</translation>
    </message>
    <message>
        <source>Brazil</source>
        <translation>البرازيل</translation>
    </message>
    <message>
        <source>Brunei</source>
        <translation>بروناي</translation>
    </message>
    <message>
        <source>Bulgaria</source>
        <translation>بلغاريا</translation>
    </message>
    <message>
        <source>Burkina Faso</source>
        <translation>بوركينا فاسو</translation>
    </message>
    <message>
        <source>Burundi</source>
        <translation>بوروندي</translation>
    </message>
    <message>
        <source>Cambodia</source>
        <translation>كمبوديا</translation>
    </message>
    <message>
        <source>Cameroon</source>
        <translation>الكاميرون</translation>
    </message>
    <message>
        <source>Canada</source>
        <translation>كندا</translation>
    </message>
    <message>
        <source>Central African Republic</source>
        <translation>جمهورية أفريقيا الوسطى</translation>
    </message>
    <message>
        <source>Chad</source>
        <translation>تشاد</translation>
    </message>
    <message>
        <source>Chile</source>
        <translation>تشيلي</translation>
    </message>
    <message>
        <source>China</source>
        <translation>الصين</translation>
    </message>
    <message>
        <source>Colombia</source>
        <translation>كولومبيا</translation>
    </message>
    <message>
        <source>Congo</source>
        <translation>الكونغو</translation>
    </message>
    <message>
        <source>Costa Rica</source>
        <translation>كوستاريكا</translation>
    </message>
    <message>
        <source>Croatia</source>
        <translation>كرواتيا</translation>
    </message>
    <message>
        <source>Cuba</source>
        <translation>كوبا</translation>
    </message>
    <message>
        <source>Cyprus</source>
        <translation>قبرص</translation>
    </message>
    <message>
        <source>Czechia</source>
        <translation>التشيك</translation>
    </message>
    <message>
        <source>Côte d&apos;Ivoire</source>
        <translation>ساحل العاج</translation>
    </message>
    <message>
        <source>DR Congo</source>
        <translation>جمهورية الكونغو الديمقراطية</translation>
    </message>
    <message>
        <source>Denmark</source>
        <translation>الدانمرك</translation>
    </message>
    <message>
        <source>Djibouti</source>
        <translation>جيبوتي</translation>
    </message>
    <message>
        <source>Dominican Republic</source>
        <translation>جمهورية الدومينيكان</translation>
    </message>
    <message>
        <source>Ecuador</source>
        <translation>الإكوادور</translation>
    </message>
    <message>
        <source>Egypt</source>
        <translation>مصر</translation>
    </message>
    <message>
        <source>El Salvador</source>
        <translation>السلفادور</translation>
    </message>
    <message>
        <source>Eritrea</source>
        <translation>إريتريا</translation>
    </message>
    <message>
        <source>Estonia</source>
        <translation>إستونيا</translation>
    </message>
    <message>
        <source>Ethiopia</source>
        <translation>إثيوبيا</translation>
    </message>
    <message>
        <source>European Union</source>
        <translation>الاتحاد الأوروبي</translation>
    </message>
    <message>
        <source>Finland</source>
        <translation>فنلندا</translation>
    </message>
    <message>
        <source>France</source>
        <translation>فرنسا</translation>
    </message>
    <message>
        <source>Gabon</source>
        <translation>الغابون</translation>
    </message>
    <message>
        <source>Gambia</source>
        <translation>غامبيا</translation>
    </message>
    <message>
        <source>Georgia</source>
        <translation>جورجيا</translation>
    </message>
    <message>
        <source>Germany</source>
        <translation>ألمانيا</translation>
    </message>
    <message>
        <source>Ghana</source>
        <translation>غانا</translation>
    </message>
    <message>
        <source>Greece</source>
        <translation>اليونان</translation>
    </message>
    <message>
        <source>Guatemala</source>
        <translation>غواتيمالا</translation>
    </message>
    <message>
        <source>Haiti</source>
        <translation>هايتي</translation>
    </message>
    <message>
        <source>Honduras</source>
        <translation>هندوراس</translation>
    </message>
    <message>
        <source>Hong Kong</source>
        <translation>هونغ كونغ</translation>
    </message>
    <message>
        <source>Hungary</source>
        <translation>هنغاريا</translation>
    </message>
    <message>
        <source>Iceland</source>
        <translation>آيسلندا</translation>
    </message>
    <message>
        <source>India</source>
        <translation>الهند</translation>
    </message>
    <message>
        <source>Indonesia</source>
        <translation>إندونيسيا</translation>
    </message>
    <message>
        <source>Iran</source>
        <translation>إيران</translation>
    </message>
    <message>
        <source>Iraq</source>
        <translation>العراق</translation>
    </message>
    <message>
        <source>Ireland</source>
        <translation>أيرلندا</translation>
    </message>
    <message>
        <source>Israel</source>
        <translation>إسرائيل</translation>
    </message>
    <message>
        <source>Italy</source>
        <translation>إيطاليا</translation>
    </message>
    <message>
        <source>Jamaica</source>
        <translation>جامايكا</translation>
    </message>
    <message>
        <source>Japan</source>
        <translation>اليابان</translation>
    </message>
    <message>
        <source>Jordan</source>
        <translation>الأردن</translation>
    </message>
    <message>
        <source>Kazakhstan</source>
        <translation>كازاخستان</translation>
    </message>
    <message>
        <source>Kenya</source>
        <translation>كينيا</translation>
    </message>
    <message>
        <source>Kuwait</source>
        <translation>الكويت</translation>
    </message>
    <message>
        <source>Laos</source>
        <translation>لاوس</translation>
    </message>
    <message>
        <source>Latvia</source>
        <translation>لاتفيا</translation>
    </message>
    <message>
        <source>Lebanon</source>
        <translation>لبنان</translation>
    </message>
    <message>
        <source>Lesotho</source>
        <translation>ليسوتو</translation>
    </message>
    <message>
        <source>Liberia</source>
        <translation>ليبيريا</translation>
    </message>
    <message>
        <source>Libya</source>
        <translation>ليبيا</translation>
    </message>
    <message>
        <source>Liechtenstein</source>
        <translation>ليختنشتاين</translation>
    </message>
    <message>
        <source>Lithuania</source>
        <translation>ليتوانيا</translation>
    </message>
    <message>
        <source>Macao</source>
        <translation>ماكاو</translation>
    </message>
    <message>
        <source>Madagascar</source>
        <translation>مدغشقر</translation>
    </message>
    <message>
        <source>Malawi</source>
        <translation>ملاوي</translation>
    </message>
    <message>
        <source>Malaysia</source>
        <translation>ماليزيا</translation>
    </message>
    <message>
        <source>Malta</source>
        <translation>مالطا</translation>
    </message>
    <message>
        <source>Mauritania</source>
        <translation>موريتانيا</translation>
    </message>
    <message>
        <source>Mexico</source>
        <translation>المكسيك</translation>
    </message>
    <message>
        <source>Moldova</source>
        <translation>مولدوفا</translation>
    </message>
    <message>
        <source>Mongolia</source>
        <translation>منغوليا</translation>
    </message>
    <message>
        <source>Montenegro</source>
        <translation>الجبل الأسود</translation>
    </message>
    <message>
        <source>Morocco</source>
        <translation>المغرب</translation>
    </message>
    <message>
        <source>Mozambique</source>
        <translation>موزمبيق</translation>
    </message>
    <message>
        <source>Myanmar</source>
        <translation>ميانمار</translation>
    </message>
    <message>
        <source>Namibia</source>
        <translation>ناميبيا</translation>
    </message>
    <message>
        <source>Nepal</source>
        <translation>نيبال</translation>
    </message>
    <message>
        <source>Netherlands</source>
        <translation>هولندا</translation>
    </message>
    <message>
        <source>New Zealand</source>
        <translation>نيوزيلندا</translation>
    </message>
    <message>
        <source>Nicaragua</source>
        <translation>نيكاراغوا</translation>
    </message>
    <message>
        <source>Niger</source>
        <translation>النيجر</translation>
    </message>
    <message>
        <source>Nigeria</source>
        <translation>نيجيريا</translation>
    </message>
    <message>
        <source>North Korea</source>
        <translation>كوريا الشمالية</translation>
    </message>
    <message>
        <source>North Macedonia</source>
        <translation>مقدونيا الشمالية</translation>
    </message>
    <message>
        <source>Norway</source>
        <translation>النرويج</translation>
    </message>
    <message>
        <source>Oman</source>
        <translation>عُمان</translation>
    </message>
    <message>
        <source>Pakistan</source>
        <translation>باكستان</translation>
    </message>
    <message>
        <source>Palestinian territories</source>
        <translation>الأراضي الفلسطينية</translation>
    </message>
    <message>
        <source>Panama</source>
        <translation>بنما</translation>
    </message>
    <message>
        <source>Paraguay</source>
        <translation>باراغواي</translation>
    </message>
    <message>
        <source>Peru</source>
        <translation>بيرو</translation>
    </message>
    <message>
        <source>Philippines</source>
        <translation>الفلبين</translation>
    </message>
    <message>
        <source>Poland</source>
        <translation>بولندا</translation>
    </message>
    <message>
        <source>Portugal</source>
        <translation>البرتغال</translation>
    </message>
    <message>
        <source>Qatar</source>
        <translation>قطر</translation>
    </message>
    <message>
        <source>Romania</source>
        <translation>رومانيا</translation>
    </message>
    <message>
        <source>Russia</source>
        <translation>روسيا</translation>
    </message>
    <message>
        <source>Rwanda</source>
        <translation>رواندا</translation>
    </message>
    <message>
        <source>Saudi Arabia</source>
        <translation>المملكة العربية السعودية</translation>
    </message>
    <message>
        <source>Senegal</source>
        <translation>السنغال</translation>
    </message>
    <message>
        <source>Serbia</source>
        <translation>صربيا</translation>
    </message>
    <message>
        <source>Singapore</source>
        <translation>سنغافورة</translation>
    </message>
    <message>
        <source>Slovakia</source>
        <translation>سلوفاكيا</translation>
    </message>
    <message>
        <source>Slovenia</source>
        <translation>سلوفينيا</translation>
    </message>
    <message>
        <source>Somalia</source>
        <translation>الصومال</translation>
    </message>
    <message>
        <source>South Africa</source>
        <translation>جنوب أفريقيا</translation>
    </message>
    <message>
        <source>South Korea</source>
        <translation>كوريا الجنوبية</translation>
    </message>
    <message>
        <source>South Sudan</source>
        <translation>جنوب السودان</translation>
    </message>
    <message>
        <source>Spain</source>
        <translation>إسبانيا</translation>
    </message>
    <message>
        <source>Sri Lanka</source>
        <translation>سريلانكا</translation>
    </message>
    <message>
        <source>Sudan</source>
        <translation>السودان</translation>
    </message>
    <message>
        <source>Sweden</source>
        <translation>السويد</translation>
    </message>
    <message>
        <source>Switzerland</source>
        <translation>سويسرا</translation>
    </message>
    <message>
        <source>Syria</source>
        <translation>سوريا</translation>
    </message>
    <message>
        <source>Taiwan</source>
        <translation>تايوان</translation>
    </message>
    <message>
        <source>Tajikistan</source>
        <translation>طاجيكستان</translation>
    </message>
    <message>
        <source>Tanzania</source>
        <translation>تنزانيا</translation>
    </message>
    <message>
        <source>Thailand</source>
        <translation>تايلاند</translation>
    </message>
    <message>
        <source>Togo</source>
        <translation>توغو</translation>
    </message>
    <message>
        <source>Tunisia</source>
        <translation>تونس</translation>
    </message>
    <message>
        <source>Turkmenistan</source>
        <translation>تركمانستان</translation>
    </message>
    <message>
        <source>Türkiye</source>
        <translation>تركيا</translation>
    </message>
    <message>
        <source>Uganda</source>
        <translation>أوغندا</translation>
    </message>
    <message>
        <source>Ukraine</source>
        <translation>أوكرانيا</translation>
    </message>
    <message>
        <source>United Arab Emirates</source>
        <translation>الإمارات العربية المتحدة</translation>
    </message>
    <message>
        <source>United Kingdom</source>
        <translation>المملكة المتحدة</translation>
    </message>
    <message>
        <source>United States</source>
        <translation>الولايات المتحدة</translation>
    </message>
    <message>
        <source>Uruguay</source>
        <translation>أورغواي</translation>
    </message>
    <message>
        <source>Uzbekistan</source>
        <translation>أوزبكستان</translation>
    </message>
    <message>
        <source>Vatican City</source>
        <translation>الفاتيكان</translation>
    </message>
    <message>
        <source>Venezuela</source>
        <translation>فنزويلا</translation>
    </message>
    <message>
        <source>Vietnam</source>
        <translation>فيتنام</translation>
    </message>
    <message>
        <source>Yemen</source>
        <translation>اليمن</translation>
    </message>
    <message>
        <source>Zambia</source>
        <translation>زامبيا</translation>
    </message>
    <message>
        <source>Zimbabwe</source>
        <translation>زيمبابوي</translation>
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
        <translation>ملف PDF الأصلي مع التظليل</translation>
    </message>
    <message>
        <source>Web page (HTML)</source>
        <translation>صفحة ويب (HTML)</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>نص عادي</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>Table (CSV)</source>
        <translation>جدول (CSV)</translation>
    </message>
    <message>
        <source>Web annotations (JSON-LD)</source>
        <translation>تعليقات الويب (JSON-LD)</translation>
    </message>
    <message>
        <source>Research project (REFI-QDA)</source>
        <translation>مشروع بحثي (REFI-QDA)</translation>
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
        <translation>كتاب الرموز (REFI-QDA)</translation>
    </message>
    <message>
        <source>Codebook as a table (CSV)</source>
        <translation>كتاب الرموز كجدول (CSV)</translation>
    </message>
    <message>
        <source>Pages with the marks on them, which every viewer shows, and with the annotations inside as data: Slantlight reads them back.</source>
        <translation>صفحات عليها العلامات يعرضها كل برنامج، وبداخلها التعليقات كبيانات: يقرؤها Slantlight من جديد.</translation>
    </message>
    <message>
        <source>A copy of the PDF that the article was read from. Nothing in it is changed; highlights are added.</source>
        <translation>نسخة من ملف PDF الذي قُرئ منه المقال. لا يتغير فيه شيء، وإنما يُضاف التظليل.</translation>
    </message>
    <message>
        <source>One file for any browser, which also speaks to screen readers. It loads nothing from elsewhere.</source>
        <translation>ملف واحد لأي متصفح، تقرؤه أيضًا قارئات الشاشة. ولا يحمّل شيئًا من مكان آخر.</translation>
    </message>
    <message>
        <source>The text alone, without marks.</source>
        <translation>النص وحده دون علامات.</translation>
    </message>
    <message>
        <source>Quotes with codes and memos, for notes and for writing on.</source>
        <translation>اقتباسات مع الرموز والمذكرات، للتدوين ومتابعة الكتابة.</translation>
    </message>
    <message>
        <source>A line for each annotation and mark, for spreadsheets and statistics.</source>
        <translation>سطر لكل تعليق وعلامة، لجداول البيانات والإحصاء.</translation>
    </message>
    <message>
        <source>The W3C’s model of annotations, for programs; Slantlight reads it back.</source>
        <translation>نموذج التعليقات من W3C، للبرامج؛ يقرؤه Slantlight من جديد.</translation>
    </message>
    <message>
        <source>Texts, codes, coders and memos for MAXQDA, ATLAS.ti, NVivo, QualCoder and others; Slantlight reads it back.</source>
        <translation>نصوص ورموز ومرمّزون ومذكرات لـ MAXQDA وATLAS.ti وNVivo وQualCoder وغيرها؛ يقرؤها Slantlight من جديد.</translation>
    </message>
    <message>
        <source>A folder with texts and their annotations beside them, for language technology.</source>
        <translation>مجلد فيه النصوص وتعليقاتها بجانبها، لتقنيات اللغة.</translation>
    </message>
    <message>
        <source>Findings for editors and for tools that check texts.</source>
        <translation>نتائج للمحررات وأدوات فحص النصوص.</translation>
    </message>
    <message>
        <source>The codes alone, for programs of qualitative research.</source>
        <translation>الرموز وحدها، لبرامج البحث النوعي.</translation>
    </message>
    <message>
        <source>The codes alone, a line for each.</source>
        <translation>الرموز وحدها، سطر لكل منها.</translation>
    </message>
    <message>
        <source>%1 (*.%2)</source>
        <extracomment>Kind of file in a dialog: %1 is its name, %2 its ending.</extracomment>
        <translation>%1 (*.%2)</translation>
    </message>
    <message>
        <source>Place as it was</source>
        <translation>الموضع كما كان</translation>
    </message>
    <message>
        <source>Place moved</source>
        <translation>الموضع انتقل</translation>
    </message>
    <message>
        <source>Place in doubt</source>
        <translation>الموضع مشكوك فيه</translation>
    </message>
    <message>
        <source>Place lost</source>
        <translation>الموضع مفقود</translation>
    </message>
    <message>
        <source>Marks that you agreed with</source>
        <translation>علامات وافقت عليها</translation>
    </message>
    <message>
        <source>Marks without an answer</source>
        <translation>علامات بلا إجابة</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقال واحد</numerusform>
            <numerusform>مقالان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالًا</numerusform>
            <numerusform>%n مقال</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) that are others here, tagged as conflicts</source>
        <translation>
            <numerusform>لا تعليقات متعارضة</numerusform>
            <numerusform>تعليق واحد يختلف هنا، موسوم بالتعارض</numerusform>
            <numerusform>تعليقان يختلفان هنا، موسومان بالتعارض</numerusform>
            <numerusform>%n تعليقات تختلف هنا، موسومة بالتعارض</numerusform>
            <numerusform>%n تعليقًا يختلف هنا، موسومًا بالتعارض</numerusform>
            <numerusform>%n تعليق يختلف هنا، موسوم بالتعارض</numerusform>
        </translation>
    </message>
    <message>
        <source>All that is in %1 was here already.</source>
        <translation>كل ما في %1 كان هنا من قبل.</translation>
    </message>
    <message>
        <source>Nothing came from %1.</source>
        <translation>لم يأتِ شيء من %1.</translation>
    </message>
    <message>
        <source>From %1: %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles and 9 annotations&quot;.</extracomment>
        <translation>من %1: %2.</translation>
    </message>
    <message numerus="yes">
        <source>The words of %n annotation(s) are not in the text; the list of annotations has them.</source>
        <translation>
            <numerusform>لا تعليقات مفقودة الكلمات.</numerusform>
            <numerusform>كلمات تعليق واحد ليست في النص؛ وهو في قائمة التعليقات.</numerusform>
            <numerusform>كلمات تعليقين ليست في النص؛ وهما في قائمة التعليقات.</numerusform>
            <numerusform>كلمات %n تعليقات ليست في النص؛ وهي في قائمة التعليقات.</numerusform>
            <numerusform>كلمات %n تعليقًا ليست في النص؛ وهي في قائمة التعليقات.</numerusform>
            <numerusform>كلمات %n تعليق ليست في النص؛ وهي في قائمة التعليقات.</numerusform>
        </translation>
    </message>
    <message>
        <source>Not in the library, so its annotations were left out: %1. Open the article first, then import again.</source>
        <extracomment>%1 is an address or a title, or a list of them.</extracomment>
        <translation>ليس في المكتبة، فتُركت تعليقاته: %1. افتح المقال أولًا ثم استورد من جديد.</translation>
    </message>
    <message>
        <source>Left out, since it has no text: %1.</source>
        <extracomment>%1 is a list of names of files: pictures, sound.</extracomment>
        <translation>تُرك لأنه بلا نص: %1.</translation>
    </message>
</context>
<context>
    <name>HtmlExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>العلامات في هذا المقال</translation>
    </message>
    <message>
        <source>Note %1</source>
        <extracomment>Said by a screen reader for the number at a mark.</extracomment>
        <translation>ملاحظة %1</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section of an exported page: the memos of the annotations.</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Back to the mark</source>
        <translation>العودة إلى العلامة</translation>
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
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Not found in the text</source>
        <translation>لم يُعثر عليه في النص</translation>
    </message>
    <message>
        <source>about %1</source>
        <extracomment>%1 is a person or a thing: whom an annotated passage portrays.</extracomment>
        <translation>عن %1</translation>
    </message>
    <message>
        <source>In the article</source>
        <extracomment>A link to the place of a quote.</extracomment>
        <translation>في المقال</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>first published by %1</source>
        <extracomment>%1 is who published a text before; who did here is not known.</extracomment>
        <translation>نُشر أولًا في %1</translation>
    </message>
    <message>
        <source>via %1</source>
        <extracomment>%1 is the news agency that a text is from; who published it is not known.</extracomment>
        <translation>عبر %1</translation>
    </message>
    <message>
        <source>with %1</source>
        <extracomment>%1 helped with a text; who published it is not known.</extracomment>
        <translation>مع %1</translation>
    </message>
    <message>
        <source>paid content</source>
        <translation>محتوى مدفوع</translation>
    </message>
    <message>
        <source>Published by %1</source>
        <translation>نشرته %1</translation>
    </message>
    <message>
        <source>First published by %1</source>
        <translation>نُشر أولًا في %1</translation>
    </message>
    <message>
        <source>Report of %1</source>
        <extracomment>%1 is a news agency: the text is its report.</extracomment>
        <translation>خبر من %1</translation>
    </message>
    <message>
        <source>With the help of %1</source>
        <extracomment>%1 is a person or an outlet that helped with the reporting.</extracomment>
        <translation>بمساهمة %1</translation>
    </message>
    <message>
        <source>Sponsored; by whom is not said</source>
        <extracomment>%1 paid for a text, or had a part in making it.</extracomment>
        <translation>برعاية لم يُذكر صاحبها</translation>
    </message>
    <message>
        <source>Sponsor or partner: %1</source>
        <translation>راعٍ أو شريك: %1</translation>
    </message>
    <message>
        <source>Cites %1</source>
        <extracomment>%1 is an outlet that the text names as its source.</extracomment>
        <translation>ينقل عن %1</translation>
    </message>
    <message>
        <source>by the page&apos;s address</source>
        <translation>من عنوان الصفحة على الشبكة</translation>
    </message>
    <message>
        <source>by the page&apos;s own name</source>
        <translation>من الاسم الذي تسمي الصفحة به نفسها</translation>
    </message>
    <message>
        <source>by the end of the headline</source>
        <translation>من آخر العنوان</translation>
    </message>
    <message>
        <source>by a credit line</source>
        <translation>من سطر النسبة</translation>
    </message>
    <message>
        <source>by the byline</source>
        <translation>من اسم الكاتب</translation>
    </message>
    <message>
        <source>by the dateline</source>
        <translation>من سطر المكان</translation>
    </message>
    <message>
        <source>in the text</source>
        <translation>في النص</translation>
    </message>
</context>
<context>
    <name>OriginalPdf</name>
    <message>
        <source>who made it allows no notes on it</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>لا يسمح من أنشأه بإضافة ملاحظات إليه</translation>
    </message>
    <message>
        <source>it takes a password</source>
        <extracomment>Why highlights cannot go into a copy of a PDF; said in parentheses after its name.</extracomment>
        <translation>يتطلب كلمة مرور</translation>
    </message>
</context>
<context>
    <name>OutletKind</name>
    <message>
        <source>state-controlled</source>
        <translation>تحت سيطرة الدولة</translation>
    </message>
    <message>
        <source>A state or ruling party pays for it, governs it and directs what it says.</source>
        <translation>تموّلها دولة أو حزب حاكم، ويديرها ويوجّه ما تقوله.</translation>
    </message>
    <message>
        <source>captured public</source>
        <extracomment>Kind of outlet: public by its form, but taken over by a government.</extracomment>
        <translation>عامة مُستحوَذ عليها</translation>
    </message>
    <message>
        <source>It is public or owned by a state, which governs it and directs what it says without paying for most of it.</source>
        <translation>هي عامة أو تملكها دولة تديرها وتوجّه ما تقوله دون أن تدفع معظم تكلفتها.</translation>
    </message>
    <message>
        <source>captured private</source>
        <extracomment>Kind of outlet: private by its form, but taken over by a government.</extracomment>
        <translation>خاصة مُستحوَذ عليها</translation>
    </message>
    <message>
        <source>It is owned by people or companies, while a government directs what it says.</source>
        <translation>يملكها أشخاص أو شركات، بينما توجّه حكومة ما تقوله.</translation>
    </message>
    <message>
        <source>state-funded and state-managed</source>
        <translation>تموّلها الدولة وتديرها</translation>
    </message>
    <message>
        <source>A state pays for most of it and names who governs it, but does not direct what it says.</source>
        <translation>تدفع دولة معظم تكلفتها وتسمّي من يديرها، لكنها لا توجّه ما تقوله.</translation>
    </message>
    <message>
        <source>state-managed</source>
        <translation>تديرها الدولة</translation>
    </message>
    <message>
        <source>A state names who governs it, but neither pays for most of it nor directs what it says.</source>
        <translation>تسمّي دولة من يديرها، لكنها لا تدفع معظم تكلفتها ولا توجّه ما تقوله.</translation>
    </message>
    <message>
        <source>state-funded</source>
        <extracomment>Kind of outlet: paid by a state, with editorial independence by law.</extracomment>
        <translation>تموّلها الدولة</translation>
    </message>
    <message>
        <source>A state pays for most of it, but does not direct what it says.</source>
        <translation>تدفع دولة معظم تكلفتها، لكنها لا توجّه ما تقوله.</translation>
    </message>
    <message>
        <source>public</source>
        <extracomment>Kind of outlet: owned or funded by the public, through fees or a charter.</extracomment>
        <translation>عامة</translation>
    </message>
    <message>
        <source>It is owned or funded by the public, through fees or a charter.</source>
        <translation>يملكها الجمهور أو يموّلها، برسوم أو بميثاق.</translation>
    </message>
    <message>
        <source>private</source>
        <extracomment>Kind of outlet: owned by people or companies.</extracomment>
        <translation>خاصة</translation>
    </message>
    <message>
        <source>It is owned by people or companies.</source>
        <translation>يملكها أشخاص أو شركات.</translation>
    </message>
    <message>
        <source>cooperative</source>
        <extracomment>Kind of outlet: owned by the media that it serves.</extracomment>
        <translation>تعاونية</translation>
    </message>
    <message>
        <source>It is owned by the media that it serves.</source>
        <translation>تملكها وسائل الإعلام التي تخدمها.</translation>
    </message>
    <message>
        <source>non-profit</source>
        <extracomment>Kind of outlet: earns nothing for owners.</extracomment>
        <translation>غير ربحية</translation>
    </message>
    <message>
        <source>It earns nothing for owners.</source>
        <translation>لا تدرّ شيئًا على مُلّاك.</translation>
    </message>
</context>
<context>
    <name>OutletMedium</name>
    <message>
        <source>news agency</source>
        <translation>وكالة أنباء</translation>
    </message>
    <message>
        <source>newspaper</source>
        <translation>صحيفة</translation>
    </message>
    <message>
        <source>student newspaper</source>
        <extracomment>A newspaper that students of a college write.</extracomment>
        <translation>صحيفة طلابية</translation>
    </message>
    <message>
        <source>magazine</source>
        <translation>مجلة</translation>
    </message>
    <message>
        <source>broadcaster</source>
        <translation>إذاعة أو تلفزيون</translation>
    </message>
    <message>
        <source>website</source>
        <translation>موقع</translation>
    </message>
</context>
<context>
    <name>PdfExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>العلامات في هذا المقال</translation>
    </message>
    <message>
        <source>page %1 of %2</source>
        <extracomment>Foot of a page: the number of the page and how many there are.</extracomment>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Reader</source>
        <extracomment>Who wrote an annotation in an exported PDF: the person at the screen.</extracomment>
        <translation>القارئ</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in quotation marks: %1.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Notes</source>
        <extracomment>Title of a section at the end of an exported article: the memos of its annotations.</extracomment>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Words in quotations</source>
        <translation>الكلمات في الاقتباسات</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>منهم بالاسم</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>أقوال منقولة</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <extracomment>Title of a table: how many marks there are among a thousand words, by category.</extracomment>
        <translation>العلامات لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>كل الفئات</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is how verbs treat what they report, such as &quot;left open&quot;, %2 lists the verbs.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Profile</source>
        <extracomment>Title of a section at the end of an exported article: its figures.</extracomment>
        <translation>الملف</translation>
    </message>
    <message>
        <source>Sources</source>
        <extracomment>Title of a section at the end of an exported article: who is quoted in it.</extracomment>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Who is quoted, with which verbs, and in how many statements.</source>
        <translation>من يُستشهد به، وبأي أفعال، وفي كم قول.</translation>
    </message>
    <message>
        <source>Not named in the text</source>
        <translation>غير مسمّى في النص</translation>
    </message>
    <message>
        <source>%1, page %2</source>
        <extracomment>An entry of a PDF&apos;s outline: words that are marked, and on which page.</extracomment>
        <translation>%1، صفحة %2</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>A category of marks and how many there are.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Marks</source>
        <extracomment>An entry of a PDF&apos;s outline; below it stand the categories with their marks.</extracomment>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>retrieved %1</source>
        <translation>استُرجع %1</translation>
    </message>
    <message>
        <source>text %1</source>
        <extracomment>Foot of a page: %1 is the SHA-256 of an article&apos;s text, shortened.</extracomment>
        <translation>النص %1</translation>
    </message>
    <message>
        <source>rules %1</source>
        <extracomment>Foot of a page: %1 is the hash of all that marks were found with, shortened.</extracomment>
        <translation>القواعد %1</translation>
    </message>
</context>
<context>
    <name>QGuiApplication</name>
    <message>
        <source>QT_LAYOUT_DIRECTION</source>
        <extracomment>&quot;RTL&quot; where the language is written from right to left, else &quot;LTR&quot;: Qt asks for it.</extracomment>
        <translation>RTL</translation>
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
        <translation>يمكنك متابعة القراءة بمكتبة فارغة تُهمل عند الخروج.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Set it aside</source>
        <translation>وضعها جانبًا</translation>
    </message>
    <message>
        <source>Go on without it</source>
        <translation>المتابعة دونها</translation>
    </message>
    <message>
        <source>Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>The old library is now %1.</source>
        <translation>المكتبة القديمة اسمها الآن %1.</translation>
    </message>
    <message>
        <source>The library is not in use: what you note now is gone when you quit. Export what you want to keep.</source>
        <translation>المكتبة غير مستخدمة: ما تدوّنه الآن يضيع عند الخروج. صدّر ما تريد الاحتفاظ به.</translation>
    </message>
    <message>
        <source>The library can only be read: what you note now is not kept. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>المكتبة للقراءة فقط: ما تدوّنه الآن لا يُحفظ. %1</translation>
    </message>
    <message>
        <source>Your table of outlets is left out. %1</source>
        <extracomment>%1 is a sentence that says what is wrong with the file, and what to do about it.</extracomment>
        <translation>تُرك جدول الوسائل الخاص بك. %1</translation>
    </message>
    <message>
        <source>The daily backup of the library could not be made. %1</source>
        <extracomment>%1 is a sentence that says why, and what to do about it.</extracomment>
        <translation>تعذّر إنشاء النسخة الاحتياطية اليومية للمكتبة. %1</translation>
    </message>
    <message>
        <source>The library was restored. The one of before is now %1.</source>
        <translation>استُعيدت المكتبة. السابقة الآن هي %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Actions</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>فتح…</translation>
    </message>
    <message>
        <source>Open a&amp;ddress…</source>
        <translation>فتح عنوان…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>لصق مقال</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح المثال</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>صفحة البداية</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>إغلاق المقال</translation>
    </message>
    <message>
        <source>Look for &amp;changes on its page</source>
        <translation>البحث عن تغييرات في صفحته</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>تصدير إلى PDF…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>تصدير إلى HTML…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>خروج</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>السابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>التالي</translation>
    </message>
    <message>
        <source>&amp;Headings…</source>
        <translation>العناوين الفرعية…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>Undo hi&amp;story…</source>
        <translation>سجل التراجع…</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>إظهار العلامات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>&amp;Text and page…</source>
        <translation>النص والصفحة…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Marks and &amp;notes</source>
        <translation>العلامات والملاحظات</translation>
    </message>
    <message>
        <source>Library on the &amp;right</source>
        <translation>المكتبة في الجانب الآخر</translation>
    </message>
    <message>
        <source>Marks and notes on the l&amp;eft</source>
        <translation>العلامات والملاحظات في الجانب الآخر</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>النص فقط</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>تعتيم الفقرات الأخرى</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء الشاشة</translation>
    </message>
    <message>
        <source>Nothing &amp;moves or blinks</source>
        <translation>لا شيء يتحرك أو يومض</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>البحث عن أمر…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>التفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Rule packs…</source>
        <translation>حزم القواعد…</translation>
    </message>
    <message>
        <source>How to &amp;read the marks</source>
        <translation>كيف تقرأ العلامات</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Slantlight</source>
        <translation>حول Slantlight</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>ألوان الصفحة</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>مثل النافذة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>ورق</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>بني داكن</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>رمادي</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>أسود</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين عالٍ</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>window</comment>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>window</comment>
        <translation>فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>window</comment>
        <translation>داكن</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>على الصفحة</translation>
    </message>
    <message>
        <source>Co&amp;mpare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Compare two samp&amp;les</source>
        <translation>مقارنة مثالين</translation>
    </message>
    <message>
        <source>&amp;Back to the comparison</source>
        <translation>العودة إلى المقارنة</translation>
    </message>
    <message>
        <source>Rule &amp;workshop</source>
        <translation>ورشة القواعد</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>&amp;Practise on this article</source>
        <translation>التدرب على هذا المقال</translation>
    </message>
    <message>
        <source>Try a sample e&amp;xercise</source>
        <translation>تجربة تمرين مثال</translation>
    </message>
    <message>
        <source>&amp;Make an exercise…</source>
        <translation>إنشاء تمرين…</translation>
    </message>
    <message>
        <source>&amp;Compare the answers of a class…</source>
        <translation>مقارنة إجابات الصف…</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>كشف المفتاح</translation>
    </message>
    <message>
        <source>Save my &amp;answers…</source>
        <translation>حفظ إجاباتي…</translation>
    </message>
    <message>
        <source>Score against a &amp;key…</source>
        <translation>التقييم بمفتاح…</translation>
    </message>
    <message>
        <source>Count my &amp;earlier annotations</source>
        <translation>احتساب حواشيّ السابقة</translation>
    </message>
    <message>
        <source>Print the &amp;worksheet…</source>
        <translation>طباعة ورقة العمل…</translation>
    </message>
    <message>
        <source>Print the res&amp;ult…</source>
        <translation>طباعة النتيجة…</translation>
    </message>
    <message>
        <source>Start &amp;over</source>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>&amp;Leave the exercise</source>
        <translation>مغادرة التمرين</translation>
    </message>
    <message>
        <source>A&amp;greement of coders…</source>
        <translation>اتفاق المرمّزين…</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>New &amp;collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>&amp;Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>&amp;All annotations</source>
        <translation>كل الحواشي</translation>
    </message>
    <message>
        <source>&amp;Figures of the library</source>
        <translation>أرقام المكتبة</translation>
    </message>
    <message>
        <source>&amp;Merge a library or project…</source>
        <translation>&amp;دمج مكتبة أو مشروع…</translation>
    </message>
    <message>
        <source>&amp;Backups…</source>
        <translation>&amp;النسخ الاحتياطية…</translation>
    </message>
    <message>
        <source>Export &amp;everything…</source>
        <translation>&amp;تصدير كل شيء…</translation>
    </message>
    <message>
        <source>Code&amp;book…</source>
        <translation>كتاب الرموز…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rules…</source>
        <translation>ما قلته عن القواعد…</translation>
    </message>
    <message>
        <source>Hand on a &amp;project…</source>
        <translation>&amp;تسليم مشروع…</translation>
    </message>
    <message>
        <source>&amp;Hide what other coders said</source>
        <translation>&amp;إخفاء ما قاله المرمّزون الآخرون</translation>
    </message>
    <message>
        <source>Export &amp;annotations…</source>
        <translation>تصدير التعليقات…</translation>
    </message>
    <message>
        <source>&amp;Import annotations or codes…</source>
        <translation>استيراد تعليقات أو رموز…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementDialog</name>
    <message>
        <source>Agreement of coders</source>
        <translation>اتفاق المرمّزين</translation>
    </message>
    <message>
        <source>&amp;Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>&amp;Differences</source>
        <extracomment>A tab; %n is how many differences are not settled.</extracomment>
        <translation>الاختلافات</translation>
    </message>
    <message>
        <source>How far the comparison is</source>
        <translation>مدى تقدم المقارنة</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>&amp;Copy the figures</source>
        <translation>نسخ الأرقام</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>نصًا بعلامات جدولة، لجدول بيانات</translation>
    </message>
    <message>
        <source>&amp;Save as a table…</source>
        <translation>حفظ كجدول…</translation>
    </message>
    <message>
        <source>All figures, by code and by article, as CSV</source>
        <translation>كل الأرقام، حسب الرمز وحسب المقال، بصيغة CSV</translation>
    </message>
    <message>
        <source>Stopped. What is shown is what was compared before.</source>
        <translation>أوقفت. المعروض هو ما قورن من قبل.</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Differences (%n)</source>
        <translation>
            <numerusform>الاختلافات (%n)</numerusform>
            <numerusform>الاختلافات (%n)</numerusform>
            <numerusform>الاختلافات (%n)</numerusform>
            <numerusform>الاختلافات (%n)</numerusform>
            <numerusform>الاختلافات (%n)</numerusform>
            <numerusform>الاختلافات (%n)</numerusform>
        </translation>
    </message>
    <message>
        <source>me</source>
        <extracomment>The owner of the library in a list of coders.</extracomment>
        <translation>أنا</translation>
    </message>
    <message>
        <source>the rules</source>
        <extracomment>The rules of the program, in a list of coders.</extracomment>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Tick two coders or more. The rules can be one of them.</source>
        <translation>اختر مرمّزين اثنين أو أكثر. يمكن أن تكون القواعد أحدهم.</translation>
    </message>
    <message>
        <source>These coders have no article in common. Each has to annotate the same one; or blank articles are counted.</source>
        <translation>لا مقال مشتركًا بين هؤلاء المرمّزين. على كل منهم أن يحشّي المقال نفسه، أو تُحسب المقالات الخالية.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) compared.</source>
        <translation>
            <numerusform>لم يقارن أي مقال.</numerusform>
            <numerusform>قورن مقال واحد.</numerusform>
            <numerusform>قورن مقالان.</numerusform>
            <numerusform>قورنت %n مقالات.</numerusform>
            <numerusform>قورن %n مقالًا.</numerusform>
            <numerusform>قورن %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) left out, which fewer than two of them have coded.</source>
        <translation>
            <numerusform>لم يُترك أي مقال.</numerusform>
            <numerusform>تُرك مقال واحد رمّزه أقل من اثنين منهم.</numerusform>
            <numerusform>تُرك مقالان رمّزهما أقل من اثنين منهم.</numerusform>
            <numerusform>تُركت %n مقالات رمّزها أقل من اثنين منهم.</numerusform>
            <numerusform>تُرك %n مقالًا رمّزها أقل من اثنين منهم.</numerusform>
            <numerusform>تُرك %n مقال رمّزها أقل من اثنين منهم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) left out, whose place is lost or in doubt.</source>
        <translation>
            <numerusform>لم تُترك أي حاشية.</numerusform>
            <numerusform>تُركت حاشية واحدة موضعها مفقود أو مشكوك فيه.</numerusform>
            <numerusform>تُركت حاشيتان موضعهما مفقود أو مشكوك فيه.</numerusform>
            <numerusform>تُركت %n حواشٍ موضعها مفقود أو مشكوك فيه.</numerusform>
            <numerusform>تُركت %n حاشية موضعها مفقود أو مشكوك فيه.</numerusform>
            <numerusform>تُركت %n حاشية موضعها مفقود أو مشكوك فيه.</numerusform>
        </translation>
    </message>
    <message>
        <source>What other coders said is hidden, and they are not compared.</source>
        <translation>ما قاله المرمّزون الآخرون مخفي، ولا يقارنون.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AgreementWords</name>
    <message>
        <source>Agreement</source>
        <extracomment>How many of all units two coders judged alike; a column of a table.</extracomment>
        <translation>الاتفاق</translation>
    </message>
    <message>
        <source>Cohen’s κ</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>κ لكوهين</translation>
    </message>
    <message>
        <source>Krippendorff’s α</source>
        <extracomment>A figure of agreement, by its inventor&apos;s name.</extracomment>
        <translation>α لكريبندورف</translation>
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
        <translation>F₁ تام</translation>
    </message>
    <message>
        <source>F₁ half</source>
        <extracomment>F1 counted by whole annotations that share at least half of their words.</extracomment>
        <translation>F₁ نصف</translation>
    </message>
    <message>
        <source>Brennan-Prediger κ</source>
        <extracomment>A figure of agreement, by its inventors&apos; names.</extracomment>
        <translation>κ لبرينان وبريديجر</translation>
    </message>
    <message>
        <source>Share of all units that were judged alike, also of those that nobody marked. Where little is marked it is high by chance.</source>
        <translation>نسبة كل الوحدات التي حُكم عليها بالمثل، ومنها ما لم يعلّمه أحد. حيث يقل التعليم ترتفع مصادفةً.</translation>
    </message>
    <message>
        <source>Agreement above chance, for two coders, over all units; chance is what each coder’s own frequencies give (Cohen 1960).</source>
        <translation>الاتفاق فوق المصادفة، لمرمّزين اثنين، على كل الوحدات؛ والمصادفة ما تعطيه تكرارات كل مرمّز (كوهين 1960).</translation>
    </message>
    <message>
        <source>Agreement above chance, for any number of coders, over all units; nominal (Krippendorff 2004).</source>
        <translation>الاتفاق فوق المصادفة، لأي عدد من المرمّزين، على كل الوحدات؛ اسمي (كريبندورف 2004).</translation>
    </message>
    <message>
        <source>Krippendorff’s alpha for unitizing: how far apart the ends of passages lie, and how long those are that meet nothing (Krippendorff 1995, 2004).</source>
        <translation>ألفا كريبندورف للتقطيع: مدى تباعد أطراف المقاطع، وطول ما لا يقابله شيء (كريبندورف 1995، 2004).</translation>
    </message>
    <message>
        <source>Of the units that coders marked, the share that they marked alike; what nobody marked does not count (Hripcsak and Rothschild 2005).</source>
        <translation>من الوحدات التي علّمها المرمّزون، نسبة ما علّموه بالمثل؛ وما لم يعلّمه أحد لا يُحسب (هريبتشاك وروتشيلد 2005).</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has the very same words with the other.</source>
        <translation>من حواشي كل منهما، نسبة ما له الكلمات نفسها تمامًا عند الآخر.</translation>
    </message>
    <message>
        <source>Of the annotations of each, the share that has at least half of all their words in common with one of the other.</source>
        <translation>من حواشي كل منهما، نسبة ما يشترك في نصف كل الكلمات على الأقل مع حاشية للآخر.</translation>
    </message>
    <message>
        <source>Agreement above chance, where chance gives each value equally often (Brennan and Prediger 1981).</source>
        <translation>الاتفاق فوق المصادفة، حيث تعطي المصادفة كل قيمة بالتكرار نفسه (برينان وبريديجر 1981).</translation>
    </message>
    <message>
        <source>Undefined: no two of these coders have coded the same article.</source>
        <translation>غير معرّف: لم يرمّز اثنان من هؤلاء المرمّزين المقال نفسه.</translation>
    </message>
    <message>
        <source>Undefined: nobody marked anything.</source>
        <translation>غير معرّف: لم يعلّم أحد شيئًا.</translation>
    </message>
    <message>
        <source>Undefined: everybody judged every unit alike, so chance would have given the same.</source>
        <translation>غير معرّف: حكم الجميع على كل وحدة بالمثل، فكانت المصادفة ستعطي الشيء نفسه.</translation>
    </message>
    <message>
        <source>Undefined: it exists for two coders only.</source>
        <translation>غير معرّف: لا يوجد إلا لمرمّزين اثنين.</translation>
    </message>
    <message>
        <source>Undefined: no article was coded by all of these coders.</source>
        <translation>غير معرّف: لم يرمّز كل هؤلاء المرمّزين أي مقال.</translation>
    </message>
    <message>
        <source>Characters</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>الحروف</translation>
    </message>
    <message>
        <source>Words and signs</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>الكلمات والعلامات</translation>
    </message>
    <message>
        <source>Sentences</source>
        <extracomment>What is counted where coders are compared.</extracomment>
        <translation>الجمل</translation>
    </message>
    <message>
        <source>Every character counts, spaces too.</source>
        <translation>كل حرف محسوب، والمسافات كذلك.</translation>
    </message>
    <message>
        <source>Every word, number and sign counts; it is marked where any part of it is.</source>
        <translation>كل كلمة ورقم وعلامة محسوبة؛ وتُعدّ معلَّمة إن عُلّم أي جزء منها.</translation>
    </message>
    <message>
        <source>Every sentence counts; it is marked where any part of it is.</source>
        <translation>كل جملة محسوبة؛ وتُعدّ معلَّمة إن عُلّم أي جزء منها.</translation>
    </message>
    <message>
        <source>only %1</source>
        <extracomment>One of two coders alone has marked a place; %1 is their name.</extracomment>
        <translation>%1 فقط</translation>
    </message>
    <message>
        <source>another code</source>
        <extracomment>Two coders gave the same words another code.</extracomment>
        <translation>رمز آخر</translation>
    </message>
    <message>
        <source>other ends</source>
        <extracomment>Two coders gave the same code, yet their passages begin or end elsewhere.</extracomment>
        <translation>أطراف أخرى</translation>
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
        <translation>نُقلت</translation>
    </message>
    <message>
        <source>place in doubt</source>
        <extracomment>It is not sure that the place of an annotation is the right one.</extracomment>
        <translation>موضع مشكوك فيه</translation>
    </message>
    <message>
        <source>place lost</source>
        <extracomment>The place of an annotation is gone from the text.</extracomment>
        <translation>موضع مفقود</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationCard</name>
    <message>
        <source>Edit &amp;memo</source>
        <translation>تحرير المذكرة</translation>
    </message>
    <message>
        <source>Write what you think of this place (M)</source>
        <translation>اكتب رأيك في هذا الموضع (M)</translation>
    </message>
    <message>
        <source>your annotation</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>حاشيتك</translation>
    </message>
    <message>
        <source>The text has changed here, so this place is a guess.</source>
        <translation>تغيّر النص هنا، فهذا الموضع تخمين.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>إزالة هذه الحاشية (Delete)</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>كتابة مذكرة</translation>
    </message>
    <message>
        <source>by %1</source>
        <translation>بقلم %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationModel</name>
    <message>
        <source>Memo: %1</source>
        <translation>مذكرة: %1</translation>
    </message>
    <message>
        <source>by %1</source>
        <extracomment>%1 is the name of somebody who annotates.</extracomment>
        <translation>بقلم %1</translation>
    </message>
    <message>
        <source>Made %1, changed %2</source>
        <extracomment>%1 and %2 are dates with times.</extracomment>
        <translation>أُنشئ: %1، عُدّل: %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationWords</name>
    <message>
        <source>Target: %1</source>
        <extracomment>The target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>المستهدَف: %1</translation>
    </message>
    <message>
        <source>somebody else</source>
        <extracomment>Of somebody who annotates, whose name is not known.</extracomment>
        <translation>شخص آخر</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsModel</name>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدَف</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>المرمِّز</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Created</source>
        <translation>الإنشاء</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>التعديل</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsPanel</name>
    <message>
        <source>No note holds these words.</source>
        <translation>لا ملاحظة تحوي هذه الكلمات.</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>الحواشي</translation>
    </message>
    <message>
        <source>Delete annotation</source>
        <translation>حذف الحاشية</translation>
    </message>
    <message>
        <source>No notes yet</source>
        <translation>لا ملاحظات بعد</translation>
    </message>
    <message>
        <source>Select some words in the article, then press N to code them and write a memo. H highlights them, and 1 to 9 give them a code at once.</source>
        <translation>حدّد كلمات في المقال ثم اضغط N لإعطائها رمزًا وكتابة مذكرة. يظلّلها H، وتعطيها المفاتيح من 1 إلى 9 رمزًا على الفور.</translation>
    </message>
    <message>
        <source>Filter notes</source>
        <translation>تصفية الملاحظات</translation>
    </message>
    <message>
        <source>By code, words of the article, or memo</source>
        <translation>بالرمز أو كلمات المقال أو المذكرة</translation>
    </message>
    <message numerus="yes">
        <source>Change &amp;code of %n annotations…</source>
        <translation>
            <numerusform>تغيير رمز %n تعليق…</numerusform>
            <numerusform>تغيير رمز تعليق واحد…</numerusform>
            <numerusform>تغيير رمز تعليقين…</numerusform>
            <numerusform>تغيير رمز %n تعليقات…</numerusform>
            <numerusform>تغيير رمز %n تعليقًا…</numerusform>
            <numerusform>تغيير رمز %n تعليق…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>&amp;Tag %n annotations…</source>
        <translation>
            <numerusform>وسم %n تعليق…</numerusform>
            <numerusform>وسم تعليق واحد…</numerusform>
            <numerusform>وسم تعليقين…</numerusform>
            <numerusform>وسم %n تعليقات…</numerusform>
            <numerusform>وسم %n تعليقًا…</numerusform>
            <numerusform>وسم %n تعليق…</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Merge into one</source>
        <translation>دمجها في تعليق واحد</translation>
    </message>
    <message numerus="yes">
        <source>&amp;Delete %n annotations</source>
        <translation>
            <numerusform>حذف %n تعليق</numerusform>
            <numerusform>حذف تعليق واحد</numerusform>
            <numerusform>حذف تعليقين</numerusform>
            <numerusform>حذف %n تعليقات</numerusform>
            <numerusform>حذف %n تعليقًا</numerusform>
            <numerusform>حذف %n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>وسم التعليقات</translation>
    </message>
    <message numerus="yes">
        <source>Tag for %n annotations:</source>
        <translation>
            <numerusform>وسم لـ %n تعليق:</numerusform>
            <numerusform>وسم لتعليق واحد:</numerusform>
            <numerusform>وسم لتعليقين:</numerusform>
            <numerusform>وسم لـ %n تعليقات:</numerusform>
            <numerusform>وسم لـ %n تعليقًا:</numerusform>
            <numerusform>وسم لـ %n تعليق:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotations removed.</source>
        <translation>
            <numerusform>أُزيل %n تعليق.</numerusform>
            <numerusform>أُزيل تعليق واحد.</numerusform>
            <numerusform>أُزيل تعليقان.</numerusform>
            <numerusform>أُزيلت %n تعليقات.</numerusform>
            <numerusform>أُزيل %n تعليقًا.</numerusform>
            <numerusform>أُزيل %n تعليق.</numerusform>
        </translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>نُسخ %n تعليق بصيغة Markdown.</numerusform>
            <numerusform>نُسخ تعليق واحد بصيغة Markdown.</numerusform>
            <numerusform>نُسخ تعليقان بصيغة Markdown.</numerusform>
            <numerusform>نُسخت %n تعليقات بصيغة Markdown.</numerusform>
            <numerusform>نُسخ %n تعليقًا بصيغة Markdown.</numerusform>
            <numerusform>نُسخ %n تعليق بصيغة Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationsWindow</name>
    <message>
        <source>Open the article there</source>
        <translation>فتح المقال عند الموضع</translation>
    </message>
    <message>
        <source>Change code…</source>
        <translation>تغيير الرمز…</translation>
    </message>
    <message>
        <source>Add tags…</source>
        <translation>إضافة وسوم…</translation>
    </message>
    <message>
        <source>Copy as Markdown</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy as CSV</source>
        <translation>نسخ بصيغة CSV</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>All annotations — Slantlight</source>
        <translation>كل الحواشي — Slantlight</translation>
    </message>
    <message>
        <source>Search all annotations</source>
        <translation>البحث في كل الحواشي</translation>
    </message>
    <message>
        <source>Lost places</source>
        <translation>مواضع مفقودة</translation>
    </message>
    <message>
        <source>Only annotations whose words do not stand in their article any more</source>
        <translation>الحواشي التي لم تعد كلماتها في مقالها فقط</translation>
    </message>
    <message>
        <source>All annotations</source>
        <translation>كل الحواشي</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>لا حواشي</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>%Ln حواشٍ</numerusform>
            <numerusform>%Ln حاشية</numerusform>
            <numerusform>%Ln حاشية</numerusform>
        </translation>
    </message>
    <message>
        <source>There are no annotations yet. Select words in an article and give them a code: they are listed here, across all articles.</source>
        <translation>لا حواشي بعد. حدّد كلمات في مقال وأعطها رمزًا: ستُدرج هنا من كل المقالات.</translation>
    </message>
    <message>
        <source>No annotation has this.</source>
        <translation>لا حاشية تطابق ذلك.</translation>
    </message>
    <message>
        <source>Add tags</source>
        <translation>إضافة وسوم</translation>
    </message>
    <message>
        <source>Tags, parted by commas:</source>
        <translation>وسوم تفصل بينها فواصل:</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleActions</name>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Compare with the open article</source>
        <translation>مقارنة مع المقال المفتوح</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Put into a collection…</source>
        <translation>وضع في مجموعة…</translation>
    </message>
    <message>
        <source>Take out of this collection</source>
        <translation>إخراج من هذه المجموعة</translation>
    </message>
    <message>
        <source>Tags…</source>
        <translation>الوسوم…</translation>
    </message>
    <message>
        <source>Note…</source>
        <translation>ملاحظة…</translation>
    </message>
    <message>
        <source>Open its page in the browser</source>
        <translation>فتح صفحته في المتصفح</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Take out of the trash</source>
        <translation>إخراج من السلة</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>إزالة من المكتبة</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Which collection?</source>
        <translation>أي مجموعة؟</translation>
    </message>
    <message>
        <source>New collection…</source>
        <translation>مجموعة جديدة…</translation>
    </message>
    <message>
        <source>Make a collection, to put articles in</source>
        <translation>إنشاء مجموعة لوضع المقالات فيها</translation>
    </message>
    <message>
        <source>Compare these two</source>
        <translation>مقارنة هذين</translation>
    </message>
    <message>
        <source>Compare with…</source>
        <translation>مقارنة مع…</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleChooser</name>
    <message>
        <source>Choose articles</source>
        <translation>اختيار مقالات</translation>
    </message>
    <message numerus="yes">
        <source>There are %n articles in this source. Which ones?</source>
        <translation>
            <numerusform>لا مقالات في هذا المصدر. أيها تريد؟</numerusform>
            <numerusform>في هذا المصدر مقال واحد. أيها تريد؟</numerusform>
            <numerusform>في هذا المصدر مقالان. أيهما تريد؟</numerusform>
            <numerusform>في هذا المصدر %n مقالات. أيها تريد؟</numerusform>
            <numerusform>في هذا المصدر %n مقالًا. أيها تريد؟</numerusform>
            <numerusform>في هذا المصدر %n مقال. أيها تريد؟</numerusform>
        </translation>
    </message>
    <message>
        <source>Articles of this source</source>
        <translation>مقالات هذا المصدر</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message numerus="yes">
        <source>%n articles are added to the library, and the first of them is opened.</source>
        <translation>
            <numerusform>لا يُضاف مقال إلى المكتبة.</numerusform>
            <numerusform>يُضاف مقال واحد إلى المكتبة ويُفتح.</numerusform>
            <numerusform>يُضاف مقالان إلى المكتبة ويُفتح أولهما.</numerusform>
            <numerusform>تُضاف %n مقالات إلى المكتبة ويُفتح أولها.</numerusform>
            <numerusform>يُضاف %n مقالًا إلى المكتبة ويُفتح أولها.</numerusform>
            <numerusform>يُضاف %n مقال إلى المكتبة ويُفتح أولها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select several with Ctrl or Shift to add them all.</source>
        <translation>حدّد عدة مقالات مع Ctrl أو Shift لإضافتها كلها.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleFind</name>
    <message>
        <source>Not found</source>
        <translation>غير موجود</translation>
    </message>
    <message numerus="yes">
        <source>%Ln match(es)</source>
        <translation>
            <numerusform>لا نتائج</numerusform>
            <numerusform>نتيجة واحدة</numerusform>
            <numerusform>نتيجتان</numerusform>
            <numerusform>%Ln نتائج</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
            <numerusform>%Ln نتيجة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>That was the last match; here is the first one.</source>
        <translation>كانت تلك آخر نتيجة؛ وهذه الأولى.</translation>
    </message>
    <message>
        <source>That was the first match; here is the last one.</source>
        <translation>كانت تلك أول نتيجة؛ وهذه الأخيرة.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticlePage</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleVersions</name>
    <message>
        <source>This article is in your library already; you opened it today.</source>
        <translation>هذا المقال في مكتبتك من قبل؛ فتحته اليوم.</translation>
    </message>
    <message>
        <source>This article is in your library already; you opened it on %1.</source>
        <translation>هذا المقال في مكتبتك من قبل؛ فتحته في %1.</translation>
    </message>
    <message>
        <source>This page is in your library as it was when you opened it on %1.</source>
        <extracomment>%1 is a date.</extracomment>
        <translation>هذه الصفحة في مكتبتك كما كانت حين فتحتها في %1.</translation>
    </message>
    <message>
        <source>Look for changes</source>
        <translation>البحث عن تغييرات</translation>
    </message>
    <message>
        <source>Nothing has changed since: the text is the same, word for word.</source>
        <translation>لم يتغير شيء منذ ذلك الحين: النص هو نفسه كلمة بكلمة.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ArticleView</name>
    <message>
        <source>Marks are shown.</source>
        <translation>العلامات ظاهرة.</translation>
    </message>
    <message>
        <source>Marks are hidden.</source>
        <translation>العلامات مخفية.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>حدّد كلمات أولًا ثم اختر رمزًا.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AtAGlance</name>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message>
        <source>the outlet</source>
        <comment>whose own words</comment>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>%1, none in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1، لا شيء منها في كلمات %2 نفسها.</translation>
    </message>
    <message>
        <source>%1, all in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %2 an outlet.</extracomment>
        <translation>%1، كلها في كلمات %2 نفسها.</translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln in %2&apos;s own words.</source>
        <extracomment>%1 is &quot;14 marks&quot;, %n some of them, %2 an outlet.</extracomment>
        <translation>
            <numerusform>%1، لا شيء منها في كلمات %2 نفسها.</numerusform>
            <numerusform>%1، واحدة منها في كلمات %2 نفسها.</numerusform>
            <numerusform>%1، اثنتان منها في كلمات %2 نفسها.</numerusform>
            <numerusform>%1، %Ln منها في كلمات %2 نفسها.</numerusform>
            <numerusform>%1، %Ln منها في كلمات %2 نفسها.</numerusform>
            <numerusform>%1، %Ln منها في كلمات %2 نفسها.</numerusform>
        </translation>
    </message>
    <message>
        <source>The text does not tell who publishes it.</source>
        <translation>لا يقول النص من ينشره.</translation>
    </message>
    <message>
        <source>No marks are shown.</source>
        <translation>لا علامات ظاهرة.</translation>
    </message>
    <message>
        <source>One mark: %1. %2.</source>
        <extracomment>%1 are the marked words, %2 in whose words they stand: &quot;RT&apos;s words&quot;.</extracomment>
        <translation>علامة واحدة: %1. %2.</translation>
    </message>
    <message>
        <source>Strongest: %1.</source>
        <extracomment>%1 are the words of marks, parted by commas.</extracomment>
        <translation>الأقوى: %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BackupsDialog</name>
    <message>
        <source>Backups of the library</source>
        <translation>النسخ الاحتياطية للمكتبة</translation>
    </message>
    <message numerus="yes">
        <source>Once a day the library is copied by itself; the last %n daily copies are kept. Those that you make stay until you delete them.</source>
        <translation>
            <numerusform>تُنسخ المكتبة تلقائيًا مرة في اليوم. أما ما تنسخه أنت فيبقى حتى تحذفه.</numerusform>
            <numerusform>تُنسخ المكتبة تلقائيًا مرة في اليوم وتُحفظ آخر نسخة يومية. أما ما تنسخه أنت فيبقى حتى تحذفه.</numerusform>
            <numerusform>تُنسخ المكتبة تلقائيًا مرة في اليوم وتُحفظ آخر نسختين يوميتين. أما ما تنسخه أنت فيبقى حتى تحذفه.</numerusform>
            <numerusform>تُنسخ المكتبة تلقائيًا مرة في اليوم وتُحفظ آخر %n نسخ يومية. أما ما تنسخه أنت فيبقى حتى تحذفه.</numerusform>
            <numerusform>تُنسخ المكتبة تلقائيًا مرة في اليوم وتُحفظ آخر %n نسخة يومية. أما ما تنسخه أنت فيبقى حتى تحذفه.</numerusform>
            <numerusform>تُنسخ المكتبة تلقائيًا مرة في اليوم وتُحفظ آخر %n نسخة يومية. أما ما تنسخه أنت فيبقى حتى تحذفه.</numerusform>
        </translation>
    </message>
    <message>
        <source>Backups, the newest first</source>
        <translation>النسخ الاحتياطية، الأحدث أولًا</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>أُنشئت</translation>
    </message>
    <message>
        <source>How</source>
        <translation>كيف</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>There is no backup yet.</source>
        <translation>لا توجد نسخة احتياطية بعد.</translation>
    </message>
    <message>
        <source>&amp;Back up now</source>
        <translation>&amp;نسخ الآن</translation>
    </message>
    <message>
        <source>&amp;Restore…</source>
        <translation>&amp;استعادة…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
    </message>
    <message>
        <source>by itself</source>
        <translation>تلقائيًا</translation>
    </message>
    <message>
        <source>by hand</source>
        <translation>باليد</translation>
    </message>
    <message>
        <source>Go back to the library as it was on %1?</source>
        <translation>أتعود إلى المكتبة كما كانت في %1؟</translation>
    </message>
    <message>
        <source>The library of today is set aside beside it; nothing is deleted. The window opens anew.</source>
        <translation>تُنحّى مكتبة اليوم جانبًا ولا يُحذف شيء. تُفتح النافذة من جديد.</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>استعادة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::BatchReport</name>
    <message>
        <source>No article was added to the library.</source>
        <translation>لم يُضف أي مقال إلى المكتبة.</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were added to the library.</source>
        <translation>
            <numerusform>لم يُضف أي مقال إلى المكتبة.</numerusform>
            <numerusform>أضيف مقال واحد إلى المكتبة.</numerusform>
            <numerusform>أضيف مقالان إلى المكتبة.</numerusform>
            <numerusform>أضيفت %n مقالات إلى المكتبة.</numerusform>
            <numerusform>أضيف %n مقالًا إلى المكتبة.</numerusform>
            <numerusform>أضيف %n مقال إلى المكتبة.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n were there already.</source>
        <translation>
            <numerusform>لم يكن هناك أي منها.</numerusform>
            <numerusform>كان واحد منها هناك.</numerusform>
            <numerusform>كان اثنان منها هناك.</numerusform>
            <numerusform>كان %n منها هناك.</numerusform>
            <numerusform>كان %n منها هناك.</numerusform>
            <numerusform>كان %n منها هناك.</numerusform>
        </translation>
    </message>
    <message>
        <source>You stopped before the end.</source>
        <translation>أوقفت العمل قبل النهاية.</translation>
    </message>
    <message>
        <source>Not everything could be opened</source>
        <translation>تعذّر فتح بعض الملفات</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) could not be opened:</source>
        <translation>
            <numerusform>لم يتعذّر فتح أي ملف:</numerusform>
            <numerusform>تعذّر فتح ملف واحد:</numerusform>
            <numerusform>تعذّر فتح ملفين:</numerusform>
            <numerusform>تعذّر فتح %n ملفات:</numerusform>
            <numerusform>تعذّر فتح %n ملفًا:</numerusform>
            <numerusform>تعذّر فتح %n ملف:</numerusform>
        </translation>
    </message>
    <message>
        <source>Files that could not be opened, and why</source>
        <translation>الملفات التي تعذّر فتحها، والسبب</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesText</name>
    <message numerus="yes">
        <source>%n paragraph(s) changed</source>
        <translation>
            <numerusform>لم تتغير أي فقرة</numerusform>
            <numerusform>تغيرت فقرة واحدة</numerusform>
            <numerusform>تغيرت فقرتان</numerusform>
            <numerusform>تغيرت %n فقرات</numerusform>
            <numerusform>تغيرت %n فقرة</numerusform>
            <numerusform>تغيرت %n فقرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>لا جديد</numerusform>
            <numerusform>واحدة جديدة</numerusform>
            <numerusform>اثنتان جديدتان</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
            <numerusform>%n جديدة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n gone</source>
        <translation>
            <numerusform>لم يختفِ شيء</numerusform>
            <numerusform>اختفت واحدة</numerusform>
            <numerusform>اختفت اثنتان</numerusform>
            <numerusform>اختفت %n</numerusform>
            <numerusform>اختفت %n</numerusform>
            <numerusform>اختفت %n</numerusform>
        </translation>
    </message>
    <message>
        <source>%1. Marks: %2 new, %3 gone.</source>
        <extracomment>%1 lists what happened to paragraphs, %2 and %3 are numbers.</extracomment>
        <translation>%1. العلامات: %2 جديدة، %3 اختفت.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoiceModel</name>
    <message>
        <source>Used lately</source>
        <translation>المستخدمة حديثًا</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (المفتاح %2)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChoicePopup</name>
    <message>
        <source>Nothing of that name</source>
        <translation>لا شيء بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClassDialog</name>
    <message>
        <source>Answers to “%1”</source>
        <extracomment>%1 is the title of an exercise.</extracomment>
        <translation>إجابات «%1»</translation>
    </message>
    <message>
        <source>Who found how much</source>
        <translation>من وجد كم</translation>
    </message>
    <message>
        <source>What was found by how many</source>
        <translation>ما وجده كم منهم</translation>
    </message>
    <message>
        <source>Student</source>
        <translation>الطالب</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>Place of the key</source>
        <translation>موضع المفتاح</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>وجده</translation>
    </message>
    <message>
        <source>Same category</source>
        <translation>الفئة نفسها</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>How many students (%1) of all (%2) found a place.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>&amp;Copy the tables</source>
        <translation>&amp;نسخ الجداول</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>نصًا بعلامات جدولة، لجدول بيانات</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الحقل</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeForm</name>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>المعنى</translation>
    </message>
    <message>
        <source>What a passage with this code has</source>
        <translation>ما يميز المقطع الذي يحمل هذا الرمز</translation>
    </message>
    <message>
        <source>Use when</source>
        <translation>يُستخدم عندما</translation>
    </message>
    <message>
        <source>What has to be there</source>
        <translation>ما يجب أن يتوفر</translation>
    </message>
    <message>
        <source>Not when</source>
        <translation>لا يُستخدم عندما</translation>
    </message>
    <message>
        <source>What looks like it, and is something else</source>
        <translation>ما يشبهه وهو شيء آخر</translation>
    </message>
    <message>
        <source>Examples</source>
        <translation>أمثلة</translation>
    </message>
    <message>
        <source>One passage on each line</source>
        <translation>مقطع في كل سطر</translation>
    </message>
    <message>
        <source>Counter-examples</source>
        <translation>أمثلة مضادة</translation>
    </message>
    <message>
        <source>Passages that look so; one on each line</source>
        <translation>مقاطع تبدو كذلك فقط؛ واحد في كل سطر</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>المصدر</translation>
    </message>
    <message>
        <source>Author, year, title</source>
        <translation>المؤلف، السنة، العنوان</translation>
    </message>
    <message>
        <source>Stands under</source>
        <translation>يندرج تحت</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>اللون</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>none</source>
        <translation>بلا</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>as usual</source>
        <extracomment>A colour, or a style of line: the one that a code has without anybody choosing.</extracomment>
        <translation>كالمعتاد</translation>
    </message>
    <message>
        <source>Other…</source>
        <translation>غير ذلك…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodePicker</name>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Type a part of a code, or its digit</source>
        <translation>اكتب جزءًا من رمز أو رقمه</translation>
    </message>
    <message>
        <source>For your hand</source>
        <translation>لك أنت</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeSettings</name>
    <message>
        <source>A digit gives its code to the selected words, to the mark or to the annotation at the caret. Codes of your own are kept in your library.</source>
        <translation>يعطي الرقم رمزه للكلمات المحددة أو للعلامة أو للحاشية عند المؤشر. تُحفظ رموزك الخاصة في مكتبتك.</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Name of the code</source>
        <translation>اسم الرمز</translation>
    </message>
    <message>
        <source>Digit of the code</source>
        <translation>رقم الرمز</translation>
    </message>
    <message>
        <source>none</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>الحواشي التي لها هذا الرمز تحتفظ به</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Digit</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message>
        <source>Open the codebook…</source>
        <translation>فتح كتاب الرموز…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodeTree</name>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>%1   (%2)</source>
        <extracomment>%1 is the name of a code, %2 its digit.</extracomment>
        <translation>%1   (%2)</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations have this code</source>
        <translation>
            <numerusform>%n تعليق يحمل هذا الرمز</numerusform>
            <numerusform>تعليق واحد يحمل هذا الرمز</numerusform>
            <numerusform>تعليقان يحملان هذا الرمز</numerusform>
            <numerusform>%n تعليقات تحمل هذا الرمز</numerusform>
            <numerusform>%n تعليقًا يحمل هذا الرمز</numerusform>
            <numerusform>%n تعليق يحمل هذا الرمز</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CodebookDialog</name>
    <message>
        <source>Media frames</source>
        <extracomment>A ready-made codebook: the fifteen frames of news, such as economic or morality.</extracomment>
        <translation>الأطر الإعلامية</translation>
    </message>
    <message>
        <source>Persuasion techniques</source>
        <extracomment>Ready-made codebooks.</extracomment>
        <translation>أساليب الإقناع</translation>
    </message>
    <message>
        <source>Portrayal of actors</source>
        <translation>تصوير الفاعلين</translation>
    </message>
    <message>
        <source>More</source>
        <translation>المزيد</translation>
    </message>
    <message>
        <source>Codebook</source>
        <translation>كتاب الرموز</translation>
    </message>
    <message>
        <source>&amp;New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>What you write is kept at once. Codes that come with the program keep their name and meaning; the rest of them is yours.</source>
        <translation>ما تكتبه يُحفظ فورًا. تحتفظ الرموز المرفقة بالبرنامج باسمها ومعناها، وما عدا ذلك لك.</translation>
    </message>
    <message>
        <source>New code &amp;under this one</source>
        <translation>رمز جديد تحت هذا الرمز</translation>
    </message>
    <message>
        <source>&amp;Merge into another code…</source>
        <translation>دمجه في رمز آخر…</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>Annotations that have this code keep it</source>
        <translation>تحتفظ به التعليقات التي تحمله</translation>
    </message>
    <message>
        <source>Add a ready-made &amp;book</source>
        <translation>إضافة كتاب جاهز</translation>
    </message>
    <message>
        <source>Add a book from a &amp;file…</source>
        <translation>إضافة كتاب من ملف…</translation>
    </message>
    <message>
        <source>&amp;Save the codebook as…</source>
        <translation>حفظ كتاب الرموز باسم…</translation>
    </message>
    <message>
        <source>New code</source>
        <translation>رمز جديد</translation>
    </message>
    <message>
        <source>The code “%1” was removed.</source>
        <translation>أُزيل الرمز «%1».</translation>
    </message>
    <message>
        <source>“%1” was merged into “%2”.</source>
        <translation>دُمج «%1» في «%2».</translation>
    </message>
    <message>
        <source>All codes of that book are here already.</source>
        <translation>كل رموز هذا الكتاب موجودة هنا.</translation>
    </message>
    <message numerus="yes">
        <source>%n codes were added.</source>
        <translation>
            <numerusform>أُضيف %n رمز.</numerusform>
            <numerusform>أُضيف رمز واحد.</numerusform>
            <numerusform>أُضيف رمزان.</numerusform>
            <numerusform>أُضيفت %n رموز.</numerusform>
            <numerusform>أُضيف %n رمزًا.</numerusform>
            <numerusform>أُضيف %n رمز.</numerusform>
        </translation>
    </message>
    <message>
        <source>Add a book from a file</source>
        <translation>إضافة كتاب من ملف</translation>
    </message>
    <message>
        <source>Codebooks (%1)</source>
        <translation>كتب الرموز (%1)</translation>
    </message>
    <message>
        <source>All files (%1)</source>
        <translation>كل الملفات (%1)</translation>
    </message>
    <message>
        <source>Save the codebook</source>
        <translation>حفظ كتاب الرموز</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CoderChoices</name>
    <message>
        <source>Coders to compare</source>
        <translation>المرمّزون المراد مقارنتهم</translation>
    </message>
    <message>
        <source>Count blank articles</source>
        <translation>احتساب المقالات الخالية</translation>
    </message>
    <message>
        <source>Codes that count</source>
        <translation>الرموز المحتسبة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Unit</source>
        <extracomment>What is counted where coders are compared: characters, words or sentences.</extracomment>
        <translation>الوحدة</translation>
    </message>
    <message>
        <source>An article in which a coder has no annotation counts as one in which they found nothing. Otherwise it counts as one that they have not coded, and is left out.</source>
        <translation>المقال الذي ليس فيه حاشية لمرمّز يُحسب مقالًا لم يجد فيه شيئًا. وإلا حُسب مقالًا لم يرمّزه وتُرك.</translation>
    </message>
    <message>
        <source>Coders</source>
        <translation>المرمّزون</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message numerus="yes">
        <source>%1 (%n article(s))</source>
        <translation>
            <numerusform>%1 (لا مقالات)</numerusform>
            <numerusform>%1 (مقال واحد)</numerusform>
            <numerusform>%1 (مقالان)</numerusform>
            <numerusform>%1 (%n مقالات)</numerusform>
            <numerusform>%1 (%n مقالًا)</numerusform>
            <numerusform>%1 (%n مقال)</numerusform>
        </translation>
    </message>
    <message>
        <source>The marks that the rules make, each with its category as code</source>
        <translation>العلامات التي تضعها القواعد، كل منها بفئتها رمزًا</translation>
    </message>
    <message>
        <source>All that two have coded</source>
        <translation>كل ما رمّزه اثنان</translation>
    </message>
    <message>
        <source>Open: %1</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>المفتوح: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CommandPalette</name>
    <message>
        <source>Command</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>What is to be done? Type a part of it</source>
        <translation>ماذا تريد أن تفعل؟ اكتب جزءًا منه</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparePages</name>
    <message>
        <source>Article A</source>
        <translation>المقال A</translation>
    </message>
    <message>
        <source>Earlier version</source>
        <translation>النسخة السابقة</translation>
    </message>
    <message>
        <source>Article B</source>
        <translation>المقال B</translation>
    </message>
    <message>
        <source>Later version</source>
        <translation>النسخة اللاحقة</translation>
    </message>
    <message>
        <source>Text of article A</source>
        <translation>نص المقال A</translation>
    </message>
    <message>
        <source>Text of the earlier version</source>
        <translation>نص النسخة السابقة</translation>
    </message>
    <message>
        <source>Text of article B</source>
        <translation>نص المقال B</translation>
    </message>
    <message>
        <source>Text of the later version</source>
        <translation>نص النسخة اللاحقة</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Go to where the other tells this</source>
        <translation>الذهاب إلى حيث يروي الآخر هذا</translation>
    </message>
    <message>
        <source>Read this article by itself</source>
        <translation>قراءة هذا المقال وحده</translation>
    </message>
    <message>
        <source>The same paragraph in both versions</source>
        <translation>الفقرة نفسها في النسختين</translation>
    </message>
    <message>
        <source>Both tell this (%1 %): %2</source>
        <extracomment>%1 is a number: how sure it is; %2 is what two paragraphs share.</extracomment>
        <translation>كلاهما يروي هذا (%1 %): %2</translation>
    </message>
    <message>
        <source>This paragraph is gone.</source>
        <translation>اختفت هذه الفقرة.</translation>
    </message>
    <message>
        <source>This paragraph is new.</source>
        <translation>هذه الفقرة جديدة.</translation>
    </message>
    <message>
        <source>Only A tells this.</source>
        <translation>لا يروي هذا إلا A.</translation>
    </message>
    <message>
        <source>Only B tells this.</source>
        <translation>لا يروي هذا إلا B.</translation>
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
        <translation>لا يروي المقال الآخر هذا، بقدر ما يرى البرنامج.</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Scroll together</source>
        <translation>التمرير معًا</translation>
    </message>
    <message>
        <source>Scroll both texts together, so that what tells the same meets</source>
        <translation>تمرير النصين معًا ليلتقي ما يروي الشيء نفسه</translation>
    </message>
    <message>
        <source>Previous difference</source>
        <translation>الفرق السابق</translation>
    </message>
    <message>
        <source>Next difference</source>
        <translation>الفرق التالي</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>As a page, side by side (&amp;HTML)…</source>
        <translation>كصفحة، جنبًا إلى جنب (HTML)…</translation>
    </message>
    <message>
        <source>As &amp;text…</source>
        <translation>كنص…</translation>
    </message>
    <message>
        <source>As data (&amp;JSON)…</source>
        <translation>كبيانات (JSON)…</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات التعريفية</translation>
    </message>
    <message>
        <source>What differs, and both profiles</source>
        <translation>الفروق والملفان التعريفيان</translation>
    </message>
    <message numerus="yes">
        <source>Two versions of one article: %Ln difference(s)</source>
        <translation>
            <numerusform>نسختان من مقال واحد: لا فروق</numerusform>
            <numerusform>نسختان من مقال واحد: فرق واحد</numerusform>
            <numerusform>نسختان من مقال واحد: فرقان</numerusform>
            <numerusform>نسختان من مقال واحد: %Ln فروق</numerusform>
            <numerusform>نسختان من مقال واحد: %Ln فرقًا</numerusform>
            <numerusform>نسختان من مقال واحد: %Ln فرق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Two articles side by side: %Ln difference(s)</source>
        <translation>
            <numerusform>مقالان جنبًا إلى جنب: لا فروق</numerusform>
            <numerusform>مقالان جنبًا إلى جنب: فرق واحد</numerusform>
            <numerusform>مقالان جنبًا إلى جنب: فرقان</numerusform>
            <numerusform>مقالان جنبًا إلى جنب: %Ln فروق</numerusform>
            <numerusform>مقالان جنبًا إلى جنب: %Ln فرقًا</numerusform>
            <numerusform>مقالان جنبًا إلى جنب: %Ln فرق</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing in these two articles could be paired.</source>
        <translation>لم يمكن إقران شيء في هذين المقالين.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompareWithDialog</name>
    <message>
        <source>Both name: %1</source>
        <translation>كلاهما يسمّي: %1</translation>
    </message>
    <message>
        <source>Compare with</source>
        <translation>مقارنة مع</translation>
    </message>
    <message>
        <source>Compare “%1” with</source>
        <extracomment>%1 is an article&apos;s headline.</extracomment>
        <translation>مقارنة «%1» مع</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Articles to compare with</source>
        <translation>مقالات للمقارنة</translation>
    </message>
    <message>
        <source>&amp;Compare</source>
        <translation>مقارنة</translation>
    </message>
    <message>
        <source>A &amp;file…</source>
        <translation>ملف…</translation>
    </message>
    <message>
        <source>An a&amp;ddress…</source>
        <translation>عنوان…</translation>
    </message>
    <message>
        <source>There is no other article in the library yet. Take a file or an address.</source>
        <translation>لا مقال آخر في المكتبة بعد. خذ ملفًا أو عنوانًا.</translation>
    </message>
    <message>
        <source>No other article holds all these words.</source>
        <translation>لا مقال آخر يحوي كل هذه الكلمات.</translation>
    </message>
    <message>
        <source>Articles that share names with this one come first.</source>
        <translation>المقالات التي تشترك مع هذا في أسماء تأتي أولًا.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparedHead</name>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>What a screen reader says of the head of one of two articles: which one, and its headline.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Read “%1” by itself</source>
        <extracomment>On the button that opens one of two compared articles; %1 is its headline.</extracomment>
        <translation>قراءة «%1» وحده</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonLines</name>
    <message>
        <source>Profiles</source>
        <translation>الملفات التعريفية</translation>
    </message>
    <message>
        <source>Both tell</source>
        <translation>يروي كلاهما</translation>
    </message>
    <message>
        <source>nothing that could be paired</source>
        <translation>لا شيء أمكن قرنه</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>لم توجد فروق.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ComparisonPage</name>
    <message>
        <source>Two articles side by side</source>
        <translation>مقالان جنبًا إلى جنب</translation>
    </message>
    <message>
        <source>Two versions of one article</source>
        <translation>نسختان من مقال واحد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>A, the earlier version</source>
        <translation>‏A، النسخة السابقة</translation>
    </message>
    <message>
        <source>B, the later version</source>
        <translation>‏B، النسخة اللاحقة</translation>
    </message>
    <message>
        <source>%1 tells the same</source>
        <extracomment>%1 is the number of a paragraph of the other article: &quot;B4&quot;.</extracomment>
        <translation>‏%1 يروي الشيء نفسه</translation>
    </message>
    <message>
        <source>Only %1 tells this.</source>
        <extracomment>Said of a paragraph; %1 is &quot;A&quot; or &quot;B&quot;.</extracomment>
        <translation>لا يروي هذا إلا %1.</translation>
    </message>
    <message>
        <source>What differs</source>
        <translation>الفروق</translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation>لم توجد فروق.</translation>
    </message>
    <message>
        <source>Why</source>
        <extracomment>Title of a column that says why two wordings are set side by side.</extracomment>
        <translation>لماذا</translation>
    </message>
    <message>
        <source>Profiles</source>
        <translation>الملفات التعريفية</translation>
    </message>
    <message>
        <source>Marks in these articles</source>
        <extracomment>Title of the legend at the end of a page with two articles.</extracomment>
        <translation>العلامات في هذين المقالين</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::CompletionList</name>
    <message>
        <source>Completions</source>
        <translation>إكمالات</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Desk</name>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Add annotation</source>
        <translation>إضافة حاشية</translation>
    </message>
    <message>
        <source>Edit memo</source>
        <extracomment>Undo command; a memo is the note on an annotation.</extracomment>
        <translation>تحرير المذكرة</translation>
    </message>
    <message>
        <source>Change code</source>
        <extracomment>Undo command; a code is the named category of an annotation.</extracomment>
        <translation>تغيير الرمز</translation>
    </message>
    <message>
        <source>Attach annotation</source>
        <translation>إعادة الحاشية إلى موضعها</translation>
    </message>
    <message>
        <source>Remove annotation</source>
        <translation>إزالة الحاشية</translation>
    </message>
    <message>
        <source>Answer marker</source>
        <extracomment>Undo command; a marker is a stretch of text that a rule found.</extracomment>
        <translation>الرد على العلامة</translation>
    </message>
    <message>
        <source>Silence rule</source>
        <translation>إيقاف القاعدة</translation>
    </message>
    <message>
        <source>Use rule again</source>
        <translation>استخدام القاعدة مجددًا</translation>
    </message>
    <message>
        <source>%1: “%2”</source>
        <extracomment>A step in the list of what was done: %1 is what, %2 the words it was done to.</extracomment>
        <translation>%1: «%2»</translation>
    </message>
    <message>
        <source>Start over</source>
        <extracomment>Undo command: of an exercise.</extracomment>
        <translation>البدء من جديد</translation>
    </message>
    <message>
        <source>Remove article</source>
        <translation>إزالة المقال</translation>
    </message>
    <message>
        <source>Put article back</source>
        <translation>إعادة المقال</translation>
    </message>
    <message>
        <source>Merge codes</source>
        <translation>دمج الرموز</translation>
    </message>
    <message>
        <source>Set target</source>
        <extracomment>Undo command; the target is whom or what an annotation says to be portrayed.</extracomment>
        <translation>تحديد المستهدَف</translation>
    </message>
    <message>
        <source>Change tags</source>
        <translation>تغيير وسوم</translation>
    </message>
    <message>
        <source>Split annotation</source>
        <translation>تقسيم التعليق</translation>
    </message>
    <message>
        <source>Merge annotations</source>
        <translation>دمج التعليقات</translation>
    </message>
    <message>
        <source>Change codes of annotations</source>
        <translation>تغيير رموز التعليقات</translation>
    </message>
    <message>
        <source>Tag annotations</source>
        <translation>وسم حواشٍ</translation>
    </message>
    <message>
        <source>Remove annotations</source>
        <translation>إزالة حواشٍ</translation>
    </message>
    <message>
        <source>Agree and annotate</source>
        <extracomment>Undo command; to agree with a mark made an annotation, too.</extracomment>
        <translation>موافقة وتحشية</translation>
    </message>
    <message>
        <source>Write note</source>
        <translation>كتابة ملاحظة</translation>
    </message>
    <message>
        <source>Settle a difference</source>
        <extracomment>Undo command: somebody decided which of two coders&apos; readings of a place holds.</extracomment>
        <translation>حسم اختلاف</translation>
    </message>
    <message>
        <source>Open a difference again</source>
        <extracomment>Undo command: a difference of two coders counts as not decided again.</extracomment>
        <translation>فتح اختلاف من جديد</translation>
    </message>
    <message>
        <source>Change codes</source>
        <translation>تغيير رموز</translation>
    </message>
    <message>
        <source>Make collection</source>
        <translation>إنشاء مجموعة</translation>
    </message>
    <message>
        <source>Rename collection</source>
        <translation>إعادة تسمية مجموعة</translation>
    </message>
    <message>
        <source>Move collection</source>
        <translation>نقل مجموعة</translation>
    </message>
    <message>
        <source>Delete collection</source>
        <translation>حذف مجموعة</translation>
    </message>
    <message>
        <source>Put into collection</source>
        <translation>وضع في مجموعة</translation>
    </message>
    <message>
        <source>Take out of collection</source>
        <translation>إخراج من مجموعة</translation>
    </message>
    <message>
        <source>Rename tag</source>
        <translation>إعادة تسمية وسم</translation>
    </message>
    <message>
        <source>Delete tag</source>
        <translation>حذف وسم</translation>
    </message>
    <message>
        <source>Mark as read</source>
        <translation>تعليم كمقروء</translation>
    </message>
    <message>
        <source>Mark as unread</source>
        <translation>تعليم كغير مقروء</translation>
    </message>
    <message>
        <source>Move to trash</source>
        <translation>نقل إلى السلة</translation>
    </message>
    <message>
        <source>Take out of trash</source>
        <translation>إخراج من السلة</translation>
    </message>
    <message>
        <source>Save search</source>
        <translation>حفظ بحث</translation>
    </message>
    <message>
        <source>Change saved search</source>
        <translation>تغيير بحث محفوظ</translation>
    </message>
    <message>
        <source>Delete saved search</source>
        <translation>حذف بحث محفوظ</translation>
    </message>
    <message>
        <source>Change code in codebook</source>
        <translation>تغيير رمز في الكتاب</translation>
    </message>
    <message>
        <source>Add code</source>
        <translation>إضافة رمز</translation>
    </message>
    <message>
        <source>Remove code</source>
        <translation>إزالة رمز</translation>
    </message>
    <message>
        <source>Add codebook</source>
        <translation>إضافة كتاب رموز</translation>
    </message>
    <message>
        <source>Import annotations</source>
        <translation>استيراد التعليقات</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DiagnosticText</name>
    <message>
        <source>%1, line %2, column %3</source>
        <extracomment>%1 is a file, %2 and %3 are numbers.</extracomment>
        <translation>%1، السطر %2، العمود %3</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is a place such as &quot;own.rules, line 12, column 9&quot;, %2 what is wrong there.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>the %1 closes nothing</source>
        <translation>‏%1 لا يغلق شيئًا</translation>
    </message>
    <message>
        <source>the %1 is not closed</source>
        <translation>‏%1 غير مغلق</translation>
    </message>
    <message>
        <source>an alternative is empty</source>
        <translation>أحد البدائل فارغ</translation>
    </message>
    <message>
        <source>groups are nested too deeply</source>
        <translation>المجموعات متداخلة أعمق مما ينبغي</translation>
    </message>
    <message>
        <source>marked parts do not nest</source>
        <translation>الأجزاء المعلَّمة لا تتداخل</translation>
    </message>
    <message>
        <source>a part with a name is {name: ...}, the name in small letters</source>
        <translation>الجزء ذو الاسم يُكتب {name: ...}، والاسم بحروف صغيرة</translation>
    </message>
    <message>
        <source>the name &apos;%1&apos; has a meaning already</source>
        <translation>الاسم &apos;%1&apos; له معنى من قبل</translation>
    </message>
    <message>
        <source>the part &apos;%1&apos; lies within itself</source>
        <translation>الجزء &apos;%1&apos; داخل نفسه</translation>
    </message>
    <message>
        <source>more than %1 parts have names</source>
        <translation>أكثر من %1 أجزاء لها أسماء</translation>
    </message>
    <message>
        <source>&apos;%1&apos; has no tag</source>
        <translation>لا وسم للعنصر &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no tag &apos;%1&apos;</source>
        <translation>لا يوجد وسم &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no %1; there are %2</source>
        <translation>لا يوجد %1؛ الموجود %2</translation>
    </message>
    <message>
        <source>a gap is ... or ...N with N from 1 to %1</source>
        <translation>الفجوة هي ... أو ...N حيث N من 1 إلى %1</translation>
    </message>
    <message>
        <source>&apos;=%1&apos; is more than one word</source>
        <translation>&apos;=%1&apos; أكثر من كلمة واحدة</translation>
    </message>
    <message>
        <source>there is no list called &apos;%1&apos;</source>
        <translation>لا توجد قائمة باسم &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no word in &apos;%1&apos;</source>
        <translation>لا كلمة في &apos;%1&apos;</translation>
    </message>
    <message>
        <source>&apos;~%1&apos; is none of ~v, ~n and ~a</source>
        <translation>&apos;~%1&apos; ليس ~v ولا ~n ولا ~a</translation>
    </message>
    <message>
        <source>no line before this one says &apos;let %1 = ...&apos;</source>
        <translation>لا سطر قبل هذا يقول &apos;let %1 = ...&apos;</translation>
    </message>
    <message>
        <source>the pattern is too long; a list would help</source>
        <translation>النمط أطول مما ينبغي؛ قد تفيد قائمة</translation>
    </message>
    <message>
        <source>gaps and options in a row can match in more than %1 ways; put a word between them, or use shorter gaps</source>
        <translation>فجوات وخيارات متتالية يمكن أن تطابق بأكثر من %1 طريقة؛ ضع كلمة بينها أو استخدم فجوات أقصر</translation>
    </message>
    <message>
        <source>&apos;%1&apos; begins with no word that rules know</source>
        <translation>&apos;%1&apos; لا يبدأ بأي كلمة تعرفها القواعد</translation>
    </message>
    <message>
        <source>a line before any rule</source>
        <translation>سطر قبل أي قاعدة</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is no id such as doubt.purportedly</source>
        <translation>&apos;%1&apos; ليس معرّفًا مثل doubt.purportedly</translation>
    </message>
    <message>
        <source>there is a rule %1 already</source>
        <translation>توجد قاعدة %1 من قبل</translation>
    </message>
    <message>
        <source>more than %1 rules; a list would hold their words</source>
        <translation>أكثر من %1 قاعدة؛ قائمة تتسع لكلماتها</translation>
    </message>
    <message>
        <source>the rule %1 finds nothing (find)</source>
        <translation>القاعدة %1 لا تجد شيئًا (find)</translation>
    </message>
    <message>
        <source>the rule %1 does not say why (say)</source>
        <translation>القاعدة %1 لا تقول لماذا (say)</translation>
    </message>
    <message>
        <source>the rule %1 names no source (see)</source>
        <translation>القاعدة %1 لا تذكر مصدرًا (see)</translation>
    </message>
    <message>
        <source>severity is note, weak or strong</source>
        <translation>قيمة severity هي note أو weak أو strong</translation>
    </message>
    <message>
        <source>a pattern gets a name as in &apos;let NP = /DET? /NOUN&apos;</source>
        <translation>يُسمّى النمط هكذا: &apos;let NP = /DET? /NOUN&apos;</translation>
    </message>
    <message>
        <source>&apos;%1&apos; is the name of a pattern already</source>
        <translation>&apos;%1&apos; اسم نمط من قبل</translation>
    </message>
    <message>
        <source>a pattern with a name has no marked or named parts; put them around &lt;NAME&gt;</source>
        <translation>النمط ذو الاسم لا أجزاء فيه معلَّمة أو مسماة؛ ضعها حول &lt;NAME&gt;</translation>
    </message>
    <message>
        <source>no word, list, number or % item among the first six tokens</source>
        <translation>لا كلمة ولا قائمة ولا عدد ولا عنصر % بين العلامات الست الأولى</translation>
    </message>
    <message>
        <source>only what is found has parts with names</source>
        <translation>الأجزاء المسماة لما يُبحث عنه فقط</translation>
    </message>
    <message>
        <source>more than %1 lines of a kind; a list would hold their words</source>
        <translation>أكثر من %1 سطر من نوع واحد؛ قائمة تتسع لكلماتها</translation>
    </message>
    <message>
        <source>with this line all patterns hold more than %1 list entries; use shorter lists</source>
        <translation>بهذا السطر تحوي كل الأنماط أكثر من %1 مدخل؛ استخدم قوائم أقصر</translation>
    </message>
    <message>
        <source>there is no voice &apos;%1&apos;</source>
        <translation>لا يوجد صوت &apos;%1&apos;</translation>
    </message>
    <message>
        <source>there is no block &apos;%1&apos;</source>
        <translation>لا توجد كتلة &apos;%1&apos;</translation>
    </message>
    <message>
        <source>no example (+) stands before its plainer wording (=)</source>
        <translation>لا مثال (+) قبل صياغته الأبسط (=)</translation>
    </message>
    <message>
        <source>no plainer wording (plain) stands before its slot</source>
        <translation>لا صياغة أبسط (plain) قبل موضعها</translation>
    </message>
    <message>
        <source>a slot is one of match, before, after, not before, not after</source>
        <translation>الموضع هو match أو before أو after أو not before أو not after</translation>
    </message>
    <message>
        <source>a word takes a form as say~v or crowd~n</source>
        <translation>تأخذ الكلمة صيغة هكذا: say~v أو crowd~n</translation>
    </message>
    <message>
        <source>only one word takes a form</source>
        <translation>كلمة واحدة فقط تأخذ صيغة</translation>
    </message>
    <message>
        <source>no part is called &apos;%1&apos;</source>
        <translation>لا جزء اسمه &apos;%1&apos;</translation>
    </message>
    <message>
        <source>more than %1 characters</source>
        <translation>أكثر من %1 حرف</translation>
    </message>
    <message>
        <source>an example (+) marks nothing in {braces}</source>
        <translation>مثال (+) لا يعلّم شيئًا بين {أقواس}</translation>
    </message>
    <message>
        <source>an example (-) has {braces}, yet must mark nothing</source>
        <translation>في مثال (-) ‏{أقواس}، ويجب ألا يعلّم شيئًا</translation>
    </message>
    <message>
        <source>an entry before any list</source>
        <translation>مدخل قبل أي قائمة</translation>
    </message>
    <message>
        <source>the list %1 is there already</source>
        <translation>القائمة %1 موجودة من قبل</translation>
    </message>
    <message>
        <source>the list %1 takes in itself</source>
        <translation>القائمة %1 تحوي نفسها</translation>
    </message>
    <message>
        <source>lists take in lists more than %1 deep; take in the innermost ones directly</source>
        <translation>قوائم تحوي قوائم أعمق من %1 مستويات؛ خذ الأعمق مباشرة</translation>
    </message>
    <message>
        <source>the list %1 comes to more than %2 entries; part it, or take in fewer lists</source>
        <translation>تبلغ القائمة %1 أكثر من %2 مدخل؛ قسّمها أو خذ قوائم أقل</translation>
    </message>
    <message>
        <source>with the list %1 all lists come to more than %2 entries; take in fewer lists</source>
        <translation>مع القائمة %1 تبلغ كل القوائم أكثر من %2 مدخل؛ خذ قوائم أقل</translation>
    </message>
    <message>
        <source>an entry has at most %1 words</source>
        <translation>للمدخل %1 كلمات على الأكثر</translation>
    </message>
    <message>
        <source>a control character; take it out</source>
        <translation>حرف تحكم؛ احذفه</translation>
    </message>
    <message>
        <source>more than %1 MB; part the file</source>
        <translation>أكثر من %1 م.ب؛ قسّم الملف</translation>
    </message>
    <message>
        <source>further mistakes follow; mend these %1 first</source>
        <translation>تليها أخطاء أخرى؛ أصلح هذه %1 أولًا</translation>
    </message>
    <message>
        <source>nothing stands after &apos;%1&apos;</source>
        <translation>لا شيء بعد &apos;%1&apos;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DifferenceList</name>
    <message>
        <source>What differs</source>
        <translation>الفروق</translation>
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
        <translation>سابقًا: %1</translation>
    </message>
    <message>
        <source>B: %1</source>
        <translation>B: %1</translation>
    </message>
    <message>
        <source>Later: %1</source>
        <translation>لاحقًا: %1</translation>
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
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحد آخر يسرده التصدير</numerusform>
            <numerusform>واثنان آخران يسردهما التصدير</numerusform>
            <numerusform>و%Ln أخرى يسردها التصدير</numerusform>
            <numerusform>و%Ln أخرى يسردها التصدير</numerusform>
            <numerusform>و%Ln أخرى يسردها التصدير</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Differences</name>
    <message>
        <source>quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>names</source>
        <translation>أسماء</translation>
    </message>
    <message>
        <source>numbers</source>
        <translation>أعداد</translation>
    </message>
    <message>
        <source>dates</source>
        <translation>تواريخ</translation>
    </message>
    <message>
        <source>words</source>
        <translation>كلمات</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in the quotation marks of the language.</extracomment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation>فقرة</translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation>اقتباس</translation>
    </message>
    <message>
        <source>Somebody who speaks</source>
        <translation>متحدث</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>Both count: %1</source>
        <extracomment>Why two numbers are set beside each other; %1 is what is counted: &quot;protesters&quot;.</extracomment>
        <translation>كلاهما يعدّ: %1</translation>
    </message>
    <message>
        <source>Named differently</source>
        <translation>سُمّي بأسماء مختلفة</translation>
    </message>
    <message>
        <source>Said in both, introduced otherwise</source>
        <translation>قيل في كليهما وقُدّم بغير ما قُدّم</translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation>أعداد أخرى</translation>
    </message>
    <message>
        <source>Only A tells</source>
        <translation>لا يروي إلا A</translation>
    </message>
    <message>
        <source>Only B tells</source>
        <translation>لا يروي إلا B</translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation>صيغ من جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of paragraphs of an earlier version of an article.</extracomment>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of paragraphs of a later version of an article.</extracomment>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Marks that are gone</source>
        <translation>علامات اختفت</translation>
    </message>
    <message>
        <source>New marks</source>
        <translation>علامات جديدة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of what two paragraphs share, and what it is: &quot;names: Rusk, Pryce&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Both name %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a name.</extracomment>
        <translation>كلاهما يسمّي %1</translation>
    </message>
    <message>
        <source>Nouns by which reports name the same</source>
        <translation>أسماء يسمّي بها النصان الشيء نفسه</translation>
    </message>
    <message>
        <source>Both report the words %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a quotation.</extracomment>
        <translation>كلاهما ينقل الكلمات %1</translation>
    </message>
    <message>
        <source>(no verb)</source>
        <translation>(بلا فعل)</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
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
        <translation>مواضع يختلف فيها مرمّزان</translation>
    </message>
    <message>
        <source>Your annotation becomes what this coder said</source>
        <translation>تصبح حاشيتك كما قال هذا المرمّز</translation>
    </message>
    <message>
        <source>Both readings stand; no annotation changes</source>
        <translation>تبقى القراءتان؛ لا تتغير أي حاشية</translation>
    </message>
    <message>
        <source>The difference counts as not settled; annotations stay</source>
        <translation>يعود الاختلاف غير محسوم؛ وتبقى الحواشي</translation>
    </message>
    <message>
        <source>Two coders whose differences are listed</source>
        <translation>مرمّزان تُسرد اختلافاتهما</translation>
    </message>
    <message>
        <source>Which differences are listed</source>
        <translation>أي الاختلافات تُسرد</translation>
    </message>
    <message>
        <source>Not settled</source>
        <extracomment>Differences between coders that nobody has decided yet.</extracomment>
        <translation>غير المحسومة</translation>
    </message>
    <message>
        <source>Settled</source>
        <translation>المحسومة</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>لماذا؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Note on how the difference is settled</source>
        <translation>ملاحظة عن كيفية حسم الاختلاف</translation>
    </message>
    <message>
        <source>Leave &amp;both</source>
        <translation>ترك كليهما</translation>
    </message>
    <message>
        <source>&amp;Open again</source>
        <translation>فتح من جديد</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>%1: nothing</source>
        <extracomment>%1 is a coder, who has not marked a place.</extracomment>
        <translation>%1: لا شيء</translation>
    </message>
    <message>
        <source>%1: %2, “%3”</source>
        <extracomment>What a coder said of a place: %1 is their name, %2 the code and %3 the words.</extracomment>
        <translation>%1: %2، ”%3“</translation>
    </message>
    <message>
        <source>They said the same of every place.</source>
        <translation>قالا الشيء نفسه عن كل موضع.</translation>
    </message>
    <message>
        <source>All differences are settled.</source>
        <translation>حُسمت كل الاختلافات.</translation>
    </message>
    <message>
        <source>No difference is settled yet.</source>
        <translation>لم يُحسم أي اختلاف بعد.</translation>
    </message>
    <message numerus="yes">
        <source>%n difference(s), %1 not settled</source>
        <extracomment>Of differences between coders, how many (%2 of %1) are not settled yet.</extracomment>
        <translation>
            <numerusform>لا اختلافات، غير محسوم: %1</numerusform>
            <numerusform>اختلاف واحد، غير محسوم: %1</numerusform>
            <numerusform>اختلافان، غير محسوم: %1</numerusform>
            <numerusform>%n اختلافات، غير محسوم: %1</numerusform>
            <numerusform>%n اختلافًا، غير محسوم: %1</numerusform>
            <numerusform>%n اختلاف، غير محسوم: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>As %1</source>
        <extracomment>A button: the place is to be as the coder %1 said.</extracomment>
        <translation>مثل %1</translation>
    </message>
    <message>
        <source>Settled: both stand.</source>
        <translation>حُسم: يبقى كلاهما.</translation>
    </message>
    <message>
        <source>Settled: as %1 said.</source>
        <translation>حُسم: كما قال %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::DropTarget</name>
    <message>
        <source>Drop it to open it</source>
        <translation>أفلته لفتحه</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorFind</name>
    <message>
        <source>Find in this file</source>
        <translation>البحث في هذا الملف</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>Replace &amp;all</source>
        <translation>استبدال الكل</translation>
    </message>
    <message>
        <source>This file can only be read: copy the rule to yours to change it.</source>
        <translation>هذا الملف للقراءة فقط: انسخ القاعدة إلى قواعدك لتغييرها.</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>استبدال بـ</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
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
            <numerusform>استُبدل: %n</numerusform>
            <numerusform>استُبدل: %n</numerusform>
            <numerusform>استُبدل: %n</numerusform>
            <numerusform>استُبدل: %n</numerusform>
            <numerusform>استُبدل: %n</numerusform>
            <numerusform>استُبدل: %n</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EditorPane</name>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>لا خطأ في هذا الملف.</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>اختر من الجانب قاعدة أو ملفًا لقراءته، أو ابدأ قاعدة لك بـCtrl+N. في مقال، حدّد كلمات واضغط R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::EmptyMarks</name>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Open an article, and its framing wording is listed here: how sure the text is, how things are worded, who says it.</source>
        <translation>افتح مقالًا فتُدرج هنا الألفاظ التي تؤطّره: مقدار يقين النص، وكيف تُسمّى الأشياء، ومن يقول ذلك.</translation>
    </message>
    <message>
        <source>No mark fits the filter</source>
        <translation>لا علامة تناسب المرشح</translation>
    </message>
    <message>
        <source>None has “%1” in its words, in the words around it, in its kind or in who speaks.</source>
        <translation>لا شيء منها فيه «%1» في كلماته أو الكلمات حوله أو نوعه أو المتحدث.</translation>
    </message>
    <message>
        <source>Clear the filter</source>
        <translation>مسح المرشح</translation>
    </message>
    <message>
        <source>Nothing is marked</source>
        <translation>لا شيء معلَّم</translation>
    </message>
    <message>
        <source>All marks are hidden</source>
        <translation>كل العلامات مخفية</translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) are held back by the slider “few … all”, the switch above or the rules that are switched off.</source>
        <translation>
            <numerusform>لا علامات محجوبة بالمنزلق «قليل … الكل» أو المفتاح أعلاه أو القواعد الموقوفة.</numerusform>
            <numerusform>علامة واحدة محجوبة بالمنزلق «قليل … الكل» أو المفتاح أعلاه أو القواعد الموقوفة.</numerusform>
            <numerusform>علامتان محجوبتان بالمنزلق «قليل … الكل» أو المفتاح أعلاه أو القواعد الموقوفة.</numerusform>
            <numerusform>%Ln علامات محجوبة بالمنزلق «قليل … الكل» أو المفتاح أعلاه أو القواعد الموقوفة.</numerusform>
            <numerusform>%Ln علامة محجوبة بالمنزلق «قليل … الكل» أو المفتاح أعلاه أو القواعد الموقوفة.</numerusform>
            <numerusform>%Ln علامة محجوبة بالمنزلق «قليل … الكل» أو المفتاح أعلاه أو القواعد الموقوفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show all marks</source>
        <translation>إظهار كل العلامات</translation>
    </message>
    <message>
        <source>No rule found wording to point at. That is no verdict: framing also lies in what is left out, and in the order of things.</source>
        <translation>لم تجد أي قاعدة ألفاظًا تشير إليها. ليس هذا حكمًا: التأطير أيضًا في ما يُترك وفي ترتيب الأشياء.</translation>
    </message>
    <message>
        <source>No marks in this article</source>
        <extracomment>Faint: wording that few readers would mark.</extracomment>
        <translation>لا علامات في هذا المقال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln faint one(s) are hidden.</source>
        <translation>
            <numerusform>لا شيء خافتًا مخفي.</numerusform>
            <numerusform>واحدة خافتة مخفية.</numerusform>
            <numerusform>اثنتان خافتتان مخفيتان.</numerusform>
            <numerusform>%Ln خافتة مخفية.</numerusform>
            <numerusform>%Ln خافتة مخفية.</numerusform>
            <numerusform>%Ln خافتة مخفية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Show faint ones</source>
        <translation>إظهار الخافتة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ErrorText</name>
    <message>
        <source>(no name)</source>
        <translation>(بلا اسم)</translation>
    </message>
    <message>
        <source>%1 mistakes were found. Mend them, or take the file away:</source>
        <extracomment>Before a list of mistakes in files of rules or lists, one a line; %1 is at least 2.</extracomment>
        <translation>وُجدت %1 أخطاء. أصلحها أو أزل الملف:</translation>
    </message>
    <message>
        <source>%1 (and %2 more)</source>
        <extracomment>%1 is a mistake in a file and where it is, %2 a number.</extracomment>
        <translation>%1 (و%2 غيرها)</translation>
    </message>
    <message>
        <source>There is no file %1. It may have been moved or renamed.</source>
        <translation>لا ملف %1. ربما نُقل أو غُيّر اسمه.</translation>
    </message>
    <message>
        <source>%1 cannot be read. Check that you may read it, then try again.</source>
        <translation>تعذّرت قراءة %1. تحقّق من أن لك قراءته ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 is larger than 25 MB, and no article is. Copy the article&apos;s text and paste it here instead.</source>
        <translation>‏%1 أكبر من 25 م.ب، ولا مقال كذلك. انسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>The text of %1 is longer than an article can be, which is five million characters, or 1.2 million words and signs. Split it, and open its parts.</source>
        <translation>نص %1 أطول مما يمكن أن يكون المقال: خمسة ملايين حرف، أو 1,2 مليون كلمة وعلامة. قسّمه وافتح أجزاءه.</translation>
    </message>
    <message>
        <source>%1: this line is longer than 25 MB, or never ends. Put every text on a line of its own, and split those that are longer.</source>
        <translation>‏%1: هذا السطر أكبر من 25 م.ب أو لا ينتهي. ضع كل نص في سطر له وقسّم ما هو أطول.</translation>
    </message>
    <message>
        <source>The page %1 nests or repeats its elements as no page for readers does. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>الصفحة %1 تداخل عناصرها أو تكررها كما لا تفعل صفحة للقراء. افتحها في متصفح وانسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>%1 is a link to a folder, and was not followed. Name that folder itself to have it read.</source>
        <translation>‏%1 رابط إلى مجلد ولم يُتَّبع. سمِّ المجلد نفسه ليُقرأ.</translation>
    </message>
    <message>
        <source>%1 is a pipe or a device, and was not opened. Name it itself to have it read.</source>
        <translation>‏%1 أنبوب أو جهاز ولم يُفتح. سمّه نفسه ليُقرأ.</translation>
    </message>
    <message>
        <source>%1 is empty. Save the article again, or paste its text here.</source>
        <translation>‏%1 فارغ. احفظ المقال مجددًا أو الصق نصه هنا.</translation>
    </message>
    <message>
        <source>%1 is damaged, or was cut off when it was saved. Fetch it again, or open it in the program that made it and save it anew.</source>
        <translation>‏%1 تالف أو قُطع عند حفظه. اجلبه مجددًا، أو افتحه في البرنامج الذي صنعه واحفظه من جديد.</translation>
    </message>
    <message>
        <source>%1 is locked. Open it in the program that it is for, and save it without a password; or copy the text there and paste it here.</source>
        <translation>‏%1 مقفل. افتحه في برنامجه واحفظه بلا كلمة سر؛ أو انسخ النص منه والصقه هنا.</translation>
    </message>
    <message>
        <source>%1 unpacks to more than an article can be. Copy the article&apos;s text and paste it here instead.</source>
        <translation>‏%1 يُفك إلى أكثر مما يمكن أن يكون المقال. انسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>The pages of %1 are pictures, without a text to read. Have a program for text recognition (OCR) add the text, and open the file again.</source>
        <translation>صفحات %1 صور بلا نص يُقرأ. دع برنامجًا للتعرف الضوئي (OCR) يضيف النص ثم افتح الملف مجددًا.</translation>
    </message>
    <message>
        <source>%1 cannot be written. Choose another folder or name.</source>
        <translation>تعذّرت كتابة %1. اختر مجلدًا آخر أو اسمًا آخر.</translation>
    </message>
    <message>
        <source>%1 holds no text. Open a page, PDF, document, mail or text file, or paste the article&apos;s text here.</source>
        <translation>لا نص في %1. افتح صفحة أو PDF أو مستندًا أو رسالة أو ملف نص، أو الصق نص المقال هنا.</translation>
    </message>
    <message>
        <source>The encoding of %1 cannot be told. Save it as UTF-8, or paste its text here.</source>
        <translation>تعذّر معرفة ترميز %1. احفظه بترميز UTF-8 أو الصق نصه هنا.</translation>
    </message>
    <message>
        <source>%1 is in a format that cannot be read. Save it as PDF, DOCX, ODT or text and open that, or paste the article&apos;s text here.</source>
        <translation>‏%1 بصيغة لا تُقرأ. احفظه بصيغة PDF أو DOCX أو ODT أو نصًا وافتح ذلك، أو الصق نص المقال هنا.</translation>
    </message>
    <message>
        <source>No readable text was found in %1. Copy the article&apos;s text and paste it here.</source>
        <translation>لم يُعثر على نص مقروء في %1. انسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>%1 is not the address of a web page. Addresses begin with https:// or http://; check that this one is whole.</source>
        <translation>‏%1 ليس عنوان صفحة على الشبكة. تبدأ العناوين بـ https:// أو http://؛ تحقّق من أن هذا كامل.</translation>
    </message>
    <message>
        <source>%1 leads to this computer or a private network, and pages from there are not opened unasked. Allow private addresses (in the window under Open address, else with --allow-private) if you mean it.</source>
        <translation>‏%1 يؤدي إلى هذا الحاسوب أو شبكة خاصة، ولا تُفتح صفحاتها دون طلب. اسمح بالعناوين الخاصة (في النافذة ضمن «فتح عنوان»، وإلا بالخيار --allow-private) إن كنت تقصد ذلك.</translation>
    </message>
    <message>
        <source>The site of %1 was not found. Check the spelling, and that you are online.</source>
        <translation>لم يُعثر على موقع %1. تحقّق من الكتابة ومن اتصالك.</translation>
    </message>
    <message>
        <source>The site of %1 does not answer. Check that you are online, or try again later.</source>
        <translation>لا يجيب موقع %1. تحقّق من اتصالك أو أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>It is not sure that %1 is the site it says it is, so nothing was read. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>ليس مؤكدًا أن %1 هو الموقع الذي يدّعيه، فلم يُقرأ شيء. افتحه في متصفح وانسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>%1 only leads on to other addresses, without end. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>‏%1 يحيل إلى عناوين أخرى بلا نهاية. افتحه في متصفح وانسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>The page leads on to %1, where anybody on the way can read and change it. Open that address itself if you trust it.</source>
        <translation>تحيل الصفحة إلى %1، حيث يستطيع أي أحد في الطريق قراءتها وتغييرها. افتح ذلك العنوان نفسه إن كنت تثق به.</translation>
    </message>
    <message>
        <source>There is no page %1. It may have been moved or deleted; check that the address is whole.</source>
        <translation>لا صفحة %1. ربما نُقلت أو حُذفت؛ تحقّق من أن العنوان كامل.</translation>
    </message>
    <message>
        <source>The site does not let %1 be read this way. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>لا يسمح الموقع بقراءة %1 هكذا. افتحها في متصفح وانسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>The site has trouble with %1. Try again later.</source>
        <translation>لدى الموقع مشكلة مع %1. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 is no text or document. Open the page of the article itself.</source>
        <translation>‏%1 ليس نصًا ولا مستندًا. افتح صفحة المقال نفسه.</translation>
    </message>
    <message>
        <source>%1 is larger than 20 MB, and no article is. Open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>‏%1 أكبر من 20 م.ب، ولا مقال كذلك. افتحها في متصفح وانسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>%1 was not there within 20 seconds. Try again later.</source>
        <translation>لم يصل %1 خلال 20 ثانية. أعد المحاولة لاحقًا.</translation>
    </message>
    <message>
        <source>%1 ended before it was whole, and nothing of it was kept. Try again.</source>
        <translation>انتهى %1 قبل أن يكتمل ولم يُحفظ منه شيء. أعد المحاولة.</translation>
    </message>
    <message>
        <source>%1 could not be fetched. Try again, or open it in a browser, copy the article&apos;s text and paste it here.</source>
        <translation>تعذّر جلب %1. أعد المحاولة، أو افتحه في متصفح وانسخ نص المقال والصقه هنا.</translation>
    </message>
    <message>
        <source>The JSON is broken: %1. Mend it, or make the file again.</source>
        <translation>ملف JSON معطوب: %1. أصلحه أو اصنع الملف مجددًا.</translation>
    </message>
    <message>
        <source>A rule cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>تعذّر فهم قاعدة: %1. أصلحها أو أزل ملفها.</translation>
    </message>
    <message>
        <source>A word list cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>تعذّر فهم قائمة كلمات: %1. أصلحها أو أزل ملفها.</translation>
    </message>
    <message>
        <source>The table of outlets cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>تعذّر فهم جدول الوسائل: %1. أصلحه أو أزل ملفه.</translation>
    </message>
    <message>
        <source>The codebook cannot be understood: %1. Mend it, or take its file away.</source>
        <translation>تعذّر فهم كتاب الرموز: %1. أصلحه أو أزل ملفه.</translation>
    </message>
    <message>
        <source>A model cannot be understood: %1. Train it again, or take its file away.</source>
        <translation>تعذّر فهم نموذج: %1. درّبه مجددًا أو أزل ملفه.</translation>
    </message>
    <message>
        <source>A treebank cannot be understood: %1. Mend it, or fetch the file again.</source>
        <translation>تعذّر فهم بنك الأشجار: %1. أصلحه أو اجلب الملف مجددًا.</translation>
    </message>
    <message>
        <source>Word vectors cannot be understood: %1. Fetch the file again.</source>
        <translation>تعذّر فهم متجهات الكلمات: %1. اجلب الملف مجددًا.</translation>
    </message>
    <message>
        <source>A rule uses a word list that does not exist: %1. Add the list, or mend the rule.</source>
        <translation>تستخدم قاعدة قائمة كلمات غير موجودة: %1. أضف القائمة أو أصلح القاعدة.</translation>
    </message>
    <message>
        <source>Two rules have the same id: %1. Rename one of them.</source>
        <translation>قاعدتان لهما المعرّف نفسه: %1. غيّر اسم إحداهما.</translation>
    </message>
    <message>
        <source>The library cannot be opened: %1. Check that its folder exists and is yours.</source>
        <translation>تعذّر فتح المكتبة: %1. تحقّق من أن مجلدها موجود وأنه لك.</translation>
    </message>
    <message>
        <source>The library is in use by another program: %1. Close that program, then try again.</source>
        <translation>المكتبة يستخدمها برنامج آخر: %1. أغلق ذلك البرنامج ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The library was made by a newer Slantlight: %1. It was left as it is; open it with that version.</source>
        <translation>صنع المكتبة إصدار أحدث من Slantlight: %1. تُركت كما هي؛ افتحها بذلك الإصدار.</translation>
    </message>
    <message>
        <source>The library cannot be written to: %1. Check the permissions of the file and its folder.</source>
        <translation>تعذّرت الكتابة في المكتبة: %1. تحقّق من أذونات الملف ومجلده.</translation>
    </message>
    <message>
        <source>The library is damaged: %1. It was left as it is; put a backup in its place.</source>
        <translation>المكتبة تالفة: %1. تُركت كما هي؛ ضع نسخة احتياطية مكانها.</translation>
    </message>
    <message>
        <source>The library is an empty file, as a crash of the computer leaves it: %1. Put a backup in its place, or set it aside and begin a new one.</source>
        <translation>المكتبة ملف فارغ، كما يتركه انهيار الحاسوب: %1. ضع نسخة احتياطية مكانها، أو ضعها جانبًا وابدأ واحدة جديدة.</translation>
    </message>
    <message>
        <source>The library could not do this: %1. Nothing was changed; try again.</source>
        <translation>تعذّر على المكتبة فعل هذا: %1. لم يتغير شيء؛ أعد المحاولة.</translation>
    </message>
    <message>
        <source>The disk is full: %1. Nothing was changed; free some space, then try again.</source>
        <translation>القرص ممتلئ: %1. لم يتغير شيء؛ أخلِ بعض المساحة ثم أعد المحاولة.</translation>
    </message>
    <message>
        <source>The article is no longer in the library: %1. Open its file again.</source>
        <translation>لم يعد المقال في المكتبة: %1. افتح ملفه مجددًا.</translation>
    </message>
    <message>
        <source>“%1” was changed in another window meanwhile. What was written there is kept: look at it before you go on.</source>
        <translation>غُيّر «%1» في نافذة أخرى في هذه الأثناء. ما كُتب هناك محفوظ: انظر إليه قبل أن تتابع.</translation>
    </message>
    <message>
        <source>This annotation was deleted in another window. Annotate the words again to keep what you wrote: %1</source>
        <translation>حُذفت هذه الحاشية في نافذة أخرى. أضف حاشية للكلمات مجددًا للاحتفاظ بما كتبت: %1</translation>
    </message>
    <message>
        <source>The PDF could not be made: %1. Try another name, or export HTML instead.</source>
        <translation>تعذّر صنع PDF: %1. جرّب اسمًا آخر أو صدّر إلى HTML.</translation>
    </message>
    <message>
        <source>Stopped before the end: %1. Nothing was written.</source>
        <translation>توقف قبل النهاية: %1. لم يُكتب شيء.</translation>
    </message>
    <message>
        <source>The exercise, or the answers to one, cannot be understood: %1. Ask whoever made the file to save it again.</source>
        <extracomment>%1 is the name of a file, and a line or field in it: &quot;class.slantexercise: line 3&quot;.</extracomment>
        <translation>تعذّر فهم التمرين أو الإجابات عنه: %1. اطلب ممن صنع الملف أن يحفظه مجددًا.</translation>
    </message>
    <message>
        <source>%1 was made by a newer Slantlight. Open it with that version, or ask whoever made it for one that this version can read.</source>
        <translation>صنع %1 إصدار أحدث من Slantlight. افتحه بذلك الإصدار، أو اطلب ممن صنعه ملفًا يقرؤه هذا الإصدار.</translation>
    </message>
    <message>
        <source>The library lies on another machine: %1. Two programs that write to it there could damage it. Move it to a disk of this machine.</source>
        <translation>المكتبة على جهاز آخر: %1. قد يتلفها برنامجان يكتبان فيها هناك. انقلها إلى قرص في هذا الجهاز.</translation>
    </message>
    <message>
        <source>%1 was not written: there is no PDF on whose pages the words of the article are found. Open the PDF itself, then export again, or make a new PDF instead.</source>
        <translation>لم يُكتب %1: لا يوجد ملف PDF توجد كلمات المقال في صفحاته. افتح ملف PDF نفسه ثم صدّر من جديد، أو أنشئ ملف PDF جديدًا.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseBar</name>
    <message>
        <source>Mark what frames the text. The marks of the machine are hidden until you reveal the key.</source>
        <translation>علّم ما يؤطّر النص. علامات الآلة مخفية حتى تكشف المفتاح.</translation>
    </message>
    <message numerus="yes">
        <source>You have marked %Ln place(s).</source>
        <translation>
            <numerusform>لم تعلّم أي موضع.</numerusform>
            <numerusform>علّمت موضعًا واحدًا.</numerusform>
            <numerusform>علّمت موضعين.</numerusform>
            <numerusform>علّمت %Ln مواضع.</numerusform>
            <numerusform>علّمت %Ln موضعًا.</numerusform>
            <numerusform>علّمت %Ln موضع.</numerusform>
        </translation>
    </message>
    <message>
        <source>Whoever made the exercise has the key: save your answers for them.</source>
        <translation>المفتاح عند من صنع التمرين: احفظ إجاباتك له.</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>More of the exercise</source>
        <translation>المزيد عن التمرين</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseDialog</name>
    <message>
        <source>The key has no place in this article: choose other categories or another key, or annotate the article first.</source>
        <translation>لا موضع للمفتاح في هذا المقال: اختر فئات أخرى أو مفتاحًا آخر، أو أضف الحواشي إلى المقال أولًا.</translation>
    </message>
    <message numerus="yes">
        <source>The key has %Ln place(s).</source>
        <translation>
            <numerusform>لا مواضع في المفتاح.</numerusform>
            <numerusform>في المفتاح موضع واحد.</numerusform>
            <numerusform>في المفتاح موضعان.</numerusform>
            <numerusform>في المفتاح %Ln مواضع.</numerusform>
            <numerusform>في المفتاح %Ln موضعًا.</numerusform>
            <numerusform>في المفتاح %Ln موضع.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them by the rules alone.</source>
        <translation>
            <numerusform>لا شيء منها بالقواعد وحدها.</numerusform>
            <numerusform>واحد منها بالقواعد وحدها.</numerusform>
            <numerusform>اثنان منها بالقواعد وحدها.</numerusform>
            <numerusform>%Ln منها بالقواعد وحدها.</numerusform>
            <numerusform>%Ln منها بالقواعد وحدها.</numerusform>
            <numerusform>%Ln منها بالقواعد وحدها.</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark</source>
        <translation>ما تعلّمه القواعد</translation>
    </message>
    <message>
        <source>&amp;Both; where they meet, my annotation wins</source>
        <translation>كلاهما؛ وحيث يلتقيان تُقدَّم حاشيتي</translation>
    </message>
    <message>
        <source>In the &amp;same file: students can reveal it</source>
        <translation>في الملف نفسه: يستطيع الطلاب كشفه</translation>
    </message>
    <message>
        <source>In a &amp;file of its own, for you</source>
        <translation>في ملف وحده، لك</translation>
    </message>
    <message>
        <source>Make an exercise</source>
        <translation>إنشاء تمرين</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Such as: Mark where the text steps back from what somebody says, and say why.</source>
        <translation>مثلًا: علّم حيث يبتعد النص عما يقوله أحد، وقل لماذا.</translation>
    </message>
    <message>
        <source>&amp;Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>&amp;Instructions</source>
        <translation>التعليمات</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>حفظ…</translation>
    </message>
    <message>
        <source>What to &amp;look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>All</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>None</source>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Look for all</source>
        <translation>البحث عن الكل</translation>
    </message>
    <message>
        <source>Look for none</source>
        <translation>عدم البحث عن شيء</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>&amp;My annotations (there are none with these categories)</source>
        <translation>حواشيّ (لا حواشي بهذه الفئات)</translation>
    </message>
    <message numerus="yes">
        <source>&amp;My annotations, with their memos (%Ln)</source>
        <translation>
            <numerusform>حواشيّ مع مذكراتها (لا شيء)</numerusform>
            <numerusform>حواشيّ مع مذكراتها (واحدة)</numerusform>
            <numerusform>حواشيّ مع مذكراتها (اثنتان)</numerusform>
            <numerusform>حواشيّ مع مذكراتها (%Ln)</numerusform>
            <numerusform>حواشيّ مع مذكراتها (%Ln)</numerusform>
            <numerusform>حواشيّ مع مذكراتها (%Ln)</numerusform>
        </translation>
    </message>
    <message>
        <source>What the &amp;rules mark (there are none for this language)</source>
        <translation>ما تعلّمه القواعد (لا قواعد لهذه اللغة)</translation>
    </message>
    <message>
        <source>The file is not encrypted: who opens it in an editor can read a key that is in it.</source>
        <translation>الملف غير مشفّر: من يفتحه في محرر يستطيع قراءة المفتاح إن كان فيه.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Where the key goes</source>
        <translation>أين يوضع المفتاح</translation>
    </message>
    <message>
        <source>Choose at least one category to look for.</source>
        <translation>اختر فئة واحدة على الأقل للبحث عنها.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseFiles</name>
    <message>
        <source>Exercises (*.%1)</source>
        <translation>تمارين (*.%1)</translation>
    </message>
    <message>
        <source>Answers (*.%1)</source>
        <translation>إجابات (*.%1)</translation>
    </message>
    <message>
        <source>Save the exercise</source>
        <translation>حفظ التمرين</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>حفظ إجاباتي</translation>
    </message>
    <message>
        <source>Score against a key</source>
        <translation>التقييم بمفتاح</translation>
    </message>
    <message>
        <source>Open answers</source>
        <translation>فتح الإجابات</translation>
    </message>
    <message>
        <source>%1 (key)</source>
        <extracomment>Name of a file; %1 is the name of the one that is handed out.</extracomment>
        <translation>%1 (المفتاح)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExercisePanel</name>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>المواضع</translation>
    </message>
    <message>
        <source>Select words on the page, then press a digit or click a category here. 0 or Delete takes a mark away, N adds a reason.</source>
        <translation>حدّد كلمات في الصفحة ثم اضغط رقمًا أو انقر فئة هنا. 0 أو Delete يزيل علامة، وN يضيف سببًا.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Places or figures</source>
        <translation>المواضع أو الأرقام</translation>
    </message>
    <message>
        <source>The key is one reading of the text. Beyond it is not wrong.</source>
        <translation>المفتاح قراءة واحدة للنص. ما زاد عليه ليس خطأ.</translation>
    </message>
    <message>
        <source>Your marks</source>
        <translation>علاماتك</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>%1 · %2</source>
        <extracomment>%1 is a category, %2 how many marks there are of it.</extracomment>
        <translation>%1 · %2</translation>
    </message>
    <message>
        <source>Neither you nor the key has marked anything.</source>
        <translation>لم تعلّم أنت ولا المفتاح شيئًا.</translation>
    </message>
    <message>
        <source>By category: %1 found, %2 missed, %3 beyond the key.</source>
        <extracomment>Before a table with signs for columns: %1, %2 and %3 are the signs.</extracomment>
        <translation>حسب الفئة: وُجد %1، فات %2، زائد على المفتاح %3.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExerciseWords</name>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Found, in another category</source>
        <translation>وُجد، في فئة أخرى</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>Beyond the key</source>
        <translation>زائد على المفتاح</translation>
    </message>
    <message>
        <source>%1%</source>
        <extracomment>%1 is a whole number from 0 to 100.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>The key has no place in this article.</source>
        <translation>لا موضع للمفتاح في هذا المقال.</translation>
    </message>
    <message numerus="yes">
        <source>%1 of %Ln place(s) of the key found.</source>
        <extracomment>Of the places of an exercise&apos;s key, %1 is how many were found.</extracomment>
        <translation>
            <numerusform>لا مواضع في المفتاح، ووُجد %1.</numerusform>
            <numerusform>وُجد %1 من موضع واحد في المفتاح.</numerusform>
            <numerusform>وُجد %1 من موضعين في المفتاح.</numerusform>
            <numerusform>وُجد %1 من %Ln مواضع في المفتاح.</numerusform>
            <numerusform>وُجد %1 من %Ln موضعًا في المفتاح.</numerusform>
            <numerusform>وُجد %1 من %Ln موضع في المفتاح.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them in another category.</source>
        <extracomment>Of the places that were found.</extracomment>
        <translation>
            <numerusform>لا شيء منها في فئة أخرى.</numerusform>
            <numerusform>واحد منها في فئة أخرى.</numerusform>
            <numerusform>اثنان منها في فئة أخرى.</numerusform>
            <numerusform>%Ln منها في فئة أخرى.</numerusform>
            <numerusform>%Ln منها في فئة أخرى.</numerusform>
            <numerusform>%Ln منها في فئة أخرى.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) beyond the key.</source>
        <extracomment>Answers where the key has no place.</extracomment>
        <translation>
            <numerusform>لا علامات زائدة على المفتاح.</numerusform>
            <numerusform>علامة واحدة زائدة على المفتاح.</numerusform>
            <numerusform>علامتان زائدتان على المفتاح.</numerusform>
            <numerusform>%Ln علامات زائدة على المفتاح.</numerusform>
            <numerusform>%Ln علامة زائدة على المفتاح.</numerusform>
            <numerusform>%Ln علامة زائدة على المفتاح.</numerusform>
        </translation>
    </message>
    <message>
        <source>Precision %1: how much of what was marked is in the key.</source>
        <translation>الدقة %1: كم مما عُلّم موجود في المفتاح.</translation>
    </message>
    <message>
        <source>Precision is not defined: nothing was marked.</source>
        <translation>الدقة غير معرّفة: لم يُعلَّم شيء.</translation>
    </message>
    <message>
        <source>Recall %1: how much of the key was marked.</source>
        <translation>الاسترجاع %1: كم من المفتاح عُلّم.</translation>
    </message>
    <message>
        <source>Recall is not defined: the key has no place.</source>
        <translation>الاسترجاع غير معرّف: لا مواضع في المفتاح.</translation>
    </message>
    <message>
        <source>F1 %1: both in one figure, their harmonic mean.</source>
        <translation>‏F1 %1: كلاهما في رقم واحد، متوسطهما التوافقي.</translation>
    </message>
    <message>
        <source>F1 is not defined: there is nothing to compare.</source>
        <translation>‏F1 غير معرّف: لا شيء يُقارن.</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>الفئة نفسها في %1 من المواضع التي وُجدت.</translation>
    </message>
    <message>
        <source>Agreement on categories is not defined: no place was found.</source>
        <translation>الاتفاق على الفئات غير معرّف: لم يوجد أي موضع.</translation>
    </message>
    <message>
        <source>The figures say how far two readings of one text agree: a mark counts as found where it shares words with a place of the key. The key is no arbiter. A place beyond it is not wrong, and one that was missed may be worth a discussion.</source>
        <translation>تقول الأرقام إلى أي حد تتفق قراءتان لنص واحد: تُعدّ العلامة موجودة حيث تشترك في كلمات مع موضع من المفتاح. المفتاح ليس حكمًا. ما زاد عليه ليس خطأ، وما فات قد يستحق نقاشًا.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key cannot be told for sure in this article, which has changed since, and are not scored.</source>
        <translation>
            <numerusform>لا مواضع يتعذر التعرف عليها.</numerusform>
            <numerusform>تعذّر التعرف بيقين على موضع واحد من المفتاح في هذا المقال الذي تغيّر منذ ذلك الحين، فلا يُقيَّم.</numerusform>
            <numerusform>تعذّر التعرف بيقين على موضعين من المفتاح في هذا المقال الذي تغيّر منذ ذلك الحين، فلا يُقيَّمان.</numerusform>
            <numerusform>تعذّر التعرف بيقين على %Ln مواضع من المفتاح في هذا المقال الذي تغيّر منذ ذلك الحين، فلا تُقيَّم.</numerusform>
            <numerusform>تعذّر التعرف بيقين على %Ln موضعًا من المفتاح في هذا المقال الذي تغيّر منذ ذلك الحين، فلا تُقيَّم.</numerusform>
            <numerusform>تعذّر التعرف بيقين على %Ln موضع من المفتاح في هذا المقال الذي تغيّر منذ ذلك الحين، فلا تُقيَّم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln place(s) of the key are not in this article any more, and are not scored.</source>
        <translation>
            <numerusform>كل مواضع المفتاح في هذا المقال.</numerusform>
            <numerusform>لم يعد موضع واحد من المفتاح في هذا المقال، فلا يُقيَّم.</numerusform>
            <numerusform>لم يعد موضعان من المفتاح في هذا المقال، فلا يُقيَّمان.</numerusform>
            <numerusform>لم تعد %Ln مواضع من المفتاح في هذا المقال، فلا تُقيَّم.</numerusform>
            <numerusform>لم يعد %Ln موضعًا من المفتاح في هذا المقال، فلا تُقيَّم.</numerusform>
            <numerusform>لم يعد %Ln موضع من المفتاح في هذا المقال، فلا تُقيَّم.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s) cannot be told for sure in this article, and are not scored.</source>
        <translation>
            <numerusform>لا علامات يتعذر التعرف عليها.</numerusform>
            <numerusform>تعذّر التعرف بيقين على علامة واحدة في هذا المقال، فلا تُقيَّم.</numerusform>
            <numerusform>تعذّر التعرف بيقين على علامتين في هذا المقال، فلا تُقيَّمان.</numerusform>
            <numerusform>تعذّر التعرف بيقين على %Ln علامات في هذا المقال، فلا تُقيَّم.</numerusform>
            <numerusform>تعذّر التعرف بيقين على %Ln علامة في هذا المقال، فلا تُقيَّم.</numerusform>
            <numerusform>تعذّر التعرف بيقين على %Ln علامة في هذا المقال، فلا تُقيَّم.</numerusform>
        </translation>
    </message>
    <message>
        <source>The rules are others than when the key was made, so that its places may be others too.</source>
        <translation>القواعد لم تعد كما كانت حين أُعدّ المفتاح، لذلك قد تختلف مواضعه أيضًا.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n articles</source>
        <translation>
            <numerusform>لا مقالات للتصدير</numerusform>
            <numerusform>تصدير مقال واحد</numerusform>
            <numerusform>تصدير مقالين</numerusform>
            <numerusform>تصدير %n مقالات</numerusform>
            <numerusform>تصدير %n مقالًا</numerusform>
            <numerusform>تصدير %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>F&amp;ormat:</source>
        <translation>الصيغة:</translation>
    </message>
    <message>
        <source>Strong marks only</source>
        <translation>العلامات القوية فقط</translation>
    </message>
    <message>
        <source>Strong and weak marks</source>
        <translation>العلامات القوية والضعيفة</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>All marks, and candidates</source>
        <translation>كل العلامات والمرشحات</translation>
    </message>
    <message>
        <source>Strength of the marks</source>
        <translation>قوة العلامات</translation>
    </message>
    <message>
        <source>&amp;Contents</source>
        <translation>المحتوى</translation>
    </message>
    <message>
        <source>Layo&amp;ut</source>
        <translation>التخطيط</translation>
    </message>
    <message>
        <source>&amp;Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%n علامات</numerusform>
            <numerusform>%n علامةً</numerusform>
            <numerusform>%n علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message>
        <source>In the first article: %1</source>
        <extracomment>%1 is what the first of several articles has.</extracomment>
        <translation>في المقال الأول: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportPreview</name>
    <message>
        <source>Show in the &amp;browser</source>
        <translation>عرض في المتصفح</translation>
    </message>
    <message>
        <source>What the file will hold</source>
        <translation>ما سيحويه الملف</translation>
    </message>
    <message>
        <source>Reading the article…</source>
        <translation>تجري قراءة المقال…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FactsLine</name>
    <message>
        <source>About the article</source>
        <translation>عن المقال</translation>
    </message>
    <message>
        <source>Outlet: %1</source>
        <extracomment>%1 is who answers for the text: &quot;RT · state-controlled, Russia&quot;.</extracomment>
        <translation>الوسيلة: %1</translation>
    </message>
    <message>
        <source>Who that is, and where the text comes from</source>
        <translation>من هي، ومن أين جاء النص</translation>
    </message>
    <message numerus="yes">
        <source>%n min</source>
        <comment>reading time</comment>
        <translation>
            <numerusform>أقل من دقيقة</numerusform>
            <numerusform>دقيقة واحدة</numerusform>
            <numerusform>دقيقتان</numerusform>
            <numerusform>%n دقائق</numerusform>
            <numerusform>%n دقيقة</numerusform>
            <numerusform>%n دقيقة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1 h %2 min</source>
        <extracomment>How long a text takes to read, in hours and minutes.</extracomment>
        <translation>%1 س %2 د</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FigureModel</name>
    <message>
        <source>Month</source>
        <translation>الشهر</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Articles</source>
        <translation>المقالات</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>كل العلامات</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresPage</name>
    <message>
        <source>Figures of agreement</source>
        <translation>أرقام الاتفاق</translation>
    </message>
    <message>
        <source>Compared</source>
        <translation>المقارَن</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>الوحدات</translation>
    </message>
    <message>
        <source>How many were compared</source>
        <translation>عدد ما قورن</translation>
    </message>
    <message>
        <source>Units by what both coders said</source>
        <translation>الوحدات حسب ما قاله المرمّزان</translation>
    </message>
    <message>
        <source>Show the &amp;table</source>
        <translation>إظهار الجدول</translation>
    </message>
    <message>
        <source>How many units each coder gave which code: what the figures of the chosen row are made of</source>
        <translation>كم وحدة أعطاها كل مرمّز أي رمز: ما تتكون منه أرقام الصف المختار</translation>
    </message>
    <message>
        <source>Two coders whose table is shown</source>
        <translation>مرمّزان يُعرض جدولهما</translation>
    </message>
    <message>
        <source>Any code</source>
        <extracomment>Where coders are compared: they agree where both marked a place, whatever the code.</extracomment>
        <translation>أي رمز</translation>
    </message>
    <message>
        <source>Place and code</source>
        <extracomment>Where coders are compared: they agree where both gave a place the same code.</extracomment>
        <translation>الموضع والرمز</translation>
    </message>
    <message>
        <source>By article</source>
        <translation>حسب المقال</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Two coders whose table is shown: %1 in the rows, %2 in the columns.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>Rows: %1, columns: %2</source>
        <extracomment>What the rows and the columns of a table stand for: two coders.</extracomment>
        <translation>الصفوف: %1، الأعمدة: %2</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n annotation(s)</source>
        <extracomment>%1 is a coder&apos;s name; below it stands how many annotations they made.</extracomment>
        <translation>
            <numerusform>%1: لا حواشي</numerusform>
            <numerusform>%1: حاشية واحدة</numerusform>
            <numerusform>%1: حاشيتان</numerusform>
            <numerusform>%1: %n حواشٍ</numerusform>
            <numerusform>%1: %n حاشية</numerusform>
            <numerusform>%1: %n حاشية</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing</source>
        <extracomment>A unit of the text that a coder has left alone.</extracomment>
        <translation>لا شيء</translation>
    </message>
    <message>
        <source>Marked</source>
        <translation>معلَّم</translation>
    </message>
    <message>
        <source>Hide the &amp;table</source>
        <translation>إخفاء الجدول</translation>
    </message>
    <message>
        <source>Sum</source>
        <extracomment>The sum of a row or column of a table.</extracomment>
        <translation>المجموع</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FiguresWindow</name>
    <message>
        <source>Figures of the library — Slantlight</source>
        <translation>أرقام المكتبة — Slantlight</translation>
    </message>
    <message>
        <source>All articles, or those that a search finds</source>
        <translation>كل المقالات، أو ما يجده بحث</translation>
    </message>
    <message>
        <source>Which marks</source>
        <translation>أي العلامات</translation>
    </message>
    <message>
        <source>All marks</source>
        <translation>كل العلامات</translation>
    </message>
    <message>
        <source>Rows of the table</source>
        <translation>صفوف الجدول</translation>
    </message>
    <message>
        <source>By outlet</source>
        <translation>حسب الوسيلة</translation>
    </message>
    <message>
        <source>By month</source>
        <translation>حسب الشهر</translation>
    </message>
    <message>
        <source>Figures of the library</source>
        <translation>أرقام المكتبة</translation>
    </message>
    <message>
        <source>Copy table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>Copy charts</source>
        <translation>نسخ الرسوم البيانية</translation>
    </message>
    <message>
        <source>Save charts…</source>
        <translation>حفظ الرسوم البيانية…</translation>
    </message>
    <message>
        <source>Nothing is counted yet. Count the articles: that goes on in the background, and can be stopped.</source>
        <translation>لم يُعدّ شيء بعد. ابدأ عدّ المقالات: يجري في الخلفية ويمكن إيقافه.</translation>
    </message>
    <message>
        <source>There are no articles here.</source>
        <translation>لا مقالات هنا.</translation>
    </message>
    <message numerus="yes">
        <source>These figures rest on %Ln article(s).</source>
        <translation>
            <numerusform>لا تستند هذه الأرقام إلى أي مقال.</numerusform>
            <numerusform>تستند هذه الأرقام إلى مقال واحد.</numerusform>
            <numerusform>تستند هذه الأرقام إلى مقالين.</numerusform>
            <numerusform>تستند هذه الأرقام إلى %Ln مقالات.</numerusform>
            <numerusform>تستند هذه الأرقام إلى %Ln مقالًا.</numerusform>
            <numerusform>تستند هذه الأرقام إلى %Ln مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more is (are) not counted by the rules of today.</source>
        <translation>
            <numerusform>لم يبق مقال غير معدود.</numerusform>
            <numerusform>مقال واحد آخر لم يُعدّ بالقواعد الحالية.</numerusform>
            <numerusform>مقالان آخران لم يُعدّا بالقواعد الحالية.</numerusform>
            <numerusform>%Ln مقالات أخرى لم تُعدّ بالقواعد الحالية.</numerusform>
            <numerusform>%Ln مقالًا آخر لم يُعدّ بالقواعد الحالية.</numerusform>
            <numerusform>%Ln مقال آخر لم يُعدّ بالقواعد الحالية.</numerusform>
        </translation>
    </message>
    <message>
        <source>Stop counting</source>
        <translation>إيقاف العدّ</translation>
    </message>
    <message>
        <source>Count them</source>
        <translation>عدّها</translation>
    </message>
    <message>
        <source>The charts are copied.</source>
        <translation>نُسخت الرسوم البيانية.</translation>
    </message>
    <message>
        <source>The table is copied.</source>
        <translation>نُسخ الجدول.</translation>
    </message>
    <message>
        <source>Save charts</source>
        <translation>حفظ الرسوم البيانية</translation>
    </message>
    <message>
        <source>Pictures (*.png)</source>
        <translation>صور (*.png)</translation>
    </message>
    <message>
        <source>Drawings (*.svg)</source>
        <translation>رسومات (*.svg)</translation>
    </message>
    <message>
        <source>library figures</source>
        <translation>أرقام المكتبة</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FileBar</name>
    <message>
        <source>Copy to my &amp;rules</source>
        <translation>نسخ إلى قواعدي</translation>
    </message>
    <message>
        <source>&amp;Load it</source>
        <translation>تحميل</translation>
    </message>
    <message>
        <source>&amp;Keep mine</source>
        <translation>إبقاء نصي</translation>
    </message>
    <message>
        <source>Copy the rule at the caret to your rules, where it replaces this one</source>
        <translation>نسخ القاعدة عند المؤشر إلى قواعدك، حيث تحلّ محلّ هذه</translation>
    </message>
    <message>
        <source>No file is open</source>
        <translation>لا ملف مفتوح</translation>
    </message>
    <message>
        <source>Shipped with the program, to read</source>
        <translation>مرفق مع البرنامج، للقراءة</translation>
    </message>
    <message>
        <source>%1 — not saved</source>
        <extracomment>%1 is a rule pack: its file is not saved.</extracomment>
        <translation>%1 — غير محفوظ</translation>
    </message>
    <message>
        <source>Another program has changed this file. What you wrote is not saved yet.</source>
        <translation>غيّر برنامج آخر هذا الملف. ما كتبته لم يُحفظ بعد.</translation>
    </message>
    <message>
        <source>&amp;Load theirs</source>
        <translation>تحميل النص الآخر</translation>
    </message>
    <message>
        <source>This text was not saved when the program ended last time. Save it, or go back to what the file has.</source>
        <translation>لم يكن هذا النص محفوظًا عندما انتهى البرنامج آخر مرة. احفظه، أو ارجع إلى ما في الملف.</translation>
    </message>
    <message>
        <source>&amp;Go back</source>
        <translation>رجوع</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FilterTree</name>
    <message>
        <source>What goes into the export</source>
        <translation>ما يدخل في التصدير</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Marks: in whose words</source>
        <translation>العلامات: بكلمات مَن</translation>
    </message>
    <message>
        <source>Marks: what you said</source>
        <translation>العلامات: ما قلته أنت</translation>
    </message>
    <message>
        <source>Annotations</source>
        <translation>التعليقات</translation>
    </message>
    <message>
        <source>Annotations: by whom</source>
        <translation>التعليقات: لمن</translation>
    </message>
    <message>
        <source>You</source>
        <translation>أنت</translation>
    </message>
    <message>
        <source>Annotations: place</source>
        <translation>التعليقات: الموضع</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FindField</name>
    <message>
        <source>Find in the article</source>
        <translation>بحث في المقال</translation>
    </message>
    <message>
        <source>Enter goes to the next place, Ctrl+Enter looks in all articles of the library</source>
        <translation>‏Enter للموضع التالي، وCtrl+Enter للبحث في كل مقالات المكتبة</translation>
    </message>
    <message>
        <source>Previous match (Shift+F3)</source>
        <translation>النتيجة السابقة (Shift+F3)</translation>
    </message>
    <message>
        <source>Next match (F3)</source>
        <translation>النتيجة التالية (F3)</translation>
    </message>
    <message>
        <source>Match capital letters</source>
        <translation>مطابقة حالة الأحرف</translation>
    </message>
    <message>
        <source>Whole words only</source>
        <translation>كلمات كاملة فقط</translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation>تعبير نمطي</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>What a button switches, and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>No regular expression, from character %1 on: %2. Without %3 these very characters are looked for.</source>
        <extracomment>%1 is a number, %2 says what is wrong, %3 is the sign of a button.</extracomment>
        <translation>ليس تعبيرًا نمطيًا من الحرف %1: %2. دون %3 يُبحث عن هذه الأحرف نفسها.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::FloatingCard</name>
    <message>
        <source>Stronger mark in this place (Left)</source>
        <translation>علامة أقوى في هذا الموضع (يسار)</translation>
    </message>
    <message>
        <source>Weaker mark in this place (Right)</source>
        <translation>علامة أضعف في هذا الموضع (يمين)</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Which of the marks that lie over one another the card tells about: &quot;1 of 2&quot;.</extracomment>
        <translation>%1 من %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::GoToLine</name>
    <message>
        <source>Go to line</source>
        <translation>الانتقال إلى سطر</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Write a line, as 12, or a line and a column, as 12:5.</source>
        <translation>اكتب سطرًا مثل 12، أو سطرًا وعمودًا مثل 12:5.</translation>
    </message>
    <message>
        <source>This file has the lines 1 to %1.</source>
        <translation>أسطر هذا الملف من 1 إلى %1.</translation>
    </message>
    <message>
        <source>Line %1 has the columns 1 to %2.</source>
        <translation>أعمدة السطر %1 من 1 إلى %2.</translation>
    </message>
    <message>
        <source>1 to %1, or with a column, as 12:5</source>
        <translation>من 1 إلى %1، أو مع عمود مثل 12:5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HandOnDialog</name>
    <message>
        <source>With all that was &amp;said of them</source>
        <translation>مع كل ما &amp;قيل عنها</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>تسليم مشروع</translation>
    </message>
    <message>
        <source>All articles of the library</source>
        <translation>كل مقالات المكتبة</translation>
    </message>
    <message>
        <source>The open article</source>
        <translation>المقالة المفتوحة</translation>
    </message>
    <message>
        <source>Collection: %1</source>
        <translation>مجموعة: %1</translation>
    </message>
    <message>
        <source>&amp;Articles:</source>
        <translation>ال&amp;مقالات:</translation>
    </message>
    <message>
        <source>Without a&amp;nnotations</source>
        <translation>&amp;بلا تعليقات</translation>
    </message>
    <message>
        <source>&amp;Save…</source>
        <translation>&amp;حفظ…</translation>
    </message>
    <message>
        <source>Annotations of all coders, verdicts, notes and tags: for those who go on with your work.</source>
        <translation>تعليقات كل المرمّزين والأحكام والملاحظات والوسوم: لمن يواصل عملك.</translation>
    </message>
    <message>
        <source>Articles and codebook alone: for a coder who is not to see what others have said.</source>
        <translation>المقالات وكتاب الرموز وحدهما: لمرمّز لا ينبغي أن يرى ما قاله غيره.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Help</name>
    <message>
        <source>solid line</source>
        <translation>خط متصل</translation>
    </message>
    <message>
        <source>dashed line</source>
        <translation>خط متقطع</translation>
    </message>
    <message>
        <source>dotted line</source>
        <translation>خط منقّط</translation>
    </message>
    <message>
        <source>line of dashes and dots</source>
        <translation>خط من شرطات ونقاط</translation>
    </message>
    <message>
        <source>double line</source>
        <translation>خط مزدوج</translation>
    </message>
    <message>
        <source>wavy line</source>
        <translation>خط متموّج</translation>
    </message>
    <message>
        <source>&lt;p&gt;&lt;small&gt;Rules %1, ICU %2&lt;/small&gt;&lt;/p&gt;</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>&lt;p&gt;&lt;small&gt;القواعد %1، ICU %2&lt;/small&gt;&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About Slantlight</source>
        <translation>حول Slantlight</translation>
    </message>
    <message>
        <source>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;A reader that lights up framing wording in news, so that you see how a text says what it says, and can note what you think of it.&lt;/p&gt;&lt;p&gt;&lt;b&gt;What it is not:&lt;/b&gt; it passes no verdicts. It cannot tell true from false, or a good article from a bad one. It sees wording only, and of the bias that trained readers mark, wording is about a quarter.&lt;/p&gt;&lt;p&gt;Your articles and notes stay on this computer.&lt;/p&gt;&lt;p&gt;Free software under the GNU General Public License, version 3 or later.&lt;/p&gt;</source>
        <translation>&lt;h2&gt;Slantlight %1&lt;/h2&gt;&lt;p&gt;قارئ يضيء الألفاظ التي تؤطّر الأخبار، لترى كيف يقول النص ما يقول وتدوّن رأيك فيه.&lt;/p&gt;&lt;p&gt;&lt;b&gt;ما ليس هو:&lt;/b&gt; لا يصدر أحكامًا. لا يميّز الصحيح من الخاطئ ولا المقال الجيد من الرديء. يرى الألفاظ فقط، وهي نحو ربع ما يعلّمه القراء المدرَّبون من انحياز.&lt;/p&gt;&lt;p&gt;تبقى مقالاتك وملاحظاتك على هذا الحاسوب.&lt;/p&gt;&lt;p&gt;برنامج حر بموجب رخصة غنو العمومية العامة، الإصدار 3 أو ما بعده.&lt;/p&gt;</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::HelpWindow</name>
    <message>
        <source>Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Search the help</source>
        <translation>البحث في المساعدة</translation>
    </message>
    <message>
        <source>Pages of the help</source>
        <translation>صفحات المساعدة</translation>
    </message>
    <message>
        <source>No page has all these words</source>
        <translation>لا صفحة تحوي كل هذه الكلمات</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LanguageName</name>
    <message>
        <source>Arabic</source>
        <translation>العربية</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>الصينية</translation>
    </message>
    <message>
        <source>English</source>
        <translation>الإنجليزية</translation>
    </message>
    <message>
        <source>French</source>
        <translation>الفرنسية</translation>
    </message>
    <message>
        <source>German</source>
        <translation>الألمانية</translation>
    </message>
    <message>
        <source>Hebrew</source>
        <translation>العبرية</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>الإيطالية</translation>
    </message>
    <message>
        <source>Japanese</source>
        <translation>اليابانية</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>البولندية</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>البرتغالية</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>الروسية</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>الإسبانية</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>التركية</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>الأوكرانية</translation>
    </message>
    <message>
        <source>This text is not in English. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>هذا النص ليس بالإنجليزية. لا يعلّم Slantlight إلا الإنجليزية؛ يمكنك إضافة الحواشي باليد.</translation>
    </message>
    <message>
        <source>This text is in %1. Slantlight marks English only; you can annotate it by hand.</source>
        <translation>لغة هذا النص: %1. لا يعلّم Slantlight إلا الإنجليزية؛ يمكنك إضافة الحواشي باليد.</translation>
    </message>
    <message>
        <source>Its wording is being looked at…</source>
        <extracomment>In a panel while a long text is on the page, but not marked yet.</extracomment>
        <translation>يجري النظر في ألفاظه…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LayoutForm</name>
    <message>
        <source>&amp;Paper:</source>
        <translation>الورق:</translation>
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
        <translation>الهوامش:</translation>
    </message>
    <message>
        <source>Narrow</source>
        <translation>ضيقة</translation>
    </message>
    <message>
        <source>Usual</source>
        <translation>معتادة</translation>
    </message>
    <message>
        <source>Wide</source>
        <translation>عريضة</translation>
    </message>
    <message>
        <source> pt</source>
        <extracomment>Unit of the size of type: points.</extracomment>
        <translation> نقطة</translation>
    </message>
    <message>
        <source>Si&amp;ze of type:</source>
        <translation>حجم الخط:</translation>
    </message>
    <message>
        <source>The usual &amp;typeface</source>
        <translation>الخط المعتاد</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Type&amp;face:</source>
        <translation>الخط:</translation>
    </message>
    <message>
        <source>Numbered notes after the text</source>
        <translation>ملاحظات مرقمة بعد النص</translation>
    </message>
    <message>
        <source>In the margin</source>
        <translation>في الهامش</translation>
    </message>
    <message>
        <source>Only where a viewer shows them</source>
        <translation>فقط حيث يعرضها البرنامج</translation>
    </message>
    <message>
        <source>&amp;Legend: colours, lines and counts</source>
        <translation>مفتاح: الألوان والخطوط والأعداد</translation>
    </message>
    <message>
        <source>A page with the article’s fi&amp;gures</source>
        <translation>صفحة بأرقام المقال</translation>
    </message>
    <message>
        <source>A page on &amp;who is quoted</source>
        <translation>صفحة عمّن يُقتبس منه</translation>
    </message>
    <message>
        <source>&amp;Fields are parted by:</source>
        <translation>الفاصل بين الحقول:</translation>
    </message>
    <message>
        <source>Commas</source>
        <translation>فواصل</translation>
    </message>
    <message>
        <source>Semicolons</source>
        <translation>فواصل منقوطة</translation>
    </message>
    <message>
        <source>Begin with a &amp;byte order mark, as Excel wants it</source>
        <translation>البدء بعلامة ترتيب البايتات كما يريد Excel</translation>
    </message>
    <message>
        <source>&amp;For:</source>
        <translation>من أجل:</translation>
    </message>
    <message>
        <source>ATLAS.ti, NVivo, QualCoder and others</source>
        <translation>ATLAS.ti وNVivo وQualCoder وغيرها</translation>
    </message>
    <message>
        <source>MAXQDA</source>
        <translation>MAXQDA</translation>
    </message>
    <message>
        <source>MAXQDA counts a line break as two characters, others as one.</source>
        <translation>يحسب MAXQDA فاصل السطر حرفين، وغيره حرفًا واحدًا.</translation>
    </message>
    <message>
        <source>Memo&amp;s:</source>
        <translation>المذكرات:</translation>
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
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Outlet not known</source>
        <translation>الوسيلة غير معروفة</translation>
    </message>
    <message>
        <source>Day not known</source>
        <translation>اليوم غير معروف</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by kind</source>
        <translation>العلامات في كل 1000 كلمة حسب النوع</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by outlet</source>
        <translation>العلامات في كل 1000 كلمة حسب الوسيلة</translation>
    </message>
    <message>
        <source>Marks in 1,000 words, by month</source>
        <translation>العلامات في كل 1000 كلمة حسب الشهر</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryModel</name>
    <message>
        <source>Unread: %1</source>
        <translation>غير مقروء: %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln time(s)</source>
        <extracomment>How often the words that were searched for stand in an article.</extracomment>
        <translation>
            <numerusform>ولا مرة</numerusform>
            <numerusform>مرة واحدة</numerusform>
            <numerusform>مرتان</numerusform>
            <numerusform>%Ln مرات</numerusform>
            <numerusform>%Ln مرة</numerusform>
            <numerusform>%Ln مرة</numerusform>
        </translation>
    </message>
    <message>
        <source>opened today</source>
        <translation>فُتح اليوم</translation>
    </message>
    <message>
        <source>opened yesterday</source>
        <translation>فُتح أمس</translation>
    </message>
    <message>
        <source>opened %1</source>
        <translation>فُتح في %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln annotation(s)</source>
        <translation>
            <numerusform>لا حواشي</numerusform>
            <numerusform>حاشية واحدة</numerusform>
            <numerusform>حاشيتان</numerusform>
            <numerusform>%Ln حواشٍ</numerusform>
            <numerusform>%Ln حاشية</numerusform>
            <numerusform>%Ln حاشية</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::LibraryPanel</name>
    <message>
        <source>Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>Beside the heading of the library: articles found, articles there.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Nothing here yet</source>
        <translation>لا شيء هنا بعد</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>لم يُعثر على شيء</translation>
    </message>
    <message>
        <source>Each article that you open or paste is kept here, with your notes.</source>
        <translation>كل مقال تفتحه أو تلصقه يُحفظ هنا مع ملاحظاتك.</translation>
    </message>
    <message>
        <source>No article holds all these words: “%1”</source>
        <translation>لا مقال يحوي كل هذه الكلمات: «%1»</translation>
    </message>
    <message>
        <source>Keep this search</source>
        <translation>حفظ هذا البحث</translation>
    </message>
    <message>
        <source>Order of the list</source>
        <translation>ترتيب القائمة</translation>
    </message>
    <message>
        <source>Best match, else last opened</source>
        <translation>أفضل تطابق، وإلا آخر ما فُتح</translation>
    </message>
    <message>
        <source>Last opened</source>
        <translation>آخر ما فُتح</translation>
    </message>
    <message>
        <source>Newest</source>
        <translation>الأحدث</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Nothing unread</source>
        <translation>لا شيء غير مقروء</translation>
    </message>
    <message>
        <source>Articles that you add and do not open wait here.</source>
        <translation>هنا تنتظر المقالات المضافة التي لم تُفتح.</translation>
    </message>
    <message>
        <source>An empty collection</source>
        <translation>مجموعة فارغة</translation>
    </message>
    <message>
        <source>Drag articles onto it, or press P on them in the list.</source>
        <translation>اسحب المقالات إليها، أو اضغط P عليها في القائمة.</translation>
    </message>
    <message>
        <source>No article has this.</source>
        <translation>لا مقال يطابق ذلك.</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>السلة فارغة</translation>
    </message>
    <message>
        <source>What you remove stays here for 30 days.</source>
        <translation>ما تزيله يبقى هنا 30 يومًا.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Listing</name>
    <message>
        <source>, </source>
        <extracomment>Between the parts of a list: &quot;RT, state-controlled, Russia&quot;.</extracomment>
        <translation>، </translation>
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
        <translation>الحواشي في الهامش</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerCard</name>
    <message>
        <source>&amp;Agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>The mark is right. It stays, and the rule gains credit.</source>
        <translation>العلامة صحيحة. تبقى، وتزيد الثقة بالقاعدة.</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>Hide this mark. The rule goes on elsewhere.</source>
        <translation>إخفاء هذه العلامة. تبقى القاعدة في مواضع أخرى.</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>ليس هذه القاعدة أبدًا</translation>
    </message>
    <message>
        <source>Switch this rule off in every article.</source>
        <translation>إيقاف هذه القاعدة في كل مقال.</translation>
    </message>
    <message>
        <source>Plainer: %1</source>
        <translation>أبسط: %1</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>شخص ما</translation>
    </message>
    <message>
        <source>%1 and %2</source>
        <extracomment>Joins the last of some quoted words to those before it.</extracomment>
        <translation>%1 و%2</translation>
    </message>
    <message>
        <source>the word itself</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>الكلمة نفسها</translation>
    </message>
    <message>
        <source>the words beside it</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>الكلمات بجانبها</translation>
    </message>
    <message>
        <source>the rest of the sentence</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>بقية الجملة</translation>
    </message>
    <message>
        <source>what the rules say</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>ما تقوله القواعد</translation>
    </message>
    <message>
        <source>who is speaking</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>the hyphenated word it is in</source>
        <extracomment>What makes readers mark some words, or leave them alone.</extracomment>
        <translation>الكلمة الموصولة بشرطة التي هي فيها</translation>
    </message>
    <message>
        <source>note</source>
        <extracomment>How strongly a rule speaks: the least of note, weak, strong.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>weak</source>
        <translation>ضعيفة</translation>
    </message>
    <message>
        <source>strong</source>
        <translation>قوية</translation>
    </message>
    <message>
        <source>No rule names this wording, yet readers who look for slant marked words that are used in this way.</source>
        <translation>لا قاعدة تذكر هذا اللفظ، لكن قراء يبحثون عن الميل علّموا كلمات تُستعمل هكذا.</translation>
    </message>
    <message>
        <source>No rule names this wording, yet editors of an encyclopaedia replaced words that are used in this way.</source>
        <translation>لا قاعدة تذكر هذا اللفظ، لكن محرري موسوعة استبدلوا كلمات تُستعمل هكذا.</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a heading</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>كلمات %1، في عنوان</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a heading</source>
        <translation>كلمات الوسيلة، في عنوان</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>كلمات %1</translation>
    </message>
    <message>
        <source>The outlet&apos;s words</source>
        <translation>كلمات الوسيلة</translation>
    </message>
    <message>
        <source>Quoting %1</source>
        <extracomment>%1 is a person: in whose words something stands.</extracomment>
        <translation>اقتباس من %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person: in whose words something stands.</extracomment>
        <translation>كلمات %1 في نقل كلام %2</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, retelling %1</source>
        <translation>كلمات الوسيلة في نقل كلام %1</translation>
    </message>
    <message>
        <source>%1&apos;s words, in a caption</source>
        <extracomment>%1 is an outlet: in whose words something stands.</extracomment>
        <translation>كلمات %1، في تعليق صورة</translation>
    </message>
    <message>
        <source>The outlet&apos;s words, in a caption</source>
        <translation>كلمات الوسيلة، في تعليق صورة</translation>
    </message>
    <message>
        <source>Teaser for another article</source>
        <translation>إعلان لمقال آخر</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>نسبة</translation>
    </message>
    <message>
        <source>outlet</source>
        <extracomment>Stands in a row in place of the name of an outlet that is not known, or too long.</extracomment>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>%1&apos;s words</source>
        <comment>brief</comment>
        <extracomment>%1 is an outlet; stands in a row, at its end.</extracomment>
        <translation>كلمات %1</translation>
    </message>
    <message>
        <source>quoting %1</source>
        <extracomment>%1 is a person; stands in a row, at its end.</extracomment>
        <translation>اقتباس من %1</translation>
    </message>
    <message>
        <source>%1 retelling %2</source>
        <extracomment>%1 is an outlet, %2 a person; stands in a row, at its end.</extracomment>
        <translation>‏%1 تنقل عن %2</translation>
    </message>
    <message>
        <source>%1&apos;s heading</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose headline something stands in.</extracomment>
        <translation>عنوان %1</translation>
    </message>
    <message>
        <source>%1&apos;s caption</source>
        <extracomment>%1 is an outlet; stands in a row, at its end: whose caption something stands in.</extracomment>
        <translation>تعليق صورة %1</translation>
    </message>
    <message>
        <source>teaser</source>
        <comment>brief</comment>
        <translation>إعلان</translation>
    </message>
    <message>
        <source>credit line</source>
        <comment>brief</comment>
        <translation>سطر نسبة</translation>
    </message>
    <message>
        <source>By place</source>
        <extracomment>An order of marks: as they stand in the text.</extracomment>
        <translation>حسب الموضع</translation>
    </message>
    <message>
        <source>By kind</source>
        <translation>حسب النوع</translation>
    </message>
    <message>
        <source>By strength</source>
        <extracomment>An order of marks: the strongest first.</extracomment>
        <translation>حسب القوة</translation>
    </message>
    <message>
        <source>By speaker</source>
        <extracomment>An order of marks: by whose words they stand in.</extracomment>
        <translation>حسب المتحدث</translation>
    </message>
    <message>
        <source>Used like %1, which readers of news marked in %2 of %3 places.</source>
        <extracomment>%1 are words in quotation marks, %2 and %3 numbers.</extracomment>
        <translation>استُعمل مثل %1، وقد علّمه قراء الأخبار في %2 من %3 مواضع.</translation>
    </message>
    <message numerus="yes">
        <source>Of 100 readers of news who look for slant, about %n would mark this.</source>
        <extracomment>%n of a hundred people.</extracomment>
        <translation>
            <numerusform>من 100 قارئ للأخبار يبحثون عن الميل، لا يكاد أحد يعلّم هذا.</numerusform>
            <numerusform>من 100 قارئ للأخبار يبحثون عن الميل، يعلّم هذا نحو قارئ واحد.</numerusform>
            <numerusform>من 100 قارئ للأخبار يبحثون عن الميل، يعلّم هذا نحو قارئين.</numerusform>
            <numerusform>من 100 قارئ للأخبار يبحثون عن الميل، يعلّم هذا نحو %n.</numerusform>
            <numerusform>من 100 قارئ للأخبار يبحثون عن الميل، يعلّم هذا نحو %n.</numerusform>
            <numerusform>من 100 قارئ للأخبار يبحثون عن الميل، يعلّم هذا نحو %n.</numerusform>
        </translation>
    </message>
    <message>
        <source>For it: %1.</source>
        <extracomment>%1 is a list such as &quot;the word itself, the rule&quot;.</extracomment>
        <translation>يؤيده: %1.</translation>
    </message>
    <message>
        <source>Against it: %1.</source>
        <extracomment>%1 is a list such as &quot;the words beside it, the quotation&quot;.</extracomment>
        <translation>يعارضه: %1.</translation>
    </message>
    <message>
        <source>rule %1</source>
        <translation>القاعدة %1</translation>
    </message>
    <message numerus="yes">
        <source>You agreed %1 of %n times.</source>
        <extracomment>How often the reader agreed with markers of this rule; %1 of all %n answers.</extracomment>
        <translation>
            <numerusform>وافقت %1 من %n.</numerusform>
            <numerusform>وافقت %1 من مرة واحدة.</numerusform>
            <numerusform>وافقت %1 من مرتين.</numerusform>
            <numerusform>وافقت %1 من %n مرات.</numerusform>
            <numerusform>وافقت %1 من %n مرة.</numerusform>
            <numerusform>وافقت %1 من %n مرة.</numerusform>
        </translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>إظهار قاعدتها</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>فتح القاعدة في ورشة القواعد.</translation>
    </message>
    <message>
        <source>The key</source>
        <translation>المفتاح</translation>
    </message>
    <message>
        <source>Agreeing annotates, too</source>
        <translation>الموافقة تحشّي أيضًا</translation>
    </message>
    <message>
        <source>Why? (may stay empty)</source>
        <translation>لماذا؟ (يمكن تركه فارغًا)</translation>
    </message>
    <message>
        <source>Reason for the answer</source>
        <translation>سبب الإجابة</translation>
    </message>
    <message>
        <source>To agree gives the words the mark&apos;s category as a code, as you would by hand.</source>
        <translation>الموافقة تعطي الكلمات فئة العلامة رمزًا، كما تفعل بيدك.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkerModel</name>
    <message numerus="yes">
        <source>%1, %Ln mark(s)</source>
        <translation>
            <numerusform>%1، لا علامات</numerusform>
            <numerusform>%1، علامة واحدة</numerusform>
            <numerusform>%1، علامتان</numerusform>
            <numerusform>%1، %Ln علامات</numerusform>
            <numerusform>%1، %Ln علامة</numerusform>
            <numerusform>%1، %Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), shown</source>
        <translation>
            <numerusform>%1، لا علامات، ظاهرة</numerusform>
            <numerusform>%1، علامة واحدة، ظاهرة</numerusform>
            <numerusform>%1، علامتان، ظاهرة</numerusform>
            <numerusform>%1، %Ln علامات، ظاهرة</numerusform>
            <numerusform>%1، %Ln علامة، ظاهرة</numerusform>
            <numerusform>%1، %Ln علامة، ظاهرة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1, %Ln mark(s), switched off</source>
        <translation>
            <numerusform>%1، لا علامات، موقوفة</numerusform>
            <numerusform>%1، علامة واحدة، موقوفة</numerusform>
            <numerusform>%1، علامتان، موقوفة</numerusform>
            <numerusform>%1، %Ln علامات، موقوفة</numerusform>
            <numerusform>%1، %Ln علامة، موقوفة</numerusform>
            <numerusform>%1، %Ln علامة، موقوفة</numerusform>
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
        <translation>%1، %2: %3. %4. %5</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarkersPanel</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>كلمات الوسيلة نفسها فقط</translation>
    </message>
    <message>
        <source>Leaves out quotations, teasers and credit lines: others worded them. What the outlet retells stays, for it chose the words.</source>
        <translation>يترك الاقتباسات والإعلانات وسطور النسبة: صاغها آخرون. ويبقى ما تنقله الوسيلة، فهي التي اختارت كلماته.</translation>
    </message>
    <message>
        <source>Filter marks</source>
        <translation>تصفية العلامات</translation>
    </message>
    <message>
        <source>Filter marks by their words, the words around, kind or speaker</source>
        <translation>تصفية العلامات بكلماتها أو الكلمات حولها أو النوع أو المتحدث</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Order of the marks</source>
        <translation>ترتيب العلامات</translation>
    </message>
    <message>
        <source>Order of the marks: %1</source>
        <extracomment>%1 is an order: &quot;By place&quot;.</extracomment>
        <translation>ترتيب العلامات: %1</translation>
    </message>
    <message>
        <source>Explain this mark</source>
        <translation>شرح هذه العلامة</translation>
    </message>
    <message>
        <source>Copy the marked words</source>
        <translation>نسخ الكلمات المعلَّمة</translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Switch off %1</source>
        <translation>إيقاف %1</translation>
    </message>
    <message>
        <source>Show nothing but %1</source>
        <translation>إظهار %1 فقط</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MarksSettings</name>
    <message>
        <source>Only the outlet&apos;s own words</source>
        <translation>كلمات الوسيلة نفسها فقط</translation>
    </message>
    <message>
        <source>How likely a reader would mark a wording too: few are the surest, all are every hint.</source>
        <translation>ما احتمال أن يعلّم قارئ اللفظ أيضًا: القليل أوثقها، والكل كل إشارة.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MemoEditor</name>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Give it another code</source>
        <translation>إعطاء رمز آخر</translation>
    </message>
    <message>
        <source>Code of the annotation</source>
        <translation>رمز الحاشية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Delete this annotation; undo brings it back</source>
        <translation>حذف هذه الحاشية؛ التراجع يعيدها</translation>
    </message>
    <message>
        <source>Put on selection</source>
        <translation>وضعها على التحديد</translation>
    </message>
    <message>
        <source>Select the right words in the article, then put the annotation there</source>
        <translation>حدّد الكلمات الصحيحة في المقال ثم ضع الحاشية هناك</translation>
    </message>
    <message>
        <source>Not saved yet. It is tried again until it is.</source>
        <translation>لم تُحفظ بعد. تُعاد المحاولة حتى تُحفظ.</translation>
    </message>
    <message>
        <source>Memo: what strikes you here?</source>
        <translation>مذكرة: ما الذي يلفتك هنا؟</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Its words are no longer in the text: “%1”</source>
        <translation>لم تعد كلماتها في النص: «%1»</translation>
    </message>
    <message>
        <source>This may be the wrong place. It was made on “%1”</source>
        <translation>قد يكون هذا الموضع خطأ. وُضعت على «%1»</translation>
    </message>
    <message>
        <source>Markdown is set where the memo is shown: *stress*, lists, links</source>
        <translation>تُنسَّق علامات Markdown حيث تظهر المذكرة: *تشديد*، قوائم، روابط</translation>
    </message>
    <message>
        <source>Target: who is portrayed so?</source>
        <extracomment>Whom or what an annotation says to be portrayed.</extracomment>
        <translation>المستهدَف: مَن يُصوَّر هكذا؟</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>المستهدَف</translation>
    </message>
    <message>
        <source>The person, group or thing that these words are about</source>
        <translation>الشخص أو الجماعة أو الشيء الذي تدور حوله هذه الكلمات</translation>
    </message>
    <message>
        <source>Tags, parted by commas</source>
        <translation>وسوم تفصل بينها فواصل</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Menus</name>
    <message>
        <source>Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>&amp;Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>مساعدة</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>E&amp;xercise</source>
        <translation>تمرين</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>المكتبة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Merging</name>
    <message numerus="yes">
        <source>%n article(s)</source>
        <translation>
            <numerusform>لا مقالات</numerusform>
            <numerusform>مقالة واحدة</numerusform>
            <numerusform>مقالتان</numerusform>
            <numerusform>%n مقالات</numerusform>
            <numerusform>%n مقالة</numerusform>
            <numerusform>%n مقالة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s)</source>
        <translation>
            <numerusform>لا تعليقات</numerusform>
            <numerusform>تعليق واحد</numerusform>
            <numerusform>تعليقان</numerusform>
            <numerusform>%n تعليقات</numerusform>
            <numerusform>%n تعليقًا</numerusform>
            <numerusform>%n تعليق</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n verdict(s)</source>
        <translation>
            <numerusform>لا أحكام</numerusform>
            <numerusform>حكم واحد</numerusform>
            <numerusform>حكمان</numerusform>
            <numerusform>%n أحكام</numerusform>
            <numerusform>%n حكمًا</numerusform>
            <numerusform>%n حكم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s)</source>
        <translation>
            <numerusform>لا رموز</numerusform>
            <numerusform>رمز واحد</numerusform>
            <numerusform>رمزان</numerusform>
            <numerusform>%n رموز</numerusform>
            <numerusform>%n رمزًا</numerusform>
            <numerusform>%n رمز</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n collection(s)</source>
        <translation>
            <numerusform>لا مجموعات</numerusform>
            <numerusform>مجموعة واحدة</numerusform>
            <numerusform>مجموعتان</numerusform>
            <numerusform>%n مجموعات</numerusform>
            <numerusform>%n مجموعة</numerusform>
            <numerusform>%n مجموعة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n tag(s)</source>
        <translation>
            <numerusform>لا وسوم</numerusform>
            <numerusform>وسم واحد</numerusform>
            <numerusform>وسمان</numerusform>
            <numerusform>%n وسوم</numerusform>
            <numerusform>%n وسمًا</numerusform>
            <numerusform>%n وسم</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s) on articles</source>
        <translation>
            <numerusform>لا ملاحظات على مقالات</numerusform>
            <numerusform>ملاحظة واحدة على مقالة</numerusform>
            <numerusform>ملاحظتان على مقالات</numerusform>
            <numerusform>%n ملاحظات على مقالات</numerusform>
            <numerusform>%n ملاحظة على مقالات</numerusform>
            <numerusform>%n ملاحظة على مقالات</numerusform>
        </translation>
    </message>
    <message>
        <source>From %1 came %2.</source>
        <extracomment>%1 is the name of a file, %2 a list such as &quot;2 articles, 5 annotations&quot;.</extracomment>
        <translation>وصل من %1: %2.</translation>
    </message>
    <message>
        <source>All that %1 has was here already.</source>
        <translation>كل ما في %1 كان هنا من قبل.</translation>
    </message>
    <message>
        <source>New here: %1.</source>
        <translation>جديد هنا: %1.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotation(s) say something else here; both are kept.</source>
        <translation>
            <numerusform>لا تعليقات مختلفة هنا.</numerusform>
            <numerusform>تعليق واحد مختلف هنا؛ يُحفظ كلاهما.</numerusform>
            <numerusform>تعليقان مختلفان هنا؛ تُحفظ الصيغتان.</numerusform>
            <numerusform>%n تعليقات مختلفة هنا؛ تُحفظ الصيغتان.</numerusform>
            <numerusform>%n تعليقًا مختلفًا هنا؛ تُحفظ الصيغتان.</numerusform>
            <numerusform>%n تعليق مختلف هنا؛ تُحفظ الصيغتان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n code(s) mean something else here; both are kept.</source>
        <translation>
            <numerusform>لا رموز مختلفة هنا.</numerusform>
            <numerusform>رمز واحد له معنى آخر هنا؛ يُحفظ كلاهما.</numerusform>
            <numerusform>رمزان لهما معنى آخر هنا؛ تُحفظ الصيغتان.</numerusform>
            <numerusform>%n رموز لها معنى آخر هنا؛ تُحفظ الصيغتان.</numerusform>
            <numerusform>%n رمزًا لها معنى آخر هنا؛ تُحفظ الصيغتان.</numerusform>
            <numerusform>%n رمز لها معنى آخر هنا؛ تُحفظ الصيغتان.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>To %n mark(s) you have given another answer, which stays.</source>
        <translation>
            <numerusform>لم تُجب بغير ذلك عن أي علامة.</numerusform>
            <numerusform>أجبت عن علامة واحدة بغير ذلك، ويبقى جوابك.</numerusform>
            <numerusform>أجبت عن علامتين بغير ذلك، ويبقى جوابك.</numerusform>
            <numerusform>أجبت عن %n علامات بغير ذلك، ويبقى جوابك.</numerusform>
            <numerusform>أجبت عن %n علامة بغير ذلك، ويبقى جوابك.</numerusform>
            <numerusform>أجبت عن %n علامة بغير ذلك، ويبقى جوابك.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n that are in your trash stay there.</source>
        <translation>
            <numerusform>لا شيء منها في مهملاتك.</numerusform>
            <numerusform>واحد في مهملاتك يبقى هناك.</numerusform>
            <numerusform>اثنان في مهملاتك يبقيان هناك.</numerusform>
            <numerusform>%n في مهملاتك تبقى هناك.</numerusform>
            <numerusform>%n في مهملاتك تبقى هناك.</numerusform>
            <numerusform>%n في مهملاتك تبقى هناك.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::MessageBar</name>
    <message>
        <source>Message</source>
        <translation>رسالة</translation>
    </message>
    <message>
        <source>Close this message (Esc)</source>
        <translation>إغلاق هذه الرسالة (Esc)</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>إغلاق هذه الرسالة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NewRuleDialog</name>
    <message>
        <source>&amp;Write the rule</source>
        <translation>كتابة القاعدة</translation>
    </message>
    <message>
        <source>New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>A sentence that a reader understands; may wait</source>
        <translation>جملة يفهمها القارئ؛ يمكن تأجيلها</translation>
    </message>
    <message>
        <source>Author and year, or a page; may wait</source>
        <translation>المؤلف والسنة، أو صفحة؛ يمكن تأجيلها</translation>
    </message>
    <message>
        <source>Words:</source>
        <extracomment>%1 are words of an article.</extracomment>
        <translation>الكلمات:</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>&amp;Category:</source>
        <translation>الفئة:</translation>
    </message>
    <message>
        <source>&amp;Id:</source>
        <translation>المعرّف:</translation>
    </message>
    <message>
        <source>Wh&amp;y it is marked:</source>
        <translation>سبب التعليم:</translation>
    </message>
    <message>
        <source>&amp;Source:</source>
        <translation>المصدر:</translation>
    </message>
    <message>
        <source>What the rule looks for:</source>
        <translation>ما تبحث عنه القاعدة:</translation>
    </message>
    <message>
        <source>These very words</source>
        <translation>هذه الكلمات بعينها</translation>
    </message>
    <message>
        <source>The words in all their forms</source>
        <translation>الكلمات بكل صيغها</translation>
    </message>
    <message>
        <source>The same with any name and number</source>
        <translation>كذلك مع أي اسم وأي عدد</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A way of looking for some words, and in how many places of the article it finds them.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) here</source>
        <translation>
            <numerusform>لا موضع هنا</numerusform>
            <numerusform>موضع واحد هنا</numerusform>
            <numerusform>موضعان هنا</numerusform>
            <numerusform>%n مواضع هنا</numerusform>
            <numerusform>%n موضعًا هنا</numerusform>
            <numerusform>%n موضع هنا</numerusform>
        </translation>
    </message>
    <message>
        <source>An id is %1, a dot and a name in small letters and digits, parted by hyphens.</source>
        <translation>المعرّف هو %1 ثم نقطة ثم اسم بأحرف صغيرة وأرقام تفصلها واصلات.</translation>
    </message>
    <message>
        <source>There is a rule of this id already; this one replaces it.</source>
        <translation>توجد قاعدة بهذا المعرّف؛ وهذه تحلّ محلّها.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NotePopover</name>
    <message>
        <source>Note on the article</source>
        <translation>ملاحظة على المقال</translation>
    </message>
    <message>
        <source>What to remember of this article. Markdown stays as typed.</source>
        <translation>ما يُراد تذكّره من هذا المقال. يبقى Markdown كما كُتب.</translation>
    </message>
    <message>
        <source>Note on “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>ملاحظة على «%1»</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>حُفظ</translation>
    </message>
    <message>
        <source>Not saved yet. It is kept, and tried again until it is.</source>
        <translation>لم تُحفظ بعد. هي محفوظة في الذاكرة وتُعاد المحاولة حتى تُحفظ.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::NoticeText</name>
    <message>
        <source>The file was read as %1. If letters look wrong, save it as UTF-8 and open it again.</source>
        <extracomment>%1 is an encoding such as &quot;windows-1252&quot;.</extracomment>
        <translation>قُرئ الملف بترميز %1. إن بدت الحروف خاطئة فاحفظه بترميز UTF-8 وافتحه مجددًا.</translation>
    </message>
    <message numerus="yes">
        <source>%n character(s) could not be decoded, and � stands in place of each. Save the file again as UTF-8 to get them back.</source>
        <translation>
            <numerusform>لا أحرف تعذّر فكّها (�).</numerusform>
            <numerusform>تعذّر فك حرف واحد ومكانه �. احفظ الملف مجددًا بترميز UTF-8 لاستعادته.</numerusform>
            <numerusform>تعذّر فك حرفين ومكان كل منهما �. احفظ الملف مجددًا بترميز UTF-8 لاستعادتهما.</numerusform>
            <numerusform>تعذّر فك %n أحرف ومكان كل منها �. احفظ الملف مجددًا بترميز UTF-8 لاستعادتها.</numerusform>
            <numerusform>تعذّر فك %n حرفًا ومكان كل منها �. احفظ الملف مجددًا بترميز UTF-8 لاستعادتها.</numerusform>
            <numerusform>تعذّر فك %n حرف ومكان كل منها �. احفظ الملف مجددًا بترميز UTF-8 لاستعادتها.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is marked after character %1, since an article has %2 markers at the most. Split the text to have its rest marked.</source>
        <extracomment>%1 is a character&apos;s number, %2 how many markers there may be.</extracomment>
        <translation>لا شيء معلَّم بعد الحرف %1، فللمقال %2 علامة على الأكثر. قسّم النص ليُعلَّم الباقي.</translation>
    </message>
    <message>
        <source>The mail has attachments, which are not shown: %1. Save and open them by themselves to read them.</source>
        <extracomment>%1 is a list of names of files.</extracomment>
        <translation>في الرسالة مرفقات لا تُعرض: %1. احفظها وافتحها وحدها لقراءتها.</translation>
    </message>
    <message>
        <source>The feed holds a summary of this article only. Open its address to read all of it.</source>
        <translation>لا يحوي الموجز إلا ملخصًا لهذا المقال. افتح عنوانه لقراءته كله.</translation>
    </message>
    <message numerus="yes">
        <source>This is the first article of its file, which holds %n more.</source>
        <translation>
            <numerusform>هذا المقال الوحيد في ملفه.</numerusform>
            <numerusform>هذا أول مقال في ملفه، وفيه مقال آخر.</numerusform>
            <numerusform>هذا أول مقال في ملفه، وفيه مقالان آخران.</numerusform>
            <numerusform>هذا أول مقال في ملفه، وفيه %n غيره.</numerusform>
            <numerusform>هذا أول مقال في ملفه، وفيه %n غيره.</numerusform>
            <numerusform>هذا أول مقال في ملفه، وفيه %n غيره.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OpenAddressDialog</name>
    <message>
        <source>Also from &amp;this computer and private networks</source>
        <translation>أيضًا من هذا الحاسوب ومن الشبكات الخاصة</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>Address of the article</source>
        <translation>عنوان المقال</translation>
    </message>
    <message>
        <source>Only this page is fetched: no pictures, no scripts, and no cookies are kept. It stays in your library as it was.</source>
        <translation>تُجلب هذه الصفحة فقط: لا صور ولا نصوص برمجية، ولا تُحفظ ملفات ارتباط. وتبقى في مكتبتك كما كانت.</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutletCard</name>
    <message>
        <source>Where this text comes from</source>
        <translation>من أين جاء هذا النص</translation>
    </message>
    <message>
        <source>No table of outlets knows it. A file outlets.csv beside the library can tell about it.</source>
        <translation>لا جدول وسائل يعرفها. يمكن لملف outlets.csv بجانب المكتبة أن يعرّف بها.</translation>
    </message>
    <message>
        <source>since %1</source>
        <extracomment>%1 is the year in which an outlet began.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>Who directs it is not known.</source>
        <translation>لا يُعرف من يوجّهها.</translation>
    </message>
    <message>
        <source>Who owns it is not known.</source>
        <translation>لا يُعرف من يملكها.</translation>
    </message>
    <message>
        <source>Owner: %1</source>
        <translation>المالك: %1</translation>
    </message>
    <message>
        <source>Known from: %1</source>
        <extracomment>%1 is where facts about an outlet are known from, with a year.</extracomment>
        <translation>معروف من: %1</translation>
    </message>
    <message>
        <source>Show the place</source>
        <translation>إظهار الموضع</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <comment>links in the chain by which a text came</comment>
        <translation>
            <numerusform>ولا غيرها</numerusform>
            <numerusform>وواحدة أخرى</numerusform>
            <numerusform>واثنتان أخريان</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
            <numerusform>و%n أخرى</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OutlinePopover</name>
    <message>
        <source>Headings</source>
        <translation>العناوين الفرعية</translation>
    </message>
    <message>
        <source>Headings of the article</source>
        <translation>العناوين الفرعية في المقال</translation>
    </message>
    <message>
        <source>You are here</source>
        <extracomment>A heading of the article: the one that is being read.</extracomment>
        <translation>أنت هنا</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::OverviewRuler</name>
    <message>
        <source>Overview of the marks</source>
        <translation>نظرة عامة على العلامات</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s): %1</source>
        <extracomment>%1 are the marked words, parted by commas.</extracomment>
        <translation>
            <numerusform>لا علامات: %1</numerusform>
            <numerusform>علامة واحدة: %1</numerusform>
            <numerusform>علامتان: %1</numerusform>
            <numerusform>%n علامات: %1</numerusform>
            <numerusform>%n علامة: %1</numerusform>
            <numerusform>%n علامة: %1</numerusform>
        </translation>
    </message>
    <message>
        <source>Overview of the marks: click to go to a place</source>
        <translation>نظرة عامة على العلامات: انقر للذهاب إلى موضع</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackCommands</name>
    <message>
        <source>New pack</source>
        <translation>حزمة جديدة</translation>
    </message>
    <message>
        <source>Name of the pack:</source>
        <translation>اسم الحزمة:</translation>
    </message>
    <message>
        <source>The pack %1 is there.</source>
        <translation>أُنشئت الحزمة %1.</translation>
    </message>
    <message>
        <source>New file of rules</source>
        <translation>ملف قواعد جديد</translation>
    </message>
    <message>
        <source>New word list</source>
        <translation>قائمة كلمات جديدة</translation>
    </message>
    <message>
        <source>Name of the file:</source>
        <translation>اسم الملف:</translation>
    </message>
    <message>
        <source>What ships with the program stays as it is.</source>
        <translation>ما يأتي مع البرنامج يبقى كما هو.</translation>
    </message>
    <message>
        <source>Rename the pack</source>
        <translation>إعادة تسمية الحزمة</translation>
    </message>
    <message>
        <source>Move the pack %1 with all its files to the trash?</source>
        <translation>أتُنقل الحزمة %1 بكل ملفاتها إلى المهملات؟</translation>
    </message>
    <message>
        <source>Rename the file</source>
        <translation>إعادة تسمية الملف</translation>
    </message>
    <message>
        <source>Move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>&amp;Move to the trash</source>
        <translation>نقل إلى المهملات</translation>
    </message>
    <message>
        <source>Move the file %1 to the trash?</source>
        <translation>أيُنقل الملف %1 إلى المهملات؟</translation>
    </message>
    <message>
        <source>%1 is in the trash.</source>
        <translation>%1 في المهملات.</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>لم يفتح أي برنامج المجلد %1. افتحه بنفسك.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTree</name>
    <message>
        <source>Filter rules and files</source>
        <translation>تصفية القواعد والملفات</translation>
    </message>
    <message>
        <source>Rule packs and their files</source>
        <translation>حزم القواعد وملفاتها</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackTreeRows</name>
    <message>
        <source>%1 (not saved)</source>
        <extracomment>The name of a file whose text is not saved.</extracomment>
        <translation>%1 (غير محفوظ)</translation>
    </message>
    <message>
        <source>My rules</source>
        <translation>قواعدي</translation>
    </message>
    <message>
        <source>%1 — %2</source>
        <extracomment>A rule pack: its name, and whether it is in use.</extracomment>
        <translation>%1 — %2</translation>
    </message>
    <message>
        <source>Shipped rules</source>
        <translation>القواعد المرفقة</translation>
    </message>
    <message>
        <source>Shipped word lists</source>
        <translation>قوائم الكلمات المرفقة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PackWords</name>
    <message>
        <source>left out: a mistake in it</source>
        <extracomment>Of a rule pack whose files hold a mistake.</extracomment>
        <translation>متروكة: فيها خطأ</translation>
    </message>
    <message>
        <source>in use</source>
        <extracomment>Of a rule pack.</extracomment>
        <translation>مستخدمة</translation>
    </message>
    <message>
        <source>off</source>
        <translation>موقوفة</translation>
    </message>
    <message>
        <source>none of its own</source>
        <translation>لا شيء خاصًا بها</translation>
    </message>
    <message>
        <source>a mistake in it: used as before</source>
        <extracomment>Of a rule pack whose files hold a mistake now.</extracomment>
        <translation>فيها خطأ: تُستعمل كما كانت</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PageView</name>
    <message>
        <source>Page before</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <extracomment>%1 is the number of a page, %2 how many there are.</extracomment>
        <translation>%1 من %2</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>الصفحة %1 من %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PatternText</name>
    <message>
        <source>%1 is %2</source>
        <extracomment>Of rule patterns: %1 is a name, %2 what the pattern of that name looks for.</extracomment>
        <translation>%1 هو %2</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Of rule patterns: stands between alternatives.</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>, then </source>
        <extracomment>Of rule patterns: stands between what follows on each other.</extracomment>
        <translation>، ثم </translation>
    </message>
    <message>
        <source>perhaps %1</source>
        <extracomment>Of rule patterns: %1 may be missing.</extracomment>
        <translation>ربما %1</translation>
    </message>
    <message>
        <source>%1 tagged %2</source>
        <extracomment>Of rule patterns: %1 is a word, %2 are parts of speech such as NOUN.</extracomment>
        <translation>%1 بالوسم %2</translation>
    </message>
    <message>
        <source>%1 not tagged %2</source>
        <translation>%1 بغير الوسم %2</translation>
    </message>
    <message>
        <source>“%1” in any form</source>
        <translation>«%1» بأي صيغة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1” in just this case</source>
        <translation>«%1» بهذه الأحرف الكبيرة تمامًا</translation>
    </message>
    <message>
        <source>an entry of the list %1</source>
        <translation>مدخل من القائمة %1</translation>
    </message>
    <message>
        <source>a gap of at most %1</source>
        <translation>فجوة لا تزيد على %1</translation>
    </message>
    <message>
        <source>the start of the sentence</source>
        <translation>بداية الجملة</translation>
    </message>
    <message>
        <source>the end of the sentence</source>
        <translation>نهاية الجملة</translation>
    </message>
    <message>
        <source>marked: (%1)</source>
        <translation>معلَّم: (%1)</translation>
    </message>
    <message>
        <source>%1: (%2)</source>
        <extracomment>Of rule patterns: %1 is the name of a part, %2 what the part looks for.</extracomment>
        <translation>%1: (%2)</translation>
    </message>
    <message>
        <source>any word or sign</source>
        <translation>أي كلمة أو علامة</translation>
    </message>
    <message>
        <source>a number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>a sign</source>
        <translation>علامة</translation>
    </message>
    <message>
        <source>a word with a capital</source>
        <translation>كلمة بحرف كبير</translation>
    </message>
    <message>
        <source>a word in quotation marks</source>
        <translation>كلمة بين علامتي اقتباس</translation>
    </message>
    <message>
        <source>a word that reports what somebody said</source>
        <translation>كلمة تنقل ما قاله أحد</translation>
    </message>
    <message>
        <source>a word of a headline</source>
        <translation>كلمة من عنوان</translation>
    </message>
    <message>
        <source>words in scare quotes</source>
        <translation>كلمات بين علامتي تنصيص متحفظتين</translation>
    </message>
    <message>
        <source>a whole credit line</source>
        <translation>سطر نسبة كامل</translation>
    </message>
    <message>
        <source>a whole question</source>
        <translation>سؤال كامل</translation>
    </message>
    <message>
        <source>a word in the voice %1</source>
        <translation>كلمة بصوت %1</translation>
    </message>
    <message>
        <source>a word in any voice but %1</source>
        <translation>كلمة بأي صوت عدا %1</translation>
    </message>
    <message>
        <source>a word in a block of the kind %1</source>
        <translation>كلمة في كتلة من نوع %1</translation>
    </message>
    <message>
        <source>a word in a block of any kind but %1</source>
        <translation>كلمة في كتلة من أي نوع عدا %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PreferencesDialog</name>
    <message>
        <source>Preferences</source>
        <translation>التفضيلات</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>النص</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Codes</source>
        <translation>الرموز</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>Folder of the library</source>
        <translation>مجلد المكتبة</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>To keep it in another place, close all windows of Slantlight, move the folder there, and leave a link to it in this place.</source>
        <translation>لحفظه في مكان آخر أغلق كل نوافذ Slantlight وانقل المجلد إلى هناك واترك في هذا المكان رابطًا إليه.</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>لغة النافذة</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>مثل النظام</translation>
    </message>
    <message>
        <source>The window speaks it at once, or as soon as nothing is being opened or exported. Articles are marked in the language that they are written in.</source>
        <translation>تتحدث بها النافذة فورًا، أو حالما لا يكون شيء يُفتح أو يُصدَّر. تُعلَّم المقالات باللغة التي كُتبت بها.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>اسمك</translation>
    </message>
    <message>
        <source>Your articles and notes stay on this computer, in this folder. Backups of the last seven days lie in it too.</source>
        <translation>تبقى مقالاتك وملاحظاتك على هذا الحاسوب، في هذا المجلد، وفيه أيضًا نسخ احتياطية للأيام السبعة الأخيرة.</translation>
    </message>
    <message>
        <source>Your annotations bear this name in the library of somebody who merges yours with theirs.</source>
        <translation>تحمل تعليقاتك هذا الاسم في مكتبة مَن يدمج مكتبتك في مكتبته.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::PrintPreview</name>
    <message>
        <source>Print “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>طباعة «%1»</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>الصفحات</translation>
    </message>
    <message>
        <source>Previous page</source>
        <translation>الصفحة السابقة</translation>
    </message>
    <message>
        <source>Next page</source>
        <translation>الصفحة التالية</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>أصغر</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>أكبر</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>الصفحة كاملة</translation>
    </message>
    <message>
        <source>Paper…</source>
        <translation>الورق…</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>طباعة…</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>صفحة %1 من %2</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>حفظ كملف PDF…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Printing</name>
    <message>
        <source>Stop printing</source>
        <translation>إيقاف الطباعة</translation>
    </message>
    <message>
        <source>Setting the pages of “%1”…</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>يجري صف صفحات «%1»…</translation>
    </message>
    <message>
        <source>Painting the pages…</source>
        <translation>يجري رسم الصفحات…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>إلغاء</translation>
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
        <translation>%1: %2، وفي المقالات الأخرى %3.</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>العلامات لكل 1000 كلمة</translation>
    </message>
    <message>
        <source>Where marks stand</source>
        <translation>أين تقع العلامات</translation>
    </message>
    <message>
        <source>Marks in the quarters of the text, from its beginning: %1, %2, %3, %4.</source>
        <extracomment>Numbers of marks in each quarter of a text.</extracomment>
        <translation>العلامات في أرباع النص من بدايته: %1، %2، %3، %4.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>البداية</translation>
    </message>
    <message>
        <source>End</source>
        <translation>النهاية</translation>
    </message>
    <message>
        <source>%1 of the words; in the other articles %2.</source>
        <extracomment>%1 and %2 are shares in percent.</extracomment>
        <translation>%1 من الكلمات؛ وفي المقالات الأخرى %2.</translation>
    </message>
    <message>
        <source>In direct quotations</source>
        <translation>في الاقتباس المباشر</translation>
    </message>
    <message>
        <source>The outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>%1 telling</source>
        <extracomment>%1 is an outlet: marks in what it tells in its own words.</extracomment>
        <translation>‏%1 تروي</translation>
    </message>
    <message>
        <source>%1 retelling others</source>
        <extracomment>%1 is an outlet: marks in what it words for others.</extracomment>
        <translation>‏%1 تنقل عن آخرين</translation>
    </message>
    <message>
        <source>Quotations</source>
        <translation>الاقتباسات</translation>
    </message>
    <message>
        <source>Teasers and credit lines</source>
        <translation>الإعلانات وسطور النسبة</translation>
    </message>
    <message>
        <source>In whose words marks stand</source>
        <translation>في كلمات من تقع العلامات</translation>
    </message>
    <message numerus="yes">
        <source>The upright lines: %Ln news article(s) of as many sites, %1 to %2, %3 words. That is what is common there, and no norm. Short texts differ by chance.</source>
        <extracomment>%1 and %2 are years, %3 is a number of words.</extracomment>
        <translation>
            <numerusform>الخطوط القائمة: لا مقالات، من %1 إلى %2، %3 كلمة.</numerusform>
            <numerusform>الخطوط القائمة: مقال واحد من موقع واحد، من %1 إلى %2، %3 كلمة. هذا هو الشائع هناك وليس معيارًا. تختلف النصوص القصيرة مصادفة.</numerusform>
            <numerusform>الخطوط القائمة: مقالان من موقعين، من %1 إلى %2، %3 كلمة. هذا هو الشائع هناك وليس معيارًا. تختلف النصوص القصيرة مصادفة.</numerusform>
            <numerusform>الخطوط القائمة: %Ln مقالات من مثلها من المواقع، من %1 إلى %2، %3 كلمة. هذا هو الشائع هناك وليس معيارًا. تختلف النصوص القصيرة مصادفة.</numerusform>
            <numerusform>الخطوط القائمة: %Ln مقالًا من مثلها من المواقع، من %1 إلى %2، %3 كلمة. هذا هو الشائع هناك وليس معيارًا. تختلف النصوص القصيرة مصادفة.</numerusform>
            <numerusform>الخطوط القائمة: %Ln مقال من مثلها من المواقع، من %1 إلى %2، %3 كلمة. هذا هو الشائع هناك وليس معيارًا. تختلف النصوص القصيرة مصادفة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Wording is all that is counted. What was chosen to be told, what was left out and in which order things stand can slant a text without a single mark.</source>
        <translation>لا تُعدّ إلا الألفاظ. ما اختير ليُروى وما تُرك وترتيب الأشياء قد يميل بالنص دون علامة واحدة.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileModel</name>
    <message>
        <source>Profile</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Earlier</source>
        <translation>سابقًا</translation>
    </message>
    <message>
        <source>Later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfilePanel</name>
    <message>
        <source>Profile</source>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Copy as picture</source>
        <translation>نسخ كصورة</translation>
    </message>
    <message>
        <source>Save as picture…</source>
        <translation>حفظ كصورة…</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Open an article, and its figures stand here: how densely it is marked, where, and in whose words.</source>
        <translation>افتح مقالًا فتظهر أرقامه هنا: كثافة علاماته، وأين هي، وفي كلمات من.</translation>
    </message>
    <message>
        <source>Nothing is counted</source>
        <translation>لا شيء يُعدّ</translation>
    </message>
    <message>
        <source>Copy this chart as picture</source>
        <translation>نسخ هذا المخطط كصورة</translation>
    </message>
    <message>
        <source>Save this chart as picture…</source>
        <translation>حفظ هذا المخطط كصورة…</translation>
    </message>
    <message>
        <source>Copy all charts as picture</source>
        <translation>نسخ كل المخططات كصورة</translation>
    </message>
    <message>
        <source>Save all charts as picture…</source>
        <translation>حفظ كل المخططات كصورة…</translation>
    </message>
    <message>
        <source>Copied as a picture.</source>
        <translation>نُسخ كصورة.</translation>
    </message>
    <message>
        <source>Save as picture</source>
        <translation>حفظ كصورة</translation>
    </message>
    <message>
        <source>Pictures (*.png);;Drawings (*.svg)</source>
        <translation>صور (*.png);;رسوم (*.svg)</translation>
    </message>
    <message>
        <source>profile</source>
        <extracomment>A name of a file, without its ending.</extracomment>
        <translation>الملف التعريفي</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <extracomment>%1 is a file.</extracomment>
        <translation>حُفظ باسم %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ProfileTable</name>
    <message>
        <source>Profiles of both articles</source>
        <translation>الملفان التعريفيان للمقالين</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Profiles</name>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation>في الاقتباسات</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation>من يتحدث</translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation>منهم بالاسم</translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation>أقوال منقولة</translation>
    </message>
    <message>
        <source>taken as true by the verb</source>
        <translation>أخذها الفعل على أنها صحيحة</translation>
    </message>
    <message>
        <source>left open by the verb</source>
        <translation>تركها الفعل مفتوحة</translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation>الفقرات</translation>
    </message>
    <message>
        <source>Marks per 1,000 words</source>
        <translation>العلامات لكل 1000 كلمة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderActions</name>
    <message>
        <source>Annotated: %1</source>
        <translation>أضيفت حاشية: %1</translation>
    </message>
    <message>
        <source>These words have the code %1 already.</source>
        <translation>لهذه الكلمات الرمز %1 من قبل.</translation>
    </message>
    <message>
        <source>No code has the key %1.</source>
        <translation>لا رمز له المفتاح %1.</translation>
    </message>
    <message>
        <source>Annotated.</source>
        <translation>أضيفت حاشية.</translation>
    </message>
    <message>
        <source>Select some words first, then copy them.</source>
        <translation>حدّد كلمات أولًا ثم انسخها.</translation>
    </message>
    <message>
        <source>Copied, with the source.</source>
        <translation>نُسخ مع المصدر.</translation>
    </message>
    <message>
        <source>The annotation has the code %1 now.</source>
        <translation>للحاشية الآن الرمز %1.</translation>
    </message>
    <message>
        <source>Annotation removed.</source>
        <translation>أُزيلت الحاشية.</translation>
    </message>
    <message>
        <source>Mark hidden in this place.</source>
        <translation>أُخفيت العلامة في هذا الموضع.</translation>
    </message>
    <message>
        <source>Rule %1 is switched off.</source>
        <translation>أُوقفت القاعدة %1.</translation>
    </message>
    <message>
        <source>Select some words first, then choose a code.</source>
        <translation>حدّد كلمات أولًا ثم اختر رمزًا.</translation>
    </message>
    <message>
        <source>Go to a mark first.</source>
        <translation>اذهب أولًا إلى علامة.</translation>
    </message>
    <message>
        <source>Select some words first, then make a rule of them.</source>
        <translation>حدّد كلمات أولًا ثم اجعلها قاعدة.</translation>
    </message>
    <message>
        <source>In an exercise each mark has a category: press its digit, or C for all.</source>
        <translation>في التمرين لكل علامة فئة: اضغط رقمها، أو C للكل.</translation>
    </message>
    <message>
        <source>Select the words that the annotation is to be on.</source>
        <translation>حدّد الكلمات التي يكون عليها التعليق.</translation>
    </message>
    <message>
        <source>The selection touches no annotation.</source>
        <translation>التحديد لا يمس أي تعليق.</translation>
    </message>
    <message>
        <source>The selection touches several annotations: go to one first, or merge them.</source>
        <translation>التحديد يمس عدة تعليقات: انتقل إلى أحدها أولًا أو ادمجها.</translation>
    </message>
    <message>
        <source>The annotation is on the selected words now.</source>
        <translation>التعليق الآن على الكلمات المحددة.</translation>
    </message>
    <message>
        <source>The annotation is two now.</source>
        <translation>صار التعليق تعليقين.</translation>
    </message>
    <message>
        <source>Put the caret between two words of an annotation, then split it.</source>
        <translation>ضع المؤشر بين كلمتين من تعليق ثم قسّمه.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations are one now.</source>
        <translation>
            <numerusform>صار %n تعليق واحدًا.</numerusform>
            <numerusform>صار التعليق واحدًا.</numerusform>
            <numerusform>صار التعليقان واحدًا.</numerusform>
            <numerusform>صارت %n تعليقات واحدًا.</numerusform>
            <numerusform>صار %n تعليقًا واحدًا.</numerusform>
            <numerusform>صار %n تعليق واحدًا.</numerusform>
        </translation>
    </message>
    <message>
        <source>Select words of two annotations or more, then merge them.</source>
        <translation>حدّد كلمات من تعليقين أو أكثر ثم ادمجها.</translation>
    </message>
    <message>
        <source>There are no annotations to copy.</source>
        <translation>لا توجد تعليقات لنسخها.</translation>
    </message>
    <message numerus="yes">
        <source>%n annotations copied as Markdown.</source>
        <translation>
            <numerusform>نُسخ %n تعليق بصيغة Markdown.</numerusform>
            <numerusform>نُسخ تعليق واحد بصيغة Markdown.</numerusform>
            <numerusform>نُسخ تعليقان بصيغة Markdown.</numerusform>
            <numerusform>نُسخت %n تعليقات بصيغة Markdown.</numerusform>
            <numerusform>نُسخ %n تعليقًا بصيغة Markdown.</numerusform>
            <numerusform>نُسخ %n تعليق بصيغة Markdown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderFocus</name>
    <message>
        <source>Annotation, %1: %2</source>
        <extracomment>Read out by a screen reader. %1 is a category such as &quot;Doubt&quot;, %2 the marked words.</extracomment>
        <translation>حاشية، %1: %2</translation>
    </message>
    <message>
        <source>%1, faint: %2</source>
        <translation>%1، خافتة: %2</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>There are no marks in this article.</source>
        <translation>لا علامات في هذا المقال.</translation>
    </message>
    <message>
        <source>That was the last mark; here is the first one.</source>
        <translation>كانت تلك آخر علامة؛ وهذه الأولى.</translation>
    </message>
    <message>
        <source>That was the first mark; here is the last one.</source>
        <translation>كانت تلك أول علامة؛ وهذه الأخيرة.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderKeys</name>
    <message>
        <source>Next mark</source>
        <translation>العلامة التالية</translation>
    </message>
    <message>
        <source>Previous mark</source>
        <translation>العلامة السابقة</translation>
    </message>
    <message>
        <source>Explain the mark at the caret</source>
        <translation>شرح العلامة عند المؤشر</translation>
    </message>
    <message>
        <source>Highlight the selection or the mark at the caret</source>
        <translation>تظليل التحديد أو العلامة عند المؤشر</translation>
    </message>
    <message>
        <source>Annotate the selection or the mark, with a memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>إضافة حاشية بمذكرة للتحديد أو العلامة</translation>
    </message>
    <message>
        <source>Give the selection or the mark a code</source>
        <translation>إعطاء التحديد أو العلامة رمزًا</translation>
    </message>
    <message>
        <source>Remove the annotation at the caret</source>
        <translation>إزالة الحاشية عند المؤشر</translation>
    </message>
    <message>
        <source>Copy with the source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>See the rule of the mark at the caret</source>
        <translation>إظهار قاعدة العلامة عند المؤشر</translation>
    </message>
    <message>
        <source>New rule from this wording…</source>
        <translation>قاعدة جديدة من هذه الكلمات…</translation>
    </message>
    <message>
        <source>Put the annotation on the selected words</source>
        <translation>وضع التعليق على الكلمات المحددة</translation>
    </message>
    <message>
        <source>Split the annotation at the caret</source>
        <translation>تقسيم التعليق عند المؤشر</translation>
    </message>
    <message>
        <source>Merge the annotations that the selection touches</source>
        <translation>دمج التعليقات التي يمسها التحديد</translation>
    </message>
    <message>
        <source>Next sentence</source>
        <translation>الجملة التالية</translation>
    </message>
    <message>
        <source>Previous sentence</source>
        <translation>الجملة السابقة</translation>
    </message>
    <message>
        <source>Select to the end of the sentence</source>
        <translation>التحديد حتى نهاية الجملة</translation>
    </message>
    <message>
        <source>Select back to the beginning of the sentence</source>
        <translation>التحديد رجوعًا حتى بداية الجملة</translation>
    </message>
    <message>
        <source>Copy all annotations as Markdown</source>
        <translation>نسخ كل التعليقات بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReaderMenu</name>
    <message>
        <source>&amp;Code as…</source>
        <translation>رمز…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>تظليل</translation>
    </message>
    <message>
        <source>Annotate with &amp;memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>حاشية مع مذكرة</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>ليس هذه القاعدة أبدًا</translation>
    </message>
    <message>
        <source>Edit &amp;memo</source>
        <translation>تحرير المذكرة</translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation>تغيير الرمز…</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>إزالة الحاشية</translation>
    </message>
    <message>
        <source>&amp;Explain this mark</source>
        <translation>شرح هذه العلامة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>نسخ</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>نسخ مع المصدر</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد الكل</translation>
    </message>
    <message>
        <source>New &amp;rule from this wording…</source>
        <translation>قاعدة جديدة من هذه الكلمات…</translation>
    </message>
    <message>
        <source>See its r&amp;ule</source>
        <translation>إظهار قاعدتها</translation>
    </message>
    <message>
        <source>&amp;Put the annotation here</source>
        <translation>ضع التعليق هنا</translation>
    </message>
    <message>
        <source>M&amp;erge annotations</source>
        <translation>دمج التعليقات</translation>
    </message>
    <message>
        <source>&amp;Split here</source>
        <translation>قسّم هنا</translation>
    </message>
    <message>
        <source>Copy as Mark&amp;down</source>
        <translation>نسخ بصيغة Markdown</translation>
    </message>
    <message>
        <source>Copy &amp;all as Markdown</source>
        <translation>نسخ الكل بصيغة Markdown</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ReadingControls</name>
    <message>
        <source>Text and page</source>
        <translation>النص والصفحة</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>الخط</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>الحجم</translation>
    </message>
    <message>
        <source>Line height</source>
        <translation>ارتفاع السطر</translation>
    </message>
    <message>
        <source>Line length</source>
        <translation>طول السطر</translation>
    </message>
    <message>
        <source>Characters in a line; about 66 are read with the greatest ease</source>
        <translation>الأحرف في السطر؛ نحو 66 أيسر قراءة</translation>
    </message>
    <message>
        <source>Straight right edge (justified)</source>
        <translation>حافة مستقيمة (ضبط)</translation>
    </message>
    <message>
        <source>Set the text as usual</source>
        <translation>إعادة النص إلى المعتاد</translation>
    </message>
    <message>
        <source>%1 (usual)</source>
        <extracomment>The typeface that is used when no other one is chosen; %1 is its name.</extracomment>
        <translation>%1 (المعتاد)</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>الصفحة</translation>
    </message>
    <message>
        <source>Window: %1</source>
        <translation>النافذة: %1</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>النافذة</translation>
    </message>
    <message>
        <source>%1 px</source>
        <extracomment>The size of letters in pixels.</extracomment>
        <translation>%1 بكسل</translation>
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
        <translation>إلى أين قُرئ</translation>
    </message>
    <message>
        <source>How far one has read, and how long the rest takes at 238 words a minute</source>
        <translation>إلى أين قُرئ وكم يأخذ الباقي بسرعة 238 كلمة في الدقيقة</translation>
    </message>
    <message>
        <source>At the end</source>
        <translation>في النهاية</translation>
    </message>
    <message>
        <source>%1 %  ·  %2 left</source>
        <extracomment>How far one has read, and how long the rest takes: &quot;42 % · 3 min left&quot;.</extracomment>
        <translation>%1 %  ·  بقي %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RecentFiles</name>
    <message>
        <source>Open &amp;recent</source>
        <translation>فتح الأخيرة</translation>
    </message>
    <message>
        <source>No files yet</source>
        <translation>لا ملفات بعد</translation>
    </message>
    <message>
        <source>Clear this list</source>
        <translation>مسح هذه القائمة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultDelegate</name>
    <message>
        <source>Other category</source>
        <translation>فئة أخرى</translation>
    </message>
    <message>
        <source>You: %1</source>
        <extracomment>%1 is the category that somebody gave in an exercise.</extracomment>
        <translation>أنت: %1</translation>
    </message>
    <message>
        <source>Key: %1</source>
        <extracomment>%1 is the category that the key of an exercise has.</extracomment>
        <translation>المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ResultModel</name>
    <message>
        <source>marked as %1</source>
        <translation>عُلّم بوصفه %1</translation>
    </message>
    <message>
        <source>in the key: %1</source>
        <extracomment>%1 is a category.</extracomment>
        <translation>في المفتاح: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RibbonGutter</name>
    <message>
        <source>Which paragraphs tell the same</source>
        <translation>أي الفقرات تروي الشيء نفسه</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleEditor</name>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>Choose a rule or a file at the left to read it, or begin a rule of your own with Ctrl+N. In an article, select some words and press R.</source>
        <translation>اختر من الجانب قاعدة أو ملفًا لقراءته، أو ابدأ قاعدة لك بـCtrl+N. في مقال، حدّد كلمات واضغط R.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleNotation</name>
    <message>
        <source>only where this pattern stands directly before</source>
        <translation>فقط حيث يأتي هذا النمط قبلها مباشرة</translation>
    </message>
    <message>
        <source>not where this pattern stands directly before</source>
        <translation>ليس حيث يأتي هذا النمط قبلها مباشرة</translation>
    </message>
    <message>
        <source>only where this pattern stands directly after</source>
        <translation>فقط حيث يأتي هذا النمط بعدها مباشرة</translation>
    </message>
    <message>
        <source>not where this pattern stands directly after</source>
        <translation>ليس حيث يأتي هذا النمط بعدها مباشرة</translation>
    </message>
    <message>
        <source>only where this pattern stands earlier in the sentence</source>
        <translation>فقط حيث يأتي هذا النمط سابقًا في الجملة</translation>
    </message>
    <message>
        <source>not where this pattern stands earlier in the sentence</source>
        <translation>ليس حيث يأتي هذا النمط سابقًا في الجملة</translation>
    </message>
    <message>
        <source>only where this pattern stands later in the sentence</source>
        <translation>فقط حيث يأتي هذا النمط لاحقًا في الجملة</translation>
    </message>
    <message>
        <source>not where this pattern stands later in the sentence</source>
        <translation>ليس حيث يأتي هذا النمط لاحقًا في الجملة</translation>
    </message>
    <message>
        <source>only where this pattern stands elsewhere in the sentence</source>
        <translation>فقط حيث يأتي هذا النمط في موضع آخر من الجملة</translation>
    </message>
    <message>
        <source>not where this pattern stands elsewhere in the sentence</source>
        <translation>ليس حيث يأتي هذا النمط في موضع آخر من الجملة</translation>
    </message>
    <message>
        <source>adjective</source>
        <translation>صفة</translation>
    </message>
    <message>
        <source>preposition</source>
        <translation>حرف جر</translation>
    </message>
    <message>
        <source>adverb</source>
        <translation>ظرف</translation>
    </message>
    <message>
        <source>auxiliary: is, have, may</source>
        <translation>فعل مساعد: is, have, may</translation>
    </message>
    <message>
        <source>conjunction: and, or, but</source>
        <translation>أداة عطف: and, or, but</translation>
    </message>
    <message>
        <source>determiner: the, this, some</source>
        <translation>محدِّد: the, this, some</translation>
    </message>
    <message>
        <source>interjection</source>
        <translation>حرف تعجب</translation>
    </message>
    <message>
        <source>noun</source>
        <translation>اسم</translation>
    </message>
    <message>
        <source>number</source>
        <translation>عدد</translation>
    </message>
    <message>
        <source>particle: to, not, &apos;s</source>
        <translation>أداة: to, not, &apos;s</translation>
    </message>
    <message>
        <source>pronoun</source>
        <translation>ضمير</translation>
    </message>
    <message>
        <source>name</source>
        <translation>اسم علم</translation>
    </message>
    <message>
        <source>punctuation</source>
        <translation>علامة ترقيم</translation>
    </message>
    <message>
        <source>subordinating conjunction: that, while</source>
        <translation>أداة ربط تابعة: that, while</translation>
    </message>
    <message>
        <source>symbol</source>
        <translation>رمز</translation>
    </message>
    <message>
        <source>verb</source>
        <translation>فعل</translation>
    </message>
    <message>
        <source>anything else</source>
        <translation>أي شيء آخر</translation>
    </message>
    <message>
        <source>begins a list, by its name</source>
        <translation>يبدأ قائمة، باسمها</translation>
    </message>
    <message>
        <source>where that is known from: author and year</source>
        <translation>من أين يُعرف ذلك: المؤلف والسنة</translation>
    </message>
    <message>
        <source>all forms of an irregular word, the base first</source>
        <translation>كل صيغ الكلمة الشاذة، الأصل أولًا</translation>
    </message>
    <message>
        <source>begins a rule: its category, a dot and a name</source>
        <translation>يبدأ قاعدة: فئتها ونقطة واسم</translation>
    </message>
    <message>
        <source>how strongly the rule speaks</source>
        <translation>مدى قوة القاعدة</translation>
    </message>
    <message>
        <source>why the wording is marked, in a sentence</source>
        <translation>سبب تعليم الصياغة، في جملة</translation>
    </message>
    <message>
        <source>plainer wordings, parted by |</source>
        <translation>صياغات أبسط، يفصلها |</translation>
    </message>
    <message>
        <source>where the plainer wording fits</source>
        <translation>حيث تناسب الصياغة الأبسط</translation>
    </message>
    <message>
        <source>the pattern that is marked</source>
        <translation>النمط الذي يُعلَّم</translation>
    </message>
    <message>
        <source>only in these voices, parted by commas</source>
        <translation>في هذه الأصوات فقط، تفصلها فواصل</translation>
    </message>
    <message>
        <source>not in these voices, parted by commas</source>
        <translation>ليس في هذه الأصوات، تفصلها فواصل</translation>
    </message>
    <message>
        <source>only in these kinds of block, parted by commas</source>
        <translation>في هذه الأنواع من الكتل فقط، تفصلها فواصل</translation>
    </message>
    <message>
        <source>not in these kinds of block, parted by commas</source>
        <translation>ليس في هذه الأنواع من الكتل، تفصلها فواصل</translation>
    </message>
    <message>
        <source>only as the word that reports what somebody said</source>
        <translation>فقط ككلمة تنقل ما قاله أحد</translation>
    </message>
    <message>
        <source>not as the word that reports what somebody said</source>
        <translation>ليس ككلمة تنقل ما قاله أحد</translation>
    </message>
    <message>
        <source>an example, what is marked in {braces}</source>
        <translation>مثال، المعلَّم بين {أقواس}</translation>
    </message>
    <message>
        <source>the example above with a plainer wording put in</source>
        <translation>المثال أعلاه بصياغة أبسط</translation>
    </message>
    <message>
        <source>an example in which nothing is marked</source>
        <translation>مثال لا يُعلَّم فيه شيء</translation>
    </message>
    <message>
        <source>gives a pattern a name: let NP = /DET? /NOUN</source>
        <translation>يسمّي نمطًا: let NP = /DET? /NOUN</translation>
    </message>
    <message>
        <source>switches a rule off</source>
        <translation>يوقف قاعدة</translation>
    </message>
    <message>
        <source>speaks loudly: drawn first</source>
        <translation>تتكلم بقوة: تُرسم أولًا</translation>
    </message>
    <message>
        <source>drawn, and told apart from the strong ones</source>
        <translation>تُرسم، وتُميَّز عن القوية</translation>
    </message>
    <message>
        <source>a faint hint, drawn only when asked for</source>
        <translation>إشارة خفيفة، تُرسم عند الطلب فقط</translation>
    </message>
    <message>
        <source>the marked words are this pattern</source>
        <translation>الكلمات المعلَّمة هي هذا النمط</translation>
    </message>
    <message>
        <source>this pattern stands directly before</source>
        <translation>يأتي هذا النمط قبلها مباشرة</translation>
    </message>
    <message>
        <source>this pattern stands directly after</source>
        <translation>يأتي هذا النمط بعدها مباشرة</translation>
    </message>
    <message>
        <source>this pattern does not stand directly before</source>
        <translation>لا يأتي هذا النمط قبلها مباشرة</translation>
    </message>
    <message>
        <source>this pattern does not stand directly after</source>
        <translation>لا يأتي هذا النمط بعدها مباشرة</translation>
    </message>
    <message>
        <source>the verb in all its forms</source>
        <translation>الفعل بكل صيغه</translation>
    </message>
    <message>
        <source>the noun, singular and plural</source>
        <translation>الاسم، مفردًا وجمعًا</translation>
    </message>
    <message>
        <source>the adjective, also -er and -est</source>
        <translation>الصفة، وكذلك بـ-er و-est</translation>
    </message>
    <message>
        <source>a word in one of these voices</source>
        <translation>كلمة بأحد هذه الأصوات</translation>
    </message>
    <message>
        <source>a word in one of these kinds of block</source>
        <translation>كلمة في أحد هذه الأنواع من الكتل</translation>
    </message>
    <message>
        <source>the outlet&apos;s own words</source>
        <translation>كلمات الجهة الناشرة نفسها</translation>
    </message>
    <message>
        <source>kind of block</source>
        <translation>نوع كتلة</translation>
    </message>
    <message>
        <source>the marked words</source>
        <translation>الكلمات المعلَّمة</translation>
    </message>
    <message>
        <source>who is reported</source>
        <translation>من تُنقل أقواله</translation>
    </message>
    <message>
        <source>a part of the pattern that has this name</source>
        <translation>جزء من النمط بهذا الاسم</translation>
    </message>
    <message>
        <source>word list</source>
        <translation>قائمة كلمات</translation>
    </message>
    <message>
        <source>pattern with this name</source>
        <translation>نمط بهذا الاسم</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePackModel</name>
    <message>
        <source>%1, %2</source>
        <extracomment>What a screen reader says of a rule pack: its name, and whether it is in use.</extracomment>
        <translation>%1، %2</translation>
    </message>
    <message>
        <source>Pack</source>
        <translation>الحزمة</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>القواعد</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacks</name>
    <message>
        <source>The rule pack %1 is left out. %2</source>
        <translation>تُركت حزمة القواعد %1. %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RulePacksDialog</name>
    <message>
        <source>You have added no rule packs. A pack is a folder with rules or word lists of your own; it may change or switch off rules of Slantlight.</source>
        <translation>لم تضف حزم قواعد. الحزمة مجلد فيه قواعدك أو قوائم كلماتك؛ وقد تغيّر قواعد Slantlight أو توقفها.</translation>
    </message>
    <message>
        <source>No single rule is switched off. “Never this rule” on a mark&apos;s card does that.</source>
        <translation>لا قاعدة موقوفة وحدها. يفعل ذلك «ليس هذه القاعدة أبدًا» على بطاقة العلامة.</translation>
    </message>
    <message>
        <source>Rule packs</source>
        <translation>حزم القواعد</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>القواعد الموقوفة</translation>
    </message>
    <message>
        <source>Slantlight&apos;s own rules always come first. Packs come after them in the order of their names, and a later one may say a rule or word list anew.</source>
        <translation>قواعد Slantlight نفسه أولًا دائمًا. تليها الحزم بترتيب أسمائها، وقد تعيد اللاحقة تعريف قاعدة أو قائمة.</translation>
    </message>
    <message>
        <source>&amp;Add…</source>
        <translation>إضافة…</translation>
    </message>
    <message>
        <source>Choose a folder with rules or word lists; it is checked and copied</source>
        <translation>اختر مجلدًا فيه قواعد أو قوائم كلمات؛ يُفحص ويُنسخ</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إزالة…</translation>
    </message>
    <message>
        <source>Move the chosen pack to the trash</source>
        <translation>نقل الحزمة المختارة إلى المهملات</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Show the folder of the chosen pack, or that of all packs</source>
        <translation>إظهار مجلد الحزمة المختارة أو مجلد كل الحزم</translation>
    </message>
    <message>
        <source>Choose a rule pack</source>
        <translation>اختيار حزمة قواعد</translation>
    </message>
    <message>
        <source>Remove rule pack</source>
        <translation>إزالة حزمة القواعد</translation>
    </message>
    <message>
        <source>Remove the rule pack %1? Its folder goes to the trash, from where you can bring it back.</source>
        <translation>أتريد إزالة حزمة القواعد %1؟ ينتقل مجلدها إلى المهملات ويمكنك استعادته منها.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إزالة</translation>
    </message>
    <message>
        <source>No program opened the folder %1. Open it by hand.</source>
        <translation>لم يفتح أي برنامج المجلد %1. افتحه بنفسك.</translation>
    </message>
    <message>
        <source>Switch this rule on again</source>
        <translation>تشغيل هذه القاعدة مجددًا</translation>
    </message>
    <message>
        <source>Switch this rule off</source>
        <translation>إيقاف هذه القاعدة</translation>
    </message>
    <message>
        <source>&amp;Write rules…</source>
        <translation>كتابة القواعد…</translation>
    </message>
    <message>
        <source>Open the chosen pack in the rule workshop</source>
        <translation>فتح الحزمة المختارة في ورشة القواعد</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleVerdictsDialog</name>
    <message>
        <source>What you said to the rules</source>
        <translation>ما قلته عن القواعد</translation>
    </message>
    <message>
        <source>Rules and what was said to their marks</source>
        <translation>القواعد وما قيل عن علاماتها</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>القاعدة</translation>
    </message>
    <message>
        <source>What it says</source>
        <translation>ما تقوله</translation>
    </message>
    <message>
        <source>Agreed</source>
        <translation>أوافق</translation>
    </message>
    <message>
        <source>Not here</source>
        <translation>ليس هنا</translation>
    </message>
    <message>
        <source>Share agreed</source>
        <extracomment>A column: the share of answers that agree with a rule.</extracomment>
        <translation>نسبة الموافقة</translation>
    </message>
    <message>
        <source>Last reason</source>
        <translation>آخر سبب</translation>
    </message>
    <message>
        <source>Switch the rule &amp;off</source>
        <translation>إيقاف القاعدة</translation>
    </message>
    <message>
        <source>See the r&amp;ule</source>
        <translation>إظهار القاعدة</translation>
    </message>
    <message>
        <source>Open the rule in the rule workshop.</source>
        <translation>فتح القاعدة في ورشة القواعد.</translation>
    </message>
    <message>
        <source>&amp;Copy the table</source>
        <translation>نسخ الجدول</translation>
    </message>
    <message>
        <source>As text with tabs, for a spreadsheet</source>
        <translation>نصًا بعلامات جدولة، لجدول بيانات</translation>
    </message>
    <message>
        <source>In no rule pack that is on now; what was said is kept.</source>
        <translation>ليست في أي حزمة قواعد مشغّلة الآن؛ وما قيل محفوظ.</translation>
    </message>
    <message>
        <source>%1 (off)</source>
        <extracomment>%1 is the name of a rule that is switched off.</extracomment>
        <translation>%1 (متوقفة)</translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>%1 is a number.</extracomment>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Nobody has answered to a mark yet. The card of a mark asks: agree, or not here?</source>
        <translation>لم يجب أحد عن علامة بعد. تسأل بطاقة العلامة: أتوافق، أم ليس هنا؟</translation>
    </message>
    <message numerus="yes">
        <source>%n answer(s) so far, in all articles of the library.</source>
        <translation>
            <numerusform>لا إجابات حتى الآن، في كل مقالات المكتبة.</numerusform>
            <numerusform>إجابة واحدة حتى الآن، في كل مقالات المكتبة.</numerusform>
            <numerusform>إجابتان حتى الآن، في كل مقالات المكتبة.</numerusform>
            <numerusform>%n إجابات حتى الآن، في كل مقالات المكتبة.</numerusform>
            <numerusform>%n إجابة حتى الآن، في كل مقالات المكتبة.</numerusform>
            <numerusform>%n إجابة حتى الآن، في كل مقالات المكتبة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch the rule &amp;on</source>
        <translation>تشغيل القاعدة</translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>%1 is what somebody wrote as their reason for agreeing with a mark, or not.</extracomment>
        <translation>”%1“</translation>
    </message>
    <message>
        <source>You mostly say no to its marks.</source>
        <translation>ترفض علاماتها في الأغلب.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::RuleWriter</name>
    <message>
        <source>Put the caret into a rule first.</source>
        <translation>ضع المؤشر أولًا في قاعدة.</translation>
    </message>
    <message>
        <source>Select some words of one sentence first.</source>
        <translation>حدّد أولًا كلمات من جملة واحدة.</translation>
    </message>
    <message>
        <source>A rule is made of words of an English article that is read already.</source>
        <translation>تُصنع القاعدة من كلمات مقال بالإنجليزية قُرئ بالفعل.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SaveQuestion</name>
    <message>
        <source>Rule workshop</source>
        <translation>ورشة القواعد</translation>
    </message>
    <message>
        <source>%1 was changed by another program. Decide in the editor which text stays.</source>
        <translation>غيّر برنامج آخر %1. قرّر في المحرّر أي نص يبقى.</translation>
    </message>
    <message numerus="yes">
        <source>Save what you wrote? %n file(s) are not saved: %1</source>
        <translation>
            <numerusform>أتحفظ ما كتبته؟ لا ملف غير محفوظ: %1</numerusform>
            <numerusform>أتحفظ ما كتبته؟ ملف واحد غير محفوظ: %1</numerusform>
            <numerusform>أتحفظ ما كتبته؟ ملفان غير محفوظين: %1</numerusform>
            <numerusform>أتحفظ ما كتبته؟ %n ملفات غير محفوظة: %1</numerusform>
            <numerusform>أتحفظ ما كتبته؟ %n ملفًا غير محفوظ: %1</numerusform>
            <numerusform>أتحفظ ما كتبته؟ %n ملف غير محفوظ: %1</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchChips</name>
    <message>
        <source>Take out: %1</source>
        <translation>إخراج: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchCompletion</name>
    <message>
        <source>What can be asked</source>
        <translation>ما يمكن السؤال عنه</translation>
    </message>
    <message>
        <source>your own annotations</source>
        <translation>حواشيك أنت</translation>
    </message>
    <message>
        <source>words one after another</source>
        <translation>كلمات متتالية</translation>
    </message>
    <message>
        <source>without the word after it</source>
        <translation>دون الكلمة التي تليه</translation>
    </message>
    <message>
        <source>between words: one of them is enough</source>
        <translation>بين الكلمات: تكفي إحداها</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchField</name>
    <message>
        <source>Words, “a phrase”, -without, OR, and fields such as outlet: or tag:. Ctrl+Space shows them all.</source>
        <translation>كلمات، و«عبارة» بين علامتي اقتباس، و-دون، وOR، وحقول مثل outlet: أو tag:. يعرضها Ctrl+Space كلها.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SearchWords</name>
    <message>
        <source>since %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>منذ %1</translation>
    </message>
    <message>
        <source>until %1</source>
        <extracomment>A condition of a search; %1 is a day.</extracomment>
        <translation>حتى %1</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <extracomment>Two days.</extracomment>
        <translation>%1 إلى %2</translation>
    </message>
    <message>
        <source>%1 close together</source>
        <extracomment>A condition of a search; %1 are words.</extracomment>
        <translation>%1 متقاربة</translation>
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
        <translation>دون %1</translation>
    </message>
    <message>
        <source> or </source>
        <extracomment>Between two conditions of a search, of which one is enough.</extracomment>
        <translation> أو </translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Articles with %1</source>
        <translation>مقالات فيها %1</translation>
    </message>
    <message>
        <source>“%1” still lacks what is wanted.</source>
        <extracomment>%1 is such as: tag:</extracomment>
        <translation>ما زال ينقص «%1» ما يُطلب.</translation>
    </message>
    <message>
        <source>“%1” is no day. Write 2026, 2026-03, 2026-03-01 or two of these with .. between them.</source>
        <translation>«%1» ليس تاريخًا. اكتب 2026 أو 2026-03 أو 2026-03-01 أو اثنين منها بينهما ..</translation>
    </message>
    <message>
        <source>“%1” is not known. There are %2.</source>
        <translation>«%1» غير معروف. يوجد %2.</translation>
    </message>
    <message>
        <source>“%1” is no category of marks.</source>
        <translation>«%1» ليس نوعًا من العلامات.</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>الكلمات</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Author</source>
        <translation>الكاتب</translation>
    </message>
    <message>
        <source>Outlet</source>
        <translation>الوسيلة</translation>
    </message>
    <message>
        <source>Memo</source>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>Target</source>
        <extracomment>Of an annotation: who is portrayed so.</extracomment>
        <translation>المستهدَف</translation>
    </message>
    <message>
        <source>Note</source>
        <extracomment>On an article as a whole.</extracomment>
        <translation>ملاحظة</translation>
    </message>
    <message>
        <source>Tag</source>
        <translation>وسم</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>الرمز</translation>
    </message>
    <message>
        <source>Coder</source>
        <translation>المرمِّز</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Collection</source>
        <translation>المجموعة</translation>
    </message>
    <message>
        <source>Published</source>
        <translation>النشر</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>اللغة</translation>
    </message>
    <message>
        <source>State</source>
        <translation>الحالة</translation>
    </message>
    <message>
        <source>anywhere</source>
        <translation>في أي موضع</translation>
    </message>
    <message>
        <source>words of the title</source>
        <translation>كلمات العنوان</translation>
    </message>
    <message>
        <source>who wrote it</source>
        <translation>من كتبه</translation>
    </message>
    <message>
        <source>who published it</source>
        <translation>من نشره</translation>
    </message>
    <message>
        <source>words of a memo</source>
        <translation>كلمات مذكرة</translation>
    </message>
    <message>
        <source>who is portrayed</source>
        <translation>من يُصوَّر</translation>
    </message>
    <message>
        <source>words of a note on an article</source>
        <translation>كلمات ملاحظة على مقال</translation>
    </message>
    <message>
        <source>of article or annotation</source>
        <translation>لمقال أو حاشية</translation>
    </message>
    <message>
        <source>of an annotation</source>
        <translation>لحاشية</translation>
    </message>
    <message>
        <source>who annotated</source>
        <translation>من وضع الحواشي</translation>
    </message>
    <message>
        <source>marks that were counted</source>
        <translation>علامات عُدّت</translation>
    </message>
    <message>
        <source>a collection</source>
        <translation>مجموعة</translation>
    </message>
    <message>
        <source>2026, 2026-03 or 2026-03-01..2026-04</source>
        <translation>2026 أو 2026-03 أو 2026-03-01..2026-04</translation>
    </message>
    <message>
        <source>such as en or de</source>
        <translation>مثل en أو de</translation>
    </message>
    <message>
        <source>unread, read, annotated …</source>
        <translation>unread، read، annotated…</translation>
    </message>
    <message>
        <source>unread</source>
        <translation>غير مقروء</translation>
    </message>
    <message>
        <source>begun</source>
        <translation>بُدئ</translation>
    </message>
    <message>
        <source>read</source>
        <comment>state of an article</comment>
        <translation>مقروء</translation>
    </message>
    <message>
        <source>annotated</source>
        <translation>ذو حواشٍ</translation>
    </message>
    <message>
        <source>with a note</source>
        <translation>ذو ملاحظة</translation>
    </message>
    <message>
        <source>with an annotation whose place is lost</source>
        <translation>ذو حاشية فُقد موضعها</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SelectionBar</name>
    <message>
        <source>Codes for the selected words</source>
        <translation>رموز للكلمات المحددة</translation>
    </message>
    <message>
        <source>Memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>مذكرة</translation>
    </message>
    <message>
        <source>More…</source>
        <translation>المزيد…</translation>
    </message>
    <message>
        <source>%1 (key %2)</source>
        <translation>%1 (المفتاح %2)</translation>
    </message>
    <message>
        <source>Highlight with a memo</source>
        <translation>تظليل مع مذكرة</translation>
    </message>
    <message>
        <source>All codes</source>
        <translation>كل الرموز</translation>
    </message>
    <message>
        <source>Rule…</source>
        <translation>قاعدة…</translation>
    </message>
    <message>
        <source>Make a rule of these words</source>
        <translation>جعل هذه الكلمات قاعدة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SheetPrinting</name>
    <message>
        <source>Save as PDF</source>
        <translation>حفظ كملف PDF</translation>
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
        <translation>الاسم</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>الصف</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>التاريخ</translation>
    </message>
    <message>
        <source>Marked as %1; in the key: %2</source>
        <extracomment>Of a place in an exercise: %1 is the category given, %2 the one that the key has.</extracomment>
        <translation>عُلّم بوصفه %1؛ وفي المفتاح: %2</translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation>ما يُبحث عنه</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>ملاحظات</translation>
    </message>
    <message>
        <source>Filled: what was marked. With a line below: the key.</source>
        <translation>المعبّأ: ما عُلّم. وما تحته خط: المفتاح.</translation>
    </message>
    <message>
        <source>Place by place, by the number of the line</source>
        <translation>موضعًا موضعًا، حسب رقم السطر</translation>
    </message>
    <message>
        <source>Nothing was marked, and the key has no place.</source>
        <translation>لم يُعلَّم شيء، ولا مواضع في المفتاح.</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>الأرقام</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>الفئة</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>وُجد</translation>
    </message>
    <message>
        <source>Missed</source>
        <translation>فات</translation>
    </message>
    <message>
        <source>Beyond</source>
        <translation>زائد</translation>
    </message>
    <message>
        <source>Precision</source>
        <translation>الدقة</translation>
    </message>
    <message>
        <source>Recall</source>
        <translation>الاسترجاع</translation>
    </message>
    <message>
        <source>All, whatever the category</source>
        <translation>الكل، أيًّا كانت الفئة</translation>
    </message>
    <message>
        <source>Same category in %1 of the places found.</source>
        <translation>الفئة نفسها في %1 من المواضع التي وُجدت.</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <extracomment>Title of a sheet; %1 is that of the exercise.</extracomment>
        <translation>النتيجة: %1</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShelfTree</name>
    <message>
        <source>Parts of the library</source>
        <translation>أقسام المكتبة</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message>
        <source>Unread</source>
        <translation>غير مقروءة</translation>
    </message>
    <message>
        <source>Saved searches</source>
        <translation>عمليات بحث محفوظة</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>السلة</translation>
    </message>
    <message>
        <source>New collection</source>
        <translation>مجموعة جديدة</translation>
    </message>
    <message>
        <source>New collection inside</source>
        <translation>مجموعة جديدة في الداخل</translation>
    </message>
    <message>
        <source>Move to the top</source>
        <translation>نقل إلى المستوى الأعلى</translation>
    </message>
    <message>
        <source>Move into</source>
        <translation>نقل إلى</translation>
    </message>
    <message>
        <source>Change what it asks</source>
        <translation>تغيير ما يسأل عنه</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>إعادة تسمية</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>حذف</translation>
    </message>
    <message>
        <source>Empty the trash…</source>
        <translation>إفراغ السلة…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ShortcutsDialog</name>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>اختصارات لوحة المفاتيح</translation>
    </message>
    <message>
        <source>Search actions and keys</source>
        <translation>البحث في الأوامر والمفاتيح</translation>
    </message>
    <message>
        <source>All usual keys</source>
        <translation>كل المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>Give every action the keys that it came with</source>
        <translation>إعادة مفاتيح كل أمر الأصلية</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>الأمر</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>المفاتيح</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>مفاتيح جديدة</translation>
    </message>
    <message>
        <source>No keys</source>
        <translation>بلا مفاتيح</translation>
    </message>
    <message>
        <source>Usual keys</source>
        <translation>المفاتيح المعتادة</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>%1 is the group of an action, %2 its name.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>On the page: give the selection or the mark the code of that digit</source>
        <translation>على الصفحة: إعطاء التحديد أو العلامة رمز ذلك الرقم</translation>
    </message>
    <message>
        <source>On the page: explain the mark at the caret</source>
        <translation>على الصفحة: شرح العلامة عند المؤشر</translation>
    </message>
    <message>
        <source>On the page: close the card</source>
        <translation>على الصفحة: إغلاق البطاقة</translation>
    </message>
    <message>
        <source>On the card: the other marks in this place</source>
        <translation>على البطاقة: العلامات الأخرى في هذا الموضع</translation>
    </message>
    <message>
        <source>Take them</source>
        <translation>أخذها</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>تعيين</translation>
    </message>
    <message>
        <source>%1 belongs to “%2”, which would lose it.</source>
        <extracomment>%1 are keys, %2 is the name of an action.</extracomment>
        <translation>‏%1 تخص «%2» وسيفقدها.</translation>
    </message>
    <message>
        <source>These keys cannot be changed.</source>
        <translation>لا يمكن تغيير هذه المفاتيح.</translation>
    </message>
    <message>
        <source>Click into the field and press the keys that it is to have.</source>
        <translation>انقر في الحقل واضغط المفاتيح المطلوبة.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Sources</name>
    <message>
        <source>Person</source>
        <translation>شخص</translation>
    </message>
    <message>
        <source>Organisation</source>
        <translation>منظمة</translation>
    </message>
    <message>
        <source>Place</source>
        <extracomment>A place that stands for its government or its people: &quot;Moscow said&quot;.</extracomment>
        <translation>مكان</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>جماعة</translation>
    </message>
    <message>
        <source>Unnamed person</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a source&quot;.</extracomment>
        <translation>شخص غير مسمّى</translation>
    </message>
    <message>
        <source>Unnamed organisation</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a ministry&quot;.</extracomment>
        <translation>منظمة غير مسماة</translation>
    </message>
    <message>
        <source>Unnamed place</source>
        <extracomment>What a speaker is who remains anonymous: &quot;a country&quot;.</extracomment>
        <translation>مكان غير مسمّى</translation>
    </message>
    <message>
        <source>Unnamed group</source>
        <extracomment>What a speaker is who remains anonymous: &quot;officials&quot;.</extracomment>
        <translation>جماعة غير مسماة</translation>
    </message>
    <message>
        <source>Unnamed</source>
        <translation>غير مسمّى</translation>
    </message>
    <message>
        <source>plain saying</source>
        <extracomment>A class of verbs: said, told, according to.</extracomment>
        <translation>قول محايد</translation>
    </message>
    <message>
        <source>what the saying does</source>
        <extracomment>A class of verbs: accused, promised, demanded.</extracomment>
        <translation>ما يفعله القول</translation>
    </message>
    <message>
        <source>official acts</source>
        <extracomment>A class of verbs: ruled, pleaded, sentenced.</extracomment>
        <translation>أفعال رسمية</translation>
    </message>
    <message>
        <source>place in the talk</source>
        <extracomment>A class of verbs: added, went on, concluded.</extracomment>
        <translation>موضعه في الحديث</translation>
    </message>
    <message>
        <source>manner of speaking</source>
        <extracomment>A class of verbs: shouted, whispered.</extracomment>
        <translation>طريقة الكلام</translation>
    </message>
    <message>
        <source>thinking</source>
        <extracomment>A class of verbs: believes, hopes, plans.</extracomment>
        <translation>تفكير</translation>
    </message>
    <message>
        <source>no verb</source>
        <extracomment>A class of cues: according to.</extracomment>
        <translation>بلا فعل</translation>
    </message>
    <message>
        <source>taken as true</source>
        <extracomment>How a verb treats what it reports: &quot;confirmed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>يُؤخذ على أنه صحيح</translation>
    </message>
    <message>
        <source>neutral</source>
        <extracomment>How a verb treats what it reports: &quot;said&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>محايد</translation>
    </message>
    <message>
        <source>left open</source>
        <extracomment>How a verb treats what it reports: &quot;claimed&quot;. Short, stands before a list of verbs.</extracomment>
        <translation>يُترك مفتوحًا</translation>
    </message>
    <message>
        <source>“confirmed” takes what is said as true, “claimed” leaves it open (Martin &amp; White 2005).</source>
        <translation>‏«confirmed» يأخذ القول على أنه صحيح، و«claimed» يتركه مفتوحًا (Martin &amp; White 2005).</translation>
    </message>
    <message>
        <source>quoted without a verb</source>
        <extracomment>Stands in place of verbs: somebody is quoted after a colon, or signs a quotation.</extracomment>
        <translation>مقتبس بلا فعل</translation>
    </message>
    <message>
        <source>under 1 %</source>
        <extracomment>A share that is more than nothing and rounds to less than one percent.</extracomment>
        <translation>أقل من 1 %</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>%1 of quotes</source>
        <extracomment>%1 is a share such as &quot;12 %&quot;: of all words that stand in quotations.</extracomment>
        <translation>‏%1 من الاقتباسات</translation>
    </message>
    <message numerus="yes">
        <source>retold in %Ln word(s)</source>
        <translation>
            <numerusform>لم يُنقل بكلمات</numerusform>
            <numerusform>نُقل في كلمة واحدة</numerusform>
            <numerusform>نُقل في كلمتين</numerusform>
            <numerusform>نُقل في %Ln كلمات</numerusform>
            <numerusform>نُقل في %Ln كلمة</numerusform>
            <numerusform>نُقل في %Ln كلمة</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>What is said is … %1</source>
        <extracomment>How often what is said is taken as true, left open ...: %1 lists it.</extracomment>
        <translation>ما قيل … %1</translation>
    </message>
    <message>
        <source>Kinds of verbs (Bednarek 2006): %1</source>
        <extracomment>Bednarek 2006 is where the classes of verbs come from: %1 lists them with their counts.</extracomment>
        <translation>أنواع الأفعال (Bednarek 2006): %1</translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements are negated</source>
        <extracomment>Statements such as &quot;has not confirmed&quot;.</extracomment>
        <translation>
            <numerusform>لا قول منفي</numerusform>
            <numerusform>قول واحد منفي</numerusform>
            <numerusform>قولان منفيان</numerusform>
            <numerusform>%Ln أقوال منفية</numerusform>
            <numerusform>%Ln قولًا منفيًا</numerusform>
            <numerusform>%Ln قول منفي</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of the statements stand in somebody else&apos;s words</source>
        <translation>
            <numerusform>لا قول بكلمات شخص آخر</numerusform>
            <numerusform>قول واحد بكلمات شخص آخر</numerusform>
            <numerusform>قولان بكلمات شخص آخر</numerusform>
            <numerusform>%Ln أقوال بكلمات شخص آخر</numerusform>
            <numerusform>%Ln قولًا بكلمات شخص آخر</numerusform>
            <numerusform>%Ln قول بكلمات شخص آخر</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SourcesPanel</name>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Previous passage (left arrow)</source>
        <translation>المقطع السابق (السهم الأيسر)</translation>
    </message>
    <message>
        <source>Next passage (right arrow)</source>
        <translation>المقطع التالي (السهم الأيمن)</translation>
    </message>
    <message>
        <source>Turn the light off (Esc)</source>
        <translation>إطفاء الضوء (Esc)</translation>
    </message>
    <message>
        <source>No article is open</source>
        <translation>لا مقال مفتوح</translation>
    </message>
    <message>
        <source>Open an article, and whoever speaks in it is listed here: who is quoted, how much, and by which verbs.</source>
        <translation>افتح مقالًا فيُدرج هنا كل من يتحدث فيه: من يُقتبس منه، وكم، وبأي أفعال.</translation>
    </message>
    <message>
        <source>Nobody is listed</source>
        <translation>لا أحد في القائمة</translation>
    </message>
    <message>
        <source>Nobody is quoted here</source>
        <translation>لا أحد يُقتبس منه هنا</translation>
    </message>
    <message>
        <source>As far as the program sees, this text reports nobody: all that it tells, it tells itself.</source>
        <translation>بقدر ما يرى البرنامج، لا ينقل هذا النص عن أحد: كل ما يرويه يرويه بنفسه.</translation>
    </message>
    <message>
        <source>Passage %1 of %2 · %3</source>
        <extracomment>Who is lit in the text, and at which of their passages the reader is; statements that stand side by side are one passage.</extracomment>
        <translation>المقطع %1 من %2 · %3</translation>
    </message>
    <message>
        <source>Turn the light off</source>
        <translation>إطفاء الضوء</translation>
    </message>
    <message>
        <source>Light up in the article</source>
        <translation>إضاءة في المقال</translation>
    </message>
    <message>
        <source>Go to the first mention</source>
        <translation>الذهاب إلى أول ذكر</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SpeakerDelegate</name>
    <message>
        <source>first mention</source>
        <translation>أول ذكر</translation>
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
        <translation>غير مسمّى في النص</translation>
    </message>
    <message>
        <source>The outlet itself</source>
        <extracomment>A row for what an outlet, %1, tells in its own words, without reporting anybody.</extracomment>
        <translation>الوسيلة نفسها</translation>
    </message>
    <message>
        <source>%1 itself</source>
        <translation>‏%1 نفسها</translation>
    </message>
    <message>
        <source>%1 of the text reports nobody</source>
        <extracomment>%1 is a share such as &quot;54 %&quot;.</extracomment>
        <translation>‏%1 من النص لا ينقل عن أحد</translation>
    </message>
    <message numerus="yes">
        <source>%Ln statement(s)</source>
        <translation>
            <numerusform>لا أقوال</numerusform>
            <numerusform>قول واحد</numerusform>
            <numerusform>قولان</numerusform>
            <numerusform>%Ln أقوال</numerusform>
            <numerusform>%Ln قولًا</numerusform>
            <numerusform>%Ln قول</numerusform>
        </translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>How the verbs treat what is said, and the verbs: &quot;taken as true: confirmed&quot;.</extracomment>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Statements of which the text does not say who makes them, or says it in a way that leaves it open.</source>
        <translation>أقوال لا يذكر النص صاحبها أو يذكره بما يتركه مفتوحًا.</translation>
    </message>
    <message>
        <source>What stands outside quotations and reported speech, in headlines, text and captions.</source>
        <translation>ما يقع خارج الاقتباسات والكلام المنقول، في العناوين والنص وتعليقات الصور.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::StatusFigures</name>
    <message>
        <source>Figures of the article</source>
        <translation>أرقام المقال</translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>لا كلمات</numerusform>
            <numerusform>كلمة واحدة</numerusform>
            <numerusform>كلمتان</numerusform>
            <numerusform>%Ln كلمات</numerusform>
            <numerusform>%Ln كلمة</numerusform>
            <numerusform>%Ln كلمة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%Ln علامات</numerusform>
            <numerusform>%Ln علامة</numerusform>
            <numerusform>%Ln علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fainter one(s) hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider holds back.</extracomment>
        <translation>
            <numerusform>لا أخفت مخفية</numerusform>
            <numerusform>واحدة أخفت مخفية</numerusform>
            <numerusform>اثنتان أخفت مخفيتان</numerusform>
            <numerusform>%Ln أخفت مخفية</numerusform>
            <numerusform>%Ln أخفت مخفية</numerusform>
            <numerusform>%Ln أخفت مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more hidden</source>
        <extracomment>After &quot;14 marks, &quot;: marks that the slider and the switches hold back.</extracomment>
        <translation>
            <numerusform>لا غيرها مخفي</numerusform>
            <numerusform>واحدة أخرى مخفية</numerusform>
            <numerusform>اثنتان أخريان مخفيتان</numerusform>
            <numerusform>%Ln أخرى مخفية</numerusform>
            <numerusform>%Ln أخرى مخفية</numerusform>
            <numerusform>%Ln أخرى مخفية</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln in the outlet&apos;s own words</source>
        <translation>
            <numerusform>لا شيء في كلمات الوسيلة نفسها</numerusform>
            <numerusform>واحدة في كلمات الوسيلة نفسها</numerusform>
            <numerusform>اثنتان في كلمات الوسيلة نفسها</numerusform>
            <numerusform>%Ln في كلمات الوسيلة نفسها</numerusform>
            <numerusform>%Ln في كلمات الوسيلة نفسها</numerusform>
            <numerusform>%Ln في كلمات الوسيلة نفسها</numerusform>
        </translation>
    </message>
    <message>
        <source>Too many to be marked to the end</source>
        <translation>أكثر من أن يُعلَّم حتى النهاية</translation>
    </message>
    <message>
        <source>Marks: those that are shown, of all that were found. The slider “few … all” and the switches of the panel hold the others back.</source>
        <translation>العلامات: الظاهرة من كل ما وُجد. يحجب الباقي المنزلق «قليل … الكل» ومفاتيح اللوحة.</translation>
    </message>
    <message>
        <source>The outlet&apos;s own words are all but direct quotations, teasers and credits.</source>
        <translation>كلمات الوسيلة نفسها هي كل الكلمات عدا الاقتباس المباشر والإعلانات وسطور النسبة.</translation>
    </message>
    <message>
        <source>Found by the rules %1, with ICU %2. The same rules find the same marks everywhere.</source>
        <extracomment>%1 is the hash of the rules, %2 a version of the library ICU.</extracomment>
        <translation>وجدتها القواعد %1 مع ICU %2. القواعد نفسها تجد العلامات نفسها في كل مكان.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::SwitchedOff</name>
    <message>
        <source>Kinds of marks that are switched off</source>
        <translation>أنواع العلامات الموقوفة</translation>
    </message>
    <message>
        <source>Rules that are switched off</source>
        <translation>القواعد الموقوفة</translation>
    </message>
    <message>
        <source>Switch a kind of marks on again</source>
        <translation>تشغيل نوع من العلامات مجددًا</translation>
    </message>
    <message>
        <source>Switch a rule on again</source>
        <translation>تشغيل قاعدة مجددًا</translation>
    </message>
    <message numerus="yes">
        <source>%Ln kind(s) switched off</source>
        <translation>
            <numerusform>لا نوع موقوف</numerusform>
            <numerusform>نوع واحد موقوف</numerusform>
            <numerusform>نوعان موقوفان</numerusform>
            <numerusform>%Ln أنواع موقوفة</numerusform>
            <numerusform>%Ln نوعًا موقوفًا</numerusform>
            <numerusform>%Ln نوع موقوف</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rule(s) switched off</source>
        <translation>
            <numerusform>لا قاعدة موقوفة</numerusform>
            <numerusform>قاعدة واحدة موقوفة</numerusform>
            <numerusform>قاعدتان موقوفتان</numerusform>
            <numerusform>%Ln قواعد موقوفة</numerusform>
            <numerusform>%Ln قاعدة موقوفة</numerusform>
            <numerusform>%Ln قاعدة موقوفة</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch on %1</source>
        <translation>تشغيل %1</translation>
    </message>
    <message>
        <source>Switch on all kinds</source>
        <translation>تشغيل كل الأنواع</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TagPopover</name>
    <message>
        <source>late, harbour</source>
        <translation>تأخير، ميناء</translation>
    </message>
    <message>
        <source>Tags</source>
        <translation>الوسوم</translation>
    </message>
    <message>
        <source>Part tags by commas. Enter keeps them.</source>
        <translation>افصل بين الوسوم بفواصل. يحفظها مفتاح الإدخال.</translation>
    </message>
    <message>
        <source>Tags of “%1”</source>
        <extracomment>%1 is an article&apos;s title.</extracomment>
        <translation>وسوم «%1»</translation>
    </message>
    <message numerus="yes">
        <source>Tags that %n articles share</source>
        <translation>
            <numerusform>لا وسوم مشتركة</numerusform>
            <numerusform>وسوم مقال واحد</numerusform>
            <numerusform>وسوم مشتركة بين مقالين</numerusform>
            <numerusform>وسوم مشتركة بين %n مقالات</numerusform>
            <numerusform>وسوم مشتركة بين %n مقالًا</numerusform>
            <numerusform>وسوم مشتركة بين %n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialPanels</name>
    <message>
        <source>What the rules do</source>
        <translation>ما تفعله القواعد</translation>
    </message>
    <message>
        <source>Problems</source>
        <extracomment>A tab: %1 is a number of problems.</extracomment>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>Examples</source>
        <extracomment>A tab: %1 of %2 examples do what they say.</extracomment>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>في المقال</translation>
    </message>
    <message>
        <source>In the library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>Only this rule</source>
        <translation>هذه القاعدة فقط</translation>
    </message>
    <message>
        <source>Show only what belongs to the rule at the caret</source>
        <translation>إظهار ما يخص القاعدة عند المؤشر فقط</translation>
    </message>
    <message>
        <source>Articles looked through</source>
        <translation>المقالات التي فُحصت</translation>
    </message>
    <message>
        <source>Try on the library</source>
        <translation>تجربة على المكتبة</translation>
    </message>
    <message>
        <source>Count what the rule at the caret marks in all your articles</source>
        <translation>عدّ ما تعلّمه القاعدة عند المؤشر في كل مقالاتك</translation>
    </message>
    <message>
        <source>Stop</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Stop looking through the library</source>
        <translation>إيقاف فحص المكتبة</translation>
    </message>
    <message>
        <source>Problems (%1)</source>
        <translation>المشكلات (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n problem(s)</source>
        <translation>
            <numerusform>لا مشكلات</numerusform>
            <numerusform>مشكلة واحدة</numerusform>
            <numerusform>مشكلتان</numerusform>
            <numerusform>%n مشكلات</numerusform>
            <numerusform>%n مشكلة</numerusform>
            <numerusform>%n مشكلة</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is wrong in this file.</source>
        <translation>لا خطأ في هذا الملف.</translation>
    </message>
    <message>
        <source>Examples (%1 of %2)</source>
        <translation>الأمثلة (%1 من %2)</translation>
    </message>
    <message>
        <source>%1 of %2 examples of this file hold.</source>
        <translation>يصحّ %1 من %2 من أمثلة هذا الملف.</translation>
    </message>
    <message>
        <source>A rule shows what it means by examples: “+ Aides {may} go.” is to be marked, “- It was in May.” is not.</source>
        <translation>تبيّن القاعدة معناها بالأمثلة: «+ Aides {may} go.» تُعلَّم، و«- It was in May.» لا تُعلَّم.</translation>
    </message>
    <message>
        <source>%1 new, %2 gone, %3 unchanged</source>
        <extracomment>Of marks in the open article, when rules are tried.</extracomment>
        <translation>%1 جديدة، %2 زالت، %3 بلا تغيير</translation>
    </message>
    <message>
        <source>In the article (+%1 −%2)</source>
        <translation>في المقال (+%1 −%2)</translation>
    </message>
    <message>
        <source>These rules mark nothing in the open article.</source>
        <translation>لا تعلّم هذه القواعد شيئًا في المقال المفتوح.</translation>
    </message>
    <message>
        <source>Open an article in English: what the rules mark there is shown here and lit on the page while you write.</source>
        <translation>افتح مقالًا بالإنجليزية: ما تعلّمه القواعد فيه يظهر هنا ويُضاء على الصفحة وأنت تكتب.</translation>
    </message>
    <message numerus="yes">
        <source>%1: %n mark(s)</source>
        <extracomment>%1 is a rule&apos;s id.</extracomment>
        <translation>
            <numerusform>%1: لا علامات</numerusform>
            <numerusform>%1: علامة واحدة</numerusform>
            <numerusform>%1: علامتان</numerusform>
            <numerusform>%1: %n علامات</numerusform>
            <numerusform>%1: %n علامة</numerusform>
            <numerusform>%1: %n علامة</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) looked through</source>
        <translation>
            <numerusform>لم يُفحص أي مقال</numerusform>
            <numerusform>فُحص مقال واحد</numerusform>
            <numerusform>فُحص مقالان</numerusform>
            <numerusform>فُحصت %n مقالات</numerusform>
            <numerusform>فُحص %n مقالًا</numerusform>
            <numerusform>فُحص %n مقال</numerusform>
        </translation>
    </message>
    <message>
        <source>stopped</source>
        <translation>أُوقف</translation>
    </message>
    <message>
        <source>Looking through the library…</source>
        <translation>جارٍ فحص المكتبة…</translation>
    </message>
    <message>
        <source>The rule marks nothing in your articles.</source>
        <translation>لا تعلّم القاعدة شيئًا في مقالاتك.</translation>
    </message>
    <message>
        <source>Put the caret into a rule, and try it on all your articles: every one with a mark is listed.</source>
        <translation>ضع المؤشر في قاعدة وجرّبها على كل مقالاتك: يُدرج كل مقال فيه علامة.</translation>
    </message>
    <message>
        <source>All articles</source>
        <translation>كل المقالات</translation>
    </message>
    <message numerus="yes">
        <source>The last %n article(s)</source>
        <translation>
            <numerusform>لا مقال</numerusform>
            <numerusform>المقال الأخير</numerusform>
            <numerusform>المقالان الأخيران</numerusform>
            <numerusform>آخر %n مقالات</numerusform>
            <numerusform>آخر %n مقالًا</numerusform>
            <numerusform>آخر %n مقال</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialRows</name>
    <message>
        <source>line %1</source>
        <extracomment>A line of a file.</extracomment>
        <translation>السطر %1</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <extracomment>%1 is a sentence with the marked words in braces.</extracomment>
        <translation>وُجد: %1</translation>
    </message>
    <message>
        <source>%1, faint</source>
        <extracomment>Of a mark: %1 is &quot;new&quot;, &quot;gone&quot; or &quot;unchanged&quot;.</extracomment>
        <translation>%1، ضعيفة</translation>
    </message>
    <message numerus="yes">
        <source>%n mark(s)</source>
        <translation>
            <numerusform>لا علامات</numerusform>
            <numerusform>علامة واحدة</numerusform>
            <numerusform>علامتان</numerusform>
            <numerusform>%n علامات</numerusform>
            <numerusform>%n علامة</numerusform>
            <numerusform>%n علامة</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>slantlight::ui::TrialText</name>
    <message>
        <source>The rule marks something here, and should not.</source>
        <translation>تعلّم القاعدة شيئًا هنا، وما ينبغي لها.</translation>
    </message>
    <message>
        <source>The place is taken by %1: of marks of one category that overlap, the longer stays.</source>
        <extracomment>%1 are ids of rules, such as loaded.grand.</extracomment>
        <translation>يشغل الموضع %1: من علامات الفئة الواحدة المتداخلة تبقى الأطول.</translation>
    </message>
    <message>
        <source>Other words are marked than those in braces.</source>
        <translation>المعلَّم كلمات غير التي بين الأقواس.</translation>
    </message>
    <message>
        <source>%1 needs two examples that it marks (+) and two that it leaves alone (-).</source>
        <translation>تحتاج %1 إلى مثالين تعلّمهما (+) ومثالين تتركهما (-).</translation>
    </message>
    <message>
        <source>No line with = shows the plainer wording “%1”. Add one below the example in which it is offered.</source>
        <translation>لا سطر بـ= يُظهر الصياغة الأبسط «%1». أضف واحدًا تحت المثال الذي تُعرض فيه.</translation>
    </message>
    <message>
        <source>%1 marks nothing in any of its examples.</source>
        <translation>لا تعلّم %1 شيئًا في أي من أمثلتها.</translation>
    </message>
    <message>
        <source>%1 is also the name of a shipped rule, which this one replaces.</source>
        <translation>%1 اسم قاعدة مرفقة أيضًا، وهذه تحلّ محلّها.</translation>
    </message>
    <message>
        <source>There is no rule %1 to switch off.</source>
        <translation>لا قاعدة باسم %1 لإيقافها.</translation>
    </message>
    <message>
        <source>An example of %1 fails.</source>
        <translation>مثال من أمثلة %1 لا يصحّ.</translation>
    </message>
    <message>
        <source>“%1” is found in this voice: %2, and not in this one: %3.</source>
        <extracomment>%1 are words, %2 and %3 are voices such as &quot;direct speech&quot;.</extracomment>
        <translation>«%1» بهذا الصوت: %2، وليس بهذا: %3.</translation>
    </message>
    <message>
        <source>A plainer wording is offered here. Add the line “= %1”, if it reads well.</source>
        <translation>تُعرض هنا صياغة أبسط. أضف السطر «= %1» إن كان حسن القراءة.</translation>
    </message>
    <message>
        <source>What the line “= %1” shows is not offered here.</source>
        <translation>ما يُظهره السطر «= %1» لا يُعرض هنا.</translation>
    </message>
    <message>
        <source>Nothing here is “%1”, with which the pattern “%2” begins.</source>
        <extracomment>Of rule patterns: %1 is the first item, such as claim~v, %2 all of it.</extracomment>
        <translation>لا شيء هنا هو «%1» الذي يبدأ به النمط «%2».</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and the sentence ends.</source>
        <extracomment>Of rule patterns: %1 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>«%1» يناسب. ثم يُبحث عن «%2»، وتنتهي الجملة.</translation>
    </message>
    <message>
        <source>“%1” fits. Then “%2” is looked for, and “%3” stands there.</source>
        <extracomment>Of rule patterns: %1 and %3 are words of the sentence, %2 an item of the pattern.</extracomment>
        <translation>«%1» يناسب. ثم يُبحث عن «%2»، وهناك «%3».</translation>
    </message>
    <message>
        <source>“%1” is found, but the line “%2” turns it away.</source>
        <extracomment>%1 are words of the sentence, %2 is a line of the rule, such as &quot;not after asylum&quot;.</extracomment>
        <translation>وُجد «%1»، لكن السطر «%2» يستبعده.</translation>
    </message>
    <message>
        <source>“%1” is found, but in a voice or kind of block that the rule leaves alone.</source>
        <translation>وُجد «%1»، لكن بصوت أو في نوع كتلة تتركه القاعدة.</translation>
    </message>
    <message>
        <source>new</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>جديدة</translation>
    </message>
    <message>
        <source>gone</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>زالت</translation>
    </message>
    <message>
        <source>unchanged</source>
        <comment>mark</comment>
        <extracomment>Of a mark, when rules are tried.</extracomment>
        <translation>بلا تغيير</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::UndoHistory</name>
    <message>
        <source>Step</source>
        <translation>الخطوة</translation>
    </message>
    <message>
        <source>Back to which step?</source>
        <translation>العودة إلى أي خطوة؟</translation>
    </message>
    <message>
        <source>As it was opened</source>
        <translation>كما فُتح</translation>
    </message>
    <message>
        <source>Steps, the last one first</source>
        <translation>الخطوات، الأخيرة أولًا</translation>
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
        <translation>تعذّر بعد حفظ ما كتبته في المذكرة.</translation>
    </message>
    <message>
        <source>Another program may be holding the library, or the disk may be full.</source>
        <translation>قد يكون برنامج آخر ممسكًا بالمكتبة، أو القرص ممتلئًا.</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>إعادة المحاولة</translation>
    </message>
    <message>
        <source>Write to a file and quit</source>
        <translation>كتابة إلى ملف والخروج</translation>
    </message>
    <message>
        <source>Stay</source>
        <translation>البقاء</translation>
    </message>
    <message>
        <source>The memos are in %1 now.</source>
        <translation>المذكرات الآن في %1.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::VoiceName</name>
    <message>
        <source>Headline</source>
        <translation>العنوان</translation>
    </message>
    <message>
        <source>Narration</source>
        <translation>السرد</translation>
    </message>
    <message>
        <source>Direct quotation</source>
        <translation>اقتباس مباشر</translation>
    </message>
    <message>
        <source>Indirect speech</source>
        <translation>كلام غير مباشر</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>تعليق صورة</translation>
    </message>
    <message>
        <source>Teaser</source>
        <extracomment>A teaser is the headline or link of another article.</extracomment>
        <translation>إعلان لمقال آخر</translation>
    </message>
    <message>
        <source>Credit line</source>
        <extracomment>The line that says where a text comes from: &quot;Read more at ...&quot;.</extracomment>
        <translation>سطر النسبة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WeightSlider</name>
    <message>
        <source>few</source>
        <translation>قليل</translation>
    </message>
    <message>
        <source>all</source>
        <translation>الكل</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>How many marks are shown, from few to all</source>
        <translation>كم علامة تظهر، من القليل إلى الكل</translation>
    </message>
    <message>
        <source>Few: only the surest marks. All: weak hints too.</source>
        <translation>القليل: أوثق العلامات فقط. الكل: الإشارات الضعيفة أيضًا.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WelcomePage</name>
    <message>
        <source>It keeps a statement at a distance, makes it less sure, or takes it as settled.</source>
        <translation>يُبقي القول بعيدًا، أو يجعله أقل يقينًا، أو يأخذه محسومًا.</translation>
    </message>
    <message>
        <source>A word that judges or stirs stands where a plain one exists.</source>
        <translation>كلمة تحكم أو تثير تقف حيث توجد كلمة محايدة.</translation>
    </message>
    <message>
        <source>Somebody is quoted who cannot be asked, or by a verb that judges what was said.</source>
        <translation>يُقتبس من لا يمكن سؤاله، أو بفعل يحكم على ما قيل.</translation>
    </message>
    <message>
        <source>The writer comments, or speaks to you.</source>
        <translation>يعلّق الكاتب، أو يخاطبك.</translation>
    </message>
    <message>
        <source>today</source>
        <translation>اليوم</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>أمس</translation>
    </message>
    <message>
        <source>read %1</source>
        <extracomment>%1 is &quot;today&quot;, &quot;yesterday&quot; or a date.</extracomment>
        <translation>قُرئ في %1</translation>
    </message>
    <message>
        <source>Read by slanting light</source>
        <translation>القراءة بضوء مائل</translation>
    </message>
    <message>
        <source>Slantlight lights up the wording that frames a news article: how sure it is, how it names things, and whose words it uses. It passes no verdict; that is yours.</source>
        <translation>يضيء Slantlight الألفاظ التي تؤطّر المقال: مقدار يقينه، وكيف يسمي الأشياء، وكلمات من يستعمل. لا يصدر حكمًا؛ الحكم لك.</translation>
    </message>
    <message>
        <source>Read</source>
        <translation>قراءة</translation>
    </message>
    <message>
        <source>Drop files, a link or a piece of text here, or</source>
        <translation>أفلت هنا ملفات أو رابطًا أو قطعة نص، أو</translation>
    </message>
    <message>
        <source>Marked: %1</source>
        <extracomment>A screen reader says this of the picture of a marked word.</extracomment>
        <translation>معلَّم: %1</translation>
    </message>
    <message>
        <source>What the light shows</source>
        <translation>ما يُظهره الضوء</translation>
    </message>
    <message>
        <source>It sees wording only: what is told first, and what is left out, it cannot.</source>
        <translation>يرى الألفاظ فقط: ما يُقال أولًا وما يُترك لا يراه.</translation>
    </message>
    <message>
        <source>Read lately</source>
        <translation>قُرئ حديثًا</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowAgreement</name>
    <message>
        <source>Coders and rules are compared by what the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>يُقارن المرمّزون والقواعد بما يخفيه التمرين. اكشف مفتاحه أو غادره، ثم قارن.</translation>
    </message>
    <message>
        <source>Agreement of coders</source>
        <extracomment>The name of a file, without its ending.</extracomment>
        <translation>اتفاق المرمّزين</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>حفظ الأرقام</translation>
    </message>
    <message>
        <source>Table (*.csv)</source>
        <translation>جدول (*.csv)</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowBatch</name>
    <message>
        <source>Stop adding articles</source>
        <translation>إيقاف إضافة المقالات</translation>
    </message>
    <message>
        <source>Other files are still being opened. Wait for them, or stop them first.</source>
        <translation>ما زالت ملفات أخرى تُفتح. انتظرها أو أوقفها أولًا.</translation>
    </message>
    <message>
        <source>Looking for articles…</source>
        <translation>يجري البحث عن مقالات…</translation>
    </message>
    <message>
        <source>%1 of %2: %3</source>
        <extracomment>%1 is a number, %2 how many there are, %3 a file&apos;s name.</extracomment>
        <translation>%1 من %2: %3</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowColumns</name>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>المصادر</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>الملاحظات</translation>
    </message>
    <message>
        <source>Profile</source>
        <translation>التعريف</translation>
    </message>
    <message>
        <source>Marks, sources, notes and profile</source>
        <translation>العلامات والمصادر والملاحظات والتعريف</translation>
    </message>
    <message>
        <source>Exercise</source>
        <translation>تمرين</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowCompare</name>
    <message>
        <source>Stop comparing</source>
        <translation>إيقاف المقارنة</translation>
    </message>
    <message>
        <source>Back to the article</source>
        <translation>العودة إلى المقال</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>رجوع</translation>
    </message>
    <message>
        <source>Compare with a file</source>
        <translation>مقارنة مع ملف</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>كل الملفات (*)</translation>
    </message>
    <message>
        <source>Comparing…</source>
        <translation>تجري المقارنة…</translation>
    </message>
    <message>
        <source>Reading the first article…</source>
        <translation>يُقرأ المقال الأول…</translation>
    </message>
    <message>
        <source>Reading the second article…</source>
        <translation>يُقرأ المقال الثاني…</translation>
    </message>
    <message>
        <source>Comparing both articles…</source>
        <translation>تجري مقارنة المقالين…</translation>
    </message>
    <message>
        <source>%1 | %2 — Slantlight</source>
        <extracomment>The window&apos;s title; %1 and %2 are headlines.</extracomment>
        <translation>%1 | %2 — Slantlight</translation>
    </message>
    <message>
        <source>The comparison waits for you.</source>
        <translation>المقارنة في انتظارك.</translation>
    </message>
    <message>
        <source>Back to the comparison</source>
        <translation>العودة إلى المقارنة</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>نص (*.txt)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Comparison, %1</source>
        <extracomment>The beginning of a file&apos;s name; %1 is a headline.</extracomment>
        <translation>مقارنة، %1</translation>
    </message>
    <message>
        <source>Export the comparison</source>
        <translation>تصدير المقارنة</translation>
    </message>
    <message>
        <source>A comparison shows the marks that the exercise hides. Reveal its key, or leave it, then compare.</source>
        <translation>تُظهر المقارنة العلامات التي يخفيها التمرين. اكشف مفتاحه أو غادره ثم قارن.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExercises</name>
    <message>
        <source>Hide the key &amp;again</source>
        <translation>إخفاء المفتاح مجددًا</translation>
    </message>
    <message>
        <source>&amp;Reveal the key</source>
        <translation>كشف المفتاح</translation>
    </message>
    <message>
        <source>An exercise on it needs a teacher&apos;s key.</source>
        <translation>يحتاج التمرين عليه إلى مفتاح من المعلم.</translation>
    </message>
    <message>
        <source>The marks are hidden. Mark what you find, then reveal them.</source>
        <translation>العلامات مخفية. علّم ما تجده ثم اكشفها.</translation>
    </message>
    <message>
        <source>Saved %1. Hand it out; the key is in it.</source>
        <translation>حُفظ %1. وزّعه؛ المفتاح فيه.</translation>
    </message>
    <message>
        <source>Saved %1 to hand out, and %2 with the key for you.</source>
        <extracomment>Both are names of files.</extracomment>
        <translation>حُفظ %1 للتوزيع، و%2 مع المفتاح لك.</translation>
    </message>
    <message>
        <source>Save my answers</source>
        <translation>حفظ إجاباتي</translation>
    </message>
    <message>
        <source>Your name, for whoever reads the answers:</source>
        <translation>اسمك، لمن يقرأ الإجابات:</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Your marks were taken away.</source>
        <translation>أُزيلت علاماتك.</translation>
    </message>
    <message>
        <source>The exercise is left. Your marks stay as annotations.</source>
        <translation>غادرت التمرين. تبقى علاماتك حواشي.</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>العودة</translation>
    </message>
    <message>
        <source>%1 has answers to another exercise, “%2”. Leave it out.</source>
        <extracomment>Both are names: of a file, and of an exercise.</extracomment>
        <translation>في %1 إجابات عن تمرين آخر، «%2». اتركه.</translation>
    </message>
    <message>
        <source>%1 has no key. Choose the file that was kept with the key.</source>
        <translation>لا مفتاح في %1. اختر الملف الذي حُفظ مع المفتاح.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowExport</name>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Export into a folder</source>
        <translation>التصدير إلى مجلد</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>تصدير</translation>
    </message>
    <message>
        <source>Exporting “%1”…</source>
        <translation>يجري تصدير «%1»…</translation>
    </message>
    <message numerus="yes">
        <source>Exporting %n article(s)…</source>
        <translation>
            <numerusform>لا مقالات للتصدير…</numerusform>
            <numerusform>يجري تصدير مقال واحد…</numerusform>
            <numerusform>يجري تصدير مقالين…</numerusform>
            <numerusform>يجري تصدير %n مقالات…</numerusform>
            <numerusform>يجري تصدير %n مقالًا…</numerusform>
            <numerusform>يجري تصدير %n مقال…</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Exported %n article(s).</source>
        <translation>
            <numerusform>لم يُصدَّر أي مقال.</numerusform>
            <numerusform>صُدِّر مقال واحد.</numerusform>
            <numerusform>صُدِّر مقالان.</numerusform>
            <numerusform>صُدِّرت %n مقالات.</numerusform>
            <numerusform>صُدِّر %n مقالًا.</numerusform>
            <numerusform>صُدِّر %n مقال.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be exported, or not whole. The first of them:</source>
        <translation>
            <numerusform>صُدّر كل شيء:</numerusform>
            <numerusform>تعذر تصدير واحد، أو لم يكتمل:</numerusform>
            <numerusform>تعذر تصدير اثنين، أو لم يكتملا. أولهما:</numerusform>
            <numerusform>تعذر تصدير %n، أو لم تكتمل. أولها:</numerusform>
            <numerusform>تعذر تصدير %n، أو لم تكتمل. أولها:</numerusform>
            <numerusform>تعذر تصدير %n، أو لم تكتمل. أولها:</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowImport</name>
    <message>
        <source>Import annotations or codes</source>
        <translation>استيراد تعليقات أو رموز</translation>
    </message>
    <message>
        <source>Annotations and codes (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;All files (*)</source>
        <translation>تعليقات ورموز (*.jsonld *.json *.qdpx *.qdc *.csv *.pdf);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Another file is still being imported. Try again in a moment.</source>
        <translation>ما زال ملف آخر قيد الاستيراد. حاول بعد لحظة.</translation>
    </message>
    <message>
        <source>Importing %1…</source>
        <translation>يجري استيراد %1…</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Put them on the open article</source>
        <translation>ضعها على المقال المفتوح</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowKeeping</name>
    <message>
        <source>Stop it</source>
        <translation>إيقاف</translation>
    </message>
    <message>
        <source>Something else is still being done with the library. Wait for it, or stop it first.</source>
        <translation>ما زال شيء آخر يجري على المكتبة. انتظره أو أوقفه أولًا.</translation>
    </message>
    <message>
        <source>You stopped it. Nothing was changed.</source>
        <translation>أوقفته. لم يتغيّر شيء.</translation>
    </message>
    <message>
        <source>Backing up the library…</source>
        <translation>يجري نسخ المكتبة احتياطيًا…</translation>
    </message>
    <message>
        <source>The library was backed up: %1.</source>
        <translation>نُسخت المكتبة احتياطيًا: %1.</translation>
    </message>
    <message>
        <source>conflict</source>
        <extracomment>The tag of an annotation that stands beside another of the same id.</extracomment>
        <translation>تعارض</translation>
    </message>
    <message>
        <source>Merging %1…</source>
        <translation>يجري دمج %1…</translation>
    </message>
    <message>
        <source>Show the conflicts</source>
        <translation>إظهار التعارضات</translation>
    </message>
    <message>
        <source>Merge a library or a project</source>
        <translation>دمج مكتبة أو مشروع</translation>
    </message>
    <message>
        <source>Projects and libraries (*.slantproject *.sqlite);;All files (*)</source>
        <translation>المشاريع والمكتبات (*.slantproject *.sqlite);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Writing %1…</source>
        <translation>تجري كتابة %1…</translation>
    </message>
    <message>
        <source>Hand on a project</source>
        <translation>تسليم مشروع</translation>
    </message>
    <message>
        <source>Slantlight projects (*.slantproject)</source>
        <translation>مشاريع Slantlight (*.slantproject)</translation>
    </message>
    <message>
        <source>Writing everything as plain files…</source>
        <translation>تجري كتابة كل شيء ملفات عادية…</translation>
    </message>
    <message numerus="yes">
        <source>%n article(s) were written to %1.</source>
        <translation>
            <numerusform>لم تُكتب مقالات في %1.</numerusform>
            <numerusform>كُتبت مقالة واحدة في %1.</numerusform>
            <numerusform>كُتبت مقالتان في %1.</numerusform>
            <numerusform>كُتبت %n مقالات في %1.</numerusform>
            <numerusform>كُتبت %n مقالة في %1.</numerusform>
            <numerusform>كُتبت %n مقالة في %1.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n could not be read and were left out.</source>
        <translation>
            <numerusform>قُرئ كل شيء.</numerusform>
            <numerusform>تعذّرت قراءة واحد وتُرك.</numerusform>
            <numerusform>تعذّرت قراءة اثنين وتُركا.</numerusform>
            <numerusform>تعذّرت قراءة %n وتُركت.</numerusform>
            <numerusform>تعذّرت قراءة %n وتُركت.</numerusform>
            <numerusform>تعذّرت قراءة %n وتُركت.</numerusform>
        </translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>Where the folder with all files is to be made</source>
        <translation>أين يُنشأ المجلد بكل الملفات</translation>
    </message>
    <message>
        <source>What other coders have annotated is hidden.</source>
        <translation>تعليقات المرمّزين الآخرين مخفية.</translation>
    </message>
    <message>
        <source>What other coders have annotated is shown again.</source>
        <translation>تعليقات المرمّزين الآخرين ظاهرة من جديد.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowLibrary</name>
    <message numerus="yes">
        <source>%n articles were moved to the trash.</source>
        <translation>
            <numerusform>لم يُنقل أي مقال إلى السلة.</numerusform>
            <numerusform>نُقل مقال واحد إلى السلة.</numerusform>
            <numerusform>نُقل مقالان إلى السلة.</numerusform>
            <numerusform>نُقلت %n مقالات إلى السلة.</numerusform>
            <numerusform>نُقل %n مقالًا إلى السلة.</numerusform>
            <numerusform>نُقل %n مقال إلى السلة.</numerusform>
        </translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>Empty the trash</source>
        <translation>إفراغ السلة</translation>
    </message>
    <message numerus="yes">
        <source>Delete %n article(s) for good, with all annotations and notes on them?</source>
        <translation>
            <numerusform>لا مقالات للحذف.</numerusform>
            <numerusform>حذف مقال واحد نهائيًا مع كل حواشيه وملاحظاته؟</numerusform>
            <numerusform>حذف مقالين نهائيًا مع كل حواشيهما وملاحظاتهما؟</numerusform>
            <numerusform>حذف %n مقالات نهائيًا مع كل حواشيها وملاحظاتها؟</numerusform>
            <numerusform>حذف %n مقالًا نهائيًا مع كل حواشيها وملاحظاتها؟</numerusform>
            <numerusform>حذف %n مقال نهائيًا مع كل حواشيها وملاحظاتها؟</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Delete for good</source>
        <translation>حذف نهائي</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowMessages</name>
    <message>
        <source>Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>“%1” was removed from the library, with its annotations.</source>
        <translation>أُزيل «%1» من المكتبة مع حواشيه.</translation>
    </message>
    <message>
        <source>Saved %1.</source>
        <extracomment>%1 is a file name.</extracomment>
        <translation>حُفظ %1.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowOpening</name>
    <message>
        <source>Stop opening</source>
        <translation>إيقاف الفتح</translation>
    </message>
    <message>
        <source>Opening %1…</source>
        <extracomment>%1 is a file&apos;s name, a title or an address.</extracomment>
        <translation>يُفتح %1…</translation>
    </message>
    <message>
        <source>the sample</source>
        <translation>المثال</translation>
    </message>
    <message>
        <source>There is no text to read there. Copy an article&apos;s text first.</source>
        <translation>لا نص يُقرأ هناك. انسخ نص مقال أولًا.</translation>
    </message>
    <message>
        <source>pasted text</source>
        <translation>نص ملصق</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>فتح مقالات</translation>
    </message>
    <message>
        <source>Articles (%1);;All files (*)</source>
        <extracomment>%1 is a list such as &quot;*.txt *.html&quot;.</extracomment>
        <translation>مقالات (%1);;كل الملفات (*)</translation>
    </message>
    <message>
        <source>Opening %1… %2</source>
        <extracomment>%1 is the name of a site, %2 a size such as &quot;1.2 MB&quot;.</extracomment>
        <translation>يُفتح %1… %2</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowVerdicts</name>
    <message>
        <source>What you said to its rule</source>
        <translation>ما قلته عن قاعدتها</translation>
    </message>
    <message numerus="yes">
        <source>You said no to %1 of %n mark(s) of the rule %2.</source>
        <extracomment>How often somebody said no (%1) of all their answers (%n) to the rule %2.</extracomment>
        <translation>
            <numerusform>رفضت %1 من %n علامة من القاعدة %2.</numerusform>
            <numerusform>رفضت %1 من علامة واحدة من القاعدة %2.</numerusform>
            <numerusform>رفضت %1 من علامتين من القاعدة %2.</numerusform>
            <numerusform>رفضت %1 من %n علامات من القاعدة %2.</numerusform>
            <numerusform>رفضت %1 من %n علامة من القاعدة %2.</numerusform>
            <numerusform>رفضت %1 من %n علامة من القاعدة %2.</numerusform>
        </translation>
    </message>
    <message>
        <source>Switch it off</source>
        <translation>إيقافها</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WindowWorkshop</name>
    <message>
        <source>Rules that you wrote were not saved when the program ended. They are kept.</source>
        <translation>قواعد كتبتها لم تكن محفوظة عندما انتهى البرنامج. وهي باقية.</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>إظهارها</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopActions</name>
    <message>
        <source>&amp;New rule</source>
        <translation>قاعدة جديدة</translation>
    </message>
    <message>
        <source>New file of &amp;rules…</source>
        <translation>ملف قواعد جديد…</translation>
    </message>
    <message>
        <source>New word &amp;list…</source>
        <translation>قائمة كلمات جديدة…</translation>
    </message>
    <message>
        <source>New &amp;pack…</source>
        <translation>حزمة جديدة…</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>حفظ</translation>
    </message>
    <message>
        <source>&amp;Go back to what is saved</source>
        <translation>العودة إلى المحفوظ</translation>
    </message>
    <message>
        <source>Re&amp;name…</source>
        <translation>إعادة التسمية…</translation>
    </message>
    <message>
        <source>&amp;Move to the trash…</source>
        <translation>نقل إلى المهملات…</translation>
    </message>
    <message>
        <source>Open the &amp;folder</source>
        <translation>فتح المجلد</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>إغلاق</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>القائمة</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إعادة</translation>
    </message>
    <message>
        <source>&amp;Find</source>
        <translation>بحث</translation>
    </message>
    <message>
        <source>Find ne&amp;xt</source>
        <translation>البحث عن التالي</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>البحث عن السابق</translation>
    </message>
    <message>
        <source>C&amp;omplete</source>
        <translation>إكمال</translation>
    </message>
    <message>
        <source>Make &amp;comments, or take them back</source>
        <translation>جعلها تعليقًا أو استرجاعها</translation>
    </message>
    <message>
        <source>Copy the rule to &amp;mine</source>
        <translation>نسخ القاعدة إلى قواعدي</translation>
    </message>
    <message>
        <source>&amp;Previous problem</source>
        <translation>المشكلة السابقة</translation>
    </message>
    <message>
        <source>&amp;Next problem</source>
        <translation>المشكلة التالية</translation>
    </message>
    <message>
        <source>&amp;Problems</source>
        <translation>المشكلات</translation>
    </message>
    <message>
        <source>&amp;Examples</source>
        <translation>الأمثلة</translation>
    </message>
    <message>
        <source>In the &amp;article</source>
        <translation>في المقال</translation>
    </message>
    <message>
        <source>In the &amp;library</source>
        <translation>في المكتبة</translation>
    </message>
    <message>
        <source>&amp;Files</source>
        <translation>الملفات</translation>
    </message>
    <message>
        <source>E&amp;ditor</source>
        <translation>المحرّر</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>الجزء التالي من النافذة</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>الجزء السابق من النافذة</translation>
    </message>
    <message>
        <source>Try the rule on the li&amp;brary</source>
        <translation>تجربة القاعدة على المكتبة</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <extracomment>The name of an action and its key.</extracomment>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Go to</source>
        <translation>انتقال إلى</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أكبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أصغر</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص المعتاد</translation>
    </message>
    <message>
        <source>How rules are &amp;written</source>
        <translation>كيف تُكتب القواعد</translation>
    </message>
    <message>
        <source>&amp;Text size</source>
        <translation>حجم النص</translation>
    </message>
    <message>
        <source>Re&amp;place</source>
        <translation>استبدال</translation>
    </message>
    <message>
        <source>&amp;Go to line…</source>
        <translation>الانتقال إلى سطر…</translation>
    </message>
    <message>
        <source>What you &amp;said to the rule…</source>
        <translation>ما قلته عن القاعدة…</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopBar</name>
    <message>
        <source>Tools</source>
        <translation>أدوات</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::WorkshopWindow</name>
    <message>
        <source>Line %1, column %2</source>
        <extracomment>Where the caret stands in a file.</extracomment>
        <translation>السطر %1، العمود %2</translation>
    </message>
    <message>
        <source>%1[*] — Rule workshop — Slantlight</source>
        <extracomment>%1 is the name of a file.</extracomment>
        <translation>%1[*] — ورشة القواعد — Slantlight</translation>
    </message>
    <message>
        <source>No rule is called %1: the word model marks without one.</source>
        <translation>لا قاعدة باسم %1: نموذج الكلمات يعلّم من دون قاعدة.</translation>
    </message>
    <message>
        <source>Saved, with mistakes: until they are mended the article is marked as before.</source>
        <translation>حُفظ مع أخطاء: إلى أن تُصلح يبقى المقال معلَّمًا كما كان.</translation>
    </message>
    <message>
        <source>Saved. The article is marked by it now.</source>
        <translation>حُفظ. المقال معلَّم بحسبه الآن.</translation>
    </message>
    <message>
        <source>Rule workshop[*] — Slantlight</source>
        <translation>ورشة القواعد[*] — Slantlight</translation>
    </message>
</context>
</TS>
