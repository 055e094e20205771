// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/money.h"
#include "widgets/settings/programsettings.h"

#include <QDialog>

#include <memory>

namespace Desk {

class ActionKeys;
class Preferences;
namespace Ui {
class SettingsDialog;
}

/// What can be set for this profile, a page for each subject. Everything holds as soon as it is chosen; there is
/// nothing to confirm. Show it with open().
class SettingsDialog : public QDialog
{
    Q_OBJECT

public:
    /// The currency is the account's; preferences and keys must outlive the dialog.
    SettingsDialog(Preferences &preferences, ActionKeys &keys, Currency currency, const ProgramLooks &looks,
                   QWidget *parent = nullptr);
    ~SettingsDialog() override;

signals:
    void appearanceChosen(Desk::Theme::Mode mode);
    void languageChosen(const QString &code);

private:
    void addPage(QWidget *page);
    void retranslate();

    std::unique_ptr<Ui::SettingsDialog> m_ui;
};

} // namespace Desk
