// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "simulation/virtualmember.h"

#include "services/account/accountrecords.h"
#include "services/account/preferences.h"
#include "services/books/teambook.h"
#include "services/catalogue/favourites.h"
#include "services/prices/sellingprices.h"
#include "services/team.h"
#include "services/team/teamcopies.h"
#include "services/team/teamrequests.h"
#include "services/teamsales/teamdecisions.h"
#include "simulation/virtualshop.h"

#include <QPointer>

namespace Desk::Test {

using namespace std::chrono_literals;

namespace {

const TeamAddress address{QStringLiteral("server.example"), 5432, QStringLiteral("shop"), QStringLiteral("desk"), {}};
const QByteArray password = QByteArrayLiteral("secret");

} // namespace

struct VirtualMember::Program
{
    Program(VirtualMember &member, VirtualShop &shop)
        : prices(shop.journal().journal(), member.m_line.empty.catalogue, shop.computer)
        , favourites(shop.journal().journal())
        , records(*shop.client, member.m_line.empty.cache, shop.journal().journal(), shop.computer)
        , requests(*shop.client, shop.computer)
        , copies(shop.journal().journal(), shop.computer)
        , decisions(shop.journal().journal(), book, shop.computer)
        , team(std::make_unique<Team>(
              Team::Stores{shop.journal().journal(), member.m_file, member.m_secrets},
              Team::Shown{book, copies, requests, records, favourites, prices, *shop.purchases, *shop.topUps,
                          decisions},
              *member.m_preferences,
              [this, &member, &shop](const TeamAddress &, const QByteArray &) {
                  auto made = member.makeServer(shop.computer);
                  server = made.get();
                  return made;
              },
              shop.computer, [&time = shop.time] { return std::chrono::milliseconds(time.nowMs()); }))
    {
        if (member.m_cache) {
            catalogue = std::make_unique<CatalogueService>(*shop.client, *member.m_cache, shop.computer);
            catalogue->shareCopies(copies);
            QObject::connect(catalogue.get(), &CatalogueService::statusChanged, catalogue.get(),
                             [&member] { member.m_line.copyChanged(); });
            QObject::connect(&copies, &TeamCopies::readingChanged, &requests,
                             [this] { requests.setReading(copies.isReading()); });
        }
        QObject::connect(&prices, &SellingPrices::saved, &prices, [&member] { member.pricesSaved(); });
    }

    SellingPrices prices;
    Favourites favourites;
    AccountRecords records;
    TeamRequests requests;
    TeamCopies copies;
    TeamBook book;
    TeamDecisions decisions;
    std::unique_ptr<CatalogueService> catalogue;
    QPointer<MemoryTeamServer> server;
    std::unique_ptr<Team> team; ///< Goes first.
};

VirtualMember::VirtualMember(VirtualTime &time, int number, Line line)
    : m_time(time)
    , m_place(VirtualTime::computer(number))
    , m_number(number)
    , m_line(std::move(line))
    , m_disk(time, m_place)
    , m_file(QStringLiteral(":memory:"), m_disk.runner())
    // Where nothing can be written: what is set is known until the computer is gone.
    , m_settings(QStringLiteral("/proc/none/desk%1.ini").arg(number), QSettings::IniFormat)
    , m_preferences(std::make_unique<Preferences>(m_settings))
{
    m_settings.clear();
    if (m_line.copyChanged) {
        m_cache = std::make_unique<AccountCache>(QStringLiteral(":memory:"), m_disk.runner());
        m_disk.answerAtOnce([this] {
            m_cache->open();
            m_cache->setAccount(QStringLiteral("shop"));
        });
    }
}

VirtualMember::~VirtualMember() = default;

std::unique_ptr<MemoryTeamServer> VirtualMember::makeServer(Clock &clock)
{
    auto server = std::make_unique<MemoryTeamServer>(m_line.team, clock, m_line.login);
    server->setFaults(m_line.faults);
    server->setReachable(m_isReachable);
    constexpr qint64 slowestMs = 30;
    server->setLatency([this] { return std::chrono::milliseconds(m_time.random().between(0, slowestMs)); });
    return server;
}

void VirtualMember::start(VirtualShop &shop)
{
    m_program = std::make_unique<Program>(*this, shop);
    shop.topUps->setClaims(m_program->team->claims());
    shop.care->refunds().setClaims(m_program->team->claims());
}

void VirtualMember::open(const QUrl &apiAddress, const QString &accessCode)
{
    m_program->favourites.setAccount(accessCode);
    m_program->prices.load();
    if (m_program->catalogue) {
        m_program->catalogue->load();
    }
    m_program->team->open(apiAddress, accessCode, password);
}

void VirtualMember::close()
{
    m_program->team->close();
}

void VirtualMember::stop()
{
    m_program->team->stop();
    m_program->records.stop();
    if (m_program->catalogue) {
        m_program->catalogue->stop();
    }
}

void VirtualMember::end(bool isWritten)
{
    m_program.reset();
    m_disk.end(isWritten);
}

void VirtualMember::join()
{
    const bool isFirst = m_number == 0;
    m_program->team->join(address, password, QStringLiteral("Desk %1").arg(m_number + 1),
                          isFirst ? Team::Creating::IfEmpty : Team::Creating::Never);
}

void VirtualMember::setReachable(bool isReachable)
{
    m_isReachable = isReachable;
    if (m_program && m_program->server) {
        m_program->server->setReachable(isReachable);
    }
}

bool VirtualMember::isTogether() const
{
    return m_program && m_program->team->status().state == TeamStatus::State::Together;
}

QUuid VirtualMember::id() const
{
    return m_program ? m_program->book.deskNames().own : QUuid();
}

QList<NumberedFact> VirtualMember::facts()
{
    QList<NumberedFact> facts;
    m_disk.answerAtOnce([&] {
        constexpr int all = 1'000'000;
        facts = m_file.facts(0, all).result().value();
    });
    return facts;
}

Team &VirtualMember::team()
{
    return *m_program->team;
}

SaleClaims &VirtualMember::claims()
{
    return m_program->team->claims();
}

TeamBook &VirtualMember::book()
{
    return m_program->book;
}

TeamDecisions &VirtualMember::decisions()
{
    return m_program->decisions;
}

AccountRecords &VirtualMember::records()
{
    return m_program->records;
}

Favourites &VirtualMember::favourites()
{
    return m_program->favourites;
}

SellingPrices &VirtualMember::prices()
{
    return m_program->prices;
}

CatalogueService *VirtualMember::catalogue()
{
    return m_program ? m_program->catalogue.get() : nullptr;
}

bool VirtualMember::isReading()
{
    return m_program && m_program->copies.isReading(QStringLiteral("catalogue"));
}

TeamDocuments &VirtualMember::documents()
{
    return m_program->team->documents();
}

} // namespace Desk::Test
