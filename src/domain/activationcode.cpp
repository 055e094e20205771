// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "domain/activationcode.h"

#include <QRegularExpression>
#include <QStringList>

#include <algorithm>

namespace Desk {

namespace {

bool matches(const QString &text, const QString &pattern)
{
    return QRegularExpression(QRegularExpression::anchoredPattern(pattern)).match(text).hasMatch();
}

bool isHostName(const QString &text)
{
    static const QString label = QStringLiteral("[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?");
    return matches(text, label + QStringLiteral("(\\.") + label + QStringLiteral(")+"));
}

QUrl oneTapLink(const QString &host, const QString &lpa)
{
    // The phones' own pages take the string unescaped; "$" and ":" may stand in a query as they are.
    return QUrl(QStringLiteral("https://%1/esim_qrcode_provisioning?carddata=%2").arg(host, lpa), QUrl::StrictMode);
}

} // namespace

std::variant<ActivationCode, ActivationCode::Error> ActivationCode::parse(const QString &text)
{
    constexpr int longest = 255;
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
    // The specification has capitals only; providers also send small letters and a few signs.
    if (!matches(code.m_matchingId, QStringLiteral("[A-Za-z0-9._:/+=-]*"))) {
        return Error::BadMatchingId;
    }
    if (!matches(parts.value(3), QStringLiteral("([0-9]+(\\.[0-9]+)*)?"))) {
        return Error::BadOid;
    }
    if (parts.size() == 5) {
        if (!matches(parts[4], QStringLiteral("1?"))) {
            return Error::BadConfirmationFlag;
        }
        code.m_needsConfirmationCode = parts[4] == QLatin1String("1");
    }
    return code;
}

ActivationCode ActivationCode::fromString(const QString &text)
{
    const auto parsed = parse(text);
    const auto *code = std::get_if<ActivationCode>(&parsed);
    return code ? *code : ActivationCode();
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
