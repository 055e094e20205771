<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ckb">
<context>
    <name>QPlatformTheme</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
    <message>
        <source>&amp;No</source>
        <translation>نەخێر</translation>
    </message>
    <message>
        <source>&amp;Yes</source>
        <translation>بەڵێ</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>یارمەتی</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Abort</source>
        <translation>وەستاندن</translation>
    </message>
    <message>
        <source>Apply</source>
        <translation>جێبەجێکردن</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>داخستن</translation>
    </message>
    <message>
        <source>Reset</source>
        <translation>ڕێکخستنەوە</translation>
    </message>
    <message>
        <source>Retry</source>
        <translation>هەوڵدانەوە</translation>
    </message>
    <message>
        <source>Restore Defaults</source>
        <translation>گەڕاندنەوەی بنەڕەتییەکان</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>پاشگەزبوونەوە</translation>
    </message>
    <message>
        <source>Ignore</source>
        <translation>پشتگوێخستن</translation>
    </message>
    <message>
        <source>N&amp;o to All</source>
        <translation>نەخێر بۆ هەمووان</translation>
    </message>
    <message>
        <source>Save All</source>
        <translation>پاشەکەوتکردنی هەمووان</translation>
    </message>
    <message>
        <source>Discard</source>
        <translation>پاشەکەوتی مەکە</translation>
    </message>
    <message>
        <source>Yes to &amp;All</source>
        <translation>بەڵێ بۆ هەمووان</translation>
    </message>
</context>
<context>
    <name>QDialogButtonBox</name>
    <message>
        <source>OK</source>
        <translation>باشە</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کۆپی</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>کردنەوەی دووبارە</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>پووچەڵکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>دیاریکردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>Cu&amp;t</source>
        <translation>بڕین</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>کۆپی</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>کردنەوەی دووبارە</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>پووچەڵکردنەوە</translation>
    </message>
    <message>
        <source>&amp;Paste</source>
        <translation>لکاندن</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>Select All</source>
        <translation>دیاریکردنی هەموو</translation>
    </message>
    <message>
        <source>Copy &amp;Link Location</source>
        <translation>کۆپیکردنی ناونیشانی بەستەر</translation>
    </message>
</context>
<context>
    <name>QAbstractSpinBox</name>
    <message>
        <source>Step &amp;down</source>
        <translation>یەک پلە کەمتر</translation>
    </message>
    <message>
        <source>&amp;Step up</source>
        <translation>یەک پلە زیاتر</translation>
    </message>
    <message>
        <source>&amp;Select All</source>
        <translation>دیاریکردنی هەموو</translation>
    </message>
</context>
<context>
    <name>QComboBox</name>
    <message>
        <source>True</source>
        <translation>ڕاست</translation>
    </message>
    <message>
        <source>False</source>
        <translation>هەڵە</translation>
    </message>
    <message>
        <source>Open the combo box selection popup</source>
        <translation>کردنەوەی لیستی هەڵبژاردنەکان</translation>
    </message>
</context>
<context>
    <name>QDialog</name>
    <message>
        <source>What&apos;s This?</source>
        <translation>ئەمە چییە؟</translation>
    </message>
</context>
<context>
    <name>QMessageBox</name>
    <message>
        <source>Show Details...</source>
        <translation>پیشاندانی وردەکارییەکان…</translation>
    </message>
    <message>
        <source>Hide Details...</source>
        <translation>شاردنەوەی وردەکارییەکان…</translation>
    </message>
</context>
<context>
    <name>QFileSystemModel</name>
    <message>
        <source>Kind</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>ناو</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>قەبارە</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>جۆر</translation>
    </message>
    <message>
        <source>My Computer</source>
        <translation>کۆمپیوتەرەکەم</translation>
    </message>
    <message>
        <source>Computer</source>
        <translation>کۆمپیوتەر</translation>
    </message>
    <message>
        <source>Date Modified</source>
        <translation>بەرواری گۆڕین</translation>
    </message>
</context>
<context>
    <name>QScrollBar</name>
    <message>
        <source>Top</source>
        <translation>سەرەوە</translation>
    </message>
    <message>
        <source>Scroll down</source>
        <translation>بۆ خوارەوە</translation>
    </message>
    <message>
        <source>Scroll here</source>
        <translation>بۆ ئێرە</translation>
    </message>
    <message>
        <source>Scroll left</source>
        <translation>بۆ چەپ</translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation>خوارەوە</translation>
    </message>
    <message>
        <source>Page up</source>
        <translation>پەڕەیەک بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Page right</source>
        <translation>پەڕەیەک بۆ ڕاست</translation>
    </message>
    <message>
        <source>Scroll up</source>
        <translation>بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Scroll right</source>
        <translation>بۆ ڕاست</translation>
    </message>
    <message>
        <source>Left edge</source>
        <translation>لێواری چەپ</translation>
    </message>
    <message>
        <source>Page down</source>
        <translation>پەڕەیەک بۆ خوارەوە</translation>
    </message>
    <message>
        <source>Page left</source>
        <translation>پەڕەیەک بۆ چەپ</translation>
    </message>
    <message>
        <source>Right edge</source>
        <translation>لێواری ڕاست</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>Back</source>
        <translation>گەڕانەوە</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Open</source>
        <translation>کردنەوە</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>پاشەکەوتکردن</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>فایلەکان</translation>
    </message>
    <message>
        <source>Show </source>
        <translation>پیشاندانی </translation>
    </message>
    <message>
        <source>&apos;%1&apos; is write protected.
Do you want to delete it anyway?</source>
        <translation>«%1» لە نووسین پارێزراوە.
هەر دەتەوێت بیسڕیتەوە؟</translation>
    </message>
    <message>
        <source>Are you sure you want to delete &apos;%1&apos;?</source>
        <translation>دڵنیایت دەتەوێت «%1» بسڕیتەوە؟</translation>
    </message>
    <message>
        <source>List of places and bookmarks</source>
        <translation>لیستی شوێن و نیشانەکان</translation>
    </message>
    <message>
        <source>File &amp;name:</source>
        <translation>ناوی فایل:</translation>
    </message>
    <message>
        <source>Alt+Left</source>
        <translation>Alt+Left</translation>
    </message>
    <message>
        <source>Alt+Up</source>
        <translation>Alt+Up</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>New Folder</source>
        <translation>بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Parent Directory</source>
        <translation>بوخچەی سەرەوە</translation>
    </message>
    <message>
        <source>&amp;New Folder</source>
        <translation>بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>لابردن</translation>
    </message>
    <message>
        <source>Look in:</source>
        <translation>گەڕان لە:</translation>
    </message>
    <message>
        <source>Alt+Right</source>
        <translation>Alt+Right</translation>
    </message>
    <message>
        <source>Create a New Folder</source>
        <translation>دروستکردنی بوخچەیەکی نوێ</translation>
    </message>
    <message>
        <source>Files of type:</source>
        <translation>جۆری فایل:</translation>
    </message>
    <message>
        <source>Find Directory</source>
        <translation>دۆزینەوەی بوخچە</translation>
    </message>
    <message>
        <source>Show &amp;hidden files</source>
        <translation>پیشاندانی فایلە شاراوەکان</translation>
    </message>
    <message>
        <source>Save As</source>
        <translation>پاشەکەوتکردن بە ناوی</translation>
    </message>
    <message>
        <source>%1
Directory not found.
Please verify the correct directory name was given.</source>
        <translation>%1
بوخچەکە نەدۆزرایەوە.
تکایە دڵنیابە کە ناوەکەی ڕاست نووسراوە.</translation>
    </message>
    <message>
        <source>Sidebar</source>
        <translation>لاتەنیشت</translation>
    </message>
    <message>
        <source>List View</source>
        <translation>پیشاندان وەک لیست</translation>
    </message>
    <message>
        <source>&amp;Choose</source>
        <translation>هەڵبژاردن</translation>
    </message>
    <message>
        <source>&amp;Delete</source>
        <translation>سڕینەوە</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>هەموو فایلەکان (*)</translation>
    </message>
    <message>
        <source>All Files (*)</source>
        <translation>هەموو فایلەکان (*)</translation>
    </message>
    <message>
        <source>Directories</source>
        <translation>بوخچەکان</translation>
    </message>
    <message>
        <source>&amp;Rename</source>
        <translation>گۆڕینی ناو</translation>
    </message>
    <message>
        <source>Could not delete directory.</source>
        <translation>بوخچەکە نەسڕایەوە.</translation>
    </message>
    <message>
        <source>Directory:</source>
        <translation>بوخچە:</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to replace it?</source>
        <translation>%1 هەیە.
دەتەوێت ئەمەی نوێ لە جێی دابنێیت؟</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>پێشەوە</translation>
    </message>
    <message>
        <source>Go forward</source>
        <translation>بڕۆ پێشەوە</translation>
    </message>
    <message>
        <source>Go to the parent directory</source>
        <translation>بڕۆ بۆ بوخچەی سەرەوە</translation>
    </message>
    <message>
        <source>Recent Places</source>
        <translation>دوایین شوێنەکان</translation>
    </message>
    <message>
        <source>Go back</source>
        <translation>بگەڕێوە</translation>
    </message>
    <message>
        <source>Change to detail view mode</source>
        <translation>گۆڕین بۆ پیشاندانی ورد</translation>
    </message>
    <message>
        <source>Create New Folder</source>
        <translation>دروستکردنی بوخچەی نوێ</translation>
    </message>
    <message>
        <source>Detail View</source>
        <translation>پیشاندانی ورد</translation>
    </message>
    <message>
        <source>%1
File not found.
Please verify the correct file name was given.</source>
        <translation>%1
فایلەکە نەدۆزرایەوە.
تکایە دڵنیابە کە ناوەکەی ڕاست نووسراوە.</translation>
    </message>
    <message>
        <source>Change to list view mode</source>
        <translation>گۆڕین بۆ پیشاندان وەک لیست</translation>
    </message>
</context>
<context>
    <name>QPrintDialog</name>
    <message>
        <source>Print</source>
        <translation>چاپکردن</translation>
    </message>
    <message>
        <source>&amp;Print</source>
        <translation>چاپکردن</translation>
    </message>
    <message>
        <source>&amp;Options &lt;&lt;</source>
        <translation>هەڵبژاردنەکان &lt;&lt;</translation>
    </message>
    <message>
        <source>&amp;Options &gt;&gt;</source>
        <translation>هەڵبژاردنەکان &gt;&gt;</translation>
    </message>
    <message>
        <source>Even Pages</source>
        <translation>پەڕە جووتەکان</translation>
    </message>
    <message>
        <source>Odd Pages</source>
        <translation>پەڕە تاکەکان</translation>
    </message>
    <message>
        <source>All Pages</source>
        <translation>هەموو پەڕەکان</translation>
    </message>
    <message>
        <source>Write PDF file</source>
        <translation>نووسینی فایلی PDF</translation>
    </message>
    <message>
        <source>Print to File (PDF)</source>
        <translation>چاپکردن بۆ فایل (PDF)</translation>
    </message>
    <message>
        <source>Print To File ...</source>
        <translation>چاپکردن بۆ فایل …</translation>
    </message>
    <message>
        <source>Local file</source>
        <translation>فایلی ناوخۆیی</translation>
    </message>
    <message>
        <source>%1 already exists.
Do you want to overwrite it?</source>
        <translation>%1 هەیە.
دەتەوێت لەسەری بنووسیتەوە؟</translation>
    </message>
    <message>
        <source>%1 is a directory.
Please choose a different file name.</source>
        <translation>%1 بوخچەیە.
تکایە ناوێکی تر بۆ فایلەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>File %1 is not writable.
Please choose a different file name.</source>
        <translation>ناتوانرێت لە فایلی %1 بنووسرێت.
تکایە ناوێکی تر بۆ فایلەکە هەڵبژێرە.</translation>
    </message>
    <message>
        <source>The &apos;From&apos; value cannot be greater than the &apos;To&apos; value.</source>
        <translation>نرخی «لە» نابێت لە نرخی «تا» زیاتر بێت.</translation>
    </message>
    <message>
        <source>Invalid Pages Definition</source>
        <translation>دیاریکردنی پەڕەکان هەڵەیە</translation>
    </message>
    <message>
        <source>%1 does not follow the correct syntax. Please use &apos;,&apos; to separate ranges and pages, &apos;-&apos; to define ranges and make sure ranges do not intersect with each other.</source>
        <translation>%1 بە ڕێکی نەنووسراوە. تکایە پەڕە و مەوداکان بە «,» جیابکەرەوە، مەودا بە «-» بنووسە، و با مەوداکان نەچنە ناو یەک.</translation>
    </message>
    <message>
        <source>Left to Right, Top to Bottom</source>
        <translation>لە چەپەوە بۆ ڕاست، لە سەرەوە بۆ خوارەوە</translation>
    </message>
    <message>
        <source>Left to Right, Bottom to Top</source>
        <translation>لە چەپەوە بۆ ڕاست، لە خوارەوە بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Right to Left, Bottom to Top</source>
        <translation>لە ڕاستەوە بۆ چەپ، لە خوارەوە بۆ سەرەوە</translation>
    </message>
    <message>
        <source>Right to Left, Top to Bottom</source>
        <translation>لە ڕاستەوە بۆ چەپ، لە سەرەوە بۆ خوارەوە</translation>
    </message>
    <message>
        <source>Bottom to Top, Left to Right</source>
        <translation>لە خوارەوە بۆ سەرەوە، لە چەپەوە بۆ ڕاست</translation>
    </message>
    <message>
        <source>Bottom to Top, Right to Left</source>
        <translation>لە خوارەوە بۆ سەرەوە، لە ڕاستەوە بۆ چەپ</translation>
    </message>
    <message>
        <source>Top to Bottom, Left to Right</source>
        <translation>لە سەرەوە بۆ خوارەوە، لە چەپەوە بۆ ڕاست</translation>
    </message>
    <message>
        <source>Top to Bottom, Right to Left</source>
        <translation>لە سەرەوە بۆ خوارەوە، لە ڕاستەوە بۆ چەپ</translation>
    </message>
    <message>
        <source>Duplex Settings Conflicts</source>
        <translation>ڕێکخستنەکانی چاپی دوو ڕوو ناکۆکن</translation>
    </message>
    <message>
        <source>There are conflicts in duplex settings. Do you want to fix them?</source>
        <translation>ڕێکخستنەکانی چاپی دوو ڕوو ناکۆکن. دەتەوێت چاکیان بکەیت؟</translation>
    </message>
    <message>
        <source>Options &apos;Pages Per Sheet&apos; and &apos;Page Set&apos; cannot be used together.
Please turn one of those options off.</source>
        <translation>«پەڕە لە هەر کاغەزێک» و «کۆمەڵەی پەڕە» پێکەوە بەکارنایەن.
تکایە یەکێکیان بکوژێنەرەوە.</translation>
    </message>
</context>
<context>
    <name>QPrintSettingsOutput</name>
    <message>
        <source>Form</source>
        <translation>فۆرم</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>دانەکان</translation>
    </message>
    <message>
        <source>Print range</source>
        <translation>مەودای چاپ</translation>
    </message>
    <message>
        <source>Print all</source>
        <translation>چاپکردنی هەموو</translation>
    </message>
    <message>
        <source>Pages from</source>
        <translation>پەڕەکان لە</translation>
    </message>
    <message>
        <source>to</source>
        <translation>تا</translation>
    </message>
    <message>
        <source>Current Page</source>
        <translation>ئەم پەڕەیە</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>دیاریکراو</translation>
    </message>
    <message>
        <source>Output Settings</source>
        <translation>ڕێکخستنی دەرچوو</translation>
    </message>
    <message>
        <source>Copies:</source>
        <translation>دانە:</translation>
    </message>
    <message>
        <source>Collate</source>
        <translation>ڕیزکردن</translation>
    </message>
    <message>
        <source>Reverse</source>
        <translation>پێچەوانە</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>هەڵبژاردنەکان</translation>
    </message>
    <message>
        <source>Color Mode</source>
        <translation>ڕەنگ</translation>
    </message>
    <message>
        <source>Color</source>
        <translation>ڕەنگاوڕەنگ</translation>
    </message>
    <message>
        <source>Grayscale</source>
        <translation>ڕەش و سپی</translation>
    </message>
    <message>
        <source>Double Sided Printing</source>
        <translation>چاپی دوو ڕوو</translation>
    </message>
    <message>
        <source>Long side binding</source>
        <translation>بەستن لە لای درێژ</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>ناچالاک</translation>
    </message>
    <message>
        <source>Page Set:</source>
        <translation>کۆمەڵەی پەڕە:</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>پەڕەکان</translation>
    </message>
    <message>
        <source>Short side binding</source>
        <translation>بەستن لە لای کورت</translation>
    </message>
    <message>
        <source>Specify pages or ranges separated by commas. Ranges are specified by two numbers separated by a hyphen. E.g: 3,5-7,9 prints pages 3, 5, 6, 7 and 9.</source>
        <translation>پەڕەکان یان مەوداکان بنووسە و بە «,» جیایان بکەرەوە. مەودا دوو ژمارەیە کە بە «-» جیاکراونەتەوە. بۆ نموونە: 3,5-7,9 پەڕەکانی 3 و 5 و 6 و 7 و 9 چاپ دەکات.</translation>
    </message>
</context>
<context>
    <name>QPrintWidget</name>
    <message>
        <source>Form</source>
        <translation>فۆرم</translation>
    </message>
    <message>
        <source>Printer</source>
        <translation>چاپکەر</translation>
    </message>
    <message>
        <source>&amp;Name:</source>
        <translation>ناو:</translation>
    </message>
    <message>
        <source>P&amp;roperties</source>
        <translation>تایبەتمەندییەکان</translation>
    </message>
    <message>
        <source>Location:</source>
        <translation>شوێن:</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>پێشبینین</translation>
    </message>
    <message>
        <source>Type:</source>
        <translation>جۆر:</translation>
    </message>
    <message>
        <source>Output &amp;file:</source>
        <translation>فایلی دەرچوو:</translation>
    </message>
    <message>
        <source>...</source>
        <translation>…</translation>
    </message>
</context>
<context>
    <name>QPageSetupWidget</name>
    <message>
        <source>Form</source>
        <translation>فۆرم</translation>
    </message>
    <message>
        <source>bottom margin</source>
        <translation>پەراوێزی خوارەوە</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>کاغەز</translation>
    </message>
    <message>
        <source>Paper source:</source>
        <translation>سەرچاوەی کاغەز:</translation>
    </message>
    <message>
        <source>right margin</source>
        <translation>پەراوێزی ڕاست</translation>
    </message>
    <message>
        <source>Margins</source>
        <translation>پەراوێزەکان</translation>
    </message>
    <message>
        <source>Custom</source>
        <translation>تایبەت</translation>
    </message>
    <message>
        <source>Landscape</source>
        <translation>ئاسۆیی</translation>
    </message>
    <message>
        <source>Page Layout</source>
        <translation>شێوازی پەڕە</translation>
    </message>
    <message>
        <source>Width:</source>
        <translation>پانی:</translation>
    </message>
    <message>
        <source>Orientation</source>
        <translation>ئاراستە</translation>
    </message>
    <message>
        <source>Portrait</source>
        <translation>ستوونی</translation>
    </message>
    <message>
        <source>Page order:</source>
        <translation>ڕیزی پەڕەکان:</translation>
    </message>
    <message>
        <source>top margin</source>
        <translation>پەراوێزی سەرەوە</translation>
    </message>
    <message>
        <source>left margin</source>
        <translation>پەراوێزی چەپ</translation>
    </message>
    <message>
        <source>Page size:</source>
        <translation>قەبارەی پەڕە:</translation>
    </message>
    <message>
        <source>Reverse portrait</source>
        <translation>ستوونیی پێچەوانە</translation>
    </message>
    <message>
        <source>Millimeters (mm)</source>
        <translation>میلیمەتر (mm)</translation>
    </message>
    <message>
        <source>Points (pt)</source>
        <translation>خاڵ (pt)</translation>
    </message>
    <message>
        <source>Pages per sheet:</source>
        <translation>پەڕە لە هەر کاغەزێک:</translation>
    </message>
    <message>
        <source>Inches (in)</source>
        <translation>ئینچ (in)</translation>
    </message>
    <message>
        <source>Reverse landscape</source>
        <translation>ئاسۆییی پێچەوانە</translation>
    </message>
    <message>
        <source>Height:</source>
        <translation>بەرزی:</translation>
    </message>
</context>
<context>
    <name>QPrintPropertiesDialog</name>
    <message>
        <source>Printer Properties</source>
        <translation>تایبەتمەندییەکانی چاپکەر</translation>
    </message>
    <message>
        <source>Job Options</source>
        <translation>هەڵبژاردنەکانی کار</translation>
    </message>
</context>
</TS>
