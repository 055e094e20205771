// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teaminvitation.h"

#include "store/database/wholefile.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QJsonValue>
#include <QRegularExpression>

namespace Desk {

namespace {

constexpr qsizetype largestFile = 65536;
constexpr qsizetype largestCertificate = 32768;
constexpr int knownVersion = 1;

const QString kindKey = QStringLiteral("esimfly_desk");
const QString kindOfInvitation = QStringLiteral("team_invitation");
const QString versionKey = QStringLiteral("version");
const QString hostKey = QStringLiteral("host");
const QString portKey = QStringLiteral("port");
const QString databaseKey = QStringLiteral("database");
const QString userKey = QStringLiteral("user");
const QString certificateKey = QStringLiteral("certificate");

/// Certificates and nothing else: whoever reads the file later takes whatever stands there.
bool isCertificates(const QByteArray &pem)
{
    constexpr char begin[] = "-----BEGIN CERTIFICATE-----\n";
    constexpr char end[] = "-----END CERTIFICATE-----\n";
    constexpr char derSequence = 0x30;
    qsizetype at = 0;
    while (at < pem.size()) {
        const qsizetype body = at + qstrlen(begin);
        const qsizetype last = pem.indexOf(end, at);
        if (!QByteArrayView(pem).sliced(at).startsWith(begin) || last < body) {
            return false;
        }
        const auto der = QByteArray::fromBase64Encoding(pem.mid(body, last - body).replace('\n', ""),
                                                        QByteArray::AbortOnBase64DecodingErrors);
        if (!der || !der.decoded.startsWith(derSequence)) {
            return false;
        }
        at = last + qstrlen(end);
    }
    return true;
}

/// Those of a file that may say more, such as whose they are.
QByteArray certificatesOf(const QByteArray &text)
{
    static const QRegularExpression block(
        QStringLiteral("-----BEGIN CERTIFICATE-----[A-Za-z0-9+/=\\s]*-----END CERTIFICATE-----"));
    QByteArray pem;
    for (auto found = block.globalMatch(QString::fromLatin1(text)); found.hasNext();) {
        pem += found.next().captured().remove(QLatin1Char('\r')).toLatin1() + '\n';
    }
    return pem;
}

Failure notReadable(const char *why)
{
    return Failure::local(QLatin1String(why));
}

} // namespace

Result<TeamInvitation> TeamInvitation::to(const TeamAddress &address, const QString &user)
{
    TeamInvitation invitation{address, {}};
    invitation.address.rootCertificate.clear();
    invitation.address.user = user;
    if (const auto checked = invitation.address.check(); !checked) {
        return checked.failure();
    }
    if (address.rootCertificate.isEmpty()) {
        return invitation;
    }
    QFile file(address.rootCertificate);
    // Opening a pipe would wait for somebody to write into it.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        return notReadable("The certificate of the team's server can't be read.");
    }
    invitation.certificate = certificatesOf(file.read(largestFile));
    const bool isWhole = file.atEnd() && !invitation.certificate.isEmpty()
                         && invitation.certificate.size() <= largestCertificate
                         && isCertificates(invitation.certificate);
    return isWhole ? Result<TeamInvitation>(invitation)
                   : notReadable("The certificate of the team's server can't be read.");
}

QByteArray TeamInvitation::toJson() const
{
    const QJsonObject object{{kindKey, kindOfInvitation},
                             {versionKey, knownVersion},
                             {hostKey, address.host},
                             {portKey, address.port},
                             {databaseKey, address.database},
                             {userKey, address.user},
                             {certificateKey, QString::fromLatin1(certificate)}};
    return QJsonDocument(object).toJson();
}

Result<TeamInvitation> TeamInvitation::fromJson(const QByteArray &json)
{
    if (json.size() > largestFile) {
        return notReadable("The file is too large for an invitation to a team.");
    }
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    if (object.value(kindKey) != kindOfInvitation) {
        return notReadable("The file is no invitation to a team.");
    }
    const int version = object.value(versionKey).toInt();
    if (version > knownVersion) {
        return notReadable("A newer version of this program wrote the invitation.");
    }
    const QJsonValue certificate = object.value(certificateKey);
    if (version < 1 || !object.value(hostKey).isString() || !object.value(databaseKey).isString()
        || !object.value(userKey).isString() || !certificate.isString()) {
        return notReadable("The invitation is not complete.");
    }
    TeamInvitation invitation;
    invitation.address.host = object.value(hostKey).toString();
    invitation.address.port = object.value(portKey).toInt();
    invitation.address.database = object.value(databaseKey).toString();
    invitation.address.user = object.value(userKey).toString();
    if (const auto checked = invitation.address.check(); !checked) {
        return checked.failure();
    }
    invitation.certificate = certificate.toString().toUtf8();
    if (invitation.certificate.size() > largestCertificate || !isCertificates(invitation.certificate)) {
        return notReadable("The certificate of the invitation can't be read.");
    }
    return invitation;
}

Result<TeamInvitation> TeamInvitation::fromFile(const QString &filePath)
{
    QFile file(filePath);
    // Opening a pipe would wait for somebody to write into it.
    if (!QFileInfo(file).isFile() || !file.open(QIODevice::ReadOnly)) {
        return notReadable("The file can't be read.");
    }
    // What says that it is short may go on for ever.
    return fromJson(file.read(largestFile + 1));
}

Result<TeamAddress> TeamInvitation::accept(const QString &certificateFile) const
{
    TeamAddress accepted = address;
    if (certificate.isEmpty()) {
        return accepted;
    }
    accepted.rootCertificate = certificateFile;
    if (const auto checked = accepted.check(); !checked) {
        return checked.failure();
    }
    if (const auto written = writeWholeFile(certificateFile, certificate, {}, FileRights::UserOnly); !written) {
        return written.failure();
    }
    return accepted;
}

} // namespace Desk
