<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ar" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>شريحة eSIM الخاصة بك</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>السعر</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>البيانات</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>غير محدودة</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 غيغابايت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 ميغابايت</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>الصلاحية</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n يوم</numerusform>
            <numerusform>يوم واحد</numerusform>
            <numerusform>يومان</numerusform>
            <numerusform>%n أيام</numerusform>
            <numerusform>%n يومًا</numerusform>
            <numerusform>%n يوم</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>تبدأ</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>مع أول استخدام</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>فورًا</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>الدول</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n دولة</numerusform>
            <numerusform>دولة واحدة</numerusform>
            <numerusform>دولتان</numerusform>
            <numerusform>%n دول</numerusform>
            <numerusform>%n دولة</numerusform>
            <numerusform>%n دولة</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>امسح هذا الرمز بالهاتف.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>أو أدخل ما يلي في الهاتف:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>أو افتح الرابط على الهاتف:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>عنوان SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>رمز التفعيل</translation>
    </message>
    <message>
        <source>Full code</source>
        <translation>الرمز الكامل</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>سيطلب الهاتف رمز تأكيد. يزوّدك به المتجر.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>صِل الهاتف بشبكة Wi-Fi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>افتح الإعدادات، ثم بيانات الهاتف، ثم إضافة eSIM، واختر استخدام رمز QR.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>افتح الإعدادات، ثم الشبكة، ثم شرائح SIM، واختر إضافة eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>امسح رمز QR ثم أكّد.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>عند الوصول، اختر شريحة eSIM هذه لبيانات الهاتف.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>شغّل تجوال البيانات لشريحة eSIM هذه.</translation>
    </message>
    <message>
        <source>No data?</source>
        <translation>لا توجد بيانات؟</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>تأكد من تشغيل تجوال البيانات، واختر شبكة أخرى يدويًا، ثم أعد تشغيل الهاتف.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>يمكن تثبيت الرمز مرة واحدة فقط. أبقِ شريحة eSIM على الهاتف حتى نهاية رحلتك.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>عيّنة فقط: لا يمكن لأي هاتف تثبيت شريحة eSIM هذه.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>إيصال</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>الرقم</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>تاريخ البيع</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>الإجمالي</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>طريقة الدفع</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقدًا</translation>
    </message>
    <message>
        <source>card</source>
        <translation>بالبطاقة</translation>
    </message>
    <message>
        <source>room</source>
        <translation>على الغرفة</translation>
    </message>
    <message>
        <source>later</source>
        <translation>لاحقًا</translation>
    </message>
</context>
</TS>
