// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/handover/handovertext.h"
#include "models/recordroles.h"
#include "widgets/handover/handovercard.h"

#include <QDialog>

#include <functional>
#include <memory>
#include <utility>
#include <vector>

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
    HandOverDialog(const QList<HandOver> &handOvers, int current, const HandOverChoices &choices,
                   const ShopDetails &shop, Preferences &preferences, SensitiveClipboard &clipboard,
                   QWidget *parent = nullptr);
    ~HandOverDialog() override;

signals:
    /// Printed, saved, copied or given to another program; each in one way only once.
    void handedOver(const QList<Desk::HandOver> &handOvers, const Desk::HandOverChoices &choices);

private:
    /// Something to be saved.
    struct File
    {
        QString path;
        std::vector<HandOverCard> cards;
        QString title;
    };

    void fillBoxes(int current);
    void fillParts();
    void connectButtons();
    void keepChoices();
    void showCards();
    QList<HandOver> chosen() const;
    HandOverChoices choices() const;
    HandOverPaper::Kind paper() const;
    std::vector<HandOverCard> cards(const QList<HandOver> &handOvers, HandOverPaper::Kind paper,
                                    HandOverChoices::Parts parts) const;
    QString message() const;
    QString fileName(const QString &ending) const;
    void savePdf();
    void savePicture();
    std::vector<File> pdfFiles(const QString &path) const;
    std::vector<File> pictureFiles(const QString &path) const;
    /// The function gives an empty text, or why a file was not saved.
    void save(const std::vector<File> &files, const std::function<QString(const File &)> &write);
    void print();
    void give(const QUrl &link); ///< To a program of the person.
    void say(Tone tone, const QString &sentence);
    void tellHandedOver();
    void retranslate();

    std::unique_ptr<Ui::HandOverDialog> m_ui;
    QList<HandOver> m_handOvers;
    HandOverChoices m_choices;
    ShopDetails m_shop;
    CardExtras m_extras; ///< But the price, which is a choice.
    QList<std::pair<QList<HandOver>, HandOverChoices>> m_told;
    Preferences &m_preferences;
    SensitiveClipboard &m_clipboard;
    HandOverText m_text;
    std::unique_ptr<QPrinter> m_printer;
};

} // namespace Desk
