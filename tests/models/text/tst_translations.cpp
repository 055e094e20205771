// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include <QDir>
#include <QFile>
#include <QHash>
#include <QMap>
#include <QRegularExpression>
#include <QSet>
#include <QTest>
#include <QXmlStreamReader>

/// What the files of the window's languages say, read as they are: whether a translation can stand where its sentence
/// stands. What it says is read by people.
class TranslationsTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void isWhole_data() { addFiles(); }
    void isWhole();
    void keepsPlaceHolders_data() { addFiles(); }
    void keepsPlaceHolders();
    void keepsKeysOfMenus_data() { addFiles(); }
    void keepsKeysOfMenus();
    void hasEachKeyOnceInADialog_data() { addFiles(); }
    void hasEachKeyOnceInADialog();
    void keepsEdges_data() { addFiles(); }
    void keepsEdges();
    void keepsPatternsOfDates_data() { addFiles(); }
    void keepsPatternsOfDates();
    void namesKeysAsMenusDo_data() { addFiles(); }
    void namesKeysAsMenusDo();

private:
    struct Message
    {
        QString context;
        QString source;
        QStringList translations; ///< One, or the plural forms.
        bool isPlural = false;
        bool isUnfinished = false;
    };

    void addFiles();
    static QList<Message> read(const QString &file);

    QMap<QString, QList<Message>> m_files; ///< By language.
};

namespace {

/// How often each place-holder stands in a text.
QMap<QString, int> placeHolders(const QString &text)
{
    static const QRegularExpression placeHolder(QStringLiteral("%(L?[0-9]+|L?n)"));
    QMap<QString, int> found;
    for (auto match = placeHolder.globalMatch(text); match.hasNext();) {
        ++found[match.next().captured()];
    }
    return found;
}

/// Whether a plural form stands for one number only, so that it may say it in a word.
bool isOfOneNumber(const QString &language, int form)
{
    static const QMap<QString, int> oneNumberForms{
        {QStringLiteral("ar"), 3}, {QStringLiteral("de"), 1}, {QStringLiteral("en"), 1},
        {QStringLiteral("es"), 1}, {QStringLiteral("it"), 1},
    };
    return form < oneNumberForms.value(language);
}

/// How many plural forms Qt asks for.
int pluralForms(const QString &language)
{
    static const QMap<QString, int> forms{{QStringLiteral("ar"), 6}, {QStringLiteral("ckb"), 1},
                                          {QStringLiteral("fa"), 1}, {QStringLiteral("ru"), 3},
                                          {QStringLiteral("tr"), 1}, {QStringLiteral("zh_CN"), 1}};
    return forms.value(language, 2);
}

bool hasKey(QString text)
{
    return text.remove(QStringLiteral("&&")).contains(QLatin1Char('&'));
}

QString told(const QString &source, const QString &translation)
{
    return QStringLiteral("“%1” as “%2”").arg(source, translation);
}

/// The keys in a sentence, such as Ctrl+Page Up.
QStringList keysIn(const QString &text)
{
    static const QRegularExpression key(
        QStringLiteral("(?:(?:Ctrl|Shift|Alt)\\+)+(?:Page Up|Page Down|[A-Za-z0-9]+|,)|\\bEsc\\b"));
    QStringList found;
    for (auto match = key.globalMatch(text); match.hasNext();) {
        found.append(match.next().captured());
    }
    return found;
}

} // namespace

void TranslationsTest::initTestCase()
{
    const QDir folder(QStringLiteral(DESK_TEST_DATA "/../../translations"));
    const QStringList files = folder.entryList({QStringLiteral("esimfly-desk_*.ts")}, QDir::Files);
    for (const QString &file : files) {
        const QString language = file.mid(int(qstrlen("esimfly-desk_"))).chopped(3);
        m_files.insert(language, read(folder.filePath(file)));
    }
    QVERIFY(m_files.contains(QStringLiteral("en")));
}

void TranslationsTest::addFiles()
{
    QTest::addColumn<QString>("language");
    for (const QString &language : m_files.keys()) {
        QTest::newRow(qPrintable(language)) << language;
    }
}

QList<TranslationsTest::Message> TranslationsTest::read(const QString &path)
{
    QList<Message> messages;
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return messages;
    }
    QXmlStreamReader xml(&file);
    QString context;
    while (!xml.atEnd()) {
        if (xml.readNext() != QXmlStreamReader::StartElement) {
            continue;
        }
        if (xml.name() == QLatin1String("name")) {
            context = xml.readElementText();
        } else if (xml.name() == QLatin1String("message")) {
            messages.append(
                {context, {}, {}, xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes")});
        } else if (xml.name() == QLatin1String("source")) {
            messages.last().source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            messages.last().isUnfinished = xml.attributes().value(QLatin1String("type")) == QLatin1String("unfinished");
            if (!messages.last().isPlural) {
                messages.last().translations.append(xml.readElementText());
            }
        } else if (xml.name() == QLatin1String("numerusform")) {
            messages.last().translations.append(xml.readElementText());
        }
    }
    return messages;
}

void TranslationsTest::isWhole()
{
    QFETCH(const QString, language);
    QVERIFY(!m_files.value(language).isEmpty());
    for (const Message &message : m_files.value(language)) {
        QVERIFY2(!message.isUnfinished, qPrintable(message.context + QLatin1String(": ") + message.source));
        QCOMPARE(int(message.translations.size()), message.isPlural ? pluralForms(language) : 1);
        for (const QString &translation : message.translations) {
            QVERIFY2(!translation.trimmed().isEmpty(), qPrintable(message.source));
        }
    }
}

void TranslationsTest::keepsPlaceHolders()
{
    QFETCH(const QString, language);
    for (const Message &message : m_files.value(language)) {
        for (int form = 0; form < message.translations.size(); ++form) {
            auto wanted = placeHolders(message.source);
            auto found = placeHolders(message.translations.at(form));
            if (message.isPlural && isOfOneNumber(language, form)) {
                for (const QString &number : {QStringLiteral("%n"), QStringLiteral("%Ln")}) {
                    wanted.remove(number);
                    found.remove(number);
                }
            }
            QVERIFY2(found == wanted, qPrintable(told(message.source, message.translations.at(form))));
        }
    }
}

void TranslationsTest::keepsKeysOfMenus()
{
    QFETCH(const QString, language);
    for (const Message &message : m_files.value(language)) {
        for (const QString &translation : message.translations) {
            QVERIFY2(hasKey(translation) == hasKey(message.source), qPrintable(told(message.source, translation)));
        }
    }
}

/// The main window's are in menus, and beside pages: tst_menukeys.
void TranslationsTest::hasEachKeyOnceInADialog()
{
    QFETCH(const QString, language);
    QMap<QString, QString> texts;
    for (const Message &message : m_files.value(language)) {
        for (const QString &translation : message.translations) {
            if (!hasKey(translation) || message.context == QLatin1String("Desk::MainWindow")) {
                continue;
            }
            const qsizetype at = QString(translation).replace(QStringLiteral("&&"), QStringLiteral("  ")).indexOf(u'&');
            const QString key = message.context + QLatin1Char(' ') + translation.mid(at + 1, 1).toCaseFolded();
            QVERIFY2(!texts.contains(key), qPrintable(texts.value(key) + QStringLiteral(", ") + translation));
            texts.insert(key, translation);
        }
    }
}

void TranslationsTest::keepsEdges()
{
    QFETCH(const QString, language);
    for (const Message &message : m_files.value(language)) {
        for (const QString &translation : message.translations) {
            const QString why = told(message.source, translation);
            QVERIFY2(translation.front().isSpace() == message.source.front().isSpace(), qPrintable(why));
            QVERIFY2(translation.back().isSpace() == message.source.back().isSpace(), qPrintable(why));
            QVERIFY2(translation.count(QLatin1Char('\n')) == message.source.count(QLatin1Char('\n')), qPrintable(why));
            if (!hasKey(translation)) { // Where its key has to stand behind it in parentheses, so does the rest.
                QVERIFY2(translation.endsWith(u'…') == message.source.endsWith(u'…'), qPrintable(why));
            }
        }
    }
}

void TranslationsTest::keepsPatternsOfDates()
{
    QFETCH(const QString, language);
    static const QRegularExpression pattern(QStringLiteral("^(d{1,4}|M{1,4}|y{2,4}|H{1,2}|mm|ss|[ :./,-])+$"));
    static const QRegularExpression quoted(QStringLiteral("'[^']*'"));
    for (const Message &message : m_files.value(language)) {
        if (!pattern.match(message.source).hasMatch()
            || !message.source.contains(QRegularExpression(QStringLiteral("[dMyH]")))) {
            continue;
        }
        const auto letters = [](QString text) {
            QSet<QChar> found;
            for (const QChar c : text.remove(quoted)) {
                if (QStringLiteral("dMyHms").contains(c)) {
                    found.insert(c);
                }
            }
            return found;
        };
        QVERIFY2(letters(message.translations.constFirst()) == letters(message.source),
                 qPrintable(told(message.source, message.translations.constFirst())));
    }
}

/// What a person reads in a sentence, they find in the menu, and it is another one when they choose another key.
void TranslationsTest::namesKeysAsMenusDo()
{
    QFETCH(const QString, language);
    const QList<Message> messages = m_files.value(language);
    QHash<QString, QString> names;
    for (const Message &message : messages) {
        if (message.context == QLatin1String("QShortcut")) {
            names.insert(message.source, message.translations.constFirst());
        }
    }
    QCOMPARE(names.isEmpty(), language == QLatin1String("en"));
    const auto named = [&names](QString key) {
        key.replace(QStringLiteral("Page "), QStringLiteral("Pg"));
        QStringList parts = key.split(QLatin1Char('+'));
        for (QString &part : parts) {
            part = names.value(part, part);
        }
        return parts.join(QLatin1Char('+'));
    };
    QSet<QString> compared;
    for (const Message &message : messages) {
        for (const QString &key : keysIn(message.source)) {
            for (const QString &translation : message.translations) {
                QVERIFY2(translation.contains(named(key)),
                         qPrintable(told(message.source, translation) + QStringLiteral(": %1").arg(named(key))));
                compared.insert(key);
            }
        }
    }
    constexpr int least = 10;
    QVERIFY(compared.size() >= least || names.isEmpty());
}

QTEST_GUILESS_MAIN(TranslationsTest)
#include "tst_translations.moc"
