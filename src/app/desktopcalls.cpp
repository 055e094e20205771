// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/desktopcalls.h"

#include "widgets/controls/sessionbus.h"

#include <QDBusAbstractAdaptor>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QGuiApplication>

namespace Desk {

namespace {

const QString busService = QStringLiteral("org.freedesktop.DBus");
const QString busPath = QStringLiteral("/org/freedesktop/DBus");

/// As the rules of desktop entries make it of the name.
QString pathOf(QString name)
{
    return u'/' + name.replace(u'.', u'/');
}

void askBus(const QString &method, const QVariantList &arguments)
{
    QDBusMessage question = QDBusMessage::createMethodCall(busService, busPath, busService, method);
    question.setArguments(arguments);
    // Nobody waits for the answer: a name that can't be had is no reason not to sell.
    QDBusConnection::sessionBus().send(question);
}

ActivationToken tokenOf(const QVariantMap &platformData)
{
    return ActivationToken::checked(platformData.value(QStringLiteral("activation-token")).toString().toUtf8(),
                                    platformData.value(QStringLiteral("desktop-startup-id")).toString().toUtf8());
}

} // namespace

/// The words of the bus. All that comes here is from other programs of this user.
class DesktopCalls::Adaptor : public QDBusAbstractAdaptor
{
    Q_OBJECT
    Q_CLASSINFO("D-Bus Interface", "org.freedesktop.Application")

public:
    explicit Adaptor(DesktopCalls *calls)
        : QDBusAbstractAdaptor(calls)
        , m_calls(calls)
    {}

public slots:
    void Activate(const QVariantMap &platformData)
    {
        emit m_calls->requested({StartRequest::Kind::Show, tokenOf(platformData)});
    }

    /// There is no file or address that another program could have opened here: an invitation to a team is chosen in
    /// the team's dialog by who wants to join it, and an activation code is for a phone.
    void Open(const QStringList & /*uris*/, const QVariantMap &platformData) { Activate(platformData); }

    void ActivateAction(const QString &action, const QVariantList & /*parameters*/, const QVariantMap &platformData)
    {
        const ActivationToken token = tokenOf(platformData);
        if (action == QLatin1String("NewSale")) {
            emit m_calls->requested({StartRequest::Kind::NewSale, token});
        } else if (action == QLatin1String("sandbox")) {
            emit m_calls->sandboxRequested(token);
        }
    }

private:
    DesktopCalls *m_calls;
};

DesktopCalls::DesktopCalls(QObject *parent)
    : QObject(parent)
{
    new Adaptor(this);
}

DesktopCalls::~DesktopCalls()
{
    stop();
}

bool DesktopCalls::listen()
{
    if (m_isListening) {
        return true;
    }
    const QString name = QGuiApplication::desktopFileName();
    if (!hasSessionBus() || !QDBusConnection::sessionBus().registerObject(pathOf(name), this)) {
        return false;
    }
    constexpr uint inTurn = 0; // Behind a program that the bus started in the same moment, and that ends at once.
    askBus(QStringLiteral("RequestName"), {name, inTurn});
    m_isListening = true;
    return true;
}

void DesktopCalls::stop()
{
    if (!m_isListening) {
        return;
    }
    m_isListening = false;
    const QString name = QGuiApplication::desktopFileName();
    askBus(QStringLiteral("ReleaseName"), {name});
    QDBusConnection::sessionBus().unregisterObject(pathOf(name));
}

} // namespace Desk

#include "desktopcalls.moc"
