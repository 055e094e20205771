// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "store/team/teamline.h"

#include "domain/cleantext.h"
#include "domain/patientsocket.h"
#include "store/team/teamsqlerror.h"
#include "store/team/teamsqlstates.h"

#include <QSqlDriver>
#include <QSqlError>
#include <QSqlQuery>
#include <QStringList>
#include <QThread>
#include <QUuid>

#include <libpq-fe.h>

#include <locale.h>

#include <algorithm>
#include <iterator>

namespace Desk {

namespace {

constexpr int oldestVersion = 150000; // PostgreSQL 15
constexpr std::chrono::milliseconds heartbeatLimit{2000};

/// The messages of libpq and of the system in English, for this thread alone, as long as this is there: teamProblemOf()
/// reads them.
class EnglishMessages
{
public:
    EnglishMessages()
        : m_english(::newlocale(LC_MESSAGES_MASK, "C", ::duplocale(LC_GLOBAL_LOCALE)))
        , m_before(::uselocale(m_english))
    {}
    ~EnglishMessages()
    {
        ::uselocale(m_before);
        ::freelocale(m_english);
    }
    Q_DISABLE_COPY_MOVE(EnglishMessages)

private:
    const locale_t m_english;
    const locale_t m_before;
};

/// The connection below Qt's driver. Its type calls itself PGconn* or pg_conn*, by the version of Qt.
PGconn *connectionOf(const QSqlDatabase &database)
{
    const QVariant handle = database.driver()->handle();
    const QByteArray name = handle.typeName();
    return name == "PGconn*" || name == "pg_conn*" ? *static_cast<PGconn *const *>(handle.constData()) : nullptr;
}

QString connectOptions(const TeamLineSettings &settings)
{
    const TeamAddress &address = settings.address;
    const bool isTrusted = address.isThisComputer() && address.rootCertificate.isEmpty();
    QStringList options{
        QStringLiteral("connect_timeout=%1").arg(settings.connectTimeout.count()),
        QStringLiteral("application_name='eSIMfly Desk'"),
        QStringLiteral("gssencmode=disable"),
        // A computer that is gone lets go of a thread that was given up.
        QStringLiteral("keepalives_idle=30"),
        QStringLiteral("keepalives_interval=10"),
        QStringLiteral("keepalives_count=3"),
        isTrusted ? QStringLiteral("sslmode=prefer") : QStringLiteral("sslmode=verify-full"),
    };
    if (!address.rootCertificate.isEmpty()) {
        options.append(QStringLiteral("sslrootcert=") + quotedForLibpq(address.rootCertificate));
    }
    // What the server ends by itself, for nobody may be there any more to hear of it. A lock is waited for shorter than
    // a question may take, so that it is not the line that breaks. The last one: there are blanks in it.
    options.append(QStringLiteral("options='-c statement_timeout=30000 -c lock_timeout=1500 "
                                  "-c idle_in_transaction_session_timeout=5000'"));
    return options.join(u';');
}

Failure silence()
{
    return teamFailure(TeamProblem::Silent);
}

} // namespace

TeamLine::TeamLine(TeamLineSettings settings, QThread *thread)
    : m_settings(std::move(settings))
    , m_connectionName(QStringLiteral("team-") + QUuid::createUuid().toString(QUuid::WithoutBraces))
    , m_watchdog([this] { onLimit(); })
{
    moveToThread(thread);
    connect(thread, &QThread::finished, this, &QObject::deleteLater);
}

TeamLine::~TeamLine()
{
    hangUp();
}

bool TeamLine::add(std::shared_ptr<TeamCall> call)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isGivenUp) {
            return false;
        }
        auto place = m_calls.end();
        if (call->turn() == TeamCall::Turn::First && !m_calls.empty()) {
            place = std::find_if(std::next(m_calls.begin()), m_calls.end(),
                                 [](const auto &other) { return other->turn() != TeamCall::Turn::First; });
        }
        m_calls.insert(place, std::move(call));
    }
    QMetaObject::invokeMethod(this, &TeamLine::performNext, Qt::QueuedConnection);
    return true;
}

void TeamLine::giveUp(const Failure &failure)
{
    {
        const std::lock_guard lock(m_mutex);
        m_isGivenUp = true;
        if (m_socket && m_isBusy) {
            m_socket->cut();
        }
    }
    failAllWith(failure);
}

void TeamLine::beat()
{
    if (!m_database.isValid()) {
        return;
    }
    TeamCallOf<void> heartbeat(
        [](QSqlDatabase &database) -> Result<void> {
            QSqlQuery query(database);
            return query.exec(QStringLiteral("SELECT 1")) ? Result<void>() : teamFailureOf(query.lastError());
        },
        heartbeatLimit);
    perform(heartbeat);
}

void TeamLine::hangUp()
{
    if (!m_database.isValid()) {
        return;
    }
    m_notifier.reset();
    // Saying good-bye could wait for a server that takes nothing.
    const bool canSayGoodbye = isUsable();
    std::unique_ptr<SocketHandle> socket;
    {
        const std::lock_guard lock(m_mutex);
        socket = std::move(m_socket);
    }
    if (socket && !canSayGoodbye) {
        socket->cut();
    }
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connectionName);
}

void TeamLine::performNext()
{
    std::shared_ptr<TeamCall> call;
    {
        const std::lock_guard lock(m_mutex);
        if (m_calls.empty()) {
            return; // It failed with others.
        }
        call = m_calls.front();
    }
    if (const auto opened = ready(); !opened) {
        // What waits was asked for before this was known, and would wait as long each.
        failAllWith(opened.failure());
        return;
    }
    perform(*call);
    const std::lock_guard lock(m_mutex);
    if (!m_calls.empty()) { // Else it was given up.
        m_calls.pop_front();
    }
}

void TeamLine::perform(TeamCall &call)
{
    const EnglishMessages english;
    if (!beginWithin(call.limit())) {
        return; // Given up: it failed with the others.
    }
    auto failure = call.perform(m_database);
    const bool isInTime = endInTime();
    if (!isInTime && failure) {
        failure = silence();
    }
    const bool isBroken = failure && teamProblem(*failure) == TeamProblem::Unreachable;
    if (isInTime && !isBroken && isUsable()) {
        readNotices();
    } else {
        loseWith(failure.value_or(isInTime ? teamFailure(TeamProblem::Unreachable) : silence()));
    }
    if (failure) {
        call.fail(*failure);
    } else {
        call.deliver();
    }
}

Result<void> TeamLine::ready()
{
    if (m_database.isValid() && isUsable()) {
        return {};
    }
    if (m_database.isValid()) {
        loseWith(teamFailure(TeamProblem::Unreachable));
    }
    return open();
}

Result<void> TeamLine::open()
{
    const EnglishMessages english;
    if (!beginWithin(m_settings.openingLimit)) {
        return silence();
    }
    auto opened = connectToServer();
    if (!endInTime()) {
        opened = silence();
    }
    if (!opened) {
        hangUp();
        return opened;
    }
    emit rang();
    return {};
}

Result<void> TeamLine::connectToServer()
{
    const TeamAddress &address = m_settings.address;
    m_database = QSqlDatabase::addDatabase(QStringLiteral("QPSQL"), m_connectionName);
    m_database.setHostName(address.host);
    m_database.setPort(address.port);
    m_database.setDatabaseName(address.database);
    m_database.setConnectOptions(connectOptions(m_settings));
    if (!m_database.open(address.user, m_settings.password)) {
        return teamFailureOf(m_database.lastError());
    }
    PGconn *const connection = connectionOf(m_database);
    if (connection == nullptr) {
        return teamFailure(TeamProblem::Unreachable, QStringLiteral("This version of Qt's driver is not known."));
    }
    PQsetNoticeProcessor(connection, [](void *, const char *) {}, nullptr); // They would go to the terminal.
    if (PQserverVersion(connection) < oldestVersion) {
        const char *const version = PQparameterStatus(connection, "server_version");
        return teamFailure(TeamProblem::NotPostgres,
                           cleanText(QStringLiteral("PostgreSQL ") + QString::fromUtf8(version)));
    }
    {
        const std::lock_guard lock(m_mutex);
        if (m_isGivenUp) {
            return silence();
        }
        m_socket = std::make_unique<SocketHandle>(PQsocket(connection));
    }
    PatientSocket::mark(m_socket->descriptor());
    // Not the driver's own subscription: where the line breaks it leaves its notifier behind, on a number that soon is
    // another socket's.
    m_notifier = std::make_unique<QSocketNotifier>(m_socket->descriptor(), QSocketNotifier::Read);
    connect(m_notifier.get(), &QSocketNotifier::activated, this, &TeamLine::onReadable);
    QSqlQuery query(m_database);
    return query.exec(QStringLiteral("LISTEN ") + QLatin1String(teamChannel)) ? Result<void>()
                                                                              : teamFailureOf(query.lastError());
}

bool TeamLine::isUsable() const
{
    PGconn *const connection = connectionOf(m_database);
    // Work that left a transaction open would hold its locks, or fail what comes next.
    return PQstatus(connection) == CONNECTION_OK && PQtransactionStatus(connection) == PQTRANS_IDLE && m_socket
           && !m_socket->isHungUp();
}

void TeamLine::onReadable()
{
    PQconsumeInput(connectionOf(m_database));
    readNotices();
    if (!isUsable()) {
        loseWith(teamFailure(TeamProblem::Unreachable));
    }
}

void TeamLine::readNotices()
{
    bool hasCome = false;
    while (PGnotify *const notice = PQnotifies(connectionOf(m_database))) {
        PQfreemem(notice);
        hasCome = true;
    }
    if (hasCome) {
        emit rang();
    }
}

void TeamLine::loseWith(const Failure &failure)
{
    hangUp();
    emit lost(failure);
}

bool TeamLine::beginWithin(std::chrono::milliseconds limit)
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_isGivenUp) {
            return false;
        }
        m_isBusy = true;
    }
    m_watchdog.start(limit);
    return true;
}

bool TeamLine::endInTime()
{
    const bool isInTime = m_watchdog.stop();
    const std::lock_guard lock(m_mutex);
    m_isBusy = false;
    return isInTime;
}

void TeamLine::onLimit()
{
    {
        const std::lock_guard lock(m_mutex);
        if (m_socket) {
            m_socket->cut();
            return;
        }
    }
    giveUp(silence());
}

void TeamLine::failAllWith(const Failure &failure)
{
    std::deque<std::shared_ptr<TeamCall>> calls;
    {
        const std::lock_guard lock(m_mutex);
        calls.swap(m_calls);
    }
    for (const auto &call : calls) {
        call->fail(failure);
    }
}

} // namespace Desk
