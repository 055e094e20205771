// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/esim.h"
#include "widgets/page.h"

#include <memory>
#include <optional>

class QSettings;

namespace Desk {

class AccountRecords;
class ActivationPanel;
class Clock;
class EsimModel;
class RecordFilterProxy;

namespace Ui {
class EsimsPage;
}

/// All eSIMs of the account, and beside them what is needed to install the selected one.
class EsimsPage : public Page
{
    Q_OBJECT

public:
    EsimsPage(AccountRecords &records, Clock &clock, QWidget *parent = nullptr);
    ~EsimsPage() override;

    /// Whether the account is the sandbox's: says SPECIMEN on its cards.
    void setSpecimen(bool isSpecimen);
    /// Selects an eSIM, whatever is filtered now. False where the account has none with this ICCID.
    bool showEsim(const Iccid &iccid);
    ActivationPanel &activationPanel() const;

    void setSearchText(const QString &text) override;
    void enterResults() override;
    void activateSelected() override;
    void refresh() override;
    bool stepBack() override;
    QString matchCount() const override;

    void saveState(QSettings &settings) const;
    void restoreState(const QSettings &settings);

protected:
    void changeEvent(QEvent *event) override;

private:
    void takeEsims();
    void takeNote(const Iccid &iccid);
    void filter();
    void showCounts();
    void showSelected();
    void showRefreshing();
    void retranslate();
    std::optional<Esim> selected() const;

    std::unique_ptr<Ui::EsimsPage> m_ui;
    AccountRecords &m_records;
    EsimModel *m_model;
    RecordFilterProxy *m_proxy;
    QString m_searchText;
    std::optional<Esim> m_shown; ///< In the panel.
    QString m_shownNote;
    bool m_isSpecimen = false;
};

} // namespace Desk
