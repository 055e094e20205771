// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/pseudolanguage.h"
#include "app/wholewindow.h"
#include "app/windowsurvey.h"
#include "models/handover/handovertext.h"
#include "sandbox/sandboxclient.h"
#include "services/search/countrynames.h"

#include <QAction>
#include <QApplication>
#include <QDialog>
#include <QJsonArray>
#include <QJsonObject>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QTabWidget>
#include <QTest>
#include <QTimeZone>

using namespace Desk;
using Test::PseudoLanguage;

/// The window in a language that is longer than any and has no letter of English: what was never given to translators
/// is bare in it, and what has too little room is cut.
class PseudoLanguageTest : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase();
    void cleanupTestCase();
    void keepsWhatStandsForSomethingElse();
    void nothingIsBare();
    void findsABareText();
    void nothingIsCut_data();
    void nothingIsCut();
    void findsACut();
    void targetsAreLargeEnough();

private:
    using Look = std::function<void(const QString &name, QWidget &window)>;

    void speak(PseudoLanguage::Script script);
    void lookAtAll(const Look &look);
    QStringList bareOf(const QStringList &texts) const;

    std::unique_ptr<Test::AccountWorld> m_world;
    std::unique_ptr<Test::WholeWindow> m_whole;
    std::unique_ptr<PseudoLanguage> m_language;
    QStringList m_data; ///< What the account says, the longest first.
};

namespace {

void addStrings(const QJsonValue &value, QSet<QString> &strings)
{
    if (value.isString()) {
        strings.insert(value.toString());
    }
    for (const QJsonValue &one : value.toArray()) {
        addStrings(one, strings);
    }
    for (const QJsonValue &one : value.toObject()) {
        addStrings(one, strings);
    }
}

bool report(const QSet<QString> &problems)
{
    for (const QString &problem : problems) {
        qWarning().noquote() << problem; // A failure has room for some of them only.
    }
    return problems.isEmpty();
}

} // namespace

void PseudoLanguageTest::initTestCase()
{
    m_world = std::make_unique<Test::AccountWorld>();
    m_whole = std::make_unique<Test::WholeWindow>(*m_world);
    QVERIFY(m_whole->startWithASale());
    speak(PseudoLanguage::Script::Latin);
    QSet<QString> strings;
    for (const QString &path :
         {QStringLiteral("/esims"), QStringLiteral("/orders"), QStringLiteral("/balance"),
          QStringLiteral("/esims/packages?limit=100&page=1"), QStringLiteral("/esims/packages?limit=100&page=2"),
          QStringLiteral("/esims/packages?limit=100&page=3")}) {
        addStrings(
            m_world->sandbox
                ->handle(Test::signedRequest("GET", path, {}, m_world->sandbox->credentials(), m_world->clock.now()))
                .json(),
            strings);
    }
    // What has no other name in any language: days and months as QLocale says them, languages, money, zones, keys.
    const QLocale locale;
    for (int day = 1; day <= 7; ++day) {
        strings << locale.dayName(day, QLocale::ShortFormat) << locale.dayName(day);
    }
    for (int month = 1; month <= 12; ++month) {
        strings << locale.monthName(month, QLocale::ShortFormat) << locale.monthName(month);
    }
    strings << locale.amText() << locale.pmText();
    for (const QString &code : UiLanguage::available() + HandOverText::languages()) {
        QString name = QLocale(code).nativeLanguageName();
        strings << name << HandOverText::nativeName(code);
        name[0] = name.at(0).toUpper();
        strings << name;
    }
    for (const QByteArray &zone : QTimeZone::availableTimeZoneIds()) {
        strings << QString::fromLatin1(zone).replace(QLatin1Char('_'), QLatin1Char(' '));
    }
    for (const QAction *action : m_whole->window().findChildren<QAction *>()) {
        for (const QKeySequence &key : action->shortcuts()) {
            strings << key.toString(QKeySequence::NativeText);
        }
    }
    const auto names = m_world->catalogue.countryNames();
    for (const QString &code : names->codes()) {
        strings << names->displayName(code);
    }
    strings += QSet<QString>{QStringLiteral("SM-DP+ address"), QStringLiteral("Activation code"),
                             QStringLiteral("Full code (Android)")};
    // Names that the shop gave, what is searched for, and the ends of a key.
    const QString key = m_world->sandbox->credentials().accessCode;
    strings +=
        QSet<QString>{QStringLiteral("nothing has this name"), QStringLiteral("Ctrl+Enter"), key.left(4), key.right(4)};
    for (const QString &payment : m_world->preferences.payments()) {
        strings << payment;
    }
    m_data = strings.values().replaceInStrings(QStringLiteral("&"), QString());
    m_data.replaceInStrings(QString(QChar::Nbsp), QStringLiteral(" "));
    std::sort(m_data.begin(), m_data.end(), [](const QString &a, const QString &b) { return a.size() > b.size(); });
}

void PseudoLanguageTest::cleanupTestCase()
{
    m_whole.reset();
    m_world.reset();
}

void PseudoLanguageTest::speak(PseudoLanguage::Script script)
{
    m_language = std::make_unique<PseudoLanguage>(script);
    QCoreApplication::installTranslator(m_language.get());
    const bool isArabic = script == PseudoLanguage::Script::Arabic;
    QGuiApplication::setLayoutDirection(isArabic ? Qt::RightToLeft : Qt::LeftToRight);
    emit m_whole->language().changed();
    m_world->run(std::chrono::seconds(1));
}

void PseudoLanguageTest::lookAtAll(const Look &look)
{
    m_whole->showAll([&](const QString &name, QWidget &window) {
        auto *tabs = window.findChild<QTabWidget *>(QStringLiteral("pages"));
        for (int page = 0; page < (tabs ? tabs->count() : 1); ++page) {
            if (tabs) {
                tabs->setCurrentIndex(page);
            }
            const QString place = tabs ? QStringLiteral("%1 (%2)").arg(name).arg(page) : name;
            look(place, window);
            if (qEnvironmentVariableIsSet("DESK_TEST_PICTURES")) {
                window.grab().save(QStringLiteral("%1/%2 %3 %4.png")
                                       .arg(qEnvironmentVariable("DESK_TEST_PICTURES"),
                                            QString::fromLatin1(QTest::currentTestFunction()),
                                            QString::fromLatin1(QTest::currentDataTag()), place));
            }
        }
    });
}

QStringList PseudoLanguageTest::bareOf(const QStringList &texts) const
{
    static const QRegularExpression words(QStringLiteral("[A-Za-z]{2,}"));
    QStringList bare;
    for (const QString &text : texts) {
        static const QRegularExpression currency(QStringLiteral("^[A-Z]{3}$"));
        if (text.startsWith(QLatin1String("Your eSIM\n"))) {
            continue; // The card, as a screen reader has it: its language is the customer's.
        }
        const bool isShortenedName =
            text.endsWith(QChar(0x2026)) && std::any_of(m_data.begin(), m_data.end(), [&text](const QString &data) {
                return data.startsWith(text.chopped(1).remove(QLatin1Char('&')));
            });
        if (isShortenedName) {
            continue;
        }
        QString rest = currency.match(text).hasMatch() ? QString() : text;
        rest.remove(QLatin1Char('&')).replace(QChar::Nbsp, QLatin1Char(' '));
        for (const QString &data : m_data) {
            if (data.size() > 1 && words.match(rest).hasMatch()) {
                rest.remove(data);
            }
        }
        if (words.match(rest).hasMatch()) {
            bare << text;
        }
    }
    return bare;
}

void PseudoLanguageTest::keepsWhatStandsForSomethingElse()
{
    const QString said =
        PseudoLanguage::spoken(QStringLiteral("&Open %1 <b>of</b> %Ln (*.csv)"), PseudoLanguage::Script::Latin);
    QVERIFY2(said.startsWith(QStringLiteral("[&Óƥéé")), qPrintable(said));
    for (const QString &kept : {QStringLiteral("%1"), QStringLiteral("<b>"), QStringLiteral("</b>"),
                                QStringLiteral("%Ln"), QStringLiteral("(*.csv)")}) {
        QVERIFY2(said.contains(kept), qPrintable(said));
    }
    QVERIFY(said.size() >= 41);
}

void PseudoLanguageTest::nothingIsBare()
{
    QSet<QString> problems;
    int seen = 0;
    lookAtAll([&](const QString &name, QWidget &window) {
        const QStringList texts = Test::textsOf(window, Test::PaintedTexts(window));
        seen += int(texts.size());
        for (const QString &bare : bareOf(texts)) {
            problems.insert(QStringLiteral("%1: %2").arg(name, bare));
        }
    });
    QVERIFY(report(problems));
    QVERIFY(seen > 1000);
}

/// So that an empty list of problems means something.
void PseudoLanguageTest::findsABareText()
{
    QWidget window;
    auto *label = new QLabel(QCoreApplication::translate("Test", "Order now"), &window);
    window.show();
    QVERIFY(bareOf(Test::textsOf(window, Test::PaintedTexts(window))).isEmpty());
    label->setText(QStringLiteral("Order now"));
    QCOMPARE(bareOf(Test::textsOf(window, Test::PaintedTexts(window))), QStringList{label->text()});
}

void PseudoLanguageTest::nothingIsCut_data()
{
    QTest::addColumn<PseudoLanguage::Script>("script");
    QTest::newRow("left to right") << PseudoLanguage::Script::Latin;
    QTest::newRow("right to left") << PseudoLanguage::Script::Arabic;
}

void PseudoLanguageTest::nothingIsCut()
{
    QFETCH(const PseudoLanguage::Script, script);
    speak(script);
    QSet<QString> problems;
    lookAtAll([&](const QString &name, QWidget &window) {
        const QStringList cuts = Test::cutsOf(window, Test::PaintedTexts(window)) + Test::overlapsOf(window);
        for (const QString &cut : cuts) {
            problems.insert(QStringLiteral("%1: %2").arg(name, cut));
        }
    });
    speak(PseudoLanguage::Script::Latin);
    QVERIFY(report(problems));
}

void PseudoLanguageTest::findsACut()
{
    QWidget window;
    window.resize(400, 200);
    auto *label = new QLabel(QStringLiteral("A line that is rather long"), &window);
    auto *button = new QPushButton(label->text(), &window);
    label->resize(label->sizeHint());
    button->setGeometry(QRect(QPoint(0, 60), button->sizeHint()));
    window.show();
    const auto cuts = [&window] { return Test::cutsOf(window, Test::PaintedTexts(window)).size(); };
    QCOMPARE(cuts(), 0);
    label->resize(60, label->height());
    QVERIFY(cuts() > 0);
    label->resize(label->sizeHint());
    QCOMPARE(cuts(), 0);
    button->resize(60, button->height());
    QVERIFY(cuts() > 0);
    button->resize(button->sizeHint());
    button->move(350, 60);
    QVERIFY(cuts() > 0);
}

void PseudoLanguageTest::targetsAreLargeEnough()
{
    constexpr int least = 24;
    QSet<QString> problems;
    lookAtAll([&](const QString &name, QWidget &window) {
        for (const QString &small : Test::smallTargetsOf(window, least)) {
            problems.insert(QStringLiteral("%1: %2").arg(name, small));
        }
    });
    QVERIFY(report(problems));
    QWidget window;
    auto *button = new QPushButton(QStringLiteral("One"), &window);
    button->resize(60, least - 1);
    window.show();
    QCOMPARE(Test::smallTargetsOf(window, least).size(), 1);
}

QTEST_MAIN(PseudoLanguageTest)
#include "tst_pseudolanguage.moc"
