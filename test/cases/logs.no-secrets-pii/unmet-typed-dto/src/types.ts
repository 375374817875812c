export interface Registration { email: string; password: string; plan: string }
