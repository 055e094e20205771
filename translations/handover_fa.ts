<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fa" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>eSIM شما</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>قیمت</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>داده</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>نامحدود</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 گیگابایت</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 مگابایت</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>اعتبار</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n روز</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>شروع</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>با نخستین استفاده</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>بلافاصله</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>کشورها</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n کشور</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>این کد را با تلفن اسکن کنید.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>یا این را در تلفن وارد کنید:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>یا پیوند را در تلفن باز کنید:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>نشانی SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>کد فعال‌سازی</translation>
    </message>
    <message>
        <source>Full code</source>
        <translation>کد کامل</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>تلفن یک کد تأیید می‌خواهد. فروشگاه آن را به شما می‌دهد.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>تلفن را به Wi-Fi وصل کنید.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>تنظیمات، سپس دادهٔ همراه، سپس افزودن eSIM را باز کنید و استفاده از کد QR را برگزینید.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>تنظیمات، سپس شبکه، سپس سیم‌کارت‌ها را باز کنید و افزودن eSIM را برگزینید.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>کد QR را اسکن و تأیید کنید.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>هنگام رسیدن، این eSIM را برای دادهٔ همراه برگزینید.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>رومینگ داده را برای این eSIM روشن کنید.</translation>
    </message>
    <message>
        <source>No data?</source>
        <translation>اینترنت ندارید؟</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>مطمئن شوید رومینگ داده روشن است، شبکهٔ دیگری را دستی برگزینید و سپس تلفن را دوباره راه‌اندازی کنید.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>این کد فقط یک بار نصب می‌شود. تا پایان سفر eSIM را در تلفن نگه دارید.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>فقط نمونه است: هیچ تلفنی نمی‌تواند این eSIM را نصب کند.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>رسید</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>شماره</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>تاریخ فروش</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>جمع کل</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>روش پرداخت</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>نقدی</translation>
    </message>
    <message>
        <source>card</source>
        <translation>کارت</translation>
    </message>
    <message>
        <source>room</source>
        <translation>اتاق</translation>
    </message>
    <message>
        <source>later</source>
        <translation>بعداً</translation>
    </message>
</context>
</TS>
