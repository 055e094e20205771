<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en">
<context>
    <name>Desk::BooksText</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders. Below a table of orders.</extracomment>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not certain and not in the sums</source>
        <extracomment>Orders of which nobody knows for certain what was paid.</extracomment>
        <translation>
            <numerusform>%Ln not certain and not in the sums</numerusform>
            <numerusform>%Ln not certain and not in the sums</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln not readable</source>
        <extracomment>Orders of which something could not be read.</extracomment>
        <translation>
            <numerusform>%Ln not readable</numerusform>
            <numerusform>%Ln not readable</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds not clear</source>
        <extracomment>Cancellations of which nobody knows whether, or how much, money comes back.</extracomment>
        <translation>
            <numerusform>%Ln refund not clear</numerusform>
            <numerusform>%Ln refunds not clear</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::CareText</name>
    <message numerus="yes">
        <source>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</source>
        <extracomment>%Ln: how many eSIMs an order has.</extracomment>
        <translation>
            <numerusform>It is the only eSIM of its order.</numerusform>
            <numerusform>It is one of %Ln eSIMs of its order, and cancelling reaches all of them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln events of the network could not be read.</source>
        <extracomment>%Ln: how many things that happened in a network, as a list shows them.</extracomment>
        <translation>
            <numerusform>%Ln event of the network could not be read.</numerusform>
            <numerusform>%Ln events of the network could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::CloseGuard</name>
    <message numerus="yes">
        <source>%Ln orders are under way. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: how many orders wait for eSIMfly&apos;s answer. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>%Ln order is under way. Wait for the answer? The window closes by itself then.</numerusform>
            <numerusform>%Ln orders are under way. Wait for the answer? The window closes by itself then.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</source>
        <extracomment>%Ln: how many of the orders named in the sentence before.</extracomment>
        <translation>
            <numerusform>%Ln of them is not sent yet and will not be sent then; nothing is charged for it.</numerusform>
            <numerusform>%Ln of them are not sent yet and will not be sent then; nothing is charged for those.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</source>
        <extracomment>%Ln: of how many eSIMs something waits for eSIMfly&apos;s answer, such as cancelling. A question when the window is closed.</extracomment>
        <translation>
            <numerusform>What you asked for is under way for %Ln eSIM. Wait for the answer? The window closes by itself then.</numerusform>
            <numerusform>What you asked for is under way for %Ln eSIMs. Wait for the answer? The window closes by itself then.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::CloseText</name>
    <message numerus="yes">
        <source>%Ln orders are not certain: they are named below, and in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln order is not certain: it is named below, and in no sum.</numerusform>
            <numerusform>%Ln orders are not certain: they are named below, and in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet what comes back.</extracomment>
        <translation>
            <numerusform>%Ln refund is not clear: its order is named below, and what comes back of it is in no sum.</numerusform>
            <numerusform>%Ln refunds are not clear: their orders are named below, and what comes back of them is in no sum.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The time of %Ln orders could not be read: they stand in no day.</source>
        <extracomment>%Ln: how many orders.</extracomment>
        <translation>
            <numerusform>The time of %Ln order could not be read: it stands in no day.</numerusform>
            <numerusform>The time of %Ln orders could not be read: they stand in no day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders have changed since.</source>
        <extracomment>%Ln: how many orders are others than when the day was closed.</extracomment>
        <translation>
            <numerusform>%Ln order has changed since.</numerusform>
            <numerusform>%Ln orders have changed since.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</source>
        <extracomment>%1: name of a desk, whose program is newer.</extracomment>
        <translation>
            <numerusform>%Ln entry of %1 can&apos;t be read by this version of the program: what it tells of sales is in no day.</numerusform>
            <numerusform>%Ln entries of %1 can&apos;t be read by this version of the program: what they tell of sales is in no day.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders came later from %1, which had not been heard of when the day was closed.</source>
        <extracomment>%1: name of a desk.</extracomment>
        <translation>
            <numerusform>%Ln order came later from %1, which had not been heard of when the day was closed.</numerusform>
            <numerusform>%Ln orders came later from %1, which had not been heard of when the day was closed.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::CopyText</name>
    <message numerus="yes">
        <source>%Ln orders</source>
        <extracomment>%Ln: how many orders a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln order</numerusform>
            <numerusform>%Ln orders</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln top-ups</source>
        <extracomment>%Ln: how many top-ups a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln top-up</numerusform>
            <numerusform>%Ln top-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes a copy has. Part of a list: “3 orders, 1 top-up, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many of the orders and top-ups named before.</extracomment>
        <translation>
            <numerusform>%Ln of them was not clear when it was saved, and stays so.</numerusform>
            <numerusform>%Ln of them were not clear when it was saved, and stay so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations were not clear when it was saved, and stay so.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln cancellation was not clear when it was saved, and stays so.</numerusform>
            <numerusform>%Ln cancellations were not clear when it was saved, and stay so.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales</source>
        <extracomment>%Ln: how many orders and top-ups came from a copy. Part of a sentence.</extracomment>
        <translation>
            <numerusform>%Ln sale</numerusform>
            <numerusform>%Ln sales</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</source>
        <extracomment>%Ln: how many of the sales named before.</extracomment>
        <translation>
            <numerusform>%Ln of them is not clear: you may have been charged. Nothing is ordered by itself.</numerusform>
            <numerusform>%Ln of them are not clear: you may have been charged. Nothing is ordered by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</source>
        <extracomment>%Ln: how many times somebody asked eSIMfly to take an eSIM back.</extracomment>
        <translation>
            <numerusform>%Ln cancellation is not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</numerusform>
            <numerusform>%Ln cancellations are not clear: eSIMs may be cancelled, with money back. Nothing is cancelled by itself.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sales ended another way here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many orders and top-ups.</extracomment>
        <translation>
            <numerusform>%Ln sale ended another way here than in the copy; it stays as it is here.</numerusform>
            <numerusform>%Ln sales ended another way here than in the copy; they stay as they are here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes are other ones here than in the copy; they stay as they are here.</source>
        <extracomment>%Ln: how many notes on eSIMs.</extracomment>
        <translation>
            <numerusform>%Ln note is another one here than in the copy; it stays as it is here.</numerusform>
            <numerusform>%Ln notes are other ones here than in the copy; they stay as they are here.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::CoverageList</name>
    <message numerus="yes">
        <source>Works in %Ln countries</source>
        <extracomment>%Ln: a number of countries. Heading of a list.</extracomment>
        <translation>
            <numerusform>Works in %Ln country</numerusform>
            <numerusform>Works in %Ln countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DailyCopySettings</name>
    <message numerus="yes">
        <source>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</source>
        <extracomment>%Ln: a number of files.</extracomment>
        <translation>
            <numerusform>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln is kept.</numerusform>
            <numerusform>Sales, notes, selling prices and settings, in a folder on another disk. The last %Ln are kept.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DestinationModel</name>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages there are for a destination.</extracomment>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::DestinationsPane</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: as many destinations have come and are not in the list yet.</extracomment>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Show %Ln more destinations</source>
        <extracomment>%Ln: how many countries and regions are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Show %Ln more destination</numerusform>
            <numerusform>Show %Ln more destinations</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::EsimsPage</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportDialog</name>
    <message numerus="yes">
        <source>%Ln rows, with the columns and in the order that are shown.</source>
        <extracomment>%Ln: how many rows of a table go into a file.</extracomment>
        <translation>
            <numerusform>%Ln row, with the columns that are shown.</numerusform>
            <numerusform>%Ln rows, with the columns and in the order that are shown.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ExportText</name>
    <message numerus="yes">
        <source>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln cell begins with a sign that a spreadsheet would calculate with; it got an apostrophe before it.</numerusform>
            <numerusform>%Ln cells begin with a sign that a spreadsheet would calculate with; they got an apostrophe before it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln cells are longer than a workbook allows and were cut.</source>
        <extracomment>%Ln: how many cells of a table.</extracomment>
        <translation>
            <numerusform>%Ln cell is longer than a workbook allows and was cut.</numerusform>
            <numerusform>%Ln cells are longer than a workbook allows and were cut.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::Format</name>
    <message numerus="yes">
        <source>%Ln days</source>
        <extracomment>%Ln: how many days a package is valid.</extracomment>
        <translation>
            <numerusform>%Ln day</numerusform>
            <numerusform>%Ln days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::HandOver</name>
    <message numerus="yes">
        <source>%n days</source>
        <extracomment>%n: how many days an eSIM works.</extracomment>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n countries</source>
        <extracomment>%n: in how many countries an eSIM works.</extracomment>
        <translation>
            <numerusform>%n country</numerusform>
            <numerusform>%n countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::HandOverDialog</name>
    <message numerus="yes">
        <source>All %Ln eSIMs</source>
        <extracomment>%Ln: how many eSIMs were sold together. A choice.</extracomment>
        <translation>
            <numerusform>The only eSIM</numerusform>
            <numerusform>All %Ln eSIMs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files before it are saved.</source>
        <extracomment>%Ln: how many files were written before one that could not be.</extracomment>
        <translation>
            <numerusform>%Ln file before it is saved.</numerusform>
            <numerusform>%Ln files before it are saved.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln files are saved, the first as %1.</source>
        <extracomment>%1: path of a file.</extracomment>
        <translation>
            <numerusform>%Ln file is saved, the first as %1.</numerusform>
            <numerusform>%Ln files are saved, the first as %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::LastHandOvers</name>
    <message numerus="yes">
        <source>%Ln hand-overs</source>
        <extracomment>%Ln: how many of the last times that an eSIM was given to a customer are listed.</extracomment>
        <translation>
            <numerusform>%Ln hand-over</numerusform>
            <numerusform>%Ln hand-overs</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::ListText</name>
    <message numerus="yes">
        <source>%Ln orders could not be read; the sums leave them out.</source>
        <extracomment>%Ln: how many orders of the list.</extracomment>
        <translation>
            <numerusform>%Ln order could not be read; the sums leave it out.</numerusform>
            <numerusform>%Ln orders could not be read; the sums leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders could not be read at all and are not listed; the sums leave them out.</source>
        <extracomment>%Ln: how many orders eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln order could not be read at all and is not listed; the sums leave it out.</numerusform>
            <numerusform>%Ln orders could not be read at all and are not listed; the sums leave them out.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of orders. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly says that there is %Ln more order, but did not list it. F5 reads them again.</numerusform>
            <numerusform>eSIMfly says that there are %Ln more orders, but did not list them. F5 reads them again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read completely.</source>
        <extracomment>%Ln: how many eSIMs of the list.</extracomment>
        <translation>
            <numerusform>%Ln eSIM could not be read completely.</numerusform>
            <numerusform>%Ln eSIMs could not be read completely.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln eSIMs could not be read at all and are not listed.</source>
        <extracomment>%Ln: how many eSIMs eSIMfly has besides.</extracomment>
        <translation>
            <numerusform>%Ln eSIM could not be read at all and is not listed.</numerusform>
            <numerusform>%Ln eSIMs could not be read at all and are not listed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</source>
        <extracomment>%Ln: a number of eSIMs. F5 is a key.</extracomment>
        <translation>
            <numerusform>eSIMfly says that there is %Ln more eSIM, but did not list it. F5 reads them again.</numerusform>
            <numerusform>eSIMfly says that there are %Ln more eSIMs, but did not list them. F5 reads them again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::NoticeStrip</name>
    <message numerus="yes">
        <source>%Ln more</source>
        <extracomment>%Ln: how many notices stand behind the one that is shown. A button.</extracomment>
        <translation>
            <numerusform>%Ln more</numerusform>
            <numerusform>%Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::OrdersPage</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>A button: shows what came while the mouse moved over the list.</extracomment>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::OverviewPage</name>
    <message numerus="yes">
        <source>%Ln in all</source>
        <extracomment>%Ln: how many eSIMs; &quot;as of 14:02&quot; follows.</extracomment>
        <translation>
            <numerusform>%Ln in all</numerusform>
            <numerusform>%Ln in all</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::OverviewText</name>
    <message numerus="yes">
        <source>%Ln orders of these days are not certain and not in it.</source>
        <extracomment>%Ln: how many orders of which nobody knows yet whether they were bought.</extracomment>
        <translation>
            <numerusform>%Ln order of these days is not certain and not in it.</numerusform>
            <numerusform>%Ln orders of these days are not certain and not in it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>About %Ln days</source>
        <extracomment>%Ln: how many days the balance will last.</extracomment>
        <translation>
            <numerusform>About %Ln day</numerusform>
            <numerusform>About %Ln days</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln orders without a time are in no week.</source>
        <extracomment>%Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>%Ln order without a time is in no week.</numerusform>
            <numerusform>%Ln orders without a time are in no week.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageFacts</name>
    <message numerus="yes">
        <source>%Ln minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minute</numerusform>
            <numerusform>%Ln minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln minutes in the EU</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln minute in the EU</numerusform>
            <numerusform>%Ln minutes in the EU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international minutes</source>
        <extracomment>%Ln: how many minutes of calls a package has.</extracomment>
        <translation>
            <numerusform>%Ln international minute</numerusform>
            <numerusform>%Ln international minutes</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln text</numerusform>
            <numerusform>%Ln texts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln texts in the EU</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln text in the EU</numerusform>
            <numerusform>%Ln texts in the EU</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln international texts</source>
        <extracomment>%Ln: how many SMS a package has.</extracomment>
        <translation>
            <numerusform>%Ln international text</numerusform>
            <numerusform>%Ln international texts</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackageModel</name>
    <message numerus="yes">
        <source>%Ln countries</source>
        <extracomment>%Ln: in how many countries a package works.</extracomment>
        <translation>
            <numerusform>%Ln country</numerusform>
            <numerusform>%Ln countries</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PackagesPane</name>
    <message numerus="yes">
        <source>Show %Ln more</source>
        <extracomment>%Ln: how many packages are not listed yet. A button.</extracomment>
        <translation>
            <numerusform>Show %Ln more</numerusform>
            <numerusform>Show %Ln more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages match without them.</source>
        <extracomment>%Ln: how many packages are found where no filter limits them.</extracomment>
        <translation>
            <numerusform>%Ln package matches without them.</numerusform>
            <numerusform>%Ln packages match without them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages of the last copy could not be read; those that never could are missing here.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln package of the last copy could not be read; if it never could, it is missing here.</numerusform>
            <numerusform>%Ln packages of the last copy could not be read; those that never could are missing here.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages came, and none of them could be read.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln package came, and it could not be read.</numerusform>
            <numerusform>%Ln packages came, and none of them could be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PriceText</name>
    <message numerus="yes">
        <source>%Ln rules are new</source>
        <extracomment>%Ln: how many rules a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln rule is new</numerusform>
            <numerusform>%Ln rules are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules change</source>
        <extracomment>%Ln: how many rules a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln rule changes</numerusform>
            <numerusform>%Ln rules change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln rules go</source>
        <extracomment>%Ln: how many rules a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln rule goes</numerusform>
            <numerusform>%Ln rules go</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices are new</source>
        <extracomment>%Ln: how many prices of single packages a file of prices adds.</extracomment>
        <translation>
            <numerusform>%Ln fixed price is new</numerusform>
            <numerusform>%Ln fixed prices are new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices change</source>
        <extracomment>%Ln: how many prices of single packages a file of prices changes.</extracomment>
        <translation>
            <numerusform>%Ln fixed price changes</numerusform>
            <numerusform>%Ln fixed prices change</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln fixed prices go</source>
        <extracomment>%Ln: how many prices of single packages a file of prices takes away.</extracomment>
        <translation>
            <numerusform>%Ln fixed price goes</numerusform>
            <numerusform>%Ln fixed prices go</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::PurchaseText</name>
    <message numerus="yes">
        <source>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of orders.</extracomment>
        <translation>
            <numerusform>At %1 the account had %Ln new order of this package, perhaps of a colleague.</numerusform>
            <numerusform>At %1 the account had %Ln new orders of this package, perhaps of colleagues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::SellingPricesDialog</name>
    <message numerus="yes">
        <source>%Ln packages</source>
        <extracomment>%Ln: how many packages the rules are tried on.</extracomment>
        <translation>
            <numerusform>%Ln package</numerusform>
            <numerusform>%Ln packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have no price</source>
        <extracomment>%Ln: how many packages no rule gives a price.</extracomment>
        <translation>
            <numerusform>%Ln has no price</numerusform>
            <numerusform>%Ln have no price</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln have a fixed price</source>
        <extracomment>Of packages with a selling price that was set by hand.</extracomment>
        <translation>
            <numerusform>%Ln has a fixed price</numerusform>
            <numerusform>%Ln have a fixed price</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::StatusReporter</name>
    <message numerus="yes">
        <source>Catalogue: %Ln packages</source>
        <extracomment>%Ln: how many packages the copy has. Status bar; what follows says how old it is.</extracomment>
        <translation>
            <numerusform>Catalogue: %Ln package</numerusform>
            <numerusform>Catalogue: %Ln packages</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 · %Ln could not be read</source>
        <extracomment>%1 is how the copy of the catalogue stands</extracomment>
        <translation>
            <numerusform>%1 · %Ln could not be read</numerusform>
            <numerusform>%1 · %Ln could not be read</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages could not be read</source>
        <extracomment>%Ln: how many packages of the catalogue. Status bar.</extracomment>
        <translation>
            <numerusform>%Ln package could not be read</numerusform>
            <numerusform>%Ln packages could not be read</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::StoreReporter</name>
    <message numerus="yes">
        <source>%Ln purchases</source>
        <extracomment>%Ln: how many purchases. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln purchase</numerusform>
            <numerusform>%Ln purchases</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln notes</source>
        <extracomment>%Ln: how many notes on eSIMs. Part of a list: “3 purchases, 2 notes”.</extracomment>
        <translation>
            <numerusform>%Ln note</numerusform>
            <numerusform>%Ln notes</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TeamText</name>
    <message numerus="yes">
        <source>Team: %Ln desks</source>
        <translation>
            <numerusform>Team: %Ln desk</numerusform>
            <numerusform>Team: %Ln desks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</source>
        <translation>
            <numerusform>%Ln entry is on this computer alone so far. It is kept, and the others get it when the server is there.</numerusform>
            <numerusform>%Ln entries are on this computer alone so far. They are kept, and the others get them when the server is there.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</source>
        <translation>
            <numerusform>The server refuses %Ln entry of this computer. It is kept here, and the other desks are told that it is missing.</numerusform>
            <numerusform>The server refuses %Ln entries of this computer. They are kept here, and the other desks are told that they are missing.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The server refuses %Ln entries of %1. They are on that computer alone.</source>
        <extracomment>%1: the name of a desk.</extracomment>
        <translation>
            <numerusform>The server refuses %Ln entry of %1. It is on that computer alone.</numerusform>
            <numerusform>The server refuses %Ln entries of %1. They are on that computer alone.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>The clock of this computer is %Ln minute fast. The times of its sales are corrected; set it right.</numerusform>
            <numerusform>The clock of this computer is %Ln minutes fast. The times of its sales are corrected; set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</source>
        <translation>
            <numerusform>The clock of this computer is %Ln minute slow. The times of its sales are corrected; set it right.</numerusform>
            <numerusform>The clock of this computer is %Ln minutes slow. The times of its sales are corrected; set it right.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</source>
        <translation>
            <numerusform>%Ln entry is on this computer alone so far. It is kept here, and the others get it when the program runs again.</numerusform>
            <numerusform>%Ln entries are on this computer alone so far. They are kept here, and the others get them when the program runs again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln entries are on this computer alone, and the others will never get them.</source>
        <translation>
            <numerusform>%Ln entry is on this computer alone, and the others will never get it.</numerusform>
            <numerusform>%Ln entries are on this computer alone, and the others will never get them.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Sales of %Ln more desks may be missing.</source>
        <translation>
            <numerusform>Sales of %Ln more desk may be missing.</numerusform>
            <numerusform>Sales of %Ln more desks may be missing.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TopUpPanel</name>
    <message numerus="yes">
        <source>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</source>
        <extracomment>%Ln: how many packages that an eSIM can be topped up with.</extracomment>
        <translation>
            <numerusform>%Ln package could not be read. If its price was known before, that one is shown, and it is read again before anything is bought.</numerusform>
            <numerusform>%Ln packages could not be read. Where a price was known before, that one is shown, and it is read again before anything is bought.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</source>
        <extracomment>%Ln: a number of packages.</extracomment>
        <translation>
            <numerusform>%Ln package is offered for this eSIM, but it could not be read. Try again in a while.</numerusform>
            <numerusform>%Ln packages are offered for this eSIM, but they could not be read. Try again in a while.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::TopUpText</name>
    <message numerus="yes">
        <source>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</source>
        <extracomment>%1: time of the day, %Ln: a number of top-ups.</extracomment>
        <translation>
            <numerusform>At %1 the account had %Ln new top-up with this package, perhaps of a colleague.</numerusform>
            <numerusform>At %1 the account had %Ln new top-ups with this package, perhaps of colleagues.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Desk::UsagePanel</name>
    <message numerus="yes">
        <source>%Ln rows of it could not be read.</source>
        <extracomment>%Ln: how many rows of a report of used data.</extracomment>
        <translation>
            <numerusform>%Ln row of it could not be read.</numerusform>
            <numerusform>%Ln rows of it could not be read.</numerusform>
        </translation>
    </message>
</context>
</TS>
