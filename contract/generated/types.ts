// Made by `npm run contract:generate` from contract/openapi.yaml. Do not edit.

export interface paths {
    "/privacy-notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The privacy notice in force
         * @description Shown before anything is collected. Public.
         */
        get: operations["getPrivacyNotice"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/privacy-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree to a newer privacy notice
         * @description For a signed-in user when the notice changed; a first consent travels with the sign-in. Repeating it is harmless.
         */
        post: operations["recordPrivacyConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sms-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS code
         * @description The answer does not tell whether the number is known. One code a minute and ten a day for each number; each code works once, for five minutes, five tries.
         */
        post: operations["sendSmsCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/sms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Sign in with phone and SMS code
         * @description Sets the session cookie or answers a token, as asked.
         */
        post: operations["signInWithSms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/wechat": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Exchange a WeChat code
         * @description The code is one-time; the openid stays on the server. An unbound WeChat gets a ticket to bind it by SMS.
         */
        post: operations["exchangeWechatCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/wechat/binding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bind WeChat to a staff member and sign in
         * @description The SMS code (purpose bind_wechat) proves the staff member; the ticket proves the WeChat.
         */
        post: operations["bindWechat"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/sessions/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Sign out
         * @description Ends the session of this device; repeating it answers 401.
         */
        delete: operations["signOut"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Who am I
         * @description Name, unit, roles and the state of the pay PIN; the phone is masked.
         */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay-pin": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change the pay PIN
         * @description Needs the current one; five wrong tries lock PINs for 30 minutes.
         */
        put: operations["changePayPin"];
        /**
         * Set the pay PIN for the first time
         * @description Refused when one exists; change or reset it instead.
         */
        post: operations["setPayPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay-pin/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Trade the PIN for a short-lived proof
         * @description The proof is sent in Pay-Pin-Proof; it lives two minutes and only in memory. Five wrong tries lock PINs for 30 minutes.
         */
        post: operations["createPayPinProof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay-pin/reset-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an SMS code to reset the PIN
         * @description Goes to the number on file.
         */
        post: operations["sendPayPinResetCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/pay-pin/resets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reset the pay PIN by SMS
         * @description Also lifts a lock.
         */
        post: operations["resetPayPin"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/home": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What matters now
         * @description One answer for the first screen.
         */
        get: operations["getHome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/venues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Canteens and designated dining points
         * @description Sorted by area and name; every filter narrows.
         */
        get: operations["listVenues"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/venues/{venueId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One venue with its windows
         * @description With its position and the radius within which a scan counts as there.
         */
        get: operations["getVenue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/code-resolutions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Who is behind a scanned code
         * @description Checks the signature of a window code and answers everything that the pay page needs. Moves nothing.
         */
        post: operations["resolveCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/quotes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Freeze what will be paid
         * @description Freezes payee, amounts, accounts, reason, trip and distance verdict for five minutes. Moves nothing.
         */
        post: operations["createQuote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My bills of a month
         * @description Newest first, with the totals of the month.
         */
        get: operations["listPayments"];
        put?: never;
        /**
         * Pay a quote
         * @description Moves money exactly once for each key. An unknown result is asked for by key, never sent again under another key.
         */
        post: operations["pay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment
         * @description For its payer and for the office; everybody else gets 404.
         */
        get: operations["getPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payments/{paymentId}/word": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The word of this minute for a fresh receipt
         * @description Only for the payer, until 15 minutes after paying (409 word_expired).
         */
        get: operations["getPaymentWord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-attempts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What became of a key
         * @description Answers 404 attempt_not_found when the server never settled this key: then the same key may be sent again.
         */
        get: operations["getPaymentAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/payment-attempts/{key}/close": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close an unsettled key
         * @description Leaves a tombstone so that a late original is refused with attempt_closed; answers the payment when it had gone through. Repeating it answers the same. A key that settled something else than a payment answers 422 idempotency_key_reused.
         */
        post: operations["closePaymentAttempt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * My accounts
         * @description In the order in which a mixed payment draws on them.
         */
        get: operations["listAccounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/accounts/{accountId}/entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Entries of one account
         * @description Newest first.
         */
        get: operations["listLedgerEntries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/windows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The windows I serve
         * @description For the office: every window with takings today.
         */
        get: operations["listServedWindows"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/windows/{windowId}/board": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Takings and word of a window
         * @description Small, made for polling every few seconds on an old phone.
         */
        get: operations["getWindowBoard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/windows/{windowId}/payments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Payments at a window
         * @description Newest first; payers are masked.
         */
        get: operations["listWindowPayments"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/payments/{paymentId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * One payment at my window
         * @description With its refunds and what may still be refunded.
         */
        get: operations["getWindowPayment"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/workbench/payments/{paymentId}/refunds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refund a payment, whole or in part
         * @description By the window that took it. Money goes back to the accounts it came from, personal money first.
         */
        post: operations["createRefund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        PrivacyItem: {
            /** @example 手机号码 */
            name: string;
            /** @example 确认您是本单位职工 */
            purpose: string;
            /**
             * @description False when refusing it leaves everything else usable.
             * @example true
             */
            required: boolean;
            /** @example 在职期间 */
            retention: string;
        };
        PrivacyNotice: {
            /**
             * @description Sent back with the consent.
             * @example 2026-11
             */
            version: string;
            /**
             * Format: date
             * @example 2026-11-01
             */
            effectiveOn: string;
            /**
             * @description Plain words shown above the list.
             * @example 我们只收集办事所需的信息
             */
            summary: string;
            /** @description Every item of personal data with its purpose, need and retention (PIPL art. 17). */
            items: components["schemas"]["PrivacyItem"][];
        };
        /**
         * @description Closed list; the app maps each to its user's words in one exhaustive switch.
         * @enum {string}
         */
        ProblemCode: "invalid_request" | "malformed_json" | "unsupported_media_type" | "payload_too_large" | "route_not_found" | "method_not_allowed" | "not_found" | "cross_site" | "rate_limited" | "internal" | "unavailable" | "session_missing" | "session_expired" | "role_missing" | "consent_required" | "wechat_code_invalid" | "wechat_already_bound" | "binding_ticket_invalid" | "sms_too_often" | "sms_code_wrong" | "sms_code_expired" | "sms_locked" | "staff_not_found" | "pin_not_set" | "pin_already_set" | "pin_too_weak" | "pin_wrong" | "pin_locked" | "pin_required" | "idempotency_key_missing" | "idempotency_key_invalid" | "idempotency_key_reused" | "idempotency_in_flight" | "code_malformed" | "code_foreign" | "code_forged" | "code_revoked" | "code_unknown" | "window_closed" | "too_far" | "over_limit_reason_required" | "insufficient_balance" | "account_unavailable" | "scene_unavailable" | "period_unavailable" | "trip_reference_required" | "quote_not_found" | "quote_expired" | "quote_used" | "amount_changed" | "duplicate_suspected" | "attempt_closed" | "attempt_not_found" | "word_expired" | "refund_exceeds_payment";
        FieldError: {
            /**
             * @description JSON Pointer to the field (`/body/dishFen`, `/query/month`).
             * @example /body/dishFen
             */
            pointer: string;
            /**
             * @description English, for developers; the app words it for the user.
             * @example must be <= 1000000
             */
            message: string;
        };
        /**
         * @description An amount of money in fen (1/100 yuan).
         * @example 1750
         */
        Fen: number;
        /**
         * Format: date-time
         * @description RFC 3339 with an offset.
         * @example 2026-11-20T12:03:00+08:00
         */
        Instant: string;
        /**
         * @description An opaque prefixed id made by the backend.
         * @example pay_01H8XQ4E7Z
         */
        Id: string;
        /** @description RFC 9457 problem document. The members after `errors` are set by the codes that name them. */
        Problem: {
            /**
             * Format: uri-reference
             * @example about:blank
             */
            type: string;
            /**
             * @description Short English summary of the code, the same for every occurrence.
             * @example Too far from the venue
             */
            title: string;
            /** @example 422 */
            status: number;
            code: components["schemas"]["ProblemCode"];
            /** @example 820 m away, 300 m allowed */
            detail?: string;
            /**
             * @description True when the identical request may succeed later.
             * @example false
             */
            retryable: boolean;
            errors?: components["schemas"]["FieldError"][];
            /**
             * @description `too_far`: metres between phone and venue.
             * @example 820
             */
            distanceM?: number;
            /**
             * @description `too_far`: metres of uncertainty the phone reported.
             * @example 25
             */
            accuracyM?: number;
            /**
             * @description `too_far`: metres allowed around the venue.
             * @example 300
             */
            radiusM?: number;
            /** @description `over_limit_reason_required`: the tariff limit. */
            limitFen?: components["schemas"]["Fen"];
            /** @description `over_limit_reason_required`: fen above the limit. */
            overByFen?: components["schemas"]["Fen"];
            /** @description `insufficient_balance`: fen missing in the chosen accounts. */
            shortFen?: components["schemas"]["Fen"];
            /** @description `amount_changed`: what the quote froze. */
            payableFen?: components["schemas"]["Fen"];
            /** @description `refund_exceeds_payment`: fen that may still be refunded. */
            refundableFen?: components["schemas"]["Fen"];
            /**
             * @description `pin_wrong`, `sms_code_wrong`: tries before the lock.
             * @example 3
             */
            attemptsLeft?: number;
            /** @description `pin_locked`, `sms_locked`. */
            lockedUntil?: components["schemas"]["Instant"];
            /**
             * @description `sms_too_often`, `rate_limited`; also in Retry-After.
             * @example 60
             */
            retryAfterSeconds?: number;
            /** @description `duplicate_suspected`: the earlier payment. */
            paymentId?: components["schemas"]["Id"];
            /** @description `duplicate_suspected`: when the earlier payment was made. */
            paidAt?: components["schemas"]["Instant"];
            /** @description `duplicate_suspected`: what the earlier payment paid. */
            paidFen?: components["schemas"]["Fen"];
        };
        /**
         * @description The version of the notice the user agreed to; another one answers 403 `consent_required`.
         * @example 2026-11
         */
        PrivacyVersion: string;
        PrivacyConsent: {
            privacyVersion: components["schemas"]["PrivacyVersion"];
        };
        PrivacyConsentRecord: {
            privacyVersion: components["schemas"]["PrivacyVersion"];
            consentedAt: components["schemas"]["Instant"];
        };
        /**
         * @description A mainland mobile number; never answered unmasked.
         * @example 13800000001
         */
        Phone: string;
        SmsCodeRequest: {
            phone: components["schemas"]["Phone"];
            /**
             * @example sign_in
             * @enum {string}
             */
            purpose: "sign_in" | "bind_wechat";
        };
        /** @description The same answer whether or not the number belongs to a staff member. */
        SmsCodeSent: {
            /** @example 138****0001 */
            phoneMasked: string;
            expiresAt: components["schemas"]["Instant"];
            /** @example 60 */
            resendAfterSeconds: number;
        };
        /** @example 123456 */
        SmsCode: string;
        /**
         * @description `cookie` for browsers, `bearer` for the mini-program.
         * @enum {string}
         */
        Credential: "cookie" | "bearer";
        SmsSignIn: {
            phone: components["schemas"]["Phone"];
            smsCode: components["schemas"]["SmsCode"];
            privacyVersion: components["schemas"]["PrivacyVersion"];
            credential: components["schemas"]["Credential"];
        };
        /**
         * @description `cadre` pays, `window` serves a canteen window, `office` runs the deployment.
         * @enum {string}
         */
        Role: "cadre" | "window" | "office";
        PayPinState: {
            /** @example true */
            isSet: boolean;
            /**
             * Format: date-time
             * @description Null when not locked.
             * @example null
             */
            lockedUntil: string | null;
        };
        Me: {
            staffId: components["schemas"]["Id"];
            /** @example 陈海平 */
            name: string;
            /** @example 市机关事务中心 */
            unitName: string;
            /** @example 138****0001 */
            phoneMasked: string;
            roles: components["schemas"]["Role"][];
            payPin: components["schemas"]["PayPinState"];
            /** @description Payments up to this need no PIN. */
            passwordFreeFen: components["schemas"]["Fen"];
            serverTime: components["schemas"]["Instant"];
        };
        Session: {
            /**
             * @description Only for `bearer`; null when the cookie was set.
             * @example null
             */
            token: string | null;
            expiresAt: components["schemas"]["Instant"];
            me: components["schemas"]["Me"];
        };
        WechatSignIn: {
            /**
             * @description The one-time code of wx.login.
             * @example code-1
             */
            code: string;
            privacyVersion: components["schemas"]["PrivacyVersion"];
        };
        /** @description Either a session, or a ticket to bind this WeChat to a staff member. The openid never leaves the server. */
        WechatExchange: {
            /**
             * @example binding_required
             * @enum {string}
             */
            status: "signed_in" | "binding_required";
            session: components["schemas"]["Session"] | null;
            /**
             * @description Single use, 10 minutes.
             * @example bt_3fQz9LkP0aXe
             */
            bindingTicket: string | null;
        };
        WechatBinding: {
            /** @example bt_3fQz9LkP0aXe */
            bindingTicket: string;
            phone: components["schemas"]["Phone"];
            smsCode: components["schemas"]["SmsCode"];
            privacyVersion: components["schemas"]["PrivacyVersion"];
        };
        /**
         * @description Six digits; not one repeated digit and not a run such as 123456 (`pin_too_weak`). In memory only.
         * @example 283746
         */
        PayPin: string;
        PayPinChange: {
            currentPin: components["schemas"]["PayPin"];
            pin: components["schemas"]["PayPin"];
        };
        PayPinSet: {
            pin: components["schemas"]["PayPin"];
        };
        PayPinProofRequest: {
            pin: components["schemas"]["PayPin"];
        };
        /** @description Bound to the session; may be sent with several attempts until it expires. */
        PayPinProof: {
            /** @example ppf_9tGQx2Vv1mJd0aYk */
            proof: string;
            expiresAt: components["schemas"]["Instant"];
        };
        PayPinReset: {
            smsCode: components["schemas"]["SmsCode"];
            pin: components["schemas"]["PayPin"];
        };
        MealPeriod: {
            /**
             * @example lunch
             * @enum {string}
             */
            periodId: "breakfast" | "lunch" | "dinner" | "night";
            /** @example 午餐 */
            name: string;
            startsAt: components["schemas"]["Instant"];
            endsAt: components["schemas"]["Instant"];
        };
        /**
         * @description `meal_subsidy` is the unit's money and cannot be cashed; `personal` was topped up by its owner.
         * @enum {string}
         */
        AccountKind: "meal_subsidy" | "personal";
        Account: {
            accountId: components["schemas"]["Id"];
            kind: components["schemas"]["AccountKind"];
            /** @example 餐补账户 */
            name: string;
            balanceFen: components["schemas"]["Fen"];
        };
        /** @enum {string} */
        PaymentState: "succeeded" | "partially_refunded" | "refunded";
        PaymentSummary: {
            paymentId: components["schemas"]["Id"];
            /**
             * @description The human-readable number on the receipt.
             * @example 20261120-1001-000042
             */
            serial: string;
            state: components["schemas"]["PaymentState"];
            /** @example 市行政中心第一食堂 */
            venueName: string;
            /** @example 1 号窗口 家常菜 */
            windowName: string;
            /** @example 午餐 */
            periodName: string;
            payableFen: components["schemas"]["Fen"];
            refundedFen: components["schemas"]["Fen"];
            paidAt: components["schemas"]["Instant"];
        };
        Home: {
            serverTime: components["schemas"]["Instant"];
            /** @example 陈海平 */
            name: string;
            /** @example 市机关事务中心 */
            unitName: string;
            roles: components["schemas"]["Role"][];
            /** @description The meal period running now. */
            period: components["schemas"]["MealPeriod"];
            /** @description Empty for staff who do not pay (no `cadre` role). */
            accounts: components["schemas"]["Account"][];
            latestPayment: components["schemas"]["PaymentSummary"] | null;
        };
        /**
         * @description A compound's canteen, or a designated farmhouse / small restaurant where no canteen is near.
         * @enum {string}
         */
        VenueKind: "canteen" | "farmhouse";
        /**
         * @description Opaque position of the next page.
         * @example c_AAAB
         */
        Cursor: string;
        VenueSummary: {
            venueId: components["schemas"]["Id"];
            /** @example 市行政中心第一食堂 */
            name: string;
            kind: components["schemas"]["VenueKind"];
            /**
             * @description District or island.
             * @example 临城新区
             */
            area: string;
            /** @example 海天大道681号 行政中心 1 号楼 */
            address: string;
            /** @example 06:30–19:30 */
            openingHours: string;
        };
        VenuePage: {
            items: components["schemas"]["VenueSummary"][];
            /** @example null */
            nextCursor: string | null;
        };
        /**
         * @description Browsers give WGS84; WeChat and Chinese maps give GCJ02. They lie hundreds of metres apart.
         * @enum {string}
         */
        CoordSys: "WGS84" | "GCJ02";
        VenueLocation: {
            /** @example 29.9853 */
            latitude: number;
            /** @example 122.2072 */
            longitude: number;
            coordSys: components["schemas"]["CoordSys"];
            /**
             * @description Metres within which a scan counts as at the venue.
             * @example 300
             */
            radiusM: number;
        };
        WindowSummary: {
            windowId: components["schemas"]["Id"];
            /** @example 1 号窗口 家常菜 */
            name: string;
            /** @example true */
            isOpen: boolean;
        };
        Venue: {
            venueId: components["schemas"]["Id"];
            /** @example 市行政中心第一食堂 */
            name: string;
            kind: components["schemas"]["VenueKind"];
            /** @example 临城新区 */
            area: string;
            /** @example 海天大道681号 行政中心 1 号楼 */
            address: string;
            /** @example 06:30–19:30 */
            openingHours: string;
            location: components["schemas"]["VenueLocation"];
            windows: components["schemas"]["WindowSummary"][];
        };
        CodeResolutionRequest: {
            /**
             * @description The window reference `<windowRef>.<keyId>.<mac>` or the whole text that was scanned or typed. Anything that is
             *     not a link of this deployment is refused in words and never opened.
             * @example w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg
             */
            code: string;
            /**
             * @example scanner
             * @enum {string}
             */
            source: "scanner" | "picture" | "typed" | "wechat" | "link";
        };
        /** @description Who will be paid, confirmed by the backend from the signed reference. */
        Payee: {
            windowId: components["schemas"]["Id"];
            /** @example 1 号窗口 家常菜 */
            windowName: string;
            venueId: components["schemas"]["Id"];
            /** @example 市行政中心第一食堂 */
            venueName: string;
            venueKind: components["schemas"]["VenueKind"];
            /** @example 临城新区 */
            area: string;
            /** @example 海天大道681号 行政中心 1 号楼 */
            address: string;
        };
        /**
         * @description `daily` a meal in one's own compound, `official_trip` a meal while travelling (全省通刷).
         * @enum {string}
         */
        Scene: "daily" | "official_trip";
        SceneOption: {
            scene: components["schemas"]["Scene"];
            /** @example 日常用餐 */
            name: string;
            /**
             * @description Whether a trip reference (出差事由/公函号) is asked; Zhejiang needs none.
             * @example optional
             * @enum {string}
             */
            tripReference: "none" | "optional" | "required";
        };
        Tariff: {
            scene: components["schemas"]["Scene"];
            /**
             * @example lunch
             * @enum {string}
             */
            periodId: "breakfast" | "lunch" | "dinner" | "night";
            /** @description Above it a reason is asked. */
            limitFen: components["schemas"]["Fen"];
        };
        /** @description Everything the pay page needs, in one answer. */
        CodeResolution: {
            /**
             * @description The bare signed reference, to be sent with the quote.
             * @example w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg
             */
            code: string;
            payee: components["schemas"]["Payee"];
            scenes: components["schemas"]["SceneOption"][];
            defaultScene: components["schemas"]["Scene"];
            /** @description Chosen by the server's clock. */
            period: components["schemas"]["MealPeriod"];
            /** @description What may be chosen now (the running one, and the one just ended for a late tray). */
            periods: components["schemas"]["MealPeriod"][];
            tariffs: components["schemas"]["Tariff"][];
            /** @description In the order in which a mixed payment draws on them. */
            accounts: components["schemas"]["Account"][];
            passwordFreeFen: components["schemas"]["Fen"];
            /** @description The largest amount a window may take at once. */
            maxDishFen: components["schemas"]["Fen"];
            serverTime: components["schemas"]["Instant"];
        };
        /** @description Where the phone stands. Without a position the payment goes on, flagged. */
        PhoneLocation: {
            /**
             * @example available
             * @enum {string}
             */
            status: "available" | "refused" | "unavailable" | "timeout";
            /**
             * @description Required when available.
             * @example 29.9853
             */
            latitude?: number;
            /**
             * @description Required when available.
             * @example 122.2072
             */
            longitude?: number;
            /** @description Required when available. */
            coordSys?: components["schemas"]["CoordSys"];
            /**
             * @description Required when available; 1-sigma metres.
             * @example 25
             */
            accuracyM?: number;
        };
        QuoteRequest: {
            /**
             * @description The signed reference of the resolution.
             * @example w1001-1.k1.4Z0sVb0p5mN8yq3W1aXcRg
             */
            code: string;
            scene: components["schemas"]["Scene"];
            /**
             * @example lunch
             * @enum {string}
             */
            periodId: "breakfast" | "lunch" | "dinner" | "night";
            /**
             * @description What the window says the dishes cost.
             * @example 1750
             */
            dishFen: number;
            location: components["schemas"]["PhoneLocation"];
            /** @description Accounts to draw on, in this order. Absent or empty means the backend's own order. */
            accountIds?: components["schemas"]["Id"][];
            /** @example 陪同外地来访人员用餐 */
            overLimitReason?: string;
            /** @example 嵊泗蹲点调研 */
            tripReference?: string;
            /** @description The earlier payment the user was shown before saying "pay again". */
            acceptDuplicateOf?: components["schemas"]["Id"];
        };
        PeriodRef: {
            /**
             * @example lunch
             * @enum {string}
             */
            periodId: "breakfast" | "lunch" | "dinner" | "night";
            /** @example 午餐 */
            name: string;
        };
        /**
         * @description A change of money in fen; negative when money leaves.
         * @example -1750
         */
        SignedFen: number;
        /** @description One explained change of the price; none exist until coupons do. */
        Adjustment: {
            /**
             * @example coupon
             * @enum {string}
             */
            kind: "coupon" | "points";
            /** @example 满 15 减 2 */
            label: string;
            fen: components["schemas"]["SignedFen"];
        };
        Allocation: {
            accountId: components["schemas"]["Id"];
            kind: components["schemas"]["AccountKind"];
            /** @example 餐补账户 */
            name: string;
            fen: components["schemas"]["Fen"];
        };
        /** @description `too_far` never becomes a quote; it is refused. `unlocated` is paid and flagged. */
        DistanceVerdict: {
            /**
             * @example within
             * @enum {string}
             */
            verdict: "within" | "uncertain" | "unlocated";
            /** @example 40 */
            distanceM: number | null;
            /** @example 25 */
            accuracyM: number | null;
            /** @example 300 */
            radiusM: number;
        };
        /** @description A payment by the same payer to the same window of the same amount within the guard's minutes. */
        EarlierPayment: {
            paymentId: components["schemas"]["Id"];
            paidAt: components["schemas"]["Instant"];
            payableFen: components["schemas"]["Fen"];
        };
        /** @description Frozen on the server until `expiresAt`; paying it sends only its id and its payable amount. */
        Quote: {
            quoteId: components["schemas"]["Id"];
            expiresAt: components["schemas"]["Instant"];
            payee: components["schemas"]["Payee"];
            scene: components["schemas"]["Scene"];
            period: components["schemas"]["PeriodRef"];
            dishFen: components["schemas"]["Fen"];
            adjustments: components["schemas"]["Adjustment"][];
            payableFen: components["schemas"]["Fen"];
            limitFen: components["schemas"]["Fen"];
            overByFen: components["schemas"]["Fen"];
            allocations: components["schemas"]["Allocation"][];
            distance: components["schemas"]["DistanceVerdict"];
            /** @example false */
            pinRequired: boolean;
            /** @description Not null: ask the user; go on by a new quote with `acceptDuplicateOf`. */
            duplicateOf: components["schemas"]["EarlierPayment"] | null;
            /** @example null */
            tripReference: string | null;
            /** @example null */
            overLimitReason: string | null;
        };
        /**
         * @description A month of the business zone Asia/Shanghai.
         * @example 2026-11
         */
        Month: string;
        /** @description Totals of the month and filter asked for, not of the page. */
        MonthSummary: {
            month: components["schemas"]["Month"];
            /** @example 21 */
            count: number;
            paidFen: components["schemas"]["Fen"];
            refundedFen: components["schemas"]["Fen"];
        };
        PaymentPage: {
            items: components["schemas"]["PaymentSummary"][];
            /** @example null */
            nextCursor: string | null;
            summary: components["schemas"]["MonthSummary"];
        };
        /**
         * Format: uuid
         * @description The client's id of one intent; the Idempotency-Key.
         * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
         */
        AttemptKey: string;
        PayRequest: {
            quoteId: components["schemas"]["Id"];
            /**
             * @description Must equal the quote's; protects against a changed screen.
             * @example 1750
             */
            payableFen: number;
        };
        Refund: {
            refundId: components["schemas"]["Id"];
            /** @example R20261120-1001-000003 */
            serial: string;
            /**
             * @description "accepted" is not "refunded".
             * @example refunded
             * @enum {string}
             */
            state: "accepted" | "refunded";
            fen: components["schemas"]["Fen"];
            /** @example 菜品打错 */
            reason: string;
            acceptedAt: components["schemas"]["Instant"];
            /**
             * Format: date-time
             * @example 2026-11-20T12:10:00+08:00
             */
            refundedAt: string | null;
            /** @description Where the money went back to. */
            allocations: components["schemas"]["Allocation"][];
        };
        /** @description Signed and chained per window, so that no receipt can be altered or left out unseen. */
        Receipt: {
            /**
             * @description Position in the window's chain.
             * @example 42
             */
            sequence: number;
            /**
             * @description SHA-256 of the receipt's canonical text and the previous digest.
             * @example 9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08
             */
            digest: string;
            /** @example 0000000000000000000000000000000000000000000000000000000000000000 */
            previousDigest: string;
            /** @example r1 */
            keyId: string;
            /**
             * @description HMAC-SHA256 over the digest, base64url.
             * @example 4Z0sVb0p5mN8yq3W1aXcRg
             */
            signature: string;
        };
        /** @description The word of the minute, derived per venue and minute by the server; the same on the window's page. */
        MinuteWord: {
            /**
             * @description Two Chinese characters.
             * @example 海燕
             */
            word: string;
            /**
             * @example diamond
             * @enum {string}
             */
            shape: "circle" | "square" | "triangle" | "diamond" | "star" | "hexagon";
            /**
             * @example teal
             * @enum {string}
             */
            colour: "blue" | "green" | "orange" | "purple" | "teal" | "red";
            validFrom: components["schemas"]["Instant"];
            validUntil: components["schemas"]["Instant"];
            serverTime: components["schemas"]["Instant"];
        };
        Payment: {
            paymentId: components["schemas"]["Id"];
            /** @example 20261120-1001-000042 */
            serial: string;
            state: components["schemas"]["PaymentState"];
            payee: components["schemas"]["Payee"];
            scene: components["schemas"]["Scene"];
            period: components["schemas"]["PeriodRef"];
            dishFen: components["schemas"]["Fen"];
            adjustments: components["schemas"]["Adjustment"][];
            payableFen: components["schemas"]["Fen"];
            refundedFen: components["schemas"]["Fen"];
            allocations: components["schemas"]["Allocation"][];
            /** @example null */
            overLimitReason: string | null;
            /** @example null */
            tripReference: string | null;
            distance: components["schemas"]["DistanceVerdict"];
            paidAt: components["schemas"]["Instant"];
            refunds: components["schemas"]["Refund"][];
            receipt: components["schemas"]["Receipt"];
            /** @description Only to the payer and only for 15 minutes after paying. */
            word: components["schemas"]["MinuteWord"] | null;
            serverTime: components["schemas"]["Instant"];
        };
        /** @description What the server knows of one key of the caller. */
        PaymentAttempt: {
            key: components["schemas"]["AttemptKey"];
            /**
             * @example succeeded
             * @enum {string}
             */
            state: "in_flight" | "succeeded" | "refused" | "closed";
            /** @description When succeeded. */
            payment: components["schemas"]["Payment"] | null;
            /** @description When refused. */
            problem: components["schemas"]["Problem"] | null;
        };
        AccountList: {
            items: components["schemas"]["Account"][];
            serverTime: components["schemas"]["Instant"];
        };
        LedgerEntry: {
            entryId: components["schemas"]["Id"];
            /**
             * @example payment
             * @enum {string}
             */
            kind: "opening" | "grant" | "top_up" | "payment" | "refund";
            /** @example 市行政中心第一食堂 午餐 */
            title: string;
            deltaFen: components["schemas"]["SignedFen"];
            balanceAfterFen: components["schemas"]["Fen"];
            postedAt: components["schemas"]["Instant"];
            /**
             * @description The payment behind it.
             * @example pay_01H8XQ4E7Z
             */
            paymentId: string | null;
        };
        LedgerEntryPage: {
            items: components["schemas"]["LedgerEntry"][];
            /** @example null */
            nextCursor: string | null;
        };
        ServedWindow: {
            windowId: components["schemas"]["Id"];
            /** @example 1 号窗口 家常菜 */
            windowName: string;
            venueId: components["schemas"]["Id"];
            /** @example 市行政中心第一食堂 */
            venueName: string;
        };
        ServedWindowList: {
            items: components["schemas"]["ServedWindow"][];
        };
        /** @description Small on purpose; polled by the window's phone. */
        WindowBoard: {
            window: components["schemas"]["ServedWindow"];
            word: components["schemas"]["MinuteWord"];
            /**
             * Format: date
             * @example 2026-11-20
             */
            day: string;
            /** @example 42 */
            count: number;
            /** @description Paid today before refunds. */
            takingsFen: components["schemas"]["Fen"];
            /** @description Refunded today. */
            refundedFen: components["schemas"]["Fen"];
            /**
             * @description Changes when there is something new to fetch.
             * @example pay_01H8XQ4E7Z
             */
            latestPaymentId: string | null;
            serverTime: components["schemas"]["Instant"];
        };
        WindowPayment: {
            paymentId: components["schemas"]["Id"];
            /** @example 20261120-1001-000042 */
            serial: string;
            state: components["schemas"]["PaymentState"];
            /** @example 陈*平 */
            payerNameMasked: string;
            /** @example 午餐 */
            periodName: string;
            payableFen: components["schemas"]["Fen"];
            refundedFen: components["schemas"]["Fen"];
            refundableFen: components["schemas"]["Fen"];
            paidAt: components["schemas"]["Instant"];
            /**
             * @description False when the payment was made without a position.
             * @example true
             */
            located: boolean;
        };
        WindowPaymentPage: {
            items: components["schemas"]["WindowPayment"][];
            /** @example null */
            nextCursor: string | null;
        };
        WindowPaymentDetail: {
            payment: components["schemas"]["WindowPayment"];
            window: components["schemas"]["ServedWindow"];
            refunds: components["schemas"]["Refund"][];
        };
        RefundRequest: {
            /**
             * @description The sum of all refunds never exceeds the payment.
             * @example 350
             */
            fen: number;
            /** @example 菜品打错 */
            reason: string;
        };
    };
    responses: {
        /** @description The request does not fit the contract (`invalid_request`, `malformed_json`, `idempotency_key_missing`, …). */
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description Signed in but not allowed (`role_missing`, `cross_site`, `consent_required`, `pin_…`). */
        Forbidden: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rate limit or lock (`rate_limited`, `sms_too_often`, `sms_locked`). */
        TooMany: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The backend failed (`internal`, `unavailable`); the result of a mutation is unknown to the client. */
        Failure: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No session, or it has ended (`session_missing`, `session_expired`). */
        Unauthorized: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is larger than 16 KiB (`payload_too_large`). */
        TooLarge: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The body is not application/json (`unsupported_media_type`). */
        WrongMedia: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description A rule of the domain refuses; `code` says which and the extension members say why. */
        Refused: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description The state does not allow it now (`idempotency_in_flight`, `attempt_closed`, …). */
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
        /** @description No such entity for this user (`not_found` and its kin). */
        NotFound: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description `nextCursor` of the page before.
         * @example c_AAAB
         */
        Cursor: components["schemas"]["Cursor"];
        /**
         * @description Items a page.
         * @example 20
         */
        Limit: number;
        /**
         * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
         * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
         */
        IdempotencyKey: components["schemas"]["AttemptKey"];
        /**
         * @description The short-lived proof of `createPayPinProof`. Outside the key's fingerprint; needed above the password-free limit.
         * @example ppf_9tGQx2Vv1mJd0aYk
         */
        PayPinProof: string;
        /**
         * @description A payment's id.
         * @example pay_01H8XQ4E7Z
         */
        PaymentId: components["schemas"]["Id"];
        /**
         * @description The Idempotency-Key of the caller's own payment.
         * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
         */
        Key: components["schemas"]["AttemptKey"];
        /**
         * @description A window's id.
         * @example win_1001-1
         */
        WindowId: components["schemas"]["Id"];
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type PrivacyItem = components['schemas']['PrivacyItem'];
export type PrivacyNotice = components['schemas']['PrivacyNotice'];
export type ProblemCode = components['schemas']['ProblemCode'];
export type FieldError = components['schemas']['FieldError'];
export type Fen = components['schemas']['Fen'];
export type Instant = components['schemas']['Instant'];
export type Id = components['schemas']['Id'];
export type Problem = components['schemas']['Problem'];
export type PrivacyVersion = components['schemas']['PrivacyVersion'];
export type PrivacyConsent = components['schemas']['PrivacyConsent'];
export type PrivacyConsentRecord = components['schemas']['PrivacyConsentRecord'];
export type Phone = components['schemas']['Phone'];
export type SmsCodeRequest = components['schemas']['SmsCodeRequest'];
export type SmsCodeSent = components['schemas']['SmsCodeSent'];
export type SmsCode = components['schemas']['SmsCode'];
export type Credential = components['schemas']['Credential'];
export type SmsSignIn = components['schemas']['SmsSignIn'];
export type Role = components['schemas']['Role'];
export type PayPinState = components['schemas']['PayPinState'];
export type Me = components['schemas']['Me'];
export type Session = components['schemas']['Session'];
export type WechatSignIn = components['schemas']['WechatSignIn'];
export type WechatExchange = components['schemas']['WechatExchange'];
export type WechatBinding = components['schemas']['WechatBinding'];
export type PayPin = components['schemas']['PayPin'];
export type PayPinChange = components['schemas']['PayPinChange'];
export type PayPinSet = components['schemas']['PayPinSet'];
export type PayPinProofRequest = components['schemas']['PayPinProofRequest'];
export type PayPinProof = components['schemas']['PayPinProof'];
export type PayPinReset = components['schemas']['PayPinReset'];
export type MealPeriod = components['schemas']['MealPeriod'];
export type AccountKind = components['schemas']['AccountKind'];
export type Account = components['schemas']['Account'];
export type PaymentState = components['schemas']['PaymentState'];
export type PaymentSummary = components['schemas']['PaymentSummary'];
export type Home = components['schemas']['Home'];
export type VenueKind = components['schemas']['VenueKind'];
export type Cursor = components['schemas']['Cursor'];
export type VenueSummary = components['schemas']['VenueSummary'];
export type VenuePage = components['schemas']['VenuePage'];
export type CoordSys = components['schemas']['CoordSys'];
export type VenueLocation = components['schemas']['VenueLocation'];
export type WindowSummary = components['schemas']['WindowSummary'];
export type Venue = components['schemas']['Venue'];
export type CodeResolutionRequest = components['schemas']['CodeResolutionRequest'];
export type Payee = components['schemas']['Payee'];
export type Scene = components['schemas']['Scene'];
export type SceneOption = components['schemas']['SceneOption'];
export type Tariff = components['schemas']['Tariff'];
export type CodeResolution = components['schemas']['CodeResolution'];
export type PhoneLocation = components['schemas']['PhoneLocation'];
export type QuoteRequest = components['schemas']['QuoteRequest'];
export type PeriodRef = components['schemas']['PeriodRef'];
export type SignedFen = components['schemas']['SignedFen'];
export type Adjustment = components['schemas']['Adjustment'];
export type Allocation = components['schemas']['Allocation'];
export type DistanceVerdict = components['schemas']['DistanceVerdict'];
export type EarlierPayment = components['schemas']['EarlierPayment'];
export type Quote = components['schemas']['Quote'];
export type Month = components['schemas']['Month'];
export type MonthSummary = components['schemas']['MonthSummary'];
export type PaymentPage = components['schemas']['PaymentPage'];
export type AttemptKey = components['schemas']['AttemptKey'];
export type PayRequest = components['schemas']['PayRequest'];
export type Refund = components['schemas']['Refund'];
export type Receipt = components['schemas']['Receipt'];
export type MinuteWord = components['schemas']['MinuteWord'];
export type Payment = components['schemas']['Payment'];
export type PaymentAttempt = components['schemas']['PaymentAttempt'];
export type AccountList = components['schemas']['AccountList'];
export type LedgerEntry = components['schemas']['LedgerEntry'];
export type LedgerEntryPage = components['schemas']['LedgerEntryPage'];
export type ServedWindow = components['schemas']['ServedWindow'];
export type ServedWindowList = components['schemas']['ServedWindowList'];
export type WindowBoard = components['schemas']['WindowBoard'];
export type WindowPayment = components['schemas']['WindowPayment'];
export type WindowPaymentPage = components['schemas']['WindowPaymentPage'];
export type WindowPaymentDetail = components['schemas']['WindowPaymentDetail'];
export type RefundRequest = components['schemas']['RefundRequest'];
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseTooMany = components['responses']['TooMany'];
export type ResponseFailure = components['responses']['Failure'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ResponseTooLarge = components['responses']['TooLarge'];
export type ResponseWrongMedia = components['responses']['WrongMedia'];
export type ResponseRefused = components['responses']['Refused'];
export type ResponseConflict = components['responses']['Conflict'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ParameterCursor = components['parameters']['Cursor'];
export type ParameterLimit = components['parameters']['Limit'];
export type ParameterIdempotencyKey = components['parameters']['IdempotencyKey'];
export type ParameterPayPinProof = components['parameters']['PayPinProof'];
export type ParameterPaymentId = components['parameters']['PaymentId'];
export type ParameterKey = components['parameters']['Key'];
export type ParameterWindowId = components['parameters']['WindowId'];
export type $defs = Record<string, never>;
export interface operations {
    getPrivacyNotice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notice. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyNotice"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    recordPrivacyConsent: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PrivacyConsent"];
            };
        };
        responses: {
            /** @description Recorded. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PrivacyConsentRecord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    sendSmsCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsCodeRequest"];
            };
        };
        responses: {
            /** @description On its way, if the number is known. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsCodeSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    signInWithSms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SmsSignIn"];
            };
        };
        responses: {
            /** @description Signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    exchangeWechatCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatSignIn"];
            };
        };
        responses: {
            /** @description Signed in, or to be bound. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WechatExchange"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    bindWechat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WechatBinding"];
            };
        };
        responses: {
            /** @description Bound and signed in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Session"];
                };
            };
            400: components["responses"]["BadRequest"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    signOut: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Signed out; the cookie is cleared. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The caller. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    changePayPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPinChange"];
            };
        };
        responses: {
            /** @description Changed. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    setPayPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPinSet"];
            };
        };
        responses: {
            /** @description Set. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    createPayPinProof: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPinProofRequest"];
            };
        };
        responses: {
            /** @description The proof. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PayPinProof"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    sendPayPinResetCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description On its way. */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SmsCodeSent"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    resetPayPin: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayPinReset"];
            };
        };
        responses: {
            /** @description Reset. */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getHome: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The first screen. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Home"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listVenues: {
        parameters: {
            query?: {
                /**
                 * @description Part of a name, area or address.
                 * @example 食堂
                 */
                q?: string;
                /**
                 * @description Only canteens or only farmhouses.
                 * @example canteen
                 */
                kind?: components["schemas"]["VenueKind"];
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of venues. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VenuePage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getVenue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A venue's id.
                 * @example ven_1001
                 */
                venueId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The venue. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Venue"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    resolveCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeResolutionRequest"];
            };
        };
        responses: {
            /** @description The payee and the choices. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeResolution"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    createQuote: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuoteRequest"];
            };
        };
        responses: {
            /** @description The frozen quote. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Quote"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listPayments: {
        parameters: {
            query?: {
                /**
                 * @description The month; absent means the current one.
                 * @example 2026-11
                 */
                month?: components["schemas"]["Month"];
                /**
                 * @description Only payments in this state.
                 * @example succeeded
                 */
                state?: components["schemas"]["PaymentState"];
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    pay: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                /**
                 * @description The short-lived proof of `createPayPinProof`. Outside the key's fingerprint; needed above the password-free limit.
                 * @example ppf_9tGQx2Vv1mJd0aYk
                 */
                "Pay-Pin-Proof"?: components["parameters"]["PayPinProof"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayRequest"];
            };
        };
        responses: {
            /** @description Paid. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A payment's id.
                 * @example pay_01H8XQ4E7Z
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Payment"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getPaymentWord: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A payment's id.
                 * @example pay_01H8XQ4E7Z
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The word. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MinuteWord"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getPaymentAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Idempotency-Key of the caller's own payment.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The attempt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAttempt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    closePaymentAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description The Idempotency-Key of the caller's own payment.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Closed, or what it had become. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PaymentAttempt"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            409: components["responses"]["Conflict"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The accounts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listLedgerEntries: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description One of the caller's accounts.
                 * @example acc_10001-m
                 */
                accountId: components["schemas"]["Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of entries. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LedgerEntryPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listServedWindows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The windows. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServedWindowList"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getWindowBoard: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A window's id.
                 * @example win_1001-1
                 */
                windowId: components["parameters"]["WindowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The board. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowBoard"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    listWindowPayments: {
        parameters: {
            query?: {
                /**
                 * @description `nextCursor` of the page before.
                 * @example c_AAAB
                 */
                cursor?: components["parameters"]["Cursor"];
                /**
                 * @description Items a page.
                 * @example 20
                 */
                limit?: components["parameters"]["Limit"];
            };
            header?: never;
            path: {
                /**
                 * @description A window's id.
                 * @example win_1001-1
                 */
                windowId: components["parameters"]["WindowId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page of payments. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowPaymentPage"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    getWindowPayment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                /**
                 * @description A payment's id.
                 * @example pay_01H8XQ4E7Z
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The payment. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WindowPaymentDetail"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
    createRefund: {
        parameters: {
            query?: never;
            header: {
                /**
                 * @description One per intent; stored before it is sent. Its absence answers 400 `idempotency_key_missing`.
                 * @example 6f1c1a52-5d3c-4b7e-9a53-0d9f3f1f2b11
                 */
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                /**
                 * @description A payment's id.
                 * @example pay_01H8XQ4E7Z
                 */
                paymentId: components["parameters"]["PaymentId"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefundRequest"];
            };
        };
        responses: {
            /** @description Accepted; see its state. */
            201: {
                headers: {
                    /**
                     * @description Set to true when this is the replay of an earlier answer.
                     * @example true
                     */
                    "Idempotent-Replayed"?: "true";
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Refund"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["Unauthorized"];
            403: components["responses"]["Forbidden"];
            404: components["responses"]["NotFound"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLarge"];
            415: components["responses"]["WrongMedia"];
            422: components["responses"]["Refused"];
            429: components["responses"]["TooMany"];
            500: components["responses"]["Failure"];
        };
    };
}
