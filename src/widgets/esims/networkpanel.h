// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/clocktimer.h"
#include "domain/esim.h"
#include "domain/package.h"
#include "models/text/format.h"
#include "services/esims/nodatadiagnosis.h"

#include <QWidget>

#include <memory>
#include <optional>

namespace Desk {

class EsimCare;
class NetworkEventModel;
class SensitiveClipboard;
namespace Ui {
class NetworkPanel;
}

/// "Why is there no data?": a plain verdict with its cure, first from what is known already, then, at the press of a
/// button, from the mobile network; its events; and a note for the support. Owned by EsimsPage.
class NetworkPanel : public QWidget
{
    Q_OBJECT

public:
    NetworkPanel(EsimCare &care, Clock &clock, QWidget *parent = nullptr);
    ~NetworkPanel() override;

    void setEsim(const Esim &esim, const QString &note, const QString &orderReference,
                 const std::optional<Package> &package);
    void clear();
    void check(); ///< F5 and the button: asks the network, at most once a minute.

private:
    void renew();
    void showVerdict();
    void copyNote();
    NoDataDiagnosis diagnosis() const; ///< Of the network where it was asked, else of the row alone.

    std::unique_ptr<Ui::NetworkPanel> m_ui;
    EsimCare &m_care;
    Clock &m_clock;
    ClockTimer m_wait; ///< Until what is said about the time is no longer true.
    std::unique_ptr<SensitiveClipboard> m_clipboard;
    Format m_format;
    NetworkEventModel *m_model;
    std::optional<Esim> m_esim;
    std::optional<Package> m_package;
    QString m_note;
    QString m_orderReference;
};

} // namespace Desk
