# SPDX-FileCopyrightText: eSIMfly Desk developers
# SPDX-License-Identifier: GPL-3.0-or-later
# Made by packaging/renew-completions of what esimfly-sandbox says with --help.
# shellcheck shell=bash
_esimfly_sandbox() {
    local word=${COMP_WORDS[COMP_CWORD]}
    COMPREPLY=()
    case ${COMP_WORDS[COMP_CWORD - 1]} in
        --currency) mapfile -t COMPREPLY < <(compgen -W 'USD IQD EUR' -- "$word"); return ;;
        --late-orders) mapfile -t COMPREPLY < <(compgen -W 'come refunded failed' -- "$word"); return ;;
        --top-ups) mapfile -t COMPREPLY < <(compgen -W 'come refunded failed' -- "$word"); return ;;
        --port|--access-code|--secret-key|--packages|--latency|--per-minute|--seed) return ;;
    esac
    mapfile -t COMPREPLY < <(compgen -W '--port --access-code --secret-key --packages --currency --latency --per-minute --seed --late-orders --top-ups --moving-prices --verbose --help --version' -- "$word")
}
complete -F _esimfly_sandbox esimfly-sandbox
