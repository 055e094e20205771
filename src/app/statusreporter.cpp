// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/statusreporter.h"

#include "api/apiclient.h"
#include "app/mainwindow.h"
#include "app/statusline.h"
#include "domain/clock.h"
#include "models/text/failuretext.h"
#include "models/text/hiddenprices.h"
#include "services/account/account.h"
#include "services/account/accountrecords.h"
#include "services/catalogue/catalogueservice.h"

#include <algorithm>

namespace Desk {

StatusReporter::StatusReporter(MainWindow &window, const Sources &sources, Clock &clock, bool isSandbox,
                               QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_account(sources.account)
    , m_client(sources.client)
    , m_catalogue(sources.catalogue)
    , m_records(sources.records)
    , m_clock(clock)
    , m_isSandbox(isSandbox)
{
    connect(&m_account, &Account::balanceChanged, this, &StatusReporter::showBalance);
    connect(&m_account, &Account::stateChanged, this, &StatusReporter::showAll);
    connect(&m_client, &ApiClient::rateLimitChanged, this, &StatusReporter::showRequests);
    connect(&m_catalogue, &CatalogueService::statusChanged, this, &StatusReporter::showCatalogue);
    connect(&m_window, &MainWindow::languageChanged, this, [this] {
        m_format = Format();
        showAll();
    });
    connect(&m_records, &AccountRecords::refreshingChanged, this, &StatusReporter::showOrders);
    connect(m_window.statusLine(), &StatusLine::stopRequested, this, &StatusReporter::onStopRequested);
    tick();
}

void StatusReporter::tick()
{
    showAll();
    m_clock.callAfter(Format::ageStep, this, [this] { tick(); });
}

void StatusReporter::showAll()
{
    showBalance();
    showConnection();
    showCatalogue();
    showOrders();
    showRequests();
}

void StatusReporter::showBalance()
{
    if (arePricesHidden()) {
        m_window.setBalance({}, {});
        return;
    }
    const auto balance = m_account.balance();
    if (!balance) {
        //: Below the balance of the account, in the corner of the window.
        m_window.setBalance(Format::dash(), tr("balance"));
        return;
    }
    const bool isToday = balance->asOf.toLocalTime().date() == m_clock.now().toLocalTime().date();
    const QString when = isToday ? m_format.time(balance->asOf) : m_format.dateTime(balance->asOf);
    //: Below the balance of the account, in the corner of the window.
    m_window.setBalance(m_format.money(balance->amount), tr("balance · updated %1").arg(when));
}

void StatusReporter::showConnection()
{
    const QString code = maskedAccessCode(m_account.accessCode());
    QString text;
    switch (m_account.state()) {
    case Account::State::SignedOut:
        //: Status bar: no account is connected.
        text = tr("Not connected");
        break;
    case Account::State::Checking:
        //: Status bar: an account is being connected.
        text = tr("Connecting…");
        break;
    case Account::State::Offline:
        if (m_account.problem() == Account::Problem::ClockOff) {
            //: Status bar: no account is connected.
            text = tr("Not connected, the clock is off · %1").arg(code);
        } else if (m_account.problem() == Account::Problem::RateLimited) {
            //: Status bar: no account is connected.
            text = tr("Not connected, too many requests · %1").arg(code);
        } else {
            //: %1: the access code of the account, partly hidden. Status bar.
            text = tr("No connection · %1").arg(code);
        }
        break;
    case Account::State::Connected:
        if (isClockOff()) {
            //: %1: an access code, most of it hidden.
            text = tr("Connected, the clock is off · %1").arg(code);
        } else {
            text = m_isSandbox ? tr(/*: Status bar: the account is the built-in one, and nothing is real. */
                                    "Sandbox")
                               : tr(/*: %1: the access code of the account, partly hidden. Status bar. */
                                    "Connected · %1")
                                     .arg(code);
        }
        break;
    }
    m_window.statusLine()->setConnection(text);
}

/// Requests and the times of sales are corrected; what else this computer shows is not.
bool StatusReporter::isClockOff() const
{
    constexpr std::chrono::minutes tolerance{1};
    return std::chrono::abs(m_account.clockSkew().value_or(std::chrono::milliseconds(0))) > tolerance;
}

void StatusReporter::showCatalogue()
{
    const CatalogueStatus status = m_catalogue.status();
    QString text = m_account.state() == Account::State::SignedOut ? QString() : catalogueText();
    if (!text.isEmpty() && status.unreadable > 0 && !isCopying() && !status.failure) {
        //: %1 is how the copy of the catalogue stands
        text = tr("%1 · %Ln could not be read", nullptr, status.unreadable).arg(text);
    }
    m_window.statusLine()->setCatalogue(text);
    showProgress();
}

void StatusReporter::showOrders()
{
    QString text;
    if (m_records.isReadingAllOrders()) {
        const int page = m_records.pastPagesRead() + 1;
        text = m_records.pastPages() > 0 ? tr(/*: %1: number of a page, %2: how many pages there are. Status bar. */
                                              "Reading all orders: page %1 of %2")
                                               .arg(m_format.count(std::min(page, m_records.pastPages())),
                                                    m_format.count(m_records.pastPages()))
                                         : tr("Reading all orders");
    }
    m_window.statusLine()->setOrders(text);
    showProgress();
}

/// Of two things that run, what a person asked for.
void StatusReporter::showProgress()
{
    StatusLine *line = m_window.statusLine();
    if (m_records.isReadingAllOrders()) {
        line->setProgress({tr("Reading all orders"),
                           tr("Stop reading orders. What was read stays, and it goes on from there next time."),
                           m_records.pastPagesRead(), m_records.pastPages()});
    } else if (isCopying()) {
        const CatalogueStatus status = m_catalogue.status();
        line->setProgress({tr("Copying the catalogue"),
                           tr("Stop copying the catalogue. It goes on from there next time."), status.pagesRead,
                           status.pagesTotal});
    } else {
        line->hideProgress();
    }
}

void StatusReporter::onStopRequested()
{
    m_records.isReadingAllOrders() ? m_records.stopReadingAllOrders() : m_catalogue.stopSync();
}

bool StatusReporter::isCopying() const
{
    // A run that is cut off tries some more pages, but nothing is copied.
    return m_catalogue.status().isSyncing && m_account.state() != Account::State::Offline;
}

QString StatusReporter::catalogueText() const
{
    const CatalogueStatus status = m_catalogue.status();
    //: %Ln: how many packages the copy has. Status bar; what follows says how old it is.
    QString packages = tr("Catalogue: %Ln packages", nullptr, status.packages);
    if (isCopying() && status.packages == 0 && !status.completedAt.isValid()) {
        //: Status bar, before there is a copy of the catalogue.
        packages = tr("Catalogue"); // How many there are was not read yet.
    }
    if (isCopying() && status.failure) {
        //: %1 is "Catalogue: 1,200 packages", %2 a sentence
        return tr("%1 · copying waits. %2").arg(packages, FailureText(m_format).cause(*status.failure));
    }
    if (isCopying() && !status.reader.isEmpty()) {
        const QString desk = Format::isolated(status.reader);
        return status.pagesTotal > 0
                   ? tr(/*: %1 is "Catalogue: 1,200 packages", %2 the name of another desk of the team */
                        "%1 · %2 copies for all desks: page %3 of %4")
                         .arg(packages, desk, m_format.count(std::min(status.pagesRead + 1, status.pagesTotal)),
                              m_format.count(status.pagesTotal))
                   //: %1 is "Catalogue: 1,200 packages", %2 the name of another desk of the team
                   : tr("%1 · %2 copies for all desks").arg(packages, desk);
    }
    if (isCopying()) {
        return status.pagesTotal > 0
                   ? tr(/*: %1 is "Catalogue: 1,200 packages" */ "%1 · copying page %2 of %3")
                         .arg(packages, m_format.count(std::min(status.pagesRead + 1, status.pagesTotal)),
                              m_format.count(status.pagesTotal))
                   : tr(/*: %1: “Catalogue” or “Catalogue: 3,700 packages”. */ "%1 · copying").arg(packages);
    }
    const QString problem = catalogueProblem();
    if (!status.completedAt.isValid()) {
        const QString text =
            status.packages > 0
                ? tr(/*: %1: “Catalogue” or “Catalogue: 3,700 packages”. */ "%1 · copy not complete").arg(packages)
                : tr("No copy of the catalogue yet");
        return problem.isEmpty() ? text : text + QStringLiteral(" · ") + problem;
    }
    constexpr qint64 newFor = 60;
    const bool isNew = status.completedAt.secsTo(m_clock.now()) < newFor;
    if (isNew && problem.isEmpty()) {
        //: %1: “Catalogue” or “Catalogue: 3,700 packages”.
        return tr("%1 · copied just now").arg(packages);
    }
    const QString age = m_format.age(status.completedAt, m_clock.now());
    if (!problem.isEmpty()) {
        //: %1 is "Catalogue: 7,012 packages", the last the reason
        return isNew ? tr("%1 · not renewed: %2").arg(packages, problem)
                     //: %1 is "Catalogue: 7,012 packages", %2 an age such as "3 h", %3 the reason
                     : tr("%1, %2 old · not renewed: %3").arg(packages, age, problem);
    }
    if (!status.nextSyncAt.isValid() || status.isSyncing) {
        //: %1 is "Catalogue: 7,012 packages", %2 an age such as "3 h"
        return tr("%1, %2 old").arg(packages, age);
    }
    //: %1 is "Catalogue: 7,012 packages", %2 an age such as "3 h", %3 a time of day
    return tr("%1, %2 old · next copy %3").arg(packages, age, m_format.time(status.nextSyncAt));
}

QString StatusReporter::catalogueProblem() const
{
    const CatalogueStatus status = m_catalogue.status();
    // Of a missing connection it is said beside this already.
    if (!status.failure || status.isSyncing || m_account.state() != Account::State::Connected) {
        return {};
    }
    return status.failure->kind == Failure::Kind::Unreadable && status.unreadable > 0
               ? tr(/*: %Ln: how many packages of the catalogue. Status bar. */
                    "%Ln packages could not be read", nullptr, status.unreadable)
               : FailureText(m_format).cause(*status.failure);
}

void StatusReporter::showRequests()
{
    const RateLimit &limit = m_client.rateLimit();
    QString text;
    if (!m_isSandbox && limit.remaining) {
        text =
            limit.limit
                ? tr(/*: %1: how many questions eSIMfly still takes in this hour, %2: how many it takes in an hour. */
                     "Requests left: %1 of %2")
                      .arg(m_format.count(*limit.remaining), m_format.count(*limit.limit))
                : tr(/*: %1: how many questions eSIMfly still takes in this hour. */
                     "Requests left: %1")
                      .arg(m_format.count(*limit.remaining));
    }
    m_window.statusLine()->setRequests(text);
}

} // namespace Desk
