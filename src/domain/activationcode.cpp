// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/activationcode.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Desk {

namespace {

constexpr int longest = 255;
const QLatin1String disputed("disputed");

/// All of a text. Compiling takes far longer than matching, and a start reads the codes of all that was ever sold: keep
/// it.
QRegularExpression whole(const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern));
}

bool isHostName(const QString &text)
{
    static const QString label = QStringLiteral("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    static const QRegularExpression labels = whole(label + QStringLiteral("(\\.") + label + QStringLiteral(")+"));
    return labels.match(text).hasMatch();
}

bool isLink(const QString &text)
{
    return text.contains(QLatin1String("://"));
}

/// The specification has capitals only; providers also send small letters and a few signs. A link is none: a code
/// with it could not be read again.
bool isMatchingId(const QString &text)
{
    static const QRegularExpression signs = whole(QStringLiteral("[A-Za-z0-9._:/+=-]*"));
    return signs.match(text).hasMatch() && !isLink(text);
}

bool isOid(const QString &text)
{
    static const QRegularExpression numbers = whole(QStringLiteral("[0-9]+(\\.[0-9]+)*"));
    return numbers.match(text).hasMatch();
}

/// Without what nobody sees: invisible characters anywhere, blanks at the edges.
QString visible(QString text)
{
    text.removeIf([](QChar c) { return c.category() == QChar::Other_Format; });
    return text.trimmed();
}

QString decoded(const QString &text)
{
    return QUrl::fromPercentEncoding(text.toUtf8());
}

/// The values of a link's parameters, as they stand there.
QStringList parametersOf(const QString &link)
{
    QStringList values;
    const QString query = link.section(QLatin1Char('?'), 1).section(QLatin1Char('#'), 0, 0);
    const QStringList parameters = query.split(QLatin1Char('&'));
    for (const QString &parameter : parameters) {
        values.append(parameter.section(QLatin1Char('='), 1));
    }
    return values;
}

QUrl oneTapLink(const QString &host, const QString &lpa)
{
    // The phones' own pages take the string unescaped; "$" and ":" may stand in a query as they are.
    return QUrl(QStringLiteral("https://%1/esim_qrcode_provisioning?carddata=%2").arg(host, lpa), QUrl::StrictMode);
}

} // namespace

std::variant<ActivationCode, ActivationCode::Error> ActivationCode::parse(const QString &text)
{
    if (text.isEmpty()) {
        return Error::Empty;
    }
    if (text.size() > longest) {
        return Error::TooLong;
    }
    const auto isPrintable = [](QChar c) { return c > QLatin1Char(' ') && c < QChar(0x7f); };
    if (!std::all_of(text.cbegin(), text.cend(), isPrintable)) {
        return Error::NotPrintable;
    }
    const QString prefix = QStringLiteral("LPA:");
    if (!text.startsWith(prefix)) {
        return Error::NoLpaPrefix;
    }
    const QStringList parts = text.sliced(prefix.size()).split(QLatin1Char('$'));
    if (parts.front() != QLatin1String("1")) {
        return Error::UnknownFormat;
    }
    if (parts.size() < 3 || parts.size() > 5) {
        return Error::WrongNumberOfParts;
    }
    ActivationCode code;
    code.m_text = text;
    code.m_smdpAddress = parts[1];
    code.m_matchingId = parts[2];
    if (!isHostName(code.m_smdpAddress)) {
        return Error::BadAddress;
    }
    if (!isMatchingId(code.m_matchingId)) {
        return Error::BadMatchingId;
    }
    if (const QString oid = parts.value(3); !oid.isEmpty() && !isOid(oid)) {
        return Error::BadOid;
    }
    if (parts.size() == 5) {
        code.m_needsConfirmationCode = parts[4] == QLatin1String("1");
        if (!code.m_needsConfirmationCode && !parts[4].isEmpty()) {
            return Error::BadConfirmationFlag;
        }
    }
    return code;
}

ActivationCode ActivationCode::fromString(const QString &text)
{
    constexpr int longestLink = 4096;
    if (text.size() > longestLink) {
        return {};
    }
    QList<ActivationCode> readings;
    for (QString part : isLink(text) ? parametersOf(text) : QStringList{text}) {
        // No part of a code has a "%", so however often it was encoded, the letters are certain.
        constexpr int mostTimes = 3;
        for (int times = 0; times < mostTimes && part.contains(QLatin1Char('%')); ++times) {
            part = decoded(part);
        }
        readings.append(fromPlainText(part));
    }
    return firstOf(readings);
}

ActivationCode ActivationCode::fromPlainText(const QString &text)
{
    const QString prefix = QStringLiteral("LPA:");
    QString plain = visible(text);
    if (plain.startsWith(prefix, Qt::CaseInsensitive)) {
        plain.remove(0, prefix.size());
    }
    QStringList parts = plain.split(QLatin1Char('$'));
    for (QString &part : parts) {
        part = part.trimmed();
    }
    if (parts.size() < 2 || parts.front() != QLatin1String("1")) {
        return {};
    }
    const QString oid = parts.value(3);
    const QString flag = parts.value(4); // Fields behind it are of a later specification, and not needed.
    const bool hasFlag = !flag.isEmpty() && flag != QLatin1String("0");
    QString canonical = prefix + parts.mid(0, 3).join(QLatin1Char('$'));
    if (!oid.isEmpty() || hasFlag) {
        canonical += QLatin1Char('$') + oid;
    }
    if (hasFlag) {
        canonical += QLatin1Char('$') + flag;
    }
    const auto parsed = parse(canonical);
    const auto *code = std::get_if<ActivationCode>(&parsed);
    return code ? *code : partsOf(parts[1], parts.value(2));
}

ActivationCode ActivationCode::partsOf(const QString &smdpAddress, const QString &matchingId)
{
    ActivationCode code;
    if (smdpAddress.size() <= longest && isHostName(smdpAddress)) {
        code.m_smdpAddress = smdpAddress;
    }
    if (matchingId.size() <= longest && isMatchingId(matchingId)) {
        code.m_matchingId = matchingId;
    }
    return code;
}

ActivationCode ActivationCode::fromParts(const QString &smdpAddress, const QString &matchingId)
{
    const ActivationCode parts = partsOf(visible(smdpAddress), visible(matchingId));
    const bool isWhole = !parts.m_smdpAddress.isEmpty() && !parts.m_matchingId.isEmpty();
    return isWhole ? fromPlainText(QStringList{QStringLiteral("1"), parts.m_smdpAddress, parts.m_matchingId}.join(
                         QLatin1Char('$')))
                   : parts;
}

ActivationCode ActivationCode::firstOf(const QList<ActivationCode> &readings)
{
    // A code without matching id is one, but hardly anybody's: one that has it goes before.
    auto best = std::find_if(readings.cbegin(), readings.cend(), [](const ActivationCode &reading) {
        return !reading.isEmpty() && !reading.m_matchingId.isEmpty();
    });
    if (best == readings.cend()) {
        best = std::find_if(readings.cbegin(), readings.cend(),
                            [](const ActivationCode &reading) { return !reading.isEmpty(); });
    }
    ActivationCode first = best != readings.cend() ? *best : ActivationCode();
    // The same code may say in another place only that it needs a confirmation code.
    const auto confirmed = std::find_if(readings.cbegin(), readings.cend(), [&first](const ActivationCode &reading) {
        return reading.needsConfirmationCode() && reading.isSameAs(first);
    });
    first = confirmed != readings.cend() ? *confirmed : first;
    for (const ActivationCode &reading : readings) {
        if (first.isEmpty() && first.m_smdpAddress.isEmpty()) {
            first.m_smdpAddress = reading.m_smdpAddress;
        }
        if (first.isEmpty() && first.m_matchingId.isEmpty()) {
            first.m_matchingId = reading.m_matchingId;
        }
        first.m_isDisputed = first.m_isDisputed || reading.m_isDisputed || first.contradicts(reading);
    }
    return first;
}

bool ActivationCode::contradicts(const ActivationCode &other) const
{
    if (m_smdpAddress.isEmpty() || other.m_smdpAddress.isEmpty()) {
        return false; // An id alone may be anything.
    }
    if (m_smdpAddress.compare(other.m_smdpAddress, Qt::CaseInsensitive) != 0) {
        return true;
    }
    return !m_matchingId.isEmpty() && !other.m_matchingId.isEmpty() && m_matchingId != other.m_matchingId;
}

QString ActivationCode::toStored() const
{
    if (!m_isDisputed && (!isEmpty() || !hasParts())) {
        return m_text;
    }
    const QStringList lines{m_text, m_smdpAddress, m_matchingId, m_isDisputed ? QString(disputed) : QString()};
    return lines.join(QLatin1Char('\n'));
}

ActivationCode ActivationCode::fromStored(const QString &text)
{
    const QStringList lines = text.split(QLatin1Char('\n'));
    ActivationCode code = fromString(lines.front());
    if (code.isEmpty()) {
        code = partsOf(lines.value(1), lines.value(2));
    }
    code.m_isDisputed = lines.value(3) == disputed;
    return code;
}

QUrl ActivationCode::appleLink() const
{
    return isEmpty() ? QUrl() : oneTapLink(QStringLiteral("esimsetup.apple.com"), m_text);
}

QUrl ActivationCode::androidLink() const
{
    return isEmpty() ? QUrl() : oneTapLink(QStringLiteral("esimsetup.android.com"), m_text);
}

} // namespace Desk
