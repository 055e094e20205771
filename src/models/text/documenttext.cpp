// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "models/text/documenttext.h"

#include "models/text/paymenttext.h"
#include "models/text/pricetext.h"
#include "services/search/countrynames.h"
#include "services/team/sharedprices.h"
#include "services/team/sharedsettings.h"
#include "services/team/shopdocument.h"
#include "store/prices/pricefile.h"

#include <algorithm>
#include <vector>

namespace Desk {

namespace {

using State = TeamDocuments::State;

ComparedRow row(const QString &group, const QString &own, const QString &theirs)
{
    return {group, own, theirs, own != theirs};
}

/// Two lists beside each other: what matches, in the order of both, stands in one line, and what stands between that
/// line by line. -1: there is none.
QList<QPair<int, int>> aligned(qsizetype ownSize, qsizetype theirSize,
                               const std::function<bool(qsizetype own, qsizetype theirs)> &matches)
{
    // How much the rest of both has in common.
    std::vector<std::vector<int>> common(size_t(ownSize) + 1, std::vector<int>(size_t(theirSize) + 1));
    const auto commonFrom = [&common](qsizetype i, qsizetype j) -> int & { return common[size_t(i)][size_t(j)]; };
    for (qsizetype i = ownSize; i-- > 0;) {
        for (qsizetype j = theirSize; j-- > 0;) {
            commonFrom(i, j) =
                matches(i, j) ? commonFrom(i + 1, j + 1) + 1 : std::max(commonFrom(i + 1, j), commonFrom(i, j + 1));
        }
    }
    QList<QPair<int, int>> lines;
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < ownSize || j < theirSize) {
        qsizetype nextOwn = i;
        qsizetype nextTheirs = j;
        while (nextOwn < ownSize && nextTheirs < theirSize && !matches(nextOwn, nextTheirs)) {
            commonFrom(nextOwn + 1, nextTheirs) >= commonFrom(nextOwn, nextTheirs + 1) ? ++nextOwn : ++nextTheirs;
        }
        const bool isMatch = nextOwn < ownSize && nextTheirs < theirSize;
        nextOwn = isMatch ? nextOwn : ownSize;
        nextTheirs = isMatch ? nextTheirs : theirSize;
        while (i < nextOwn || j < nextTheirs) {
            lines.append({i < nextOwn ? int(i++) : -1, j < nextTheirs ? int(j++) : -1});
        }
        if (isMatch) {
            lines.append({int(i++), int(j++)});
        }
    }
    return lines;
}

} // namespace

QString DocumentText::name(const QString &kind)
{
    return kind == SharedPrices::documentKind()
               ? tr(/*: What the desks of a team have in common: what the shop sells at. */
                    "Selling prices")
           : kind == SharedShop::documentKind()
               ? tr(/*: What the desks of a team have in common: the shop's name, address and sellers. */
                    "Shop")
               : tr(/*: What the desks of a team have in common: how eSIMs are handed over. */
                    "Hand-over");
}

QString DocumentText::standing(const TeamDocuments::Standing &standing)
{
    switch (standing.state) {
    case State::Alone:
        return tr("The team has no version so far.");
    case State::Same:
        return tr("The same as the version of the team.");
    case State::Waiting:
        return tr("Changed here; on its way to the others.");
    case State::Differs:
        return tr("Differs from the version of the team.");
    case State::Unusable:
        return standing.problem && standing.problem->storage == Failure::Storage::Newer
                   ? tr("The version of the team was saved by a newer program. Update this one.")
                   : tr("The version of the team can't be read here. This desk goes on with its own.");
    }
    return {};
}

QString DocumentText::question(const TeamDocuments::Standing &standing) const
{
    QStringList sentences{difference(standing.kind)};
    if (standing.theirs) {
        //: %1: date and time.
        sentences << tr("The version of the team was saved on %1.").arg(m_format.dateTime(standing.theirs->savedAt));
    }
    sentences << tr("Until you choose, this desk goes on with its own.");
    sentences << (standing.canKeepOwn
                      ? tr("“Keep mine” puts the version of this desk in the place of the team's, at all desks.")
                      : tr("Only an owner of the team can put the version of this desk in the place of the team's."));
    return sentences.join(QLatin1Char(' '));
}

QString DocumentText::difference(const QString &kind)
{
    return kind == SharedPrices::documentKind() ? tr("This desk and its team sell at different prices.")
           : kind == SharedShop::documentKind()
               ? tr("The shop is set otherwise at this desk than in its team.")
               : tr("The hand-over card is set otherwise at this desk than in its team.");
}

QString DocumentText::ownersOnly()
{
    return tr("Your team has this in common. Only an owner of the team can change it.");
}

QList<ComparedRow> DocumentText::compared(const TeamDocuments::Standing &standing, const CountryNames &countries,
                                          const PackageNames &packages) const
{
    if (!standing.theirs) {
        return {};
    }
    const QByteArray &theirBody = standing.theirs->body;
    if (standing.kind == SharedPrices::documentKind()) {
        const auto own = PriceFile::fromJson(standing.own);
        const auto theirs = PriceFile::fromJson(theirBody);
        const auto *ownList = std::get_if<PriceList>(&own);
        const auto *theirList = std::get_if<PriceList>(&theirs);
        return ownList && theirList ? comparedPrices(*ownList, *theirList, countries, packages) : QList<ComparedRow>();
    }
    if (standing.kind == SharedShop::documentKind()) {
        const auto own = ShopDocument::decode(standing.own);
        const auto theirs = ShopDocument::decode(theirBody);
        if (!own || !theirs) {
            return {};
        }
        const auto list = [](const QStringList &names) { return names.join(QLatin1String(", ")); };
        const auto zone = [](const QByteArray &id) {
            //: A time zone: that of the computer, whichever it is.
            return id.isEmpty() ? tr("that of each computer")
                                : QString::fromLatin1(id).replace(QLatin1Char('_'), QLatin1Char(' '));
        };
        const auto hour = [this](int endHour) {
            return m_format.locale().toString(QTime(endHour, 0), QLocale::ShortFormat);
        };
        //: A line of a comparison: name of the shop.
        return {
            row(tr("Shop name"), own->name, theirs->name),
            //: A line of a comparison: names of those who sell.
            row(tr("Sellers"), list(own->sellers), list(theirs->sellers)),
            row(tr("Ways to pay"), list(PaymentText::shown(own->payments)), list(PaymentText::shown(theirs->payments))),
            row(tr("Time zone of the shop"), zone(own->zone), zone(theirs->zone)),
            row(tr("The day ends at"), hour(own->dayEndHour), hour(theirs->dayEndHour))};
    }
    const auto own = CardDocument::decode(standing.own);
    const auto theirs = CardDocument::decode(theirBody);
    if (!own || !theirs) {
        return {};
    }
    const auto picture = [](const QByteArray &logo) {
        return logo.isEmpty() ? QString() : tr(/*: In a comparison: the shop has a logo. */ "picture");
    };
    //: A line of a comparison: the shop's telephone number.
    return {row(tr("Telephone"), own->phone, theirs->phone),
            //: A line of a comparison: where the shop is.
            row(tr("Address"), own->address, theirs->address),
            //: A line of a comparison: the shop's picture.
            {tr("Logo"), picture(own->logo), picture(theirs->logo), own->logo != theirs->logo, own->logo, theirs->logo},
            row(tr("Tax line of receipts"), own->taxLine, theirs->taxLine)};
}

QString DocumentText::rule(const PriceRule &rule, const CountryNames &countries) const
{
    const PriceText words(m_format);
    QStringList parts{words.markup(rule), words.rounding(rule.rounding)};
    const auto *amount = std::get_if<Amount>(&rule.floor);
    const auto *percent = std::get_if<Percent>(&rule.floor);
    if ((amount && !amount->isZero()) || (percent && percent->hundredths != 0)) {
        //: A rule of selling prices: what is earned at least. %1: an amount or a percentage.
        parts << tr("floor %1").arg(amount ? words.amount(*amount) : words.percent(*percent));
    }
    if (!rule.isOn) {
        //: A rule that is switched off.
        parts << tr("off");
    }
    //: A rule of selling prices. %1: which packages it is for; %2: what it adds to their cost.
    return tr("%1: %2").arg(words.condition(rule.condition, countries), parts.join(QStringLiteral(" · ")));
}

QList<ComparedRow> DocumentText::comparedPrices(const PriceList &own, const PriceList &theirs,
                                                const CountryNames &countries, const PackageNames &packages) const
{
    const PriceText words(m_format);
    QList<ComparedRow> rows;
    const auto currency = [&words, this](const PriceList &list) {
        const QString day = list.ratedOn.isValid() ? m_format.date(list.ratedOn.startOfDay().toUTC()) : QString();
        //: The currency of selling prices. %1: the currency; %2: a rate of exchange; %3: the day when it was typed.
        return list.needsRate() ? tr("%1 (%2, of %3)").arg(list.currency.code(), words.rate(list), day)
                                : list.currency.code();
    };
    rows << row(tr("The shop sells in"), currency(own), currency(theirs));

    const auto texts = [this, &countries](const QList<PriceRule> &rules) {
        QStringList made;
        for (const PriceRule &each : rules) {
            made << rule(each, countries);
        }
        return made;
    };
    const QStringList ownRules = texts(own.rules);
    const QStringList theirRules = texts(theirs.rules);
    const auto numbered = [this](const QStringList &list, int at) {
        //: A rule with its place in the list. %1: a number; %2: the rule.
        return at < 0 ? QString() : tr("%1. %2").arg(m_format.count(at + 1), list.at(at));
    };
    const auto lines = aligned(ownRules.size(), theirRules.size(), [&](qsizetype at, qsizetype theirsAt) {
        return own.rules.at(at).id == theirs.rules.at(theirsAt).id || ownRules.at(at) == theirRules.at(theirsAt);
    });
    for (const auto &[at, theirsAt] : lines) {
        const bool isDifferent = at < 0 || theirsAt < 0 || ownRules.at(at) != theirRules.at(theirsAt);
        //: A line of a comparison: how many rules make selling prices.
        rows << ComparedRow{tr("Rules"), numbered(ownRules, at), numbered(theirRules, theirsAt), isDifferent};
    }

    // Thousands may be the same.
    QStringList codes = own.fixedPrices.keys() + theirs.fixedPrices.keys();
    codes.removeDuplicates();
    const auto price = [&words](const PriceList &list, const QString &code) {
        const auto found = list.fixedPrices.constFind(code);
        return found == list.fixedPrices.cend() ? QString() : words.amount(*found);
    };
    QList<ComparedRow> fixed;
    for (const QString &code : std::as_const(codes)) {
        if (own.fixedPrices.value(code) != theirs.fixedPrices.value(code)
            || own.fixedPrices.contains(code) != theirs.fixedPrices.contains(code)) {
            const QString package = packages(code);
            fixed << row(package.isEmpty() ? code : package, price(own, code), price(theirs, code));
        }
    }
    std::sort(fixed.begin(), fixed.end(), [](const ComparedRow &one, const ComparedRow &other) {
        return one.group.localeAwareCompare(other.group) < 0;
    });
    if (!own.fixedPrices.isEmpty() || !theirs.fixedPrices.isEmpty()) {
        //: A line of a comparison: how many packages have a price of their own.
        rows << row(tr("Fixed prices"), m_format.count(own.fixedPrices.size()),
                    m_format.count(theirs.fixedPrices.size()));
    }
    return rows + fixed;
}

} // namespace Desk
