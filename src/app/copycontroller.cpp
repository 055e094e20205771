// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/copycontroller.h"

#include "app/mainwindow.h"
#include "models/text/copytext.h"
#include "services/copies/dailycopies.h"
#include "services/esims/esimcare.h"
#include "services/sales/purchasebatches.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "services/shop.h"
#include "widgets/controls/noticestrip.h"
#include "widgets/copies/bringbackdialog.h"
#include "widgets/copies/savecopydialog.h"

#include <QAction>

namespace Desk {

CopyController::CopyController(MainWindow &window, const Shop &shop, Copies copies, const Preferences &preferences,
                               NoticeStrip &notices, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_window(window)
    , m_shop(shop)
    , m_copies(copies)
    , m_preferences(preferences)
    , m_clock(clock)
{
    connect(m_window.action(MainWindow::Action::SaveCopy), &QAction::triggered, this, &CopyController::saveCopy);
    connect(m_window.action(MainWindow::Action::BringBackCopy), &QAction::triggered, this,
            &CopyController::bringBackCopy);
    connect(&m_copies.daily, &DailyCopies::failed, this, [&notices](const Failure &failure, const QString &folder) {
        notices.add([failure, folder] { return CopyText::dailyFailed(failure, folder); });
    });
}

void CopyController::saveCopy()
{
    auto *dialog = new SaveCopyDialog(m_copies.now, m_preferences, m_clock, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void CopyController::bringBackCopy()
{
    auto *dialog = new BringBackDialog(m_copies.now, m_preferences, [this] { return obstacle(); }, &m_window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BringBackDialog::broughtBack, this, &CopyController::restartRequested);
    dialog->open();
}

/// All begins anew afterwards, so what is under way comes first.
QString CopyController::obstacle() const
{
    const bool isBusy = m_shop.purchases().running() > 0 || m_shop.batches().waiting() > 0
                        || m_shop.topUps().running() > 0 || m_shop.care().acting() > 0;
    return isBusy ? tr("Something is under way. Bring the copy back when it has come to its end.") : QString();
}

} // namespace Desk

#include "moc_copycontroller.cpp"
