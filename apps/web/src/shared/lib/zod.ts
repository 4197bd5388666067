import { zodResolver } from '@hookform/resolvers/zod';
import { z } from 'zod';

// The content security policy forbids code from text, which zod would try to compile.
z.config({ jitless: true });

export { z, zodResolver };
