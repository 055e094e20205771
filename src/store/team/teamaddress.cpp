// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teamaddress.h"

#include <QHash>

#include <algorithm>
#include <optional>

#include <arpa/inet.h>
#include <netinet/in.h>

namespace Desk {

namespace {

constexpr qsizetype longestText = 4096;
constexpr qsizetype longestValue = 1024;
constexpr int largestPort = 65535;

/// Reads "key = value key = 'value'" from left to right.
class Words
{
public:
    explicit Words(const QString &text)
        : m_text(text)
    {}

    bool isAtEnd()
    {
        skipBlanks();
        return m_at == m_text.size();
    }
    QString key()
    {
        const qsizetype start = m_at;
        while (m_at < m_text.size() && m_text[m_at] != u'=' && !m_text[m_at].isSpace()) {
            ++m_at;
        }
        return m_text.mid(start, m_at - start);
    }
    bool skipEquals()
    {
        skipBlanks();
        if (m_at == m_text.size() || m_text[m_at] != u'=') {
            return false;
        }
        ++m_at;
        skipBlanks();
        return true;
    }
    /// Nothing where a quote is missing.
    std::optional<QString> value()
    {
        const bool isQuoted = m_at < m_text.size() && m_text[m_at] == u'\'';
        if (isQuoted) {
            ++m_at;
        }
        QString value;
        for (; m_at < m_text.size(); ++m_at) {
            const QChar letter = m_text[m_at];
            if (letter == u'\\' && m_at + 1 < m_text.size()) {
                value += m_text[++m_at];
            } else if (isQuoted && letter == u'\'') {
                ++m_at;
                return value;
            } else if (!isQuoted && letter.isSpace()) {
                return value;
            } else {
                value += letter;
            }
        }
        return isQuoted ? std::nullopt : std::optional(value);
    }

private:
    void skipBlanks()
    {
        while (m_at < m_text.size() && m_text[m_at].isSpace()) {
            ++m_at;
        }
    }

    const QString &m_text;
    qsizetype m_at = 0;
};

bool isLoopback(const QByteArray &host)
{
    in_addr four{};
    in6_addr six{};
    return (::inet_pton(AF_INET, host.constData(), &four) == 1 && (ntohl(four.s_addr) >> 24) == IN_LOOPBACKNET)
           || (::inet_pton(AF_INET6, host.constData(), &six) == 1 && IN6_IS_ADDR_LOOPBACK(&six));
}

bool isPlain(const QString &value)
{
    return value.size() <= longestValue && value.isValidUtf16()
           && std::none_of(value.cbegin(), value.cend(),
                           [](QChar letter) { return letter.category() == QChar::Other_Control; });
}

} // namespace

Result<TeamAddress> TeamAddress::parse(const QString &text)
{
    if (text.size() > longestText) {
        return Failure::local(QStringLiteral("The address of the team is too long."));
    }
    QHash<QString, QString> values;
    for (Words words(text); !words.isAtEnd();) {
        const QString key = words.key();
        if (!words.skipEquals()) {
            return Failure::local(QStringLiteral("\"%1\" has no value in the address of the team.").arg(key));
        }
        const auto value = words.value();
        if (!value) {
            return Failure::local(QStringLiteral("The value of \"%1\" has no closing quote.").arg(key));
        }
        if (values.contains(key)) {
            return Failure::local(QStringLiteral("\"%1\" stands twice in the address of the team.").arg(key));
        }
        values.insert(key, *value);
    }
    if (values.contains(QStringLiteral("password"))) {
        return Failure::local(QStringLiteral("The password does not belong in the address of the team."));
    }
    TeamAddress address;
    address.host = values.take(QStringLiteral("host"));
    address.database = values.take(QStringLiteral("dbname"));
    address.user = values.take(QStringLiteral("user"));
    address.rootCertificate = values.take(QStringLiteral("sslrootcert"));
    if (values.contains(QStringLiteral("port"))) {
        bool isNumber = false;
        address.port = values.take(QStringLiteral("port")).toInt(&isNumber);
        if (!isNumber) {
            return Failure::local(QStringLiteral("The port is not a number."));
        }
    }
    if (!values.isEmpty()) {
        return Failure::local(
            QStringLiteral("\"%1\" does not belong in the address of the team. Known are host, port, dbname, user and "
                           "sslrootcert.")
                .arg(values.cbegin().key()));
    }
    if (const auto checked = address.check(); !checked) {
        return checked.failure();
    }
    return address;
}

QString TeamAddress::toText() const
{
    QString text =
        QStringLiteral("host=%1 port=%2 dbname=%3 user=%4")
            .arg(quotedForLibpq(host), QString::number(port), quotedForLibpq(database), quotedForLibpq(user));
    if (!rootCertificate.isEmpty()) {
        text += QStringLiteral(" sslrootcert=") + quotedForLibpq(rootCertificate);
    }
    return text;
}

Result<void> TeamAddress::check() const
{
    if (!isPlain(host) || !isPlain(database) || !isPlain(user) || !isPlain(rootCertificate)) {
        return Failure::local(QStringLiteral("The address of the team has something in it that can't be read."));
    }
    if (host.isEmpty()) {
        return Failure::local(QStringLiteral("The team's server (host) is missing."));
    }
    // libpq would go to whichever of several answers, and desks of a team must meet.
    if (host.contains(u',')) {
        return Failure::local(QStringLiteral("A team has one server (host)."));
    }
    if (port < 1 || port > largestPort) {
        return Failure::local(QStringLiteral("The port is none from 1 to 65535."));
    }
    if (database.isEmpty()) {
        return Failure::local(QStringLiteral("The team's database (dbname) is missing."));
    }
    if (user.isEmpty()) {
        return Failure::local(QStringLiteral("The team's user (user) is missing."));
    }
    // Qt's driver parts its options there, even between quotes.
    if (rootCertificate.contains(u';')) {
        return Failure::local(QStringLiteral("The name of the certificate's file (sslrootcert) has a semicolon."));
    }
    return {};
}

bool TeamAddress::isThisComputer() const
{
    return host.startsWith(u'/') || host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0
           || isLoopback(host.toLatin1());
}

QString quotedForLibpq(const QString &value)
{
    QString quoted = value;
    quoted.replace(u'\\', QLatin1String("\\\\")).replace(u'\'', QLatin1String("\\'"));
    return u'\'' + quoted + u'\'';
}

} // namespace Desk
