import { configure } from '@testing-library/react';

// What is waited for comes; how soon is a matter of how busy the machine is.
configure({ asyncUtilTimeout: 15_000 });
jest.setTimeout(60_000);
