/** Where this device keeps who is signed in. */
export const USER_KEY = 'session.user'
