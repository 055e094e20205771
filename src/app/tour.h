// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/iccid.h"
#include "widgets/esims/esimspage.h"

#include <QElapsedTimer>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QWidget;

class QAction;

namespace Desk {

class Clock;
class Session;
class TourColleague;

/// Plays the main job and the main pages by itself: prints each step with what it took, saves a picture of each, and
/// reads the QR code back from the picture. Also the program's own proof that it works, without a display. In a team it
/// has a second desk join, write and sell, and shows what comes of it.
class Tour : public QObject
{
    Q_OBJECT

public:
    Tour(Session &session, Clock &clock, QString folder, QObject *parent = nullptr);
    ~Tour() override;

    void start();

signals:
    void finished(bool ok);

private:
    /// A step begins, then is asked again and again whether it is done.
    struct Step
    {
        QString title;
        std::function<void()> begin;
        std::function<bool()> isDone;
        QString picture = {};                   ///< Empty: none.
        std::function<QWidget *()> window = {}; ///< What the picture shows; the main window where none.
    };

    std::vector<Step> steps();
    /// In a team: what a second desk does.
    std::vector<Step> stepsOfTeam();
    void beginStep();
    void checkStep();
    bool savePicture(const Step &step);
    bool qrCodeIsRight() const;
    /// A tab of the eSIMs page, for a traveller whose eSIM is in use.
    void showCare(EsimsPage::Tab tab);
    /// How a hand-over looks in a language; the one that was chosen before comes back when it is closed.
    void showHandOver(const QString &language);
    void type(const QString &text);
    void end(bool ok);

    Session &m_session;
    Clock &m_clock;
    QString m_folder;
    std::vector<Step> m_steps;
    std::size_t m_current = 0;
    QElapsedTimer m_stepTime;
    QAction *m_appearanceBefore = nullptr;
    Iccid m_customer;                           ///< Who comes back.
    QString m_languageBefore;                   ///< Of hand-overs.
    QString m_qrPicture;                        ///< The file that shows the QR code.
    std::unique_ptr<TourColleague> m_colleague; ///< Null where the tour is in no team.
};

} // namespace Desk
