// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include "app/mainwindow.h"
#include "app/session.h"
#include "app/teamcontroller.h"
#include "app/tourcolleague.h"
#include "app/windowlayout.h"
#include "domain/clock.h"
#include "services/account/accountrecords.h"
#include "services/books/orderbook.h"
#include "services/catalogue/catalogueservice.h"
#include "services/esims/esimcare.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "services/search/packagesearch.h"
#include "services/shop.h"
#include "services/team.h"
#include "store/database/privateumask.h"
#include "widgets/activation/qrcodeview.h"
#include "widgets/display/customerdisplay.h"
#include "widgets/esims/networkpanel.h"
#include "widgets/handover/handoverdialog.h"
#include "widgets/orders/dayclosedialog.h"
#include "widgets/prices/sellingpricesdialog.h"
#include "widgets/team/teamdialog.h"

// Text as UTF-8, as it always is since version 2.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <cstdio>
#include <iterator>

namespace Desk {

namespace {

using Action = MainWindow::Action;

constexpr std::chrono::milliseconds lookAgainAfter{20};
constexpr qint64 stepDeadlineMs = 180'000;
constexpr QSize windowSize{1360, 860};
constexpr QSize displaySize{1280, 720};

void print(const QString &text)
{
    std::printf("%s\n", qPrintable(text));
    std::fflush(stdout);
}

QString readQrCode(const QString &file)
{
    const QImage picture = QImage(file).convertToFormat(QImage::Format_Grayscale8);
    if (picture.isNull()) {
        return {};
    }
    const ZXing::ImageView view(picture.constBits(), picture.width(), picture.height(), ZXing::ImageFormat::Lum,
                                static_cast<int>(picture.bytesPerLine()));
    const auto hints = ZXing::DecodeHints().setFormats(ZXing::BarcodeFormat::QRCode);
    const ZXing::Result result = ZXing::ReadBarcode(view, hints);
    return result.isValid() ? QString::fromStdString(result.text()) : QString();
}

/// What customers see; nothing while they see nothing.
CustomerDisplay *customerDisplay()
{
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget *window : windows) {
        if (auto *display = qobject_cast<CustomerDisplay *>(window)) {
            return display;
        }
    }
    return nullptr;
}

} // namespace

Tour::Tour(Session &session, Clock &clock, QString folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_folder(std::move(folder))
{}

Tour::~Tour() = default;

void Tour::start()
{
    const UsersUmask ofPictures;
    if (!QDir().mkpath(m_folder)) {
        //: %1: path of a folder.
        print(tr("The folder %1 can't be made.").arg(m_folder));
        end(false);
        return;
    }
    m_session.window().resize(windowSize);
    for (const Action appearance : {Action::AppearanceSystem, Action::AppearanceLight, Action::AppearanceDark}) {
        QAction *action = m_session.window().action(appearance);
        m_appearanceBefore = action->isChecked() ? action : m_appearanceBefore;
    }
    m_steps = steps();
    if (m_session.team()) {
        std::vector<Step> ofTeam = stepsOfTeam();
        m_steps.insert(m_steps.end(), std::make_move_iterator(ofTeam.begin()), std::make_move_iterator(ofTeam.end()));
    }
    beginStep();
}

std::vector<Tour::Step> Tour::steps()
{
    MainWindow &window = m_session.window();
    const auto trigger = [&window](Action action) { return [&window, action] { window.action(action)->trigger(); }; };
    const auto always = [] { return true; };
    const auto handOver = [&window] { return window.findChild<HandOverDialog *>(); };
    const auto dayClose = [&window] { return window.findChild<DayCloseDialog *>(); };
    const auto sellingPrices = [&window] { return window.findChild<SellingPricesDialog *>(); };
    return {
        {tr("Connect the sandbox account and copy its catalogue"), [] {},
         [this] {
             const CatalogueStatus status = m_session.shop().catalogue().status();
             return status.completedAt.isValid() && !status.isSyncing;
         },
         QStringLiteral("01-catalogue")},
        {tr("Search: turkey 5gb"),
         [this, trigger] {
             trigger(Action::Search)();
             type(QStringLiteral("turkey 5gb"));
         },
         always, QStringLiteral("02-search")},
        {tr("What the customer sees on a screen of their own"),
         [trigger] {
             trigger(Action::CustomerDisplay)();
             customerDisplay()->resize(displaySize);
         },
         [] { return customerDisplay() != nullptr; }, QStringLiteral("03-customer-offer"), customerDisplay},
        {tr("Order with Ctrl+Enter; the QR code is on the screen"), trigger(Action::Order),
         [this] {
             const auto &purchases = m_session.shop().purchases().purchases();
             return !purchases.isEmpty() && purchases.constLast().state == Purchase::State::Completed;
         },
         QStringLiteral("04-sold")},
        {tr("Read the QR code back from the picture"), [] {}, [this] { return qrCodeIsRight(); }, QString()},
        {tr("The customer sees the code and how to begin"), [] {},
         [] { return customerDisplay()->findChild<QrCodeView *>() != nullptr; }, QStringLiteral("05-customer-code"),
         customerDisplay},
        {tr("Hand it over with Ctrl+P"),
         [this, trigger] {
             trigger(Action::CustomerDisplay)();
             trigger(Action::HandOver)();
             showHandOver(QStringLiteral("en"));
         },
         always, QStringLiteral("06-hand-over"), handOver},
        {tr("The same for somebody who reads Arabic"), [this] { showHandOver(QStringLiteral("ar")); }, always,
         QStringLiteral("07-hand-over-arabic"), handOver},
        {tr("What it sells for"),
         [this, trigger] {
             showHandOver({});
             trigger(Action::SellingPrices)();
         },
         [sellingPrices] {
             return sellingPrices()->findChild<QTableView *>(QStringLiteral("examplesView"))->model()->rowCount() > 0;
         },
         QStringLiteral("08-selling-prices"), sellingPrices},
        //: Heading of a step that the program plays by itself.
        {tr("The eSIMs"),
         [this, &window, sellingPrices] {
             sellingPrices()->close();
             window.openPage(window.pages().at(1));
             // Another one may be prepared still, or not any more.
             window.findChild<EsimsPage *>()->showEsim(m_session.shop().records().esims().constFirst().iccid);
         },
         [this] { return !m_session.shop().records().isRefreshing() && m_session.shop().records().esims().size() > 1; },
         QStringLiteral("09-esims")},
        {tr("What an eSIM has used, day by day"), [this] { showCare(EsimsPage::Tab::Usage); },
         [this] { return m_session.shop().care().usageReport(m_customer, 7).value.has_value(); },
         QStringLiteral("10-usage")},
        {tr("Why is there no data?"),
         [this] {
             showCare(EsimsPage::Tab::Network);
             m_session.window().findChild<NetworkPanel *>()->check();
         },
         [this] { return m_session.shop().care().diagnosis(m_customer).value.has_value(); },
         QStringLiteral("11-network")},
        {tr("Top it up with Ctrl+T"), trigger(Action::TopUp),
         [this] { return m_session.shop().topUps().offer(m_customer).readAt.isValid(); }, QStringLiteral("12-top-up")},
        //: Heading of a step that the program plays by itself.
        {tr("The orders"), [&window] { window.openPage(window.pages().at(2)); },
         [this] {
             return !m_session.shop().records().isRefreshing() && m_session.shop().records().orders().size() > 1;
         },
         QStringLiteral("13-orders")},
        {tr("The shop at a glance"), [&window] { window.openPage(window.pages().at(3)); },
         [&window] { return window.findChild<QTableView *>(QStringLiteral("weeksTable"))->model()->rowCount() > 0; },
         QStringLiteral("14-overview")},
        {tr("Close the day with Ctrl+Shift+D"), trigger(Action::CloseDay), always, QStringLiteral("15-day-close"),
         dayClose},
        {tr("F8 hides what it costs, while a customer looks on"),
         [&window, trigger, dayClose] {
             dayClose()->close();
             trigger(Action::HidePrices)();
             window.openPage(window.pages().at(0));
         },
         always, QStringLiteral("16-prices-hidden")},
        {tr("The catalogue in the dark"),
         [trigger] {
             trigger(Action::HidePrices)();
             trigger(Action::AppearanceDark)();
         },
         always, QStringLiteral("17-dark")},
    };
}

std::vector<Tour::Step> Tour::stepsOfTeam()
{
    MainWindow &window = m_session.window();
    const auto dialog = [&window] { return window.findChild<TeamDialog *>(); };
    const auto isTogether = [this] { return m_session.team()->status().state == TeamStatus::State::Together; };
    const auto sold = [this] { return m_session.shop().purchases().purchases().constLast(); };
    const QString note = tr("Comes back on Friday, room 12");
    return {
        {tr("This desk has made its team"),
         [this] {
             if (m_appearanceBefore) {
                 m_appearanceBefore->trigger();
             }
         },
         isTogether, QString()},
        {tr("A second desk joins it"),
         [this, &window] {
             const Team &team = *m_session.team();
             m_colleague = std::make_unique<TourColleague>(m_session.sandbox(), team.address(),
                                                           qgetenv(TeamController::passwordVariable), m_clock);
             //: The name of a desk of the team.
             m_colleague->start(tr("Second desk"));
             window.action(Action::Team)->trigger();
         },
         [this] { return m_colleague->isTogether() && m_session.team()->status().desks.size() > 1; },
         QStringLiteral("18-team"), dialog},
        {tr("What the second desk writes of an eSIM stands here"),
         [this, &window, dialog, sold, note] {
             dialog()->close();
             window.openPage(window.pages().at(1));
             const Iccid iccid = sold().esims.constFirst().iccid;
             window.findChild<EsimsPage *>()->showEsim(iccid);
             m_colleague->setNote(iccid, note);
         },
         [this, sold, note] { return m_session.shop().records().note(sold().esims.constFirst().iccid) == note; },
         QStringLiteral("19-note-of-second-desk")},
        {tr("What the second desk sells stands in the books here"),
         [this, &window, sold] {
             window.openPage(window.pages().at(2));
             m_colleague->sell(sold().request);
         },
         [this] {
             const QString reference = m_colleague->soldReference();
             const QList<BookEntry> &entries = m_session.shop().orderBook().entries();
             return !reference.isEmpty()
                    && std::any_of(entries.cbegin(), entries.cend(), [&reference](const BookEntry &entry) {
                           return entry.reference == reference && !entry.desk.isNull();
                       });
         },
         QStringLiteral("20-order-of-second-desk")},
    };
}

void Tour::beginStep()
{
    if (m_current == m_steps.size()) {
        end(true);
        return;
    }
    m_stepTime.start();
    m_steps[m_current].begin();
    checkStep();
}

void Tour::checkStep()
{
    const Step &step = m_steps[m_current];
    if (!step.isDone()) {
        if (m_stepTime.elapsed() > stepDeadlineMs) {
            //: %1: heading of a step, %2: a number of seconds.
            print(tr("%1: not done after %2 s.").arg(step.title).arg(stepDeadlineMs / 1000));
            end(false);
            return;
        }
        m_clock.callAfter(lookAgainAfter, this, [this] { checkStep(); });
        return;
    }
    //: %1: heading of a step, %2: how many milliseconds it took.
    print(tr("%1: %2 ms").arg(step.title).arg(m_stepTime.elapsed()));
    // What the step changed is laid out and painted before its picture is taken; flags come from a worker.
    constexpr std::chrono::milliseconds untilPainted{600};
    m_clock.callAfter(untilPainted, this, [this] {
        const Step &done = m_steps[m_current];
        if (!done.picture.isEmpty() && !savePicture(done)) {
            end(false);
            return;
        }
        ++m_current;
        beginStep();
    });
}

bool Tour::savePicture(const Step &step)
{
    const UsersUmask ofPictures;
    const QString file = QDir(m_folder).filePath(step.picture + QStringLiteral(".png"));
    QWidget &window = step.window ? *step.window() : m_session.window();
    QImage picture = window.grab().toImage();
    picture.setText(QStringLiteral("Layout"), windowLayout(window));
    if (!picture.save(file)) {
        //: %1: path of a file.
        print(tr("The picture %1 can't be written.").arg(file));
        return false;
    }
    if (step.picture == QLatin1String("04-sold")) {
        m_qrPicture = file;
    }
    return true;
}

void Tour::showCare(EsimsPage::Tab tab)
{
    auto *page = m_session.window().findChild<EsimsPage *>();
    const auto search = m_session.shop().catalogue().search();
    for (const Esim &esim : m_session.shop().records().esims()) {
        const int row = search->rowOf(esim.packageCode);
        const CatalogueEntry entry = row < 0 ? CatalogueEntry() : search->entries().at(row);
        constexpr int days = 5; // There is something to see.
        const bool isInUse = esim.status == Esim::Status::Active && esim.validity.activatedAt.isValid()
                             && esim.validity.activatedAt.daysTo(m_clock.now()) >= days;
        if (m_customer.isEmpty() && isInUse
            && m_session.shop().topUps().obstacle(esim, row < 0 ? nullptr : &entry.package) == TopUpObstacle::None) {
            m_customer = esim.iccid;
        }
    }
    page->showEsim(m_customer);
    page->openTab(tab);
}

bool Tour::qrCodeIsRight() const
{
    const auto &esims = m_session.shop().purchases().purchases().constLast().esims;
    return esims.size() == 1 && !esims.constFirst().activation.isEmpty()
           && readQrCode(m_qrPicture) == esims.constFirst().activation.toString();
}

void Tour::showHandOver(const QString &language)
{
    auto *dialog = m_session.window().findChild<HandOverDialog *>();
    auto *box = dialog->findChild<QComboBox *>(QStringLiteral("languageBox"));
    if (m_languageBefore.isEmpty()) {
        m_languageBefore = box->currentData().toString();
    }
    box->setCurrentIndex(box->findData(language.isEmpty() ? m_languageBefore : language));
    emit box->activated(box->currentIndex());
    if (language.isEmpty()) {
        dialog->close();
    }
}

void Tour::type(const QString &text)
{
    QWidget *field = QApplication::focusWidget();
    if (!field) {
        // Without a window manager nothing has the focus until the window is active.
        field = m_session.window().findChild<QLineEdit *>(QStringLiteral("searchField"));
    }
    for (const QChar character : text) {
        QKeyEvent press(QEvent::KeyPress, 0, Qt::NoModifier, QString(character));
        QKeyEvent release(QEvent::KeyRelease, 0, Qt::NoModifier, QString(character));
        QCoreApplication::sendEvent(field, &press);
        QCoreApplication::sendEvent(field, &release);
    }
}

void Tour::end(bool ok)
{
    print(ok ? tr(/*: %1: path of a folder. */ "Done. The pictures are in %1.").arg(m_folder)
             : tr("The tour ended early."));
    if (m_appearanceBefore) {
        m_appearanceBefore->trigger(); // It is kept in the settings.
    }
    emit finished(ok);
}

} // namespace Desk
