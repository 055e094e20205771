// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/handover/handovertext.h"

#include "models/text/format.h"
#include "models/text/pricetext.h"
#include "models/text/wordsfolder.h"
#include "services/search/countrynames.h"

#include <QTranslator>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

struct Language
{
    const char *code;
    const char16_t *nativeName;
};

constexpr std::array allLanguages{
    Language{"en", u"English"},         Language{"ar", u"العربية"},
    Language{"ckb", u"کوردیی ناوەندی"}, Language{"fa", u"فارسی"},
    Language{"tr", u"Türkçe"},          Language{"de", u"Deutsch"},
    Language{"fr", u"Français"},        Language{"es", u"Español"},
    Language{"it", u"Italiano"},        Language{"pt-BR", u"Português (Brasil)"},
    Language{"ru", u"Русский"},         Language{"zh-CN", u"简体中文"},
};

const Language *languageOf(const QString &code)
{
    const auto *found = std::find_if(allLanguages.begin(), allLanguages.end(), [&code](const Language &language) {
        return code == QLatin1String(language.code);
    });
    return found == allLanguages.end() ? nullptr : found;
}

/// The text of the sources, for lupdate. Each has its translation in translations/handover_<language>.ts.
namespace Source {

//: Heading of the card that a traveller gets.
constexpr const char *heading = QT_TRANSLATE_NOOP("Desk::HandOver", "Your eSIM");
//: On the card of a traveller, before what they paid.
constexpr const char *price = QT_TRANSLATE_NOOP("Desk::HandOver", "Price");
//: On the card of a traveller, before how much data the eSIM has.
constexpr const char *data = QT_TRANSLATE_NOOP("Desk::HandOver", "Data");
//: On the card of a traveller: the eSIM has no limit of data.
constexpr const char *unlimited = QT_TRANSLATE_NOOP("Desk::HandOver", "unlimited");
//: %1: a number of gigabytes.
constexpr const char *gigabytes = QT_TRANSLATE_NOOP("Desk::HandOver", "%1 GB");
//: %1: a number of megabytes.
constexpr const char *megabytes = QT_TRANSLATE_NOOP("Desk::HandOver", "%1 MB");
//: On the card of a traveller, before a number of days.
constexpr const char *validity = QT_TRANSLATE_NOOP("Desk::HandOver", "Valid for");
//: %n: how many days an eSIM works.
constexpr const char *days = QT_TRANSLATE_N_NOOP("Desk::HandOver", "%n days");
//: On the card of a traveller, before when the days of the eSIM begin.
constexpr const char *begins = QT_TRANSLATE_NOOP("Desk::HandOver", "Begins");
constexpr const char *atFirstUse = QT_TRANSLATE_NOOP("Desk::HandOver", "with the first use");
//: On the card of a traveller: the days of the eSIM have begun already.
constexpr const char *atOnce = QT_TRANSLATE_NOOP("Desk::HandOver", "at once");
//: On the card of a traveller, before names of countries.
constexpr const char *countries = QT_TRANSLATE_NOOP("Desk::HandOver", "Countries");
//: %n: in how many countries an eSIM works.
constexpr const char *manyCountries = QT_TRANSLATE_N_NOOP("Desk::HandOver", "%n countries");
constexpr const char *scan = QT_TRANSLATE_NOOP("Desk::HandOver", "Scan this code with the phone.");
constexpr const char *type = QT_TRANSLATE_NOOP("Desk::HandOver", "Or type this into the phone:");
constexpr const char *tap = QT_TRANSLATE_NOOP("Desk::HandOver", "Or open the link on the phone:");
//: On the card of a traveller: the address that phones ask for; “SM-DP+” is a name.
constexpr const char *address = QT_TRANSLATE_NOOP("Desk::HandOver", "SM-DP+ address");
//: On the card of a traveller: the code that phones ask for beside the address.
constexpr const char *matchingId = QT_TRANSLATE_NOOP("Desk::HandOver", "Activation code");
//: On the card of a traveller: address and activation code in one, for Android.
constexpr const char *fullCode = QT_TRANSLATE_NOOP("Desk::HandOver", "Full code");
constexpr const char *confirmation =
    QT_TRANSLATE_NOOP("Desk::HandOver", "The phone asks for a confirmation code. The shop tells it to you.");
constexpr const char *wifi = QT_TRANSLATE_NOOP("Desk::HandOver", "Connect the phone to Wi-Fi.");
constexpr const char *iphoneMenu =
    QT_TRANSLATE_NOOP("Desk::HandOver", "Open Settings, then Mobile Data, then Add eSIM, and choose to use a QR code.");
constexpr const char *androidMenu =
    QT_TRANSLATE_NOOP("Desk::HandOver", "Open Settings, then Network, then SIM cards, and choose to add an eSIM.");
constexpr const char *confirm = QT_TRANSLATE_NOOP("Desk::HandOver", "Scan the QR code and confirm.");
constexpr const char *onArrival =
    QT_TRANSLATE_NOOP("Desk::HandOver", "When you arrive, choose this eSIM for mobile data.");
constexpr const char *roaming = QT_TRANSLATE_NOOP("Desk::HandOver", "Switch on data roaming for this eSIM.");
//: Heading on the card of a traveller, before what to do.
constexpr const char *noData = QT_TRANSLATE_NOOP("Desk::HandOver", "No data?");
constexpr const char *noDataAdvice = QT_TRANSLATE_NOOP(
    "Desk::HandOver", "See that data roaming is on, choose another network by hand, then restart the phone.");
constexpr const char *onceOnly = QT_TRANSLATE_NOOP(
    "Desk::HandOver", "The code installs once only. Keep the eSIM on the phone until your trip is over.");
constexpr const char *specimen =
    QT_TRANSLATE_NOOP("Desk::HandOver", "Only a specimen: no phone can install this eSIM.");

//: Heading of the paper that says what a customer paid.
constexpr const char *receipt = QT_TRANSLATE_NOOP("Desk::HandOver", "Receipt");
//: On a receipt, before its number.
constexpr const char *number = QT_TRANSLATE_NOOP("Desk::HandOver", "Number");
//: On a receipt, before the date.
constexpr const char *soldOn = QT_TRANSLATE_NOOP("Desk::HandOver", "Sold on");
//: On a receipt, before what was paid for all.
constexpr const char *total = QT_TRANSLATE_NOOP("Desk::HandOver", "Total");
//: On a receipt, before how it was paid, such as cash.
constexpr const char *payment = QT_TRANSLATE_NOOP("Desk::HandOver", "Payment");
// The usual kinds; a shop's own are its words.
constexpr std::array payments{
    //: On a receipt: how it was paid.
    QT_TRANSLATE_NOOP("Desk::HandOver", "cash"),
    //: On a receipt: it was paid with a bank card.
    QT_TRANSLATE_NOOP("Desk::HandOver", "card"),
    //: On a receipt: it was put on the bill of the hotel room.
    QT_TRANSLATE_NOOP("Desk::HandOver", "room"),
    //: On a receipt: it is to be paid later.
    QT_TRANSLATE_NOOP("Desk::HandOver", "later"),
};

} // namespace Source

} // namespace

QStringList HandOverText::languages()
{
    QStringList codes;
    for (const Language &language : allLanguages) {
        codes.append(QLatin1String(language.code));
    }
    return codes;
}

QString HandOverText::nativeName(const QString &language)
{
    const Language *found = languageOf(language);
    return found ? QString::fromUtf16(found->nativeName) : language;
}

HandOverText::HandOverText(const QString &language)
    : m_language(languageOf(language) ? language : languages().constFirst())
    , m_locale(m_language)
    , m_countryNames(std::make_shared<CountryNames>(m_language))
{
    auto translator = std::make_shared<QTranslator>();
    const QString file = wordsFolder() + QStringLiteral("/handover_%1.qm").arg(QString(m_language).replace(u'-', u'_'));
    if (!translator->load(file)) {
        qWarning("A file of the hand-over's translations is missing: %s", qPrintable(file));
    }
    m_translator = translator;
}

QString HandOverText::text(const char *source, int number) const
{
    QString found = m_translator->translate("Desk::HandOver", source, nullptr, number);
    if (found.isEmpty()) {
        found = QString::fromUtf8(source);
    }
    return number < 0 ? found : found.replace(QLatin1String("%n"), m_locale.toString(number));
}

QString HandOverText::heading() const
{
    return text(Source::heading);
}

QString HandOverText::priceName() const
{
    return text(Source::price);
}

QString HandOverText::amount(Amount amount) const
{
    return PriceText(Format(m_locale)).amount(amount);
}

QString HandOverText::receiptName() const
{
    return text(Source::receipt);
}

QString HandOverText::numberName() const
{
    return text(Source::number);
}

QString HandOverText::soldOnName() const
{
    return text(Source::soldOn);
}

QString HandOverText::totalName() const
{
    return text(Source::total);
}

QString HandOverText::paymentName() const
{
    return text(Source::payment);
}

QString HandOverText::payment(const QString &kept) const
{
    const auto found = std::find_if(Source::payments.begin(), Source::payments.end(),
                                    [&](const char *usual) { return kept == QLatin1String(usual); });
    return found == Source::payments.end() ? kept : text(*found);
}

QString HandOverText::dateTime(const QDateTime &utc) const
{
    return utc.toLocalTime().toString(QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString HandOverText::data(const Package &package) const
{
    if (package.isUnlimited) {
        return text(Source::unlimited);
    }
    const bool isUnderOneGigabyte = package.data.bytes() < DataSize::bytesPerGigabyte;
    const double number = isUnderOneGigabyte ? package.data.megabytes() : package.data.gigabytes();
    constexpr int digits = 6;
    const QString shown = m_locale.toString(number, 'g', digits);
    return text(isUnderOneGigabyte ? Source::megabytes : Source::gigabytes).arg(shown);
}

QString HandOverText::countries(const QStringList &codes) const
{
    constexpr int listed = 8; // More are a crowd that nobody reads on a card.
    if (codes.size() > listed) {
        return text(Source::manyCountries, int(codes.size()));
    }
    QStringList names;
    for (const QString &code : codes) {
        names.append(m_countryNames->displayName(code));
    }
    return m_locale.createSeparatedList(names);
}

QList<HandOverText::Fact> HandOverText::facts(const HandOver &handOver) const
{
    if (!handOver.package) {
        return {};
    }
    const Package &package = *handOver.package;
    QList<Fact> facts;
    if (package.isUnlimited || !package.data.isZero()) {
        facts.append({text(Source::data), data(package)});
    }
    if (package.validity.days() > 0) {
        facts.append({text(Source::validity), text(Source::days, package.validity.days())});
    }
    if (package.activation != Package::Activation::Unknown) {
        const bool isFirstUse = package.activation == Package::Activation::FirstUse;
        facts.append({text(Source::begins), text(isFirstUse ? Source::atFirstUse : Source::atOnce)});
    }
    if (!package.countries.isEmpty()) {
        facts.append({text(Source::countries), countries(package.countries)});
    }
    return facts;
}

QString HandOverText::scanHint() const
{
    return text(Source::scan);
}

QString HandOverText::typeHint() const
{
    return text(Source::type);
}

QString HandOverText::tapHint() const
{
    return text(Source::tap);
}

QString HandOverText::addressName() const
{
    return text(Source::address);
}

QString HandOverText::matchingIdName() const
{
    return text(Source::matchingId);
}

QString HandOverText::fullCodeName() const
{
    return text(Source::fullCode);
}

QString HandOverText::confirmationNote() const
{
    return text(Source::confirmation);
}

QStringList HandOverText::iphoneSteps() const
{
    return {text(Source::wifi), text(Source::iphoneMenu), text(Source::confirm), text(Source::onArrival),
            text(Source::roaming)};
}

QStringList HandOverText::androidSteps() const
{
    return {text(Source::wifi), text(Source::androidMenu), text(Source::confirm), text(Source::onArrival),
            text(Source::roaming)};
}

QString HandOverText::noDataHeading() const
{
    return text(Source::noData);
}

QString HandOverText::noDataAdvice() const
{
    return text(Source::noDataAdvice);
}

QString HandOverText::onceOnly() const
{
    return text(Source::onceOnly);
}

QString HandOverText::specimenNote() const
{
    return text(Source::specimen);
}

QString HandOverText::message(const HandOver &handOver, const ShopDetails &shop) const
{
    // In the order of what a traveller can do least without; what no longer fits is left out whole.
    QStringList kept;
    int length = 0;
    const auto add = [&](const QString &paragraph) {
        constexpr int blankLine = 2;
        const int more = int(paragraph.size()) + (kept.isEmpty() ? 0 : blankLine);
        if (!paragraph.isEmpty() && length + more <= messageLength) {
            kept.append(paragraph);
            length += more;
        }
    };
    constexpr int longestName = 120;
    QStringList about;
    for (const Fact &fact : facts(handOver)) {
        about.append(fact.name + QStringLiteral(": ") + fact.value);
    }
    add(heading() + QStringLiteral(": ") + handOver.packageName.left(longestName)
        + (about.isEmpty() ? QString() : QLatin1Char('\n') + about.join(QLatin1Char('\n'))));
    if (handOver.isSpecimen) {
        add(specimenNote());
    }
    QStringList links;
    if (!handOver.appleLink.isEmpty()) {
        links.append(QStringLiteral("iPhone: ") + QString::fromUtf8(handOver.appleLink.toEncoded()));
    }
    if (!handOver.androidLink.isEmpty()) {
        links.append(QStringLiteral("Android: ") + QString::fromUtf8(handOver.androidLink.toEncoded()));
    }
    add(links.join(QLatin1Char('\n')));
    if (!handOver.code.isEmpty()) {
        add(fullCodeName() + QStringLiteral(":\n") + handOver.code.toString());
    } else if (handOver.code.hasParts()) {
        add(addressName() + QStringLiteral(": ") + handOver.code.smdpAddress() + QLatin1Char('\n') + matchingIdName()
            + QStringLiteral(": ") + handOver.code.matchingId());
    }
    if (handOver.code.needsConfirmationCode()) {
        add(confirmationNote());
    }
    add(text(Source::roaming));
    add(onceOnly());
    QStringList from{shop.name, shop.phone};
    from.removeAll(QString());
    add(from.join(QStringLiteral(" · ")));
    return kept.join(QStringLiteral("\n\n"));
}

} // namespace Desk
