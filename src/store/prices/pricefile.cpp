// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/prices/pricefile.h"

#include "store/prices/linedjson.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSaveFile>

#include <algorithm>
#include <array>

namespace Desk {

namespace {

using Reason = PriceFileProblem::Reason;
using Type = LinedJson::Type;

const QLatin1String formatName("esimfly-desk-prices/");
const QLatin1String formatVersion("1");

struct TypeName
{
    Package::Type type;
    const char *text;
};
constexpr std::array<TypeName, 5> typeNames{{{Package::Type::Local, "local"},
                                             {Package::Type::Regional, "regional"},
                                             {Package::Type::Global, "global"},
                                             {Package::Type::Enterprise, "enterprise"},
                                             {Package::Type::Other, "other"}}};

QString typeText(Package::Type type)
{
    const auto found =
        std::find_if(typeNames.cbegin(), typeNames.cend(), [type](const TypeName &each) { return each.type == type; });
    return QString::fromLatin1(found->text);
}

std::optional<Package::Type> typeFromText(const QString &text)
{
    const auto found = std::find_if(typeNames.cbegin(), typeNames.cend(),
                                    [&](const TypeName &each) { return text == QLatin1String(each.text); });
    return found == typeNames.cend() ? std::nullopt : std::optional(found->type);
}

QJsonObject ruleObject(const PriceRule &rule)
{
    QJsonObject object{{QStringLiteral("id"), rule.id.toString(QUuid::WithoutBraces)},
                       {QStringLiteral("on"), rule.isOn},
                       {QStringLiteral("markupPercent"), rule.markup.text()},
                       {QStringLiteral("markupAmount"), rule.markupAmount.toString()},
                       {QStringLiteral("rounding"), roundingText(rule.rounding)}};
    if (const Amount *amount = std::get_if<Amount>(&rule.floor)) {
        object.insert(QStringLiteral("floor"), amount->toString());
    } else {
        object.insert(QStringLiteral("floorPercent"), std::get<Percent>(rule.floor).text());
    }
    const PackageCondition &condition = rule.condition;
    if (!condition.countries.isEmpty()) {
        object.insert(QStringLiteral("countries"), QJsonArray::fromStringList(condition.countries));
    }
    if (!condition.region.isEmpty()) {
        object.insert(QStringLiteral("region"), condition.region);
    }
    if (condition.type) {
        object.insert(QStringLiteral("type"), typeText(*condition.type));
    }
    const auto insertNumber = [&object](const QString &key, std::optional<qint64> number) {
        if (number) {
            object.insert(key, QString::number(*number));
        }
    };
    const auto bytes = [](const std::optional<DataSize> &size) {
        return size ? std::optional(size->bytes()) : std::nullopt;
    };
    insertNumber(QStringLiteral("dataFromBytes"), bytes(condition.dataFrom));
    insertNumber(QStringLiteral("dataToBytes"), bytes(condition.dataTo));
    insertNumber(QStringLiteral("daysFrom"), condition.daysFrom);
    insertNumber(QStringLiteral("daysTo"), condition.daysTo);
    if (condition.isUnlimited) {
        object.insert(QStringLiteral("unlimited"), *condition.isUnlimited);
    }
    return object;
}

std::optional<qint64> wholeNumber(const QString &text, qint64 most)
{
    bool isGood = false;
    const qint64 number = text.toLongLong(&isGood);
    return isGood && number >= 0 && number <= most && QString::number(number) == text ? std::optional(number)
                                                                                      : std::nullopt;
}

/// Reads one object and remembers the first thing that is wrong with it.
class ObjectReader
{
public:
    ObjectReader(const LinedJson &object, std::optional<PriceFileProblem> &problem)
        : m_object(object)
        , m_problem(problem)
    {}

    void fail(Reason reason, int line, const QString &detail)
    {
        if (!m_problem) {
            m_problem = PriceFileProblem{reason, line, detail, {}};
        }
    }

    /// Null where it is missing or of another type.
    const LinedJson *find(const QString &key, Type type, bool isNeeded)
    {
        m_known.append(key);
        const LinedJson *value = m_object.member(key);
        if (!value) {
            if (isNeeded) {
                fail(Reason::MissingKey, m_object.line, key);
            }
            return nullptr;
        }
        if (value->type != type) {
            fail(Reason::WrongType, value->line, key);
            return nullptr;
        }
        return value;
    }

    /// A text that a function makes something of.
    template<typename Read> auto text(const QString &key, bool isNeeded, Read read) -> decltype(read(QString()))
    {
        const LinedJson *found = find(key, Type::Text, isNeeded);
        if (!found) {
            return std::nullopt;
        }
        auto value = read(found->text);
        if (!value) {
            fail(Reason::BadValue, found->line, key);
        }
        return value;
    }

    std::optional<bool> truth(const QString &key, bool isNeeded)
    {
        const LinedJson *found = find(key, Type::Truth, isNeeded);
        return found ? std::optional(found->truth) : std::nullopt;
    }

    /// A key that means nothing may be one that is misspelt.
    void refuseOthers()
    {
        for (const LinedJson::Member &member : m_object.members) {
            if (!m_known.contains(member.key)) {
                fail(Reason::UnknownKey, member.line, member.key);
            }
        }
    }

private:
    const LinedJson &m_object;
    std::optional<PriceFileProblem> &m_problem;
    QStringList m_known;
};

class ListReader
{
public:
    std::variant<PriceList, PriceFileProblem> read(const LinedJson &file)
    {
        readList(file);
        if (m_problem) {
            return *m_problem;
        }
        if (const auto wrong = problemOf(m_list)) {
            return PriceFileProblem{Reason::NotAllowed, lineOf(*wrong), {}, wrong};
        }
        return m_list;
    }

private:
    void readList(const LinedJson &file)
    {
        ObjectReader reader(file, m_problem);
        const auto plain = [](const QString &text) { return std::optional(text); };
        reader.text(QStringLiteral("format"), true, plain);
        m_list.accountCurrency =
            reader.text(QStringLiteral("accountCurrency"), true, &currencyFromCode).value_or(Currency());
        m_list.currency = reader.text(QStringLiteral("currency"), true, &IsoCurrency::fromCode).value_or(IsoCurrency());
        if (const LinedJson *rate = reader.find(QStringLiteral("rate"), Type::Object, false)) {
            m_rateLine = rate->line;
            readRate(*rate);
        }
        if (const LinedJson *rules = reader.find(QStringLiteral("rules"), Type::List, true)) {
            for (const LinedJson &rule : rules->items) {
                m_ruleLines.append(rule.line);
                readRule(rule);
            }
        }
        if (const LinedJson *fixed = reader.find(QStringLiteral("fixedPrices"), Type::Object, false)) {
            readFixed(*fixed);
        }
        reader.refuseOthers();
    }

    void readRate(const LinedJson &object)
    {
        ObjectReader reader(object, m_problem);
        // As people say it: one of this is so many of the other.
        const QString account = currencyCode(m_list.accountCurrency);
        const auto one = reader.text(QStringLiteral("one"), true, [&](const QString &code) {
            return code == account || code == m_list.currency.code() ? std::optional(code) : std::nullopt;
        });
        const auto direction =
            one == account ? ExchangeRate::Direction::PerAccountUnit : ExchangeRate::Direction::PerSellingUnit;
        m_list.rate = reader
                          .text(QStringLiteral("is"), true,
                                [direction](const QString &text) { return ExchangeRate::fromText(text, direction); })
                          .value_or(ExchangeRate());
        m_list.ratedOn = reader
                             .text(QStringLiteral("typedOn"), true,
                                   [](const QString &text) {
                                       const QDate date = QDate::fromString(text, Qt::ISODate);
                                       return date.isValid() ? std::optional(date) : std::nullopt;
                                   })
                             .value_or(QDate());
        reader.refuseOthers();
        if (!m_list.needsRate() && m_list.rate.isOne()) {
            // One currency has none, and none is saved.
            m_list.rate = ExchangeRate();
            m_list.ratedOn = QDate();
        }
    }

    void readRule(const LinedJson &object)
    {
        ObjectReader reader(object, m_problem);
        if (object.type != Type::Object) {
            reader.fail(Reason::WrongType, object.line, QStringLiteral("rules"));
            return;
        }
        PriceRule rule;
        rule.id = reader
                      .text(QStringLiteral("id"), true,
                            [](const QString &text) {
                                const QUuid id = QUuid::fromString(text);
                                return id.isNull() ? std::nullopt : std::optional(id);
                            })
                      .value_or(QUuid());
        rule.isOn = reader.truth(QStringLiteral("on"), false).value_or(true);
        rule.markup = reader.text(QStringLiteral("markupPercent"), true, &Percent::fromText).value_or(Percent());
        rule.markupAmount = reader.text(QStringLiteral("markupAmount"), false, &Amount::fromString)
                                .value_or(Amount(0, m_list.currency));
        rule.rounding = reader.text(QStringLiteral("rounding"), true, &roundingFromText).value_or(PriceRounding::None);
        readFloor(reader, rule);
        readCondition(reader, rule.condition);
        reader.refuseOthers();
        m_list.rules.append(rule);
    }

    void readFloor(ObjectReader &reader, PriceRule &rule)
    {
        rule.floor = Amount(0, m_list.currency);
        if (const auto percent = reader.text(QStringLiteral("floorPercent"), false, &Percent::fromText)) {
            rule.floor = *percent;
        }
        const auto amount = reader.text(QStringLiteral("floor"), false, &Amount::fromString);
        if (amount && std::holds_alternative<Percent>(rule.floor)) {
            reader.fail(Reason::KeyTwice, reader.find(QStringLiteral("floor"), Type::Text, false)->line,
                        QStringLiteral("floor"));
        } else if (amount) {
            rule.floor = *amount;
        }
    }

    static void readCondition(ObjectReader &reader, PackageCondition &condition)
    {
        if (const LinedJson *countries = reader.find(QStringLiteral("countries"), Type::List, false)) {
            for (const LinedJson &country : countries->items) {
                if (country.type != Type::Text) {
                    reader.fail(Reason::WrongType, country.line, QStringLiteral("countries"));
                }
                condition.countries.append(country.text);
            }
        }
        condition.region =
            reader.text(QStringLiteral("region"), false, [](const QString &text) { return std::optional(text); })
                .value_or(QString());
        condition.type = reader.text(QStringLiteral("type"), false, &typeFromText);
        const auto size = [](const QString &text) -> std::optional<DataSize> {
            constexpr qint64 most = 1'000'000'000LL * DataSize::bytesPerGigabyte;
            const auto bytes = wholeNumber(text, most);
            return bytes ? std::optional(DataSize::fromBytes(*bytes)) : std::nullopt;
        };
        const auto days = [](const QString &text) -> std::optional<int> {
            const auto number = wholeNumber(text, 36'525);
            return number ? std::optional(static_cast<int>(*number)) : std::nullopt;
        };
        condition.dataFrom = reader.text(QStringLiteral("dataFromBytes"), false, size);
        condition.dataTo = reader.text(QStringLiteral("dataToBytes"), false, size);
        condition.daysFrom = reader.text(QStringLiteral("daysFrom"), false, days);
        condition.daysTo = reader.text(QStringLiteral("daysTo"), false, days);
        condition.isUnlimited = reader.truth(QStringLiteral("unlimited"), false);
    }

    void readFixed(const LinedJson &object)
    {
        ObjectReader reader(object, m_problem);
        for (const LinedJson::Member &member : object.members) {
            if (member.value.type != Type::Text) {
                reader.fail(Reason::WrongType, member.line, member.key);
                continue;
            }
            const auto amount = Amount::fromString(member.value.text);
            if (!amount || member.key.isEmpty()) {
                reader.fail(Reason::BadValue, member.line, member.key);
                continue;
            }
            m_fixedLines.insert(member.key, member.line);
            m_list.fixedPrices.insert(member.key, *amount);
        }
    }

    int lineOf(const PriceListProblem &problem) const
    {
        if (problem.rule >= 0) {
            return m_ruleLines.value(problem.rule);
        }
        if (problem.kind == PriceListProblem::Kind::NoRate) {
            return m_rateLine;
        }
        return m_fixedLines.value(problem.packageCode);
    }

    PriceList m_list;
    std::optional<PriceFileProblem> m_problem;
    int m_rateLine = 0;
    QList<int> m_ruleLines;
    QHash<QString, int> m_fixedLines;
};

} // namespace

namespace PriceFile {

QByteArray toJson(const PriceList &list)
{
    QJsonArray rules;
    for (const PriceRule &rule : list.rules) {
        rules.append(ruleObject(rule));
    }
    QJsonObject fixed;
    for (auto each = list.fixedPrices.cbegin(); each != list.fixedPrices.cend(); ++each) {
        fixed.insert(each.key(), each->toString());
    }
    QJsonObject object{{QStringLiteral("format"), QString(formatName + formatVersion)},
                       {QStringLiteral("accountCurrency"), currencyCode(list.accountCurrency)},
                       {QStringLiteral("currency"), list.currency.code()},
                       {QStringLiteral("rules"), rules},
                       {QStringLiteral("fixedPrices"), fixed}};
    if (list.needsRate()) {
        const bool isPerAccountUnit = list.rate.direction() == ExchangeRate::Direction::PerAccountUnit;
        object.insert(QStringLiteral("rate"),
                      QJsonObject{{QStringLiteral("one"),
                                   isPerAccountUnit ? currencyCode(list.accountCurrency) : list.currency.code()},
                                  {QStringLiteral("is"), list.rate.text()},
                                  {QStringLiteral("typedOn"), list.ratedOn.toString(Qt::ISODate)}});
    }
    return QJsonDocument(object).toJson();
}

std::variant<PriceList, PriceFileProblem> fromJson(const QByteArray &json)
{
    if (json.size() > mostBytes) {
        return PriceFileProblem{Reason::TooLarge, 0, {}, {}};
    }
    const auto parsed = LinedJson::parse(json);
    if (const auto *error = std::get_if<LinedJson::Error>(&parsed)) {
        return PriceFileProblem{
            error->keyTwice.isEmpty() ? Reason::NotJson : Reason::KeyTwice, error->line, error->keyTwice, {}};
    }
    const LinedJson &file = std::get<LinedJson>(parsed);
    const LinedJson *format = file.member(QStringLiteral("format"));
    if (!format || format->type != Type::Text || !format->text.startsWith(formatName)) {
        return PriceFileProblem{Reason::OtherFormat, 0, {}, {}};
    }
    const QString version = format->text.mid(formatName.size());
    if (version != formatVersion) {
        const bool isNumber = wholeNumber(version, 1'000'000).value_or(0) > 1;
        return PriceFileProblem{isNumber ? Reason::Newer : Reason::OtherFormat, format->line, version, {}};
    }
    return ListReader().read(file);
}

std::variant<PriceList, PriceFileProblem> read(const QString &filePath)
{
    QFile file(filePath);
    if (!file.open(QIODevice::ReadOnly)) {
        return PriceFileProblem{Reason::Unreadable, 0, file.errorString(), {}};
    }
    if (file.size() > mostBytes) {
        return PriceFileProblem{Reason::TooLarge, 0, {}, {}};
    }
    // What says that it is empty may go on for ever.
    const QByteArray json = file.read(mostBytes + 1);
    if (file.error() != QFileDevice::NoError) {
        return PriceFileProblem{Reason::Unreadable, 0, file.errorString(), {}};
    }
    return fromJson(json);
}

Result<void> write(const QString &filePath, const PriceList &list)
{
    QSaveFile file(filePath);
    const QByteArray json = toJson(list);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit()) {
        return Failure::local(file.errorString());
    }
    return {};
}

} // namespace PriceFile

} // namespace Desk
