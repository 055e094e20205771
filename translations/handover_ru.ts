<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>Ваша eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Цена</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>без ограничений</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 ГБ</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 МБ</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Срок действия</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n день</numerusform>
            <numerusform>%n дня</numerusform>
            <numerusform>%n дней</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>с первого использования</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>сразу</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Страны</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n страна</numerusform>
            <numerusform>%n страны</numerusform>
            <numerusform>%n стран</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>Отсканируйте этот код телефоном.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>Или введите это в телефоне:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>Или откройте ссылку на телефоне:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Адрес SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Код активации</translation>
    </message>
    <message>
        <source>Full code</source>
        <translation>Полный код</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>Телефон запросит код подтверждения. Его вам сообщат в магазине.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Подключите телефон к Wi-Fi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Откройте «Настройки», затем «Сотовая связь», затем «Добавить eSIM» и выберите QR-код.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Откройте «Настройки», затем «Сеть», затем «SIM-карты» и выберите добавление eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>Отсканируйте QR-код и подтвердите.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>По прибытии выберите эту eSIM для мобильных данных.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Включите для этой eSIM роуминг данных.</translation>
    </message>
    <message>
        <source>No data?</source>
        <translation>Нет интернета?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Проверьте, включён ли роуминг данных, выберите другую сеть вручную и перезагрузите телефон.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>Код можно установить только один раз. Не удаляйте eSIM с телефона до конца поездки.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Только образец: эту eSIM нельзя установить ни на один телефон.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Квитанция</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Дата продажи</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Итого</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Оплата</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>наличные</translation>
    </message>
    <message>
        <source>card</source>
        <translation>карта</translation>
    </message>
    <message>
        <source>room</source>
        <translation>на счёт номера</translation>
    </message>
    <message>
        <source>later</source>
        <translation>позже</translation>
    </message>
</context>
</TS>
