// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/aftersalecontroller.h"

#include "app/mainwindow.h"
#include "models/text/failuretext.h"
#include "models/text/topuptext.h"
#include "services/account/account.h"
#include "services/account/preferences.h"
#include "services/esims/esimcare.h"
#include "services/sales/topupservice.h"
#include "services/shop.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/esims/esimspage.h"

#include <QAction>

namespace Desk {

AfterSaleController::AfterSaleController(MainWindow &window, Shop &shop, const Preferences &preferences,
                                         EsimsPage &page, NoticeStrip &notices, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_shop(shop)
    , m_page(page)
    , m_notices(notices)
{
    connectNotices();
    connect(m_window.action(MainWindow::Action::TopUp), &QAction::triggered, this, &AfterSaleController::openTopUp);
    connect(&m_page, &EsimsPage::topUpRequested, this, [this, &preferences](TopUpRequest request) {
        request.seller = preferences.seller();
        request.payment = preferences.payment();
        m_shop.topUps().topUp(request);
    });
}

void AfterSaleController::connectNotices()
{
    connect(&m_shop.topUps(), &TopUpService::journalFailed, this, [this](const Failure &failure) {
        if (failure.storage == Failure::Storage::Other) {
            m_notices.add(
                [failure] { return FailureText().failure(failure); }); // All others are told once for the journal.
        }
    });
    connect(&m_shop.topUps(), &TopUpService::intendedDropped, this, [this](const QList<TopUp> &topUps) {
        for (const TopUp &topUp : topUps) {
            //: %1: the name of a package.
            m_notices.add(tr("The top-up with %1 was not sent before the program ended. Nothing was charged.")
                              .arg(Format::isolated(topUp.request.package.name)));
        }
    });
    connect(&m_shop.care().refunds(), &Refunds::intendedDropped, this, [this](const QList<Refund> &refunds) {
        for (const Refund &refund : refunds) {
            //: %1: an ICCID.
            m_notices.add(tr("The cancellation of %1 was not sent before the program ended. Nothing was cancelled.")
                              .arg(Format::leftToRight(refund.request.iccid.grouped())));
        }
    });
    connect(&m_shop.care().refunds(), &Refunds::leftUnclear, this, &AfterSaleController::tellUnclearRefunds);
    connect(&m_shop.topUps(), &TopUpService::topUpAdded, this, &AfterSaleController::tellLeft);
    connect(&m_shop.topUps(), &TopUpService::topUpSettled, this, &AfterSaleController::tellOutcome);
    connect(&m_shop.topUps(), &TopUpService::topUpLeftUnclear, this, &AfterSaleController::tellOutcome);
}

void AfterSaleController::tellLeft(const QUuid &key)
{
    const TopUp *topUp = m_shop.topUps().topUp(key);
    if (!topUp || topUp->state != TopUp::State::Unknown) {
        return; // Of this run.
    }
    const QString words =
        topUp->accessCode == m_shop.account().accessCode()
            //: %1: the name of a package.
            ? tr("The top-up with %1 did not come to its end last time. You may have been charged. Checking…")
            : tr(/*: %1: the name of a package. */
                 "The top-up with %1, bought with another access code, is not clear yet. Its eSIM takes no other until "
                 "you decide about it.");
    const Iccid iccid = topUp->request.iccid;
    //: Button of a notice: shows the eSIM that it is about.
    m_notices.add(words.arg(Format::isolated(topUp->request.package.name)), tr("Show"), [this, iccid] { show(iccid); });
}

void AfterSaleController::tellUnclearRefunds(const QList<Refund> &refunds)
{
    for (const Refund &refund : refunds) {
        const Iccid iccid = refund.request.iccid;
        //: %1: an ICCID.
        const QString words = tr("The cancellation of %1 did not come to its end last time. It may have been done: the "
                                 "account shows it, and nothing is sent again.")
                                  .arg(Format::leftToRight(iccid.grouped()));
        m_notices.add(words, tr("Show"), [this, iccid] {
            if (m_page.showEsim(iccid)) {
                m_window.openPage(&m_page);
                m_page.openTab(EsimsPage::Tab::Manage);
            }
        });
    }
}

void AfterSaleController::openTopUp()
{
    if (m_window.isShowingPages()) {
        m_window.openPage(&m_page);
        m_page.openTopUp();
    }
}

void AfterSaleController::tellOutcome(const QUuid &key)
{
    const TopUp *topUp = m_shop.topUps().topUp(key);
    const bool isToldThere =
        topUp && m_window.currentPage() == &m_page && m_page.isShowingTopUpOf(topUp->request.iccid);
    if (!topUp || isToldThere) {
        return;
    }
    const Iccid iccid = topUp->request.iccid;
    m_notices.add(
        [settled = *topUp, progress = m_shop.topUps().progress(key), evidence = m_shop.topUps().evidence(key)] {
            return Format::isolated(settled.request.package.name) + QStringLiteral(": ")
                   + TopUpText().status(settled, progress, evidence);
        },
        tr("Show"), [this, iccid] { show(iccid); });
}

void AfterSaleController::show(const Iccid &iccid)
{
    if (m_page.showEsim(iccid)) {
        m_window.openPage(&m_page);
        m_page.openTopUp();
    } else { // Of another account, or not read yet.
        m_window.action(MainWindow::Action::Unfinished)->trigger();
    }
}

} // namespace Desk
