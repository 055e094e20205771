// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/result.h"

#include <QDialog>

class QLabel;
class QPushButton;

namespace Desk {

class AlertLabel;
class Clock;
class Preferences;
class SafeCopies;

/// Says what is in a safe copy, and saves one where the person says. Show it with open().
class SaveCopyDialog : public QDialog
{
    Q_OBJECT

public:
    /// All must outlive it.
    SaveCopyDialog(SafeCopies &copies, const Preferences &preferences, const Clock &clock, QWidget *parent = nullptr);

    void reject() override;

private:
    void chooseFile();
    void save(const QString &path);
    void onSaved(const Result<QString> &saved, const QString &path);
    void retranslate();

    SafeCopies &m_copies;
    const Preferences &m_preferences;
    const Clock &m_clock;
    QLabel *m_what;
    AlertLabel *m_result;
    QPushButton *m_saveButton;
    QPushButton *m_closeButton;
    bool m_isSaving = false;
};

} // namespace Desk
