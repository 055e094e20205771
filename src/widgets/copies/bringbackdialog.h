// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

#include <functional>
#include <optional>

class QLabel;
class QPushButton;

namespace Desk {

class AlertLabel;
class Preferences;
class SafeCopies;
struct BroughtBack;
struct CopyContents;
struct CopyProblem;
struct Failure;

/// Has a safe copy chosen, says what is in it, and brings it back once the person has said so. Show it with open().
class BringBackDialog : public QDialog
{
    Q_OBJECT

public:
    /// A reason why nothing may be brought back at the moment, asked at the last moment; empty where there is none.
    using Obstacle = std::function<QString()>;

    /// The others must outlive it.
    BringBackDialog(SafeCopies &copies, const Preferences &preferences, Obstacle obstacle, QWidget *parent = nullptr);
    ~BringBackDialog() override;

    /// What is under way comes to its end first.
    void reject() override;

signals:
    /// It is done; in words. What is open shows what was there before.
    void broughtBack(const QString &words);

private:
    void chooseFile();
    void read(const QString &path);
    void onArrived(const CopyContents &contents);
    void bringBack();
    void onFinished(const BroughtBack &broughtBack);
    void say(const QString &words, bool isBad);
    void retranslate();

    SafeCopies &m_copies;
    const Preferences &m_preferences;
    Obstacle m_obstacle;
    QLabel *m_what;
    QLabel *m_contents;
    AlertLabel *m_result;
    QPushButton *m_chooseButton;
    QPushButton *m_bringBackButton;
    QPushButton *m_closeButton;
};

} // namespace Desk
