// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/handover.h"
#include "models/handover/handovertext.h"

#include <QDialog>

#include <memory>

class QPrinter;

namespace Desk {

class Preferences;
class SensitiveClipboard;

namespace Ui {
class HandOverDialog;
}

/// What a traveller takes along, as it will look, and the ways to give it: print, PDF, picture, message. Nothing is
/// sent by the program; the person's own programs are opened. Show it with open().
class HandOverDialog : public QDialog
{
    Q_OBJECT

public:
    /// One eSIM at least; current is chosen, and all of them can be. Preferences and clipboard must outlive it.
    HandOverDialog(const QList<HandOver> &handOvers, int current, Preferences &preferences,
                   SensitiveClipboard &clipboard, QWidget *parent = nullptr);
    ~HandOverDialog() override;

private:
    void fillBoxes(int current);
    void connectButtons();
    void keepChoices();
    void showCards();
    QList<HandOver> chosen() const;
    QString message() const;
    QString fileName(const QString &ending) const;
    void savePdf();
    void savePicture();
    void print();
    void openLink(const QUrl &link);
    void showSaved(const QString &path, const QString &problem);
    void retranslate();

    std::unique_ptr<Ui::HandOverDialog> m_ui;
    QList<HandOver> m_handOvers;
    Preferences &m_preferences;
    SensitiveClipboard &m_clipboard;
    HandOverText m_text;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace Desk
