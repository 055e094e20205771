// SPDX-FileCopyrightText: eSIMfly Desk developers
// SPDX-License-Identifier: GPL-3.0-or-later

#include "widgets/controls/theme.h"

#include "widgets/controls/controlstyle.h"
#include "widgets/controls/painting.h"
#include "widgets/controls/sessionbus.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QThread>
#include <QThreadPool>

#include <initializer_list>
#include <utility>

namespace Desk {

namespace {

const QLatin1String portalService("org.freedesktop.portal.Desktop");
const QLatin1String portalPath("/org/freedesktop/portal/desktop");
const QLatin1String portalSettings("org.freedesktop.portal.Settings");
const QLatin1String appearance("org.freedesktop.appearance");
const QLatin1String colorScheme("color-scheme");
const QLatin1String contrastKey("contrast");
const QLatin1String reducedMotion("reduced-motion");
const QLatin1String gnome("org.gnome.desktop.interface");
const QLatin1String animations("enable-animations");

constexpr double readable = 4.5;
/// Small letters are thinner than their colour: measured on their pixels, this is 4.5.
constexpr double readableWhereSmall = 5.7;

struct Colors
{
    QRgb window, base, alternate, text, button, mid, dark, highlight, highlightedText, toolTip, toolTipText;
};

constexpr Colors lightColors{0xfff4f5f7, 0xffffffff, 0xfff7f8fa, 0xff1b2027, 0xfff0f2f5, 0xffc4c9d1,
                             0xff9aa2ad, 0xff1a5fd0, 0xffffffff, 0xff23282f, 0xfff4f5f7};
constexpr Colors darkColors{0xff202327, 0xff181a1d, 0xff1d2024, 0xffe8eaed, 0xff2d3238, 0xff454b54,
                            0xff5d6570, 0xff2f6bd8, 0xffffffff, 0xff34393f, 0xfff0f2f5};
constexpr Colors lightHighContrast{0xffffffff, 0xffffffff, 0xffffffff, 0xff000000, 0xffffffff, 0xff595959,
                                   0xff000000, 0xff0040a8, 0xffffffff, 0xff000000, 0xffffffff};
constexpr Colors darkHighContrast{0xff000000, 0xff000000, 0xff000000, 0xffffffff, 0xff000000, 0xffa6a6a6,
                                  0xffffffff, 0xff8ab8ff, 0xff000000, 0xffffffff, 0xff000000};

const Colors &colorsOf(bool isDark, bool isHighContrast)
{
    if (isHighContrast) {
        return isDark ? darkHighContrast : lightHighContrast;
    }
    return isDark ? darkColors : lightColors;
}

/// Qt hands parts of what it paints to the threads that everything else is worked out in too, and waits for them. As
/// there are only as many as processors, two workers could make the window wait until they are done.
void keepThreadsForPainting()
{
    constexpr int mostWorkers = 16; ///< More than are ever at work at the same time.
    QThreadPool::globalInstance()->setMaxThreadCount(QThread::idealThreadCount() + mostWorkers);
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent)
{}

void Theme::start()
{
    keepThreadsForPainting();
    // The platform's own style stays, with controls that a finger or a tired hand can hit.
    QApplication::setStyle(new ControlStyle);
    m_isStarted = true;
    apply();
    askPortal();
}

void Theme::setMode(Mode mode)
{
    if (mode != m_mode) {
        m_mode = mode;
        apply();
    }
}

bool Theme::isDark() const
{
    return m_mode == Mode::Dark || (m_mode == Mode::System && m_prefersDark);
}

QPalette Theme::palette(bool dark, bool highContrast)
{
    const Colors &colors = colorsOf(dark, highContrast);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor &color) {
        palette.setColor(QPalette::All, role, color);
    };
    const QColor base(colors.base);
    const QColor text(colors.text);
    set(QPalette::Window, QColor(colors.window));
    set(QPalette::WindowText, text);
    set(QPalette::Base, base);
    set(QPalette::AlternateBase, QColor(colors.alternate));
    set(QPalette::Text, text);
    set(QPalette::Button, QColor(colors.button));
    set(QPalette::ButtonText, text);
    set(QPalette::BrightText, QColor(colors.highlightedText));
    set(QPalette::Light, Painting::mixed(QColor(colors.button), Qt::white, dark ? 0.08 : 0.8));
    set(QPalette::Midlight, Painting::mixed(QColor(colors.button), QColor(colors.mid), 0.3));
    set(QPalette::Mid, QColor(colors.mid));
    set(QPalette::Dark, QColor(colors.dark));
    set(QPalette::Shadow, dark ? QColor(Qt::black) : QColor(colors.dark));
    set(QPalette::Highlight, QColor(colors.highlight));
    set(QPalette::HighlightedText, QColor(colors.highlightedText));
    const bool isPale = dark && !highContrast;
    set(QPalette::Link, isPale ? QColor(colors.highlight).lighter(150) : QColor(colors.highlight));
    set(QPalette::LinkVisited, isPale ? QColor(colors.highlight).lighter(130) : QColor(colors.highlight).darker(130));
    set(QPalette::ToolTipBase, QColor(colors.toolTip));
    set(QPalette::ToolTipText, QColor(colors.toolTipText));
    const QColor faded = Painting::mixed(QColor(colors.window), text, 0.54); // 3:1, measured too.
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText}) {
        palette.setColor(QPalette::Disabled, role, faded);
    }
    palette.setColor(QPalette::Disabled, QPalette::Highlight, QColor(colors.mid));
    palette.setColor(QPalette::Disabled, QPalette::HighlightedText, text);
    return withReadableColors(palette);
}

QPalette Theme::withReadableColors(QPalette palette)
{
    for (const QPalette::ColorGroup group : {QPalette::Active, QPalette::Inactive}) {
        const QColor text = palette.color(group, QPalette::HighlightedText);
        QColor highlight = palette.color(group, QPalette::Highlight);
        const bool isLightText = text.lightnessF() > 0.5F;
        for (int i = 0; i < 40 && Painting::contrast(text, highlight) < readable; ++i) {
            highlight = Painting::mixed(highlight, isLightText ? Qt::black : Qt::white, 0.05);
        }
        palette.setColor(group, QPalette::Highlight, highlight);
    }
    // What matters less is written on rows of tables too, be they selected or under the mouse, and beside fields.
    const QColor base = palette.color(QPalette::Base);
    const QColor text = palette.color(QPalette::Text);
    QColor quiet = Painting::mixed(base, text, 0.64);
    for (const QColor &background :
         {base, palette.color(QPalette::AlternateBase), palette.color(QPalette::Window),
          palette.color(QPalette::Button), Painting::hoveredRow(palette), Painting::selectedRow(palette, true)}) {
        quiet = Painting::readable(quiet, background, text, readableWhereSmall);
    }
    palette.setColor(QPalette::All, QPalette::PlaceholderText, quiet);
    return palette;
}

void Theme::onSettingChanged(const QString &group, const QString &key, const QDBusVariant &value)
{
    applySetting(group, key, value.variant());
}

void Theme::askPortal()
{
    QDBusConnection bus = hasSessionBus() ? QDBusConnection::sessionBus() : QDBusConnection(QString());
    if (!bus.isConnected()) {
        QMetaObject::invokeMethod(this, &Theme::portalAnswered, Qt::QueuedConnection);
        return;
    }
    qRegisterMetaType<QDBusVariant>(); // A slot that takes a type which Qt does not know by name is connected to
                                       // nothing.
    // No service name: looking up its owner would wait for the bus.
    bus.connect(QString(), portalPath, portalSettings, QStringLiteral("SettingChanged"), this,
                SLOT(onSettingChanged(QString, QString, QDBusVariant)));
    const std::initializer_list<std::pair<QLatin1String, QLatin1String>> settings{
        {appearance, colorScheme}, {appearance, contrastKey}, {appearance, reducedMotion}, {gnome, animations}};
    m_unanswered = static_cast<int>(settings.size());
    for (const auto &[group, key] : settings) {
        QDBusMessage question =
            QDBusMessage::createMethodCall(portalService, portalPath, portalSettings, QStringLiteral("Read"));
        question << QString(group) << QString(key);
        auto *watcher = new QDBusPendingCallWatcher(bus.asyncCall(question), this);
        connect(watcher, &QDBusPendingCallWatcher::finished, this,
                [this, watcher, group = QString(group), key = QString(key)] {
                    watcher->deleteLater();
                    const QDBusPendingReply<QVariant> reply = *watcher;
                    if (!reply.isError()) {
                        applySetting(group, key, reply.value());
                    }
                    if (--m_unanswered == 0) {
                        emit portalAnswered();
                    }
                });
    }
}

void Theme::applySetting(const QString &group, const QString &key, const QVariant &value)
{
    QVariant inner = value;
    // The portal's Read wraps its answer twice.
    while (inner.canConvert<QDBusVariant>()) {
        inner = inner.value<QDBusVariant>().variant();
    }
    if (group == gnome && key == animations && inner.typeId() == QMetaType::Bool) {
        m_hasAnimations = inner.toBool();
        applyMotion();
        return;
    }
    if (group != appearance) {
        return;
    }
    // To all these questions one is the answer of those who want it: dark, more contrast, less motion.
    const bool isWanted = inner.toUInt() == 1;
    if (key == reducedMotion) {
        m_reducesMotion = isWanted;
        applyMotion();
        return;
    }
    bool *setting = key == colorScheme ? &m_prefersDark : key == contrastKey ? &m_prefersContrast : nullptr;
    if (setting && *setting != isWanted) {
        *setting = isWanted;
        apply();
    }
}

void Theme::applyMotion()
{
    if (auto *style = qobject_cast<ControlStyle *>(QApplication::style())) {
        style->setStill(m_reducesMotion || !m_hasAnimations);
    }
}

void Theme::apply()
{
    if (!m_isStarted) {
        return;
    }
    const auto *style = qobject_cast<const ControlStyle *>(QApplication::style());
    // A desktop with a style of its own has colours of its own, unless a person decided otherwise here.
    const bool usesOwnColors = m_mode != Mode::System || !style || style->isFusion();
    if (usesOwnColors) {
        QApplication::setPalette(palette(isDark(), m_prefersContrast));
    } else {
        QApplication::setPalette(withReadableColors(style->standardPalette()));
    }
    emit changed();
}

} // namespace Desk
