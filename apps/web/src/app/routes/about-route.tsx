import { AboutYou } from '../../features/accounts/components/about-you.tsx';

export default function AboutRoute() {
  return <AboutYou />;
}
