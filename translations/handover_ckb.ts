<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>eSIMـەکەت</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>نرخ</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داتا</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>بێ سنوور</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 گێگابایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مێگابایت</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>ماوەی کارکردن</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n ڕۆژ</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>دەستپێکردن</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>لەگەڵ یەکەم بەکارهێنان</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>یەکسەر</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>وڵاتەکان</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n وڵات</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>ئەم کۆدە بە مۆبایلەکە سکان بکە.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>یان ئەمە لە مۆبایلەکە بنووسە:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>یان بەستەرەکە لە مۆبایلەکە بکەرەوە:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>ناونیشانی SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>کۆدی چالاککردن</translation>
    </message>
    <message>
        <source>Full code</source>
        <translation>کۆدی تەواو</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>مۆبایلەکە داوای کۆدی دڵنیاکردنەوە دەکات. فرۆشگاکە پێتی دەدات.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>مۆبایلەکە بە Wi-Fi ببەستەوە.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>ڕێکخستنەکان، پاشان داتای مۆبایل، پاشان زیادکردنی eSIM بکەرەوە و بەکارهێنانی کۆدی QR هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>ڕێکخستنەکان، پاشان تۆڕ، پاشان سیم کارتەکان بکەرەوە و زیادکردنی eSIM هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>کۆدی QR سکان بکە و پشتڕاستی بکەرەوە.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>کاتێک گەیشتیت، ئەم eSIMـە بۆ داتای مۆبایل هەڵبژێرە.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>ڕۆمینگی داتا بۆ ئەم eSIMـە پێبکە.</translation>
    </message>
    <message>
        <source>No data?</source>
        <translation>داتا نییە؟</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>دڵنیا ببەوە کە ڕۆمینگی داتا پێکراوە، بە دەست تۆڕێکی تر هەڵبژێرە، پاشان مۆبایلەکە دووبارە پێبکەوە.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>کۆدەکە تەنها یەک جار دادەمەزرێت. eSIMـەکە تا کۆتایی گەشتەکەت لە مۆبایلەکەدا بهێڵەرەوە.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>تەنها نموونەیە: هیچ مۆبایلێک ناتوانێت ئەم eSIMـە دابمەزرێنێت.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>پسوولە</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>ژمارە</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>بەرواری فرۆشتن</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>کۆی گشتی</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>شێوازی پارەدان</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نەختینە</translation>
    </message>
    <message>
        <source>card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>room</source>
        <translation>ژوور</translation>
    </message>
    <message>
        <source>later</source>
        <translation>دواتر</translation>
    </message>
</context>
</TS>
