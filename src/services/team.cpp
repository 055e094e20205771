// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/team.h"

#include "domain/teamproblem.h"
#include "services/account/preferences.h"
#include "services/books/teambook.h"
#include "services/flow/whendone.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "services/team/desknames.h"
#include "services/team/sharedprices.h"
#include "services/team/sharedregisters.h"
#include "services/team/sharedsettings.h"
#include "services/team/teamclaims.h"
#include "services/team/teamcopies.h"
#include "services/team/teamdocuments.h"
#include "services/team/teamrequests.h"
#include "services/teamsales/teamcolleagues.h"
#include "services/teamsales/teamdecisions.h"
#include "store/journal/purchasejournal.h"
#include "store/team/teamfile.h"
#include "store/team/teamserver.h"

#include <algorithm>
#include <utility>

namespace Desk {

namespace {

/// Names the password in the keychain, beside the secrets of accounts.
QUrl passwordEntry(const TeamAddress &address)
{
    QUrl url;
    url.setScheme(QStringLiteral("postgresql"));
    url.setHost(address.host.startsWith(QLatin1Char('/')) ? QStringLiteral("localhost") : address.host);
    url.setPort(address.port);
    url.setPath(QLatin1Char('/') + address.database);
    return url;
}

} // namespace

Team::Team(const Stores &stores, const Shown &shown, Preferences &preferences, ServerMaker makeServer, Clock &clock,
           std::function<std::chrono::milliseconds()> bootTime, QObject *parent)
    : QObject(parent)
    , m_stores(stores)
    , m_shown(shown)
    , m_registers(std::make_unique<SharedRegisters>(stores.journal, shown.records, shown.favourites))
    , m_documents(std::make_unique<TeamDocuments>(stores.file, preferences, clock))
    , m_claims(std::make_unique<TeamClaims>(stores.journal, shown.book.fold(), clock, std::move(bootTime)))
    , m_colleagues(std::make_unique<TeamColleagues>(stores.journal, shown.book, clock))
    , m_preferences(preferences)
    , m_makeServer(std::move(makeServer))
    , m_clock(clock)
    , m_askingAgain(clock)
{
    m_documents->add(std::make_unique<SharedPrices>(shown.prices));
    m_documents->add(std::make_unique<SharedShop>(preferences));
    m_documents->add(std::make_unique<SharedCard>(preferences));
    // The first to hear of it: who may change what is known before anybody shows it.
    connect(this, &Team::statusChanged, m_documents.get(), [this] { m_documents->setStatus(m_status); });
    connect(&m_shown.book, &TeamBook::changed, this, &Team::onBookChanged);
    connect(&m_shown.book, &TeamBook::registersChanged, this, &Team::onRegistersChanged);
    connect(&m_shown.book, &TeamBook::changed, m_registers.get(), &SharedRegisters::tryAgain);
    connect(&m_shown.book, &TeamBook::changed, m_claims.get(), &SaleClaims::changed);
    connect(this, &Team::statusChanged, m_claims.get(), [this] { m_claims->setStatus(statusForSales()); });
    connect(this, &Team::statusChanged, &m_shown.requests, [this] { m_shown.requests.setStatus(m_status); });
    connect(this, &Team::statusChanged, &m_shown.copies, [this] { m_shown.copies.setStatus(m_status); });
    connect(&m_shown.book, &TeamBook::changed, this, &Team::showDecisions);
    // While it was looked for nobody's decision was taken.
    connect(&m_shown.purchases, &PurchaseService::purchaseLeftUnclear, this, &Team::showDecisions);
    connect(&m_shown.topUps, &TopUpService::topUpLeftUnclear, this, &Team::showDecisions);
}

Team::~Team()
{
    end(); // The shop's services know the server.
}

SaleClaims &Team::claims() const
{
    return *m_claims;
}

TeamAddress Team::address() const
{
    if (m_attempt) {
        return m_attempt->address;
    }
    const auto kept = TeamAddress::parse(m_preferences.teamAddress());
    return kept ? *kept : TeamAddress();
}

void Team::open(const QUrl &apiAddress, const QString &accessCode, const QByteArray &password)
{
    if (m_apiAddress == apiAddress && m_accessCode == accessCode) {
        return;
    }
    close();
    m_apiAddress = apiAddress;
    m_accessCode = accessCode;
    const auto kept = TeamAddress::parse(m_preferences.teamAddress());
    if (!kept) {
        return;
    }
    openFile();
    setMember(true);
    m_shown.copies.expect();
    readBook();
    m_status.state = TeamStatus::State::Opening; // Until the server is spoken to nobody can be asked.
    emit statusChanged();
    if (password.isEmpty()) {
        readPassword();
        return;
    }
    begin(*kept, password);
    m_sync->start();
}

/// A desk that is in no team has none.
void Team::openFile()
{
    if (!std::exchange(m_isFileOpen, true)) {
        m_stores.file.open();
    }
}

void Team::readPassword()
{
    m_askingAgain.stop();
    const auto kept = TeamAddress::parse(m_preferences.teamAddress());
    if (!kept || m_accessCode.isEmpty()) {
        return;
    }
    whenDone(m_stores.secrets.read(passwordEntry(*kept), kept->user), this,
             [this, address = *kept, apiAddress = m_apiAddress,
              accessCode = m_accessCode](const SecretStore::Reading &reading) {
                 if (!m_sync && !m_attempt && m_apiAddress == apiAddress && m_accessCode == accessCode) {
                     onPassword(address, reading);
                 }
             });
}

/// Without a prompt, which a person asks for by a click.
void Team::askAgain()
{
    whenDone(m_stores.secrets.check(), this, [this](SecretStore::Status status) {
        if (m_sync || m_attempt || m_accessCode.isEmpty()) {
            return;
        }
        if (status == SecretStore::Status::Found) {
            readPassword();
        } else {
            m_askingAgain.start(TeamSync::askedEvery, [this] { askAgain(); });
        }
    });
}

void Team::onPassword(const TeamAddress &address, const SecretStore::Reading &reading)
{
    if (reading.status == SecretStore::Status::Found) {
        begin(address, reading.credentials.secretKey);
        m_sync->start();
        return;
    }
    if (reading.status == SecretStore::Status::NotFound) {
        m_status.state = TeamStatus::State::Ended; // Until a person types it.
        m_status.problem = teamFailure(TeamProblem::NoPassword);
    } else {
        if (m_status.state != TeamStatus::State::Apart) {
            m_status.apartSince = m_clock.now();
        }
        m_status.state = TeamStatus::State::Apart;
        m_status.problem = teamFailure(TeamProblem::Keychain, reading.text);
        m_askingAgain.start(TeamSync::askedEvery, [this] { askAgain(); });
    }
    emit statusChanged();
}

void Team::begin(const TeamAddress &address, const QByteArray &password)
{
    end();
    openFile();
    m_askingAgain.stop();
    m_server = m_makeServer(address, password);
    m_shown.copies.open(*m_server);
    m_shown.requests.open(*m_server);
    m_sync = std::make_unique<TeamSync>(*m_server, m_stores.journal, m_stores.file,
                                        TeamSync::Identity{m_apiAddress, m_accessCode, QStringLiteral(DESK_VERSION)},
                                        m_clock);
    connect(m_sync.get(), &TeamSync::statusChanged, this, &Team::onStatusChanged);
    connect(m_sync.get(), &TeamSync::factsArrived, this, &Team::onFactsArrived);
    connect(m_sync.get(), &TeamSync::timelineBegun, this, &Team::readBook);
    connect(m_sync.get(), &TeamSync::timelineBegun, m_documents.get(), &TeamDocuments::onTimelineBegun);
    m_documents->begin(*m_server);
    connect(m_sync.get(), &TeamSync::letIn, m_claims.get(), &TeamClaims::bringUp);
    m_claims->setServer(m_server.get());
    connect(m_sync.get(), &TeamSync::parted, this, &Team::setOwnDesk);
    m_colleagues->setLine(m_server.get(), m_sync.get());
}

void Team::end()
{
    m_colleagues->setLine(nullptr, nullptr);
    if (m_sync) {
        m_sync->stop();
    }
    m_documents->end();
    m_shown.copies.close();
    m_shown.requests.close();
    m_sync.reset();
    m_claims->setServer(nullptr);
    m_server.reset();
}

void Team::close()
{
    m_claims->wantNothing();
    end();
    m_askingAgain.stop();
    setMember(false);
    m_registers->forget();
    m_shown.book.clear();
    m_attempt.reset();
    m_isOthers = false;
    m_apiAddress.clear();
    m_accessCode.clear();
    if (m_status.state != TeamStatus::State::Off || m_status.problem) {
        m_status = {};
        emit statusChanged();
    }
}

void Team::stop()
{
    m_accessCode.clear(); // A keychain that answers later begins nothing any more.
    m_askingAgain.stop();
    m_claims->wantNothing();
    end();
}

void Team::join(const TeamAddress &address, const QByteArray &password, const QString &deskName, Creating creating)
{
    if (m_accessCode.isEmpty()) {
        return; // There is nothing to share before an account is connected.
    }
    m_attempt = Attempt{address, password, deskName, creating};
    m_documents->forget();
    begin(address, password);
    m_sync->join(deskName);
}

void Team::retry()
{
    if (m_sync) {
        m_sync->retry();
    } else {
        readPassword();
    }
}

void Team::leave()
{
    m_attempt.reset();
    m_askingAgain.stop();
    if (m_sync) {
        m_sync->leave();
    } else {
        // The server was not to be had: it finds out when it does not hear of this desk any more.
        whenDone(m_stores.journal.team().stopSharing(), this, [this](const Result<void> &stopped) {
            if (!stopped) {
                emit failed(stopped.failure());
                return;
            }
            setMember(false);
            m_registers->forget();
            m_shown.book.clear();
            if (const auto kept = TeamAddress::parse(m_preferences.teamAddress())) {
                m_stores.secrets.remove(passwordEntry(*kept), kept->user);
            }
            m_preferences.setTeamAddress({});
            m_status = {};
            emit statusChanged();
        });
    }
}

void Team::declareGone(const QUuid &desk)
{
    if (!m_server) {
        return;
    }
    whenDone(m_server->declareGone(desk), this, [this](const Result<void> &declared) {
        if (!declared) {
            emit failed(declared.failure());
        } else if (m_sync) {
            m_sync->retry(); // So that the list of desks is read anew.
        }
    });
}

void Team::rename(const QString &deskName)
{
    if (m_sync) {
        m_sync->rename(deskName);
    }
}

void Team::raise()
{
    if (!m_server) {
        return;
    }
    whenDone(m_server->prepare(), this, [this](const Result<void> &prepared) {
        if (!prepared) {
            emit failed(prepared.failure());
        } else if (m_sync) {
            m_sync->retry();
        }
    });
}

/// No two by one name, wherever they are shown.
void Team::showDesks(const QList<TeamDesk> &desks)
{
    m_heardDesks = desks;
    const auto own =
        std::find_if(desks.cbegin(), desks.cend(), [this](const TeamDesk &desk) { return desk.id == m_ownDesk; });
    m_status.desk = own == desks.cend() ? QUuid() : m_ownDesk;
    m_status.deskName = own == desks.cend() ? QString() : own->name;
    m_status.isNameTaken = own != desks.cend() && isNameTaken(desks, m_ownDesk, own->name);
    m_status.desks = namedApart(desks);
}

void Team::onStatusChanged()
{
    const TeamStatus before = std::exchange(m_status, m_sync->status());
    m_status.missing = before.missing;
    if (m_status.state == TeamStatus::State::Opening && m_status.desks.isEmpty()) {
        m_status.desks = m_heardDesks; // Until it has read the file, too.
    }
    noteWhoseTeam();
    showDesks(m_status.desks);
    m_shown.decisions.setClockOff(m_status.clockOff.value_or(std::chrono::milliseconds(0)));
    if (hasHeardDesks()) {
        m_shown.book.setDesks(m_status.desks, m_sync->placeOfDesks());
    }
    m_shown.requests.setStatus(m_status);
    m_shown.copies.setStatus(m_status);
    const bool isIn = m_status.state == TeamStatus::State::Together || m_status.state == TeamStatus::State::Apart;
    const bool isOut = m_status.state == TeamStatus::State::Off || m_status.state == TeamStatus::State::Ended;
    if (m_attempt && isIn) {
        onJoined();
    } else if (m_attempt && m_attempt->creating == Creating::IfEmpty && isOut && m_status.problem
               && teamProblem(*m_status.problem) == TeamProblem::Empty) {
        m_attempt->creating = Creating::Never;
        m_status.state = TeamStatus::State::Joining; // It goes on: nobody is told that it came to nothing.
        m_status.problem.reset();
        // Not from within the signal of the one that is asked.
        QMetaObject::invokeMethod(
            this,
            [this] {
                if (m_attempt && m_sync) {
                    m_sync->join(m_attempt->deskName, TeamSync::Joining::Create);
                }
            },
            Qt::QueuedConnection);
    } else if (!m_attempt && m_status.state == TeamStatus::State::Off && before.state != TeamStatus::State::Off) {
        setMember(false);
        m_registers->forget();
        m_shown.book.clear();
        const TeamAddress left = address();
        m_preferences.setTeamAddress({});
        m_stores.secrets.remove(passwordEntry(left), left.user);
    }
    if (m_isBookDue && m_status.state == TeamStatus::State::Together) {
        m_isBookDue = false;
        readBook();
    }
    emit statusChanged();
}

/// Once the server said that its team is another account's, which this desk never was in, that team's other desks are
/// nobody's colleagues here. Until then it may be an access code that was renewed.
void Team::noteWhoseTeam()
{
    const bool isOthers = m_isBookDue && m_status.state == TeamStatus::State::Ended && m_status.problem
                          && teamProblem(*m_status.problem) == TeamProblem::OtherAccount;
    if (std::exchange(m_isOthers, isOthers) != isOthers) {
        setMember(!isOthers);
    }
}

/// Who is in no team asks nobody.
TeamStatus Team::statusForSales() const
{
    return m_isOthers ? TeamStatus() : m_status;
}

/// From now on this desk comes back by itself.
void Team::onJoined()
{
    const Attempt joined = *std::exchange(m_attempt, std::nullopt);
    setMember(true);
    readBook();
    m_preferences.setTeamAddress(joined.address.toText());
    whenDone(m_stores.secrets.write(passwordEntry(joined.address), {joined.address.user, joined.password}), this,
             [this](const SecretStore::Reading &written) {
                 if (written.status != SecretStore::Status::Found) {
                     emit failed(Failure::local(written.text));
                 }
             });
}

/// What earlier runs read, before the server is heard.
void Team::readBook()
{
    whenDone(m_stores.journal.team().member(), this, [this](const Result<std::optional<TeamMember>> &member) {
        if (!member || !*member || !(*member)->isSharing()) {
            return;
        }
        // What another account's team told is nothing of this one's.
        m_isBookDue = !(*member)->accessCodes.contains(m_accessCode);
        if (!m_isBookDue) {
            setOwnDesk((*member)->desk);
            m_shown.book.load(m_stores.file, (*member)->desk);
            readDesks();
        }
    });
}

/// Of them, too: who was not heard is missed from the first moment on, and where no server answers at all.
void Team::readDesks()
{
    const QFuture<Result<TeamPlace>> placeRead = m_stores.file.place();
    whenDone(m_stores.file.desks(), this,
             [this, placeRead, accessCode = m_accessCode](const Result<QList<TeamDesk>> &desks) {
                 const Result<TeamPlace> place = placeRead.result(); // It was asked for before them.
                 if (!desks || !place || m_accessCode != accessCode || hasHeardDesks()) {
                     return;
                 }
                 const TeamStatus before = m_status;
                 showDesks(*desks);
                 m_shown.book.setDesks(m_status.desks, *place);
                 if (m_status != before) {
                     emit statusChanged();
                 }
             });
}

/// Whether the server said in this run who they are.
bool Team::hasHeardDesks() const
{
    return m_sync && !m_sync->placeOfDesks().timeline.isNull();
}

/// From the first moment on: what an earlier run left may be looked for before the server is heard.
void Team::setMember(bool isMember)
{
    TeamColleagues *colleagues = isMember ? m_colleagues.get() : nullptr;
    m_shown.purchases.setColleagues(colleagues);
    m_shown.topUps.setColleagues(colleagues);
    m_shown.decisions.setColleagues(colleagues);
    if (!isMember) {
        setOwnDesk({});
    }
}

void Team::setOwnDesk(const QUuid &desk)
{
    const bool isOther = std::exchange(m_ownDesk, desk) != desk;
    m_claims->setOwnDesk(desk);
    m_colleagues->setOwnDesk(desk);
    m_shown.decisions.setOwnDesk(desk);
    if (desk.isNull()) {
        m_heardDesks.clear();
    } else if (isOther && !m_heardDesks.isEmpty()) {
        showDesks(m_heardDesks);
        emit statusChanged();
    }
}

void Team::onFactsArrived(const QList<NumberedFact> &facts)
{
    m_shown.book.add(facts);
}

void Team::onBookChanged()
{
    const QHash<QUuid, int> missing = m_shown.book.missing();
    if (m_status.missing != missing) {
        m_status.missing = missing;
        emit statusChanged();
    }
}

void Team::onRegistersChanged(const QStringList &subjects)
{
    if (m_accessCode.isEmpty()) {
        return;
    }
    QHash<QString, RegisterState> changed;
    for (const QString &subject : subjects) {
        changed.insert(subject, m_shown.book.fold().registers().state(subject));
    }
    m_registers->follow(changed, m_accessCode);
}

/// What the others decided of a sale that this desk left open stands in its journal from then on.
void Team::showDecisions()
{
    if (m_accessCode.isEmpty() || !m_shown.book.isRead()) {
        return;
    }
    const auto isDecided = [](const SaleVerdict &verdict) {
        return verdict.word && verdict.word->rank == SaleWord::Rank::Decision;
    };
    const TeamSales &sales = m_shown.book.fold().sales();
    for (const Purchase &own : QList<Purchase>(m_shown.purchases.purchases())) {
        const auto order = own.isUnclear() ? sales.order(own.key) : std::nullopt;
        if (order && isDecided(order->verdict)) {
            m_shown.purchases.applyDecision(order->purchase);
        }
    }
    for (const TopUp &own : QList<TopUp>(m_shown.topUps.topUps())) {
        const auto topUp = own.isUnclear() ? sales.topUp(own.key) : std::nullopt;
        // Who decided before this desk told that eSIMfly ended it knew less.
        const bool isHeard = own.state != TopUp::State::Failed || (topUp && topUp->verdict.isOfEnded);
        if (topUp && isDecided(topUp->verdict) && isHeard) {
            m_shown.topUps.applyDecision(topUp->topUp);
        }
    }
}

} // namespace Desk

#include "moc_team.cpp"
