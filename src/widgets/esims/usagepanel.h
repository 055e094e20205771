// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/esim.h"
#include "domain/package.h"
#include "models/text/format.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Desk {

class EsimCare;
class UsageReportModel;
namespace Ui {
class UsagePanel;
}

/// What one eSIM has used: the stored figures and how old they are, what the network says when asked, and the report by
/// day and by country, which is read when the panel is first seen. Owned by EsimsPage.
class UsagePanel : public QWidget
{
    Q_OBJECT

public:
    UsagePanel(EsimCare &care, Clock &clock, QWidget *parent = nullptr);
    ~UsagePanel() override;

    /// The figures are those of the row, read at that time (UTC; invalid: in an earlier run).
    void setEsim(const Esim &esim, const QString &note, const std::optional<Package> &package, const QDateTime &readAt);
    void setReadAt(const QDateTime &readAt);
    void clear();
    /// F5: live status, at most once a minute, and the report anew.
    void refresh();

protected:
    void showEvent(QShowEvent *event) override;

private:
    void readReportWhenResting();
    void retranslate();
    void renew();
    void showFigures();
    void showLive();
    void showReport();
    void showSummary();
    void keepAgesTrue(); ///< From now on.
    QString leftText() const;
    int days() const;

    std::unique_ptr<Ui::UsagePanel> m_ui;
    EsimCare &m_care;
    Clock &m_clock;
    ClockTimer m_rest; ///< Until the eSIM has been looked at for a moment.
    ClockTimer m_wait; ///< Until the network may be asked again.
    Format m_format;
    UsageReportModel *m_model;
    std::optional<Esim> m_esim;
    std::optional<Package> m_package;
    QString m_note;
    QDateTime m_readAt;
};

} // namespace Desk
