// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "app/tour.h"

#include "app/mainwindow.h"
#include "app/session.h"
#include "app/windowlayout.h"
#include "domain/clock.h"
#include "services/account/accountrecords.h"
#include "services/catalogue/catalogueservice.h"
#include "services/esims/esimcare.h"
#include "services/sales/purchaseservice.h"
#include "services/sales/topupservice.h"
#include "services/search/packagesearch.h"
#include "services/shop.h"
#include "store/database/privateumask.h"
#include "widgets/esims/networkpanel.h"

// Text as UTF-8, as it always is since version 2.
#define ZX_USE_UTF8 1
#include <ZXing/ReadBarcode.h>

#include <QAction>
#include <QApplication>
#include <QDir>
#include <QImage>
#include <QKeyEvent>
#include <QLineEdit>

#include <cstdio>

namespace Desk {

namespace {

using Action = MainWindow::Action;

constexpr std::chrono::milliseconds lookAgainAfter{20};
constexpr qint64 stepDeadlineMs = 180'000;
constexpr QSize windowSize{1360, 860};

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

} // namespace

Tour::Tour(Session &session, Clock &clock, QString folder, QObject *parent)
    : QObject(parent)
    , m_session(session)
    , m_clock(clock)
    , m_folder(std::move(folder))
{}

void Tour::start()
{
    const UsersUmask ofPictures;
    if (!QDir().mkpath(m_folder)) {
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
    beginStep();
}

std::vector<Tour::Step> Tour::steps()
{
    MainWindow &window = m_session.window();
    const auto trigger = [&window](Action action) { return [&window, action] { window.action(action)->trigger(); }; };
    const auto always = [] { return true; };
    return {
        {tr("Connect the sandbox account and copy its catalogue"), [] {},
         [this] {
             const CatalogueStatus status = m_session.shop().catalogue().status();
             return status.completedAt.isValid() && !status.isSyncing;
         },
         QStringLiteral("1-catalogue")},
        {tr("Search: turkey 5gb"),
         [this, trigger] {
             trigger(Action::Search)();
             type(QStringLiteral("turkey 5gb"));
         },
         always, QStringLiteral("2-search")},
        {tr("Order with Ctrl+Enter; the QR code is on the screen"), trigger(Action::Order),
         [this] {
             const auto &purchases = m_session.shop().purchases().purchases();
             return !purchases.isEmpty() && purchases.constLast().state == Purchase::State::Completed;
         },
         QStringLiteral("3-sold")},
        {tr("Read the QR code back from the picture"), [] {}, [this] { return qrCodeIsRight(); }, QString()},
        {tr("The eSIMs"), [&window] { window.openPage(window.pages().at(1)); },
         [this] { return !m_session.shop().records().isRefreshing() && m_session.shop().records().esims().size() > 1; },
         QStringLiteral("4-esims")},
        {tr("What an eSIM has used, day by day"), [this] { showCare(EsimsPage::Tab::Usage); },
         [this] { return m_session.shop().care().usageReport(m_customer, 7).value.has_value(); },
         QStringLiteral("5-usage")},
        {tr("Why is there no data?"),
         [this] {
             showCare(EsimsPage::Tab::Network);
             m_session.window().findChild<NetworkPanel *>()->check();
         },
         [this] { return m_session.shop().care().diagnosis(m_customer).value.has_value(); },
         QStringLiteral("6-network")},
        {tr("Top it up with Ctrl+T"), trigger(Action::TopUp),
         [this] { return m_session.shop().topUps().offer(m_customer).readAt.isValid(); }, QStringLiteral("7-top-up")},
        {tr("The orders"), [&window] { window.openPage(window.pages().at(2)); },
         [this] {
             return !m_session.shop().records().isRefreshing() && m_session.shop().records().orders().size() > 1;
         },
         QStringLiteral("8-orders")},
        {tr("The catalogue in the dark"),
         [&window, trigger] {
             trigger(Action::AppearanceDark)();
             window.openPage(window.pages().at(0));
         },
         always, QStringLiteral("9-dark")},
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
            print(tr("%1: not done after %2 s.").arg(step.title).arg(stepDeadlineMs / 1000));
            end(false);
            return;
        }
        m_clock.callAfter(lookAgainAfter, this, [this] { checkStep(); });
        return;
    }
    print(tr("%1: %2 ms").arg(step.title).arg(m_stepTime.elapsed()));
    // What the step changed is laid out and painted before its picture is taken; flags come from a worker.
    constexpr std::chrono::milliseconds untilPainted{600};
    m_clock.callAfter(untilPainted, this, [this] {
        if (const QString picture = m_steps[m_current].picture; !picture.isEmpty() && !savePicture(picture)) {
            end(false);
            return;
        }
        ++m_current;
        beginStep();
    });
}

bool Tour::savePicture(const QString &name)
{
    const UsersUmask ofPictures;
    const QString file = QDir(m_folder).filePath(name + QStringLiteral(".png"));
    QImage picture = m_session.window().grab().toImage();
    picture.setText(QStringLiteral("Layout"), windowLayout(m_session.window()));
    if (!picture.save(file)) {
        print(tr("The picture %1 can't be written.").arg(file));
        return false;
    }
    if (name == QLatin1String("3-sold")) {
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
        const Package *package = row < 0 ? nullptr : &search->entries().at(row).package;
        constexpr int days = 5; // There is something to see.
        const bool isInUse = esim.status == Esim::Status::Active && esim.validity.activatedAt.isValid()
                             && esim.validity.activatedAt.daysTo(m_clock.now()) >= days;
        if (m_customer.isEmpty() && isInUse
            && m_session.shop().topUps().obstacle(esim, package) == TopUpObstacle::None) {
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
    print(ok ? tr("Done. The pictures are in %1.").arg(m_folder) : tr("The tour ended early."));
    if (m_appearanceBefore) {
        m_appearanceBefore->trigger(); // It is kept in the settings.
    }
    emit finished(ok);
}

} // namespace Desk
