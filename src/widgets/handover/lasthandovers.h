// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"

#include <QDialog>

#include <memory>

namespace Desk {

class HandOverHistory;
class PastHandOverModel;
class RecordFilterProxy;

namespace Ui {
class LastHandOvers;
}

/// What was handed over last, to be found and opened again. Show it with open().
class LastHandOvers : public QDialog
{
    Q_OBJECT

public:
    /// Where nothing is kept, the dialog says so. The history must outlive it.
    LastHandOvers(const HandOverHistory &history, bool isKeeping, QWidget *parent = nullptr);
    ~LastHandOvers() override;

signals:
    void openRequested(const Desk::PastHandOver &handOver);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void renew();
    void search(const QString &text);
    void showCount();
    void openSelected();
    QString emptyText() const;

    std::unique_ptr<Ui::LastHandOvers> m_ui;
    const HandOverHistory &m_history;
    bool m_isKeeping;
    PastHandOverModel *m_model;
    RecordFilterProxy *m_proxy;
};

} // namespace Desk
