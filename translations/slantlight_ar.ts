<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
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
    <name>HtmlExport</name>
    <message>
        <source>Marks in this article</source>
        <extracomment>Title of the legend at the end of an exported article.</extracomment>
        <translation>العلامات في هذا المقال</translation>
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
</context>
<context>
    <name>slantlight::ui::Actions</name>
    <message>
        <source>Article</source>
        <translation>المقال</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;فتح…</translation>
    </message>
    <message>
        <source>Open a&amp;ddress…</source>
        <translation>فتح &amp;عنوان…</translation>
    </message>
    <message>
        <source>&amp;Paste article</source>
        <translation>&amp;لصق مقال</translation>
    </message>
    <message>
        <source>Open the &amp;sample</source>
        <translation>فتح ال&amp;مثال</translation>
    </message>
    <message>
        <source>S&amp;tart page</source>
        <translation>صفحة ال&amp;بداية</translation>
    </message>
    <message>
        <source>&amp;Close the article</source>
        <translation>إ&amp;غلاق المقال</translation>
    </message>
    <message>
        <source>Look for &amp;changes on its page</source>
        <translation>البحث عن ت&amp;غييرات في صفحته</translation>
    </message>
    <message>
        <source>Export as P&amp;DF…</source>
        <translation>تصدير إلى P&amp;DF…</translation>
    </message>
    <message>
        <source>Export as &amp;HTML…</source>
        <translation>تصدير إلى &amp;HTML…</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;طباعة…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;خروج</translation>
    </message>
    <message>
        <source>Reading</source>
        <translation>القراءة</translation>
    </message>
    <message>
        <source>&amp;Back</source>
        <translation>ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Forward</source>
        <translation>ال&amp;تالي</translation>
    </message>
    <message>
        <source>&amp;Headings…</source>
        <translation>ال&amp;عناوين الفرعية…</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>تحرير</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;تراجع</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>إ&amp;عادة</translation>
    </message>
    <message>
        <source>Undo hi&amp;story…</source>
        <translation>&amp;سجل التراجع…</translation>
    </message>
    <message>
        <source>&amp;Find in article</source>
        <translation>&amp;بحث في المقال</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>البحث عن ال&amp;تالي</translation>
    </message>
    <message>
        <source>Find &amp;previous</source>
        <translation>البحث عن ال&amp;سابق</translation>
    </message>
    <message>
        <source>&amp;Search all articles</source>
        <translation>البحث في &amp;كل المقالات</translation>
    </message>
    <message>
        <source>Marks</source>
        <translation>العلامات</translation>
    </message>
    <message>
        <source>&amp;Previous mark</source>
        <translation>العلامة ال&amp;سابقة</translation>
    </message>
    <message>
        <source>&amp;Next mark</source>
        <translation>العلامة ال&amp;تالية</translation>
    </message>
    <message>
        <source>Show &amp;marks</source>
        <translation>إظهار ال&amp;علامات</translation>
    </message>
    <message>
        <source>View</source>
        <translation>عرض</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>نص أ&amp;كبر</translation>
    </message>
    <message>
        <source>&amp;Smaller text</source>
        <translation>نص أ&amp;صغر</translation>
    </message>
    <message>
        <source>&amp;Usual text size</source>
        <translation>حجم النص ال&amp;معتاد</translation>
    </message>
    <message>
        <source>&amp;Text and page…</source>
        <translation>ال&amp;نص والصفحة…</translation>
    </message>
    <message>
        <source>&amp;Library</source>
        <translation>الم&amp;كتبة</translation>
    </message>
    <message>
        <source>Marks and &amp;notes</source>
        <translation>العلامات وال&amp;ملاحظات</translation>
    </message>
    <message>
        <source>Library on the &amp;right</source>
        <translation>المكتبة في الجانب ال&amp;آخر</translation>
    </message>
    <message>
        <source>Marks and notes on the l&amp;eft</source>
        <translation>العلامات والملاحظات في الجانب الآ&amp;خر</translation>
    </message>
    <message>
        <source>Only the &amp;text</source>
        <translation>النص ف&amp;قط</translation>
    </message>
    <message>
        <source>&amp;Dim other paragraphs</source>
        <translation>ت&amp;عتيم الفقرات الأخرى</translation>
    </message>
    <message>
        <source>&amp;Full screen</source>
        <translation>ملء ال&amp;شاشة</translation>
    </message>
    <message>
        <source>Nothing &amp;moves or blinks</source>
        <translation>لا شيء يت&amp;حرك أو يومض</translation>
    </message>
    <message>
        <source>Next part of the &amp;window</source>
        <translation>الجزء التالي من ال&amp;نافذة</translation>
    </message>
    <message>
        <source>Pre&amp;vious part of the window</source>
        <translation>الجزء السا&amp;بق من النافذة</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>البرنامج</translation>
    </message>
    <message>
        <source>&amp;Menu</source>
        <translation>&amp;القائمة</translation>
    </message>
    <message>
        <source>Find a &amp;command…</source>
        <translation>البحث عن &amp;أمر…</translation>
    </message>
    <message>
        <source>Pr&amp;eferences…</source>
        <translation>ال&amp;تفضيلات…</translation>
    </message>
    <message>
        <source>&amp;Rule packs…</source>
        <translation>&amp;حزم القواعد…</translation>
    </message>
    <message>
        <source>How to &amp;read the marks</source>
        <translation>كيف ت&amp;قرأ العلامات</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>اختصارات &amp;لوحة المفاتيح</translation>
    </message>
    <message>
        <source>&amp;About Slantlight</source>
        <translation>&amp;حول Slantlight</translation>
    </message>
    <message>
        <source>Colours of the page</source>
        <translation>ألوان الصفحة</translation>
    </message>
    <message>
        <source>As the &amp;window</source>
        <translation>مثل ال&amp;نافذة</translation>
    </message>
    <message>
        <source>&amp;Paper</source>
        <translation>&amp;ورق</translation>
    </message>
    <message>
        <source>&amp;Sepia</source>
        <translation>&amp;بني داكن</translation>
    </message>
    <message>
        <source>&amp;Grey</source>
        <translation>&amp;رمادي</translation>
    </message>
    <message>
        <source>&amp;Black</source>
        <translation>&amp;أسود</translation>
    </message>
    <message>
        <source>&amp;High contrast</source>
        <translation>تباين &amp;عالٍ</translation>
    </message>
    <message>
        <source>Colours of the window</source>
        <translation>ألوان النافذة</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <comment>window</comment>
        <translation>مثل ال&amp;نظام</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <comment>window</comment>
        <translation>&amp;فاتح</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <comment>window</comment>
        <translation>&amp;داكن</translation>
    </message>
    <message>
        <source>On the page</source>
        <translation>على الصفحة</translation>
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
        <translation>تحرير ال&amp;مذكرة</translation>
    </message>
    <message>
        <source>Write what you think of this place (M)</source>
        <translation>اكتب رأيك في هذا الموضع (M)</translation>
    </message>
    <message>
        <source>your annotation</source>
        <translation>حاشيتك</translation>
    </message>
    <message>
        <source>The text has changed here, so this place is a guess.</source>
        <translation>تغيّر النص هنا، فهذا الموضع تخمين.</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>إ&amp;زالة</translation>
    </message>
    <message>
        <source>Remove this annotation (Delete)</source>
        <translation>إزالة هذه الحاشية (Delete)</translation>
    </message>
    <message>
        <source>Write a &amp;memo</source>
        <translation>كتابة &amp;مذكرة</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::AnnotationModel</name>
    <message>
        <source>Memo: %1</source>
        <translation>مذكرة: %1</translation>
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
        <translation>&amp;فتح</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
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
        <translation>&amp;نسخ</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesDialog</name>
    <message>
        <source>What has changed</source>
        <translation>ما الذي تغيّر</translation>
    </message>
    <message>
        <source>The earlier version stays in your library, with its notes.</source>
        <translation>تبقى النسخة السابقة في مكتبتك مع ملاحظاتها.</translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ChangesText</name>
    <message>
        <source>New marks</source>
        <translation>علامات جديدة</translation>
    </message>
    <message>
        <source>Marks that are gone</source>
        <translation>علامات اختفت</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>متغيّر</translation>
    </message>
    <message>
        <source>New</source>
        <translation>جديد</translation>
    </message>
    <message>
        <source>Gone</source>
        <translation>اختفى</translation>
    </message>
    <message>
        <source>The text is the same, word for word.</source>
        <translation>النص هو نفسه كلمة بكلمة.</translation>
    </message>
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
    <name>slantlight::ui::ClearButton</name>
    <message>
        <source>Empty the field</source>
        <translation>إفراغ الحقل</translation>
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
    <name>slantlight::ui::ComparisonLines</name>
    <message>
        <source>Profiles</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both tell</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>nothing that could be paired</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No differences were found.</source>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slantlight::ui::Differences</name>
    <message>
        <source>quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>dates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <extracomment>Words of an article, in the quotation marks of the language.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraph</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quotation</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Number</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both count: %1</source>
        <extracomment>Why two numbers are set beside each other; %1 is what is counted: &quot;protesters&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Named differently</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Said in both, introduced otherwise</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Other numbers</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only A tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only B tells</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worded anew</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Gone</source>
        <extracomment>Of paragraphs of an earlier version of an article.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New</source>
        <extracomment>Of paragraphs of a later version of an article.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marks that are gone</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New marks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <extracomment>A kind of what two paragraphs share, and what it is: &quot;names: Rusk, Pryce&quot;.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both name %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a name.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nouns by which reports name the same</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Both report the words %1</source>
        <extracomment>Why two actors are taken for the same; %1 is a quotation.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(no verb)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 · %3</source>
        <extracomment>Who says it, by which word, and whether that word takes it as true: &quot;Ida Rusk: claimed · left open&quot;.</extracomment>
        <translation type="unfinished"></translation>
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
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was made by a newer Slantlight. Open it with that version, or ask whoever made it for one that this version can read.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>slantlight::ui::ExportProgress</name>
    <message>
        <source>Progress of the export</source>
        <translation>تقدّم التصدير</translation>
    </message>
    <message>
        <source>Cancel the export</source>
        <translation>إلغاء التصدير</translation>
    </message>
    <message>
        <source>Export as PDF</source>
        <translation>تصدير إلى PDF</translation>
    </message>
    <message>
        <source>Export as HTML</source>
        <translation>تصدير إلى HTML</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>HTML (*.html)</source>
        <translation>HTML (*.html)</translation>
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
        <source>&lt;p&gt;A mark points at wording that frames what is told. Its colour says which family it belongs to, its line says which kind. A fainter mark, with the line alone, is a weaker hint. Rest the pointer on a mark, or press Enter on it, and a card tells why it is there and how it could be put more plainly.&lt;/p&gt;&lt;p&gt;What you add yourself has a fuller fill, no line, and a bar in the margin. Select words and press N to annotate them.&lt;/p&gt;&lt;p&gt;The Sources panel shows who is reported, and by which verbs: “confirmed” takes what is said as true, “claimed” leaves it open. The chip above the text tells who publishes it.&lt;/p&gt;&lt;p&gt;A mark is a question, no accusation. Much framing lies in what is told first, or not at all, and no marker can see that.&lt;/p&gt;</source>
        <translation>&lt;p&gt;تشير العلامة إلى ألفاظ تؤطّر ما يُروى. لونها يقول إلى أي عائلة تنتمي، وخطها يقول من أي نوع هي. العلامة الأخفت، ذات الخط وحده، إشارة أضعف. ضع المؤشر على علامة أو اضغط Enter عليها فتقول بطاقة لماذا هي هنا وكيف يمكن قول ذلك ببساطة أكبر.&lt;/p&gt;&lt;p&gt;ما تضيفه أنت له تعبئة أقوى بلا خط، وشريط في الهامش. حدّد كلمات واضغط N لإضافة حاشية.&lt;/p&gt;&lt;p&gt;تُظهر لوحة المصادر من يُنقل عنه وبأي أفعال: «confirmed» يأخذ القول على أنه صحيح، و«claimed» يتركه مفتوحًا. والشارة فوق النص تقول من ينشره.&lt;/p&gt;&lt;p&gt;العلامة سؤال لا اتهام. كثير من التأطير في ما يُقال أولًا أو لا يُقال أبدًا، ولا علامة ترى ذلك.&lt;/p&gt;</translation>
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
    <message>
        <source>How to read the marks</source>
        <translation>كيف تُقرأ العلامات</translation>
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
        <source>Open its page in the browser</source>
        <translation>فتح صفحته في المتصفح</translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation>نسخ العنوان</translation>
    </message>
    <message>
        <source>Search all articles</source>
        <translation>البحث في كل المقالات</translation>
    </message>
    <message>
        <source>Library</source>
        <translation>المكتبة</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>فتح</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>تصدير…</translation>
    </message>
    <message>
        <source>Remove from library</source>
        <translation>إزالة من المكتبة</translation>
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
        <translation>&amp;أوافق</translation>
    </message>
    <message>
        <source>The mark is right. It stays, and the rule gains credit.</source>
        <translation>العلامة صحيحة. تبقى، وتزيد الثقة بالقاعدة.</translation>
    </message>
    <message>
        <source>Not &amp;here</source>
        <translation>ليس &amp;هنا</translation>
    </message>
    <message>
        <source>Hide this mark. The rule goes on elsewhere.</source>
        <translation>إخفاء هذه العلامة. تبقى القاعدة في مواضع أخرى.</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>ليس هذه القاعدة أ&amp;بدًا</translation>
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
        <translation>&amp;تصدير</translation>
    </message>
    <message>
        <source>E&amp;dit</source>
        <translation>&amp;تحرير</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;عرض</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>م&amp;ساعدة</translation>
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
        <translation>أيضًا من هذا ال&amp;حاسوب ومن الشبكات الخاصة</translation>
    </message>
    <message>
        <source>Open an address</source>
        <translation>فتح عنوان</translation>
    </message>
    <message>
        <source>&amp;Address of the article</source>
        <translation>&amp;عنوان المقال</translation>
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
        <translation>&amp;فتح</translation>
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
        <source>Your articles and notes stay on this computer, in this folder. Copy it while Slantlight is closed, and you have a backup.</source>
        <translation>تبقى مقالاتك وملاحظاتك على هذا الحاسوب في هذا المجلد. انسخه وSlantlight مغلق فتكون لك نسخة احتياطية.</translation>
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
        <translation type="unfinished"></translation>
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
    <name>slantlight::ui::Profiles</name>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>In quotations</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <extracomment>A share in per cent.</extracomment>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who speaks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>of them by name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Statements reported</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taken as true by the verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>left open by the verb</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Paragraphs</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, marks per 1,000 words</source>
        <extracomment>A family of marks, per 1,000 words.</extracomment>
        <translation type="unfinished"></translation>
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
</context>
<context>
    <name>slantlight::ui::ReaderMenu</name>
    <message>
        <source>&amp;Code as…</source>
        <translation>&amp;رمز…</translation>
    </message>
    <message>
        <source>&amp;Highlight</source>
        <translation>&amp;تظليل</translation>
    </message>
    <message>
        <source>Annotate with &amp;memo</source>
        <extracomment>A memo is the note on an annotation.</extracomment>
        <translation>حاشية مع &amp;مذكرة</translation>
    </message>
    <message>
        <source>&amp;Agree</source>
        <translation>&amp;أوافق</translation>
    </message>
    <message>
        <source>&amp;Not here</source>
        <translation>ليس &amp;هنا</translation>
    </message>
    <message>
        <source>Ne&amp;ver this rule</source>
        <translation>ليس هذه القاعدة أ&amp;بدًا</translation>
    </message>
    <message>
        <source>Edit &amp;memo</source>
        <translation>تحرير ال&amp;مذكرة</translation>
    </message>
    <message>
        <source>Change &amp;code…</source>
        <translation>تغيير الر&amp;مز…</translation>
    </message>
    <message>
        <source>&amp;Remove annotation</source>
        <translation>إ&amp;زالة الحاشية</translation>
    </message>
    <message>
        <source>&amp;Explain this mark</source>
        <translation>&amp;شرح هذه العلامة</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;نسخ</translation>
    </message>
    <message>
        <source>Copy with &amp;source</source>
        <translation>نسخ مع الم&amp;صدر</translation>
    </message>
    <message>
        <source>Select &amp;all</source>
        <translation>تحديد ال&amp;كل</translation>
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
        <translation>فتح ال&amp;أخيرة</translation>
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
        <translation>إ&amp;ضافة…</translation>
    </message>
    <message>
        <source>Choose a folder with rules or word lists; it is checked and copied</source>
        <translation>اختر مجلدًا فيه قواعد أو قوائم كلمات؛ يُفحص ويُنسخ</translation>
    </message>
    <message>
        <source>&amp;Remove…</source>
        <translation>إ&amp;زالة…</translation>
    </message>
    <message>
        <source>Move the chosen pack to the trash</source>
        <translation>نقل الحزمة المختارة إلى المهملات</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>فتح ال&amp;مجلد</translation>
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
        <translation>إ&amp;زالة</translation>
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
</TS>
