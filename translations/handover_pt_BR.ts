<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="pt_BR" sourcelanguage="en">
<context>
    <name>Desk::HandOver</name>
    <message>
        <source>Your eSIM</source>
        <translation>Seu eSIM</translation>
    </message>
    <message>
        <source>Price</source>
        <translation>Preço</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Dados</translation>
    </message>
    <message>
        <source>unlimited</source>
        <translation>ilimitados</translation>
    </message>
    <message>
        <source>%1 GB</source>
        <translation>%1 GB</translation>
    </message>
    <message>
        <source>%1 MB</source>
        <translation>%1 MB</translation>
    </message>
    <message>
        <source>Valid for</source>
        <translation>Validade</translation>
    </message>
    <message numerus="yes">
        <source>%n days</source>
        <translation>
            <numerusform>%n dia</numerusform>
            <numerusform>%n dias</numerusform>
        </translation>
    </message>
    <message>
        <source>Begins</source>
        <translation>Início</translation>
    </message>
    <message>
        <source>with the first use</source>
        <translation>no primeiro uso</translation>
    </message>
    <message>
        <source>at once</source>
        <translation>imediato</translation>
    </message>
    <message>
        <source>Countries</source>
        <translation>Países</translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <translation>
            <numerusform>%n país</numerusform>
            <numerusform>%n países</numerusform>
        </translation>
    </message>
    <message>
        <source>Scan this code with the phone.</source>
        <translation>Escaneie este código com o celular.</translation>
    </message>
    <message>
        <source>Or type this into the phone:</source>
        <translation>Ou digite isto no celular:</translation>
    </message>
    <message>
        <source>Or open the link on the phone:</source>
        <translation>Ou abra o link no celular:</translation>
    </message>
    <message>
        <source>SM-DP+ address</source>
        <translation>Endereço SM-DP+</translation>
    </message>
    <message>
        <source>Activation code</source>
        <translation>Código de ativação</translation>
    </message>
    <message>
        <source>Full code</source>
        <translation>Código completo</translation>
    </message>
    <message>
        <source>The phone asks for a confirmation code. The shop tells it to you.</source>
        <translation>O celular pede um código de confirmação. A loja informa o código a você.</translation>
    </message>
    <message>
        <source>Connect the phone to Wi-Fi.</source>
        <translation>Conecte o celular ao Wi-Fi.</translation>
    </message>
    <message>
        <source>Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.</source>
        <translation>Abra Ajustes, depois Dados Celulares, depois Adicionar eSIM, e escolha usar um código QR.</translation>
    </message>
    <message>
        <source>Open Settings, then Network, then SIM cards, and choose to add an eSIM.</source>
        <translation>Abra Configurações, depois Rede, depois Chips, e escolha adicionar um eSIM.</translation>
    </message>
    <message>
        <source>Scan the QR code and confirm.</source>
        <translation>Escaneie o código QR e confirme.</translation>
    </message>
    <message>
        <source>When you arrive, choose this eSIM for mobile data.</source>
        <translation>Ao chegar, escolha este eSIM para os dados móveis.</translation>
    </message>
    <message>
        <source>Switch on data roaming for this eSIM.</source>
        <translation>Ative o roaming de dados para este eSIM.</translation>
    </message>
    <message>
        <source>No data?</source>
        <translation>Sem dados?</translation>
    </message>
    <message>
        <source>See that data roaming is on, choose another network by hand, then restart the phone.</source>
        <translation>Verifique se o roaming de dados está ativado, escolha outra rede manualmente e reinicie o celular.</translation>
    </message>
    <message>
        <source>The code installs once only. Keep the eSIM on the phone until your trip is over.</source>
        <translation>O código só pode ser instalado uma vez. Mantenha o eSIM no celular até o fim da viagem.</translation>
    </message>
    <message>
        <source>Only a specimen: no phone can install this eSIM.</source>
        <translation>Apenas uma amostra: nenhum celular pode instalar este eSIM.</translation>
    </message>
    <message>
        <source>Receipt</source>
        <translation>Recibo</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Número</translation>
    </message>
    <message>
        <source>Sold on</source>
        <translation>Vendido em</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Valor total</translation>
    </message>
    <message>
        <source>Payment</source>
        <translation>Pagamento</translation>
    </message>
    <message>
        <source>cash</source>
        <translation>dinheiro</translation>
    </message>
    <message>
        <source>card</source>
        <translation>cartão</translation>
    </message>
    <message>
        <source>room</source>
        <translation>quarto</translation>
    </message>
    <message>
        <source>later</source>
        <translation>depois</translation>
    </message>
</context>
</TS>
